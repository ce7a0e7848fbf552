import { expect, test } from 'vitest';
import { plainFold, randomFrom, readSources, scan } from '../../../tools/samples/search-samples.ts';
import { openSite } from '../open.ts';

const site = await openSite();
const sources = readSources().map((source) => ({ ...source, folded: plainFold(source.hans) }));

interface Found {
  readonly verdict: string;
  /** `DOC/PATH kind distance` and what differs. */
  readonly findings: readonly {
    readonly id: string;
    readonly kind: string;
    readonly difference: string;
    readonly distance: number;
    readonly quoted: string;
    readonly printed: string;
  }[];
}

/** Checks one passage after the other through the page's own form. */
const CHECK_ALL = `async (passages) => {
  const form = document.querySelector('[data-check-form]');
  const status = document.querySelector('[data-check-status]');
  const list = document.querySelector('[data-check-results]');
  list.style.display = 'none';
  const answers = [];
  for (const passage of passages) {
    form.elements.text.value = passage;
    status.dataset.state = '';
    form.requestSubmit();
    while (status.dataset.state !== 'done') await new Promise((next) => setTimeout(next, 0));
    const join = (item, name) => [...item.querySelectorAll(name)].map((part) => part.textContent).join('');
    answers.push({
      verdict: status.dataset.verdict,
      findings: [...list.querySelectorAll('[data-finding]')].map((item) => ({
        id: item.dataset.finding,
        kind: item.dataset.kind,
        difference: item.dataset.difference,
        distance: Number(item.dataset.distance),
        quoted: join(item, 'del'),
        printed: join(item, 'ins'),
      })),
    });
  }
  return answers;
}`;

async function checkAll(path: string, passages: readonly string[]): Promise<Found[]> {
  const page = await site.open(path);
  const answers = (await page.evaluate(`(${CHECK_ALL})(${JSON.stringify(passages)})`)) as Found[];
  await page.context().close();
  return answers;
}

interface Span {
  readonly id: string;
  readonly hans: string;
  readonly hant: string;
}

/** Passages of 12–40 characters that begin and end with a character. */
function drawSpans(count: number, seed: number): Span[] {
  const random = randomFrom(seed);
  const spans: Span[] = [];
  const long = sources.filter(({ hans }) => hans.length > 60);
  while (spans.length < count) {
    const { id, hans, hant } = long[random(long.length)] as (typeof long)[number];
    const length = 12 + random(29);
    const start = random(hans.length - length);
    const span = hans.slice(start, start + length);
    if (/^[\p{P}\s]|[\p{P}\s]$|\s/u.test(span)) continue;
    spans.push({ id, hans: span, hant: hant.slice(start, start + length) });
  }
  return spans;
}

test('200 passages are verbatim where they stand, and nowhere else', async () => {
  const spans = drawSpans(200, 11);
  const half = spans.length / 2;
  const answers = [
    ...(await checkAll(
      '/check/',
      spans.slice(0, half).map(({ hant }) => hant),
    )),
    ...(await checkAll(
      '/zh-hant/check/',
      spans.slice(half).map(({ hans }) => hans),
    )),
  ];
  for (const [i, { hans, id }] of spans.entries()) {
    const { verdict, findings } = answers[i] as Found;
    const verbatim = findings.filter(({ kind }) => kind === 'verbatim').map((finding) => finding.id);
    expect(verdict, hans).toBe('verbatim');
    expect(verbatim, hans).toContain(id);
    expect(verbatim.sort(), hans).toEqual(scan(hans, sources).sort());
  }
});

test('200 passages with one character changed are near, and the change is shown', async () => {
  const random = randomFrom(12);
  const edits = drawSpans(200, 13).map(({ id, hans }) => {
    const at = 3 + random(hans.length - 6);
    const kind = (['swap', 'drop', 'add'] as const)[random(3)] as 'swap' | 'drop' | 'add';
    // A character that stands nowhere in the corpus, so that the change can be told by sight.
    const added = kind === 'drop' ? '' : '龘';
    const removed = kind === 'add' ? '' : hans.charAt(at);
    return { id, added, removed, text: hans.slice(0, at) + added + hans.slice(at + removed.length) };
  });
  const answers = await checkAll(
    '/check/',
    edits.map(({ text }) => text),
  );
  for (const [i, { id, added, removed, text }] of edits.entries()) {
    const { verdict, findings } = answers[i] as Found;
    if (scan(text, sources).length > 0) continue;
    expect(verdict, text).toBe('near');
    const [document] = id.split('/');
    const own = findings.find((finding) => finding.id.split('/')[0] === document);
    expect(own, text).toMatchObject({ kind: 'near', distance: 1 });
    expect(plainFold(own?.quoted ?? ''), text).toBe(plainFold(added));
    expect(plainFold(own?.printed ?? ''), text).toBe(plainFold(removed));
  }
});

test('what differs is told: the way of writing, words, or a number', async () => {
  const [printed, form, words, number] = await checkAll('/check/', [
    '到2018年,每萬常住人口擁有全科醫生達到2.5名以上',
    '到2018年，每万常住人口拥有全科医生达到两点五名以上',
    '到2018年，每万常住人口拥有全科大夫达到2.5名以上',
    '到2018年，每万常住人口拥有全科医生达到7.5名以上',
  ]);
  expect(printed?.verdict).toBe('verbatim');
  expect(form?.findings[0]).toMatchObject({ id: 'foshan-2016-plan/2.4.1', difference: 'form' });
  expect(words?.findings[0]).toMatchObject({ id: 'foshan-2016-plan/2.4.1', difference: 'words' });
  expect(number?.findings[0]?.difference).toBe('number');
});

test('what is copied out of a printed page of this site is verbatim', async () => {
  const answers = await checkAll('/check/', [
    '建⽴⻛险共担、利益共享的互利双赢',
    '揭阳市⼈⺠政府办公室关于印发',
  ]);
  expect(answers.map(({ verdict }) => verdict)).toEqual(['verbatim', 'verbatim']);
});

test('words that stand nowhere are said to stand nowhere', async () => {
  const [answer] = await checkAll('/en/check/', ['核电机组并网发电与海上风电装备制造基地']);
  expect(answer).toEqual({ verdict: 'absent', findings: [] });
});
