/** What the hostile edition has at addresses at which nothing stands any more, or stands again. */
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { create } from 'xmlbuilder2';
import { formOf } from '../../tools/build/form.ts';
import { ADDRESSES, FORMERS, IMPLIED, RETURNED } from './formers.ts';

/** `files` are those of the site, by their path; they are there when the tests run. */
export function testFormers(files: ReadonlyMap<string, string>): void {
  test.each([...FORMERS, ...IMPLIED])(
    '%s %s, which stands no more, has pages that say so',
    (kind, from, to) => {
      for (const [i, path] of ADDRESSES[kind](from).entries()) {
        const isFile = !path.endsWith('/');
        for (const prefix of isFile ? [''] : ['', '/zh-hant', '/en']) {
          const { document } = parseHTML(files.get(`${prefix}${path}${isFile ? '/' : ''}index.html`) ?? '');
          const leads = document.querySelector('meta[http-equiv=refresh]')?.getAttribute('content') ?? null;
          const now =
            to === null ? null : ADDRESSES[kind](to)[i]?.replace(/^\/basket\//, `/basket/${formOf()}/`);
          expect(leads, path).toBe(to === null ? null : `0; url=${prefix}${now}`);
          if (now?.endsWith('.json')) expect(files.has(now), now).toBe(true);
          // In a frame a line is enough.
          const says = path.startsWith('/embed/') ? 'body > p, main > p' : 'h1';
          expect(document.querySelector(says)?.textContent, path).toMatch(
            to === null
              ? /^(此页已撤下|此頁已撤下|This page was withdrawn)/
              : /^(此页已移|此頁已移|This page has moved)/,
          );
        }
      }
    },
  );

  test.each(RETURNED)(
    '%s %s, which was away for a while, says so and is not led elsewhere',
    (kind, from, to) => {
      // A row stands in the frames of its topic.
      const [path] = kind === 'groups' ? ['/embed/topics/all/'] : ADDRESSES[kind](from);
      for (const prefix of ['', '/zh-hant', '/en']) {
        const { document } = parseHTML(files.get(`${prefix}${path}index.html`) ?? '');
        expect(document.querySelector('meta[http-equiv=refresh]')).toBeNull();
        const note = document.querySelector(
          `main ${kind === 'groups' ? `#${from} ` : ''}[data-returned]`,
        )?.textContent;
        expect(note, path).toContain('2026-11-24');
        expect(note, path).toContain('2026-11-25');
        expect(note, path).toMatch(to === null ? /撤下|withdrawn/ : /移往|led elsewhere/);
      }
    },
  );

  test('every wording that a former clause or document had stands on its page, at its fingerprint', () => {
    const clauses = ['east/99', 'east/98', 'older/1', 'gone/1'].map(
      (id) => [`/clauses/${id}/`, [1, 2]] as const,
    );
    const documents = ['older', 'gone'].map((id) => [`/documents/${id}/`, [3, 4]] as const);
    for (const [path, numbers] of [...clauses, ...documents])
      for (const n of numbers)
        for (const prefix of ['', '/zh-hant', '/en']) {
          const { document } = parseHTML(files.get(`${prefix}${path}index.html`) ?? '');
          const wording = document.getElementById(`v-${String(n).repeat(16)}`);
          expect(wording?.querySelectorAll('blockquote p').length, `${prefix}${path} ${n}`).toBe(2);
        }
  });

  test('frames and oEmbed answers of what moved show where it is now, those of what was withdrawn that it was', () => {
    for (const id of ['east/99', 'older/1', 'east/98', 'gone/1']) {
      const frame = files.get(`/embed/clauses/${id}/index.html`);
      const hasMoved = id === 'east/99' || id === 'older/1';
      expect(frame, id).toContain(hasMoved ? 'data-clause="east/1"' : '此页已撤下');
      expect(files.get(`/oembed/clauses/${id}.json`)).toContain(
        hasMoved ? '/embed/documents/east/#1' : `/embed/clauses/${id}/`,
      );
      for (const n of [1, 2])
        expect(files.get(`/embed/clauses/${id}/${String(n).repeat(16)}/index.html`)).toContain(
          `data-clause="${id}"`,
        );
    }
  });

  /** The part of a frame that its address names. */
  const partOf = (path: string, id: string): Element | null =>
    parseHTML(files.get(`${path}index.html`) ?? '').document.getElementById(id);

  test.each(['', '/zh-hant', '/en'])('frames of today show what their addresses named before%s', (prefix) => {
    const documents = `${prefix}/embed/documents`;
    const shown = (of: string, id: string) =>
      partOf(`${documents}/${of}/`, id)?.querySelector('[data-clause]')?.getAttribute('data-clause');
    // A clause that moved within its document, and one whose document moved.
    expect([shown('east', '99'), shown('older', '1'), shown('east', '1')]).toEqual([
      'east/1',
      'east/1',
      'east/1',
    ]);
    expect(partOf(`${documents}/east/`, '99')?.hasAttribute('data-former')).toBe(true);
    expect(partOf(`${documents}/older/`, '1')?.hasAttribute('data-former')).toBe(false);
    for (const [of, id] of [
      ['east', '98'],
      ['gone', '1'],
    ] as const) {
      const part = partOf(`${documents}/${of}/`, id);
      expect(part?.querySelector('p')?.textContent, of).toMatch(
        /^(此页已撤下|此頁已撤下|This page was withdrawn)/,
      );
      expect(part?.querySelectorAll('blockquote p').length, of).toBe(2);
    }
    const gone = parseHTML(files.get(`${documents}/gone/index.html`) ?? '').document;
    expect(gone.querySelector('main > p')?.textContent).toMatch(/撤下|withdrawn/);
    // A row under another name, one that is no more, and a topic that moved.
    const topics = `${prefix}/embed/topics`;
    const row = partOf(`${topics}/all/`, 'east-99');
    const now = partOf(`${topics}/all/`, 'east-1');
    expect(now?.textContent?.trim()).toBeTruthy();
    expect(row?.textContent).toBe(now?.textContent);
    expect(partOf(`${topics}/old/`, 'east-1')?.textContent).toBe(now?.textContent);
  });

  test('who asks how a document is put into a page is told of the one in its place', () => {
    const answer = (id: string) =>
      JSON.parse(files.get(`/oembed/documents/${id}.json`) ?? '{}').html as string;
    expect(answer('older')).toContain('/embed/documents/east/"');
    expect(answer('gone')).toContain('/embed/documents/gone/"');
  });

  test.each([
    ['/documents/older/', '/documents/east/'],
    ['/documents/gone/', null],
    ['/compare/old/', '/compare/all/'],
    ['/compare/lost/', null],
    ['/places/north/', '/places/east/'],
    ['/places/south/', null],
  ])('who subscribed to %s is told what became of it', (path, now) => {
    for (const prefix of ['', '/zh-hant', '/en']) {
      const xml = files.get(`${prefix}${path}feed.xml`) ?? '';
      create(xml);
      if (now !== null) expect(xml, path).toBe(files.get(`${prefix}${now}feed.xml`));
      else expect(xml, path).toMatch(/<entry>\s*<title>(?:此页已撤下|此頁已撤下|This page was withdrawn)/);
    }
  });
}
