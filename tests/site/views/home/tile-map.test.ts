import { describe, expect, test } from 'vitest';
import type { Place } from '#model/kept/content.ts';
import { layTiles } from '#site/views/home/tile-map.ts';

const place = (id: string, latitude?: number, longitude?: number): Place => ({
  id,
  code: null,
  name: { hans: id, hant: id, en: id },
  fullName: { hans: id, hant: id, en: id },
  level: 'city',
  parent: null,
  seal: { hans: id, hant: id },
  colour: 1,
  ...(latitude === undefined || longitude === undefined
    ? {}
    : { coordinates: { latitude, longitude, source: '' } }),
});

describe('tiles', () => {
  const map = layTiles([
    place('east', 23.55, 116.37),
    place('west', 23.02, 113.12),
    place('south', 22.46, 113.03),
  ]);
  const at = (id: string) => map?.tiles.find((tile) => tile.place.id === id);

  test('lie to one another as the places do', () => {
    expect((at('east')?.column ?? 0) > (at('west')?.column ?? 9)).toBe(true);
    expect((at('east')?.row ?? 9) < (at('south')?.row ?? 0)).toBe(true);
    expect((at('west')?.row ?? 9) < (at('south')?.row ?? 0)).toBe(true);
  });

  test('stand inside their grid, no two at one cell, however many there are and however near', () => {
    const many = Array.from({ length: 300 }, (_, n) =>
      place(String(n), 22 + (n % 7) / 1000, 113 + (n % 5) / 1000),
    );
    const laid = layTiles(many);
    const cells = new Set(laid?.tiles.map(({ column, row }) => `${column} ${row}`));
    expect(cells.size).toBe(300);
    expect(laid?.tiles.every(({ column, row }) => column < laid.columns && row < laid.rows)).toBe(true);
  });

  test('are none where fewer than two places have coordinates', () => {
    expect(layTiles([place('a'), place('b', 20, 110)])).toBeNull();
  });

  test('of places on one line still have room', () => {
    const line = layTiles([place('a', 20, 110), place('b', 20, 111)]);
    expect(line?.tiles.map(({ column }) => column)).toEqual([0, (line?.columns ?? 0) - 1]);
    expect(layTiles([place('a', 20, 110), place('b', 20, 110)])?.tiles).toHaveLength(2);
  });
});
