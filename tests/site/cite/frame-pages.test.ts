/** One page of frames cut into a page a part. */
import { expect, test } from 'vitest';
import { framePages } from '#site/cite/frame-pages.ts';

const PAGE =
  '<html><head><title>方案</title><link rel="canonical" href="https://d.example/documents/a/"></head><body>' +
  '<main class="x"><article id="1" data-title="一 &#34;<b>" data-page="https://d.example/clauses/a/1/"><p>甲$&</p></article>' +
  '<article id="2@f" data-title="二" data-page="https://d.example/clauses/a/2/"><p>乙</p></article></main>' +
  '<footer><a href="https://d.example/documents/a/">对读</a></footer></body></html>';

test('each part has a page with its own title and address, and nothing of the others', () => {
  const pages = framePages(PAGE);
  expect([...pages.keys()]).toEqual(['1', '2@f']);
  expect(pages.get('2@f')).toBe(
    '<html><head><title>二</title><link rel="canonical" href="https://d.example/clauses/a/2/"></head><body>' +
      '<main class="x"><article id="2@f" data-title="二" data-page="https://d.example/clauses/a/2/"><p>乙</p></article></main>' +
      '<footer><a href="https://d.example/clauses/a/2/">对读</a></footer></body></html>',
  );
});

test('what stands between quotation marks begins no element in a title', () => {
  expect(framePages(PAGE).get('1')).toContain('<title>一 &#34;&lt;b></title>');
  expect(framePages(PAGE).get('1')).toContain('<p>甲$&</p>');
});
