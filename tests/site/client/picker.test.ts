/** Places that a reader adds to a topic, put beside those of the page. */
import { parseHTML } from 'linkedom';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { drawPlaces } from '#site/client/picker/columns.ts';
import type { BasketClause } from '#site/tables/basket-file.ts';
import { packClauses } from '#site/tables/basket-file.ts';

const every = (text: string) => ({ hans: text, hant: text, en: text });
const clause = (id: string, body: string, pairs: BasketClause['pairs'] = []): BasketClause => ({
  id,
  document: every(id),
  label: every(id.split('/')[1] ?? ''),
  seal: { hans: '丙', hant: '丙' },
  colour: 3,
  heading: null,
  body: { hans: body, hant: body },
  cited: { hans: id, hant: id, recorded: '2026-01-01' },
  pairs,
});

const PAGE = `<main class="compare">
  <form id="choice"></form>
  <details data-picker data-locale="hans" data-lang="zh-Hans" data-rows="/rows.json" data-files="/basket/" data-pages="/clauses/" data-documents="/documents/">
    <ul><li><label><input name="places" value="c"> <span>丙地</span></label></li></ul>
  </details>
  <div class="heads"><p>甲地</p></div>
  <div class="rows">
    <section class="row leaf" id="g" data-group="g"><p class="sum">数值不同</p>
      <div class="cells"><div class="cell in-0"><div class="text" data-clause="a/1">设2名</div></div></div></section>
    <section class="row leaf" id="h" data-group="h"><p class="sum">只见于甲地</p>
      <div class="cells"><div class="cell in-0"><div class="text" data-clause="a/2">设床位</div></div></div></section>
  </div>
  <div class="rows" data-added-rows></div>
</main>`;
const FILES: Readonly<Record<string, unknown>> = {
  '/rows.json': {
    rows: ['g', 'h', 'c/9'],
    places: {
      c: {
        doc: [
          [0, '1'],
          [2, '9'],
        ],
      },
    },
  },
  '/basket/doc.json': packClauses([
    clause('doc/1', '设3名', [
      { other: 'a/1', relation: 'same', standing: every('程序提出'), heading: [], body: [[1, 2]] },
    ]),
    clause('doc/9', '自己的一条'),
  ]),
};
const say = (key: string, values: Readonly<Record<string, unknown>> = {}) =>
  [key, ...Object.values(values)].join(' ');

beforeEach(() => {
  vi.stubGlobal('document', parseHTML(PAGE).document);
  vi.stubGlobal('fetch', async (address: string) => ({ ok: true, json: async () => FILES[address] }));
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const draw = async (boxes: readonly HTMLInputElement[]) => {
  const form = { elements: { namedItem: () => ({ selectedIndex: 0 }) } } as unknown as HTMLFormElement;
  await drawPlaces(document.querySelector('[data-picker]') as HTMLElement, form, say, boxes);
};
const boxes = () => [...document.querySelectorAll<HTMLInputElement>('[name=places]')];
const texts = (selector: string) =>
  [...document.querySelectorAll(selector)].map(({ textContent }) => textContent?.replace(/\s+/g, ' ').trim());

test('a place has a head, a cell in every row, and its own rows below', async () => {
  await draw(boxes());
  expect(texts('.heads .added a')).toEqual(['丙地']);
  expect(texts('#g .added .text')).toEqual(['设3名']);
  expect(texts('#g .added .differs')).toEqual(['3']);
  expect(texts('#g .added .relation')).toEqual(['same · 程序提出']);
  expect(texts('#h .added .gap')).toEqual(['丙地nothingHere']);
  expect(texts('[data-added-rows] .row .text')).toEqual(['自己的一条']);
  expect([...document.querySelectorAll('.also')].map(({ id }) => id)).toEqual(['g']);
});

test('sentences say of how many places they speak, as long as another stands there', async () => {
  await draw(boxes());
  expect(texts('.sum')).toEqual(['spokenOf数值不同', 'spokenOf只见于甲地']);
  await draw([]);
  expect(texts('.sum')).toEqual(['数值不同', '只见于甲地']);
  expect(texts('.added')).toEqual([]);
});

test('another choice puts nothing there twice', async () => {
  await draw(boxes());
  const once = document.querySelectorAll('.added').length;
  await draw(boxes());
  expect(document.querySelectorAll('.added')).toHaveLength(once);
});
