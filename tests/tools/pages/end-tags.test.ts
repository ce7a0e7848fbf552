/** What HTML does without is left out of a page, and nothing else. That a browser sees no difference: tests/browser/reading.test.ts. */
import { expect, test } from 'vitest';
import { withoutEndTags } from '../../../tools/build/pages/end-tags.ts';

test.each([
  ['<ul><li>a</li><li class="b">b</li></ul>', '<ul><li>a<li class="b">b</ul>'],
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
  expect(withoutEndTags(whole)).toBe(short);
});

test.each([
  ['a paragraph that words follow', '<div><p>a</p> b</div>'],
  ['a paragraph that something in a line follows', '<div><p>a</p><a href="/">b</a></div>'],
  ['the last paragraph of a link', '<a href="/"><p>a</p></a>'],
  ['an item that a blank follows, which would become part of it', '<ul><li>a</li> <li>b</li> </ul>'],
  ['a list after which a paragraph goes on in words', '<p>a <b>b</b></p>c'],
  ['what stands in a script', '<script>"<li>a</li><li>b</li></ul>"</script>'],
  ['what a browser with scripts reads as text', '<noscript><p>a</p><p>b</p></noscript>'],
])('%s keeps its tags', (_, html) => {
  expect(withoutEndTags(html)).toBe(html);
});

test('what stands after a script is markup again', () => {
  const script = '<script>x</script>';
  expect(withoutEndTags(`${script}<ul><li>a</li></ul>${script}`)).toBe(`${script}<ul><li>a</ul>${script}`);
});
