/** A project of its own whose seeds, descriptors, names and notes are made of hostile strings. */
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { copyProject } from '../../tools/project-copy.ts';
import { PAYLOADS } from '../payloads.ts';
import { FORMERS, IMPLIED, RETURNED } from './formers.ts';

// Texts hold five payloads each, headings and notes one each.
const CLAUSES = 10;
const NAMES = 10;

/** The payloads of one of `parts` equal parts of the list, as one run of text. */
const wordsOf = (part: number, parts = NAMES) => {
  const share = PAYLOADS.length / parts;
  return PAYLOADS.slice(part * share, (part + 1) * share).join('甲');
};

/** Two plans with the same hostile texts, so that they are aligned and compared too. */
function seedOf(city: string, plan: number): string {
  const clauses = Array.from({ length: CLAUSES }, (_, n) => [
    `${n + 1}.加强${PAYLOADS[2 * n + plan]}建设。`,
    `完善${wordsOf(n, CLAUSES)}服务体系，着力提高基层医疗卫生服务能力，到2018年每万人口全科医生达到${plan + n + 2}名以上，根据《关于${wordsOf(n, CLAUSES)}的通知》（羊府〔2016〕${n + 1}号）办理。（市财政局、市${PAYLOADS[2 * n + plan]}局负责）`,
  ]).flat();
  return [
    `${city}市人民政府关于印发《${city}市${wordsOf(0)}行动计划》的通知`,
    '羊府〔2016〕1号',
    '各区人民政府：',
    `现将《${city}市${wordsOf(1)}行动计划》印发给你们，请认真贯彻执行。`,
    `${city}市人民政府`,
    '2016年8月10日',
    '一、主要任务',
    ...clauses,
    '',
  ].join('\n');
}

const nameOf = (clause: number) => ({ hans: wordsOf(clause), hant: wordsOf(clause), en: wordsOf(clause) });
const stated = (value: string) => ({ value, evidence: value });

/** Lays the project out in `folder`: the site's own code, hostile seeds and hostile content. */
export function writeHostileProject(folder: string): void {
  copyProject(folder, []);
  const put = (path: string, text: string) => {
    const file = join(folder, path);
    mkdirSync(join(file, '..'), { recursive: true });
    writeFileSync(file, text);
  };
  const places = ['east', 'west'];
  places.forEach((place, n) => {
    const seed = seedOf(['羊城', '穗城'][n] as string, n);
    put(`seeds/${place}.txt`, seed);
    put(
      `content/documents/${place}.yaml`,
      stringify({
        id: place,
        seed: `${place}.txt`,
        originalFile: wordsOf(2),
        sha256: createHash('sha256').update(seed).digest('hex'),
        place,
        shortTitle: nameOf(3),
        series: 'plan',
        title: stated(wordsOf(4)),
        issuer: stated(wordsOf(5)),
        issueNumber: stated(wordsOf(6)),
        period: { value: { from: 2016, to: 2018 }, evidence: wordsOf(7) },
      }),
    );
  });
  put(
    'content/places.yaml',
    stringify(
      places.map((id, n) => ({
        id,
        code: '440100',
        name: nameOf(7),
        fullName: nameOf(8),
        level: 'city',
        parent: null,
        seal: { hans: '<', hant: '"' },
        colour: n + 1,
      })),
    ),
  );
  put(
    'content/topics.yaml',
    stringify([{ id: 'all', name: nameOf(9), about: nameOf(0), terms: ['基层医疗卫生服务能力'] }]),
  );
  put(
    'content/indicators.yaml',
    stringify([
      {
        id: 'doctors',
        name: nameOf(1),
        unit: wordsOf(2),
        topic: 'all',
        direction: 'higher',
        subject: ['全科医生'],
        units: [],
      },
    ]),
  );
  put(
    'content/agencies.yaml',
    stringify([
      { id: 'money', name: nameOf(3), names: ['市财政局'], kind: 'finance', level: 'city', place: null },
    ]),
  );
  writeFormers(put);
  for (const locale of ['hans', 'hant', 'en'])
    put(
      `content/notes/hostile.${locale}.mdx`,
      `---\n${JSON.stringify({ title: wordsOf(4), description: wordsOf(5), by: wordsOf(6), on: '2026-11-23' })}\n---\n\n${PAYLOADS.map((words) => `{${JSON.stringify(words)}}`).join('\n\n')}\n`,
    );
}

/** A ledger in which something of each kind stands no more: moved to what stands here, or withdrawn. */
function writeFormers(put: (path: string, text: string) => void): void {
  const wording = (n: number) => ({
    fingerprint: String(n).repeat(16),
    on: '2026-11-23',
    heading: wordsOf(n),
    body: wordsOf(n + 1),
    note: null,
  });
  for (const document of ['east', 'gone', 'older']) {
    const paths = [...FORMERS, ...IMPLIED].flatMap(([kind, id]) =>
      kind === 'clauses' && id.startsWith(`${document}/`) ? [id.slice(document.length + 1)] : [],
    );
    const front = (n: number) => ({
      fingerprint: String(n).repeat(16),
      on: '2026-11-23',
      title: wordsOf(n),
      issuer: null,
      issueNumber: null,
      signedOn: null,
      passages: [
        ['title', wordsOf(n)],
        ['preamble', wordsOf(n + 1)],
      ],
    });
    put(
      `content/permalinks/${document}.json`,
      JSON.stringify({
        document,
        ...(document === 'east' ? {} : { front: [front(3), front(4)] }),
        clauses: Object.fromEntries(paths.map((path) => [path, [wording(1), wording(2)]])),
      }),
    );
  }
  const pages = Map.groupBy(
    [...FORMERS, ...IMPLIED, ...RETURNED].filter(([kind]) => kind !== 'clauses'),
    ([kind]) => kind,
  );
  put(
    'content/permalinks/pages.json',
    JSON.stringify(Object.fromEntries([...pages].map(([kind, rows]) => [kind, rows.map(([, id]) => id)]))),
  );
  put(
    'content/permalinks/moves.yaml',
    stringify(
      [...FORMERS, ...RETURNED].map(([kind, from, to], at) => ({
        kind,
        from,
        to,
        reason: wordsOf(3),
        by: wordsOf(4),
        on: '2026-11-24',
        ...(at < FORMERS.length ? {} : { ended: { reason: wordsOf(3), by: wordsOf(4), on: '2026-11-25' } }),
      })),
    ),
  );
}
