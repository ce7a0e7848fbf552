/** What the tasks of an agency can be narrowed down to leaves some of them, and not all. */
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { pages, read } from '../dist.ts';

const boxesOf = (address: string) => {
  const { document } = parseHTML(read(address));
  const rows = [...document.querySelectorAll('.ledger tbody tr')];
  const boxes = ['dated', 'numbered'].map((name) => ({
    name,
    offered: document.querySelector(`input.only-${name}`) !== null,
    left: rows.filter((row) => row.hasAttribute(`data-${name}`)).length,
  }));
  return { all: rows.length, boxes };
};

test('a filter is offered where it leaves some tasks of an agency and not all', () => {
  const ledgers = pages.filter((address) => /^\/agencies\/[^/]+\/$/.test(address)).map(boxesOf);
  const boxes = ledgers.flatMap(({ all, boxes }) => boxes.map((box) => ({ ...box, all })));
  expect(new Set(boxes.map(({ offered }) => offered))).toEqual(new Set([true, false]));
  for (const { offered, left, all } of boxes) expect(offered).toBe(left > 0 && left < all);
});
