import { expect, test } from 'vitest';
import { attributes, files, pages, read, resolveLink } from './dist.ts';

const ids = new Map<string, ReadonlySet<string>>();
const idsOf = (file: string): ReadonlySet<string> => {
  let set = ids.get(file);
  if (set === undefined) {
    set = new Set(attributes(read(file), 'id'));
    ids.set(file, set);
  }
  return set;
};

test('every internal link, script, style and fragment leads to something', () => {
  const dead = new Map<string, string>();
  for (const page of pages) {
    const html = read(page);
    for (const link of new Set([...attributes(html, 'href'), ...attributes(html, 'src')])) {
      const target = resolveLink(link, page);
      if (target === null) continue;
      if (!files.has(target.file)) dead.set(`${link} (no such file)`, page);
      else if (target.fragment && target.file.endsWith('.html') && !target.fragment.startsWith(':~:'))
        if (!idsOf(target.file).has(target.fragment)) dead.set(`${link} (no such fragment)`, page);
    }
  }
  expect([...dead].slice(0, 30).map(([link, page]) => `${link} on ${page}`)).toEqual([]);
});

test('no page has an id twice', () => {
  const twice = pages.flatMap((page) => {
    const all = attributes(read(page), 'id');
    return new Set(all).size === all.length
      ? []
      : [`${page} ${all.find((id, index) => all.indexOf(id) !== index)}`];
  });
  expect(twice).toEqual([]);
});

test('no page holds an inline script, style or event handler', () => {
  const inline = pages.filter((page) =>
    /<script(?![^>]*(?:\ssrc=|type="application\/(?:ld\+)?json"))|<style|\sstyle="|\son[a-z]+="/.test(
      read(page),
    ),
  );
  expect(inline).toEqual([]);
});
