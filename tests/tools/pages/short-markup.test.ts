/** What HTML does without is left out of a page, and nothing else. That a browser sees no difference: tests/browser/reading.test.ts. */
import { expect, test } from 'vitest';
import { shortMarkup } from '../../../tools/build/pages/short-markup.ts';

test.each([
  ['<ul><li>a</li><li class="b">b</li></ul>', '<ul><li>a<li class=b>b</ul>'],
  [
    '<i class="seal hue-6" aria-hidden="true" lang="zh-Hans">甲</i>',
    '<i class="seal hue-6" aria-hidden=true lang=zh-Hans>甲</i>',
  ],
  ['<i role="img" aria-label="甲县">甲</i>', '<i role=img aria-label=甲县>甲</i>'],
  ['<ol><li><p>a</p></li></ol>', '<ol><li><p>a</ol>'],
  ['<div><p>a</p><p>b</p></div>', '<div><p>a<p>b</div>'],
  ['<p>a</p><h2>b</h2>', '<p>a<h2>b</h2>'],
  ['<dl><dt>a</dt><dd>b</dd><dt>c</dt><dd>d</dd></dl>', '<dl><dt>a<dd>b<dt>c<dd>d</dl>'],
  [
    '<table><thead><tr><th>a</th><th>b</th></tr></thead><tbody><tr><td>c</td></tr></tbody></table>',
    '<table><thead><tr><th>a<th>b<tbody><tr><td>c</table>',
  ],
  ['<select><option>a</option><option>b</option></select>', '<select><option>a<option>b</select>'],
])('%s', (whole, short) => {
  expect(shortMarkup(whole)).toBe(short);
});

test.each([
  ['a paragraph that words follow', '<div><p>a</p> b</div>'],
  ['a paragraph that something in a line follows', '<div><p>a</p><a href="/">b</a></div>'],
  ['the last paragraph of a link', '<a href="/"><p>a</p></a>'],
  ['an item that a blank follows, which would become part of it', '<ul><li>a</li> <li>b</li> </ul>'],
  ['a list after which a paragraph goes on in words', '<p>a <b>b</b></p>c'],
  ['what stands in a script', '<script>"<li>a</li><li>b</li></ul>"</script>'],
  ['what a browser with scripts reads as text', '<noscript><p>a</p><p>b</p></noscript>'],
  ['a link', '<a href="/a/" title="a">b</a>'],
  ['what a head says', '<meta name="description" content="a"><link rel="canonical" href="/">'],
  ['a value with what only quotation marks allow', '<i class="a b" aria-label="a=b">c</i>'],
  ['data for search engines', '<script type="application/ld+json">{}</script>'],
  ['an empty value', '<i class="">a</i>'],
  ['words of a text that look like an attribute', '<p>a class="b" c</p>'],
])('%s keeps its marks', (_, html) => {
  expect(shortMarkup(html)).toBe(html);
});

test('what stands after a script is markup again', () => {
  const script = '<script>x</script>';
  expect(shortMarkup(`${script}<ul><li>a</li></ul>${script}`)).toBe(`${script}<ul><li>a</ul>${script}`);
});
