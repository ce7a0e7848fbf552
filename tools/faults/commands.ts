/** The commands that write, each with a tiny edition that it works on. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

export interface Tried {
  readonly name: string;
  /** What stands before, by path in the edition. */
  readonly before: Readonly<Record<string, string>>;
  /** Commands that are run without faults to come to what stands before, and what is laid there after them. */
  readonly first: (edition: string) => readonly (readonly string[])[];
  readonly later: Readonly<Record<string, string>>;
  readonly args: (edition: string) => readonly string[];
  /** Folders that are the older or the new one as a whole; of other places each file is. */
  readonly wholes: readonly string[];
}

const text = (place: string, number: number): string =>
  [
    `${place}人民政府关于印发${place}义务教育发展计划的通知`,
    `${place.slice(0, 1)}府发〔2021〕${number}号`,
    '一、工作目标',
    `到2025年，义务教育巩固率达到9${number}%。`,
    '二、重点任务',
    '（一）办好学校。新建小学3所。（责任单位：县教育局）',
    '（二）稳定教师队伍。每年培训教师100名。',
    '',
  ].join('\n');

const SEEDS = { 'seeds/yun-xi.txt': text('云溪县', 5), 'seeds/shi-qiao.txt': text('石桥县', 6) };
const CONTENT = { 'content/documents/.gitkeep': '' };
/** Lies beside the edition, where no command may touch it. */
const COMING = { '../coming/柳泉县.txt': text('柳泉县', 7) };

const at = (edition: string, ...args: string[]) => [...args, '--edition', edition, '--quiet'];

/** A page of the edition's own instead of the engine's, and a note. */
const PROSE = {
  'content/pages/about.hans.mdx':
    '---\ntitle: 关于\ndescription: 两县教育计划\n---\n\n两县教育计划，逐条对读。\n',
  'content/notes/schools.hans.mdx':
    '---\ntitle: 办学\ndescription: 两县办学\nby: 编者\non: "2026-11-28"\n---\n\n两县各有一份计划。\n',
};

/** Comes after the first run, so that the second has something else to write. */
const THIRD = { 'seeds/liu-quan.txt': text('柳泉县', 7) };
const run = (...words: string[]) => ({
  first: (edition: string) => [at(edition, ...words)],
  later: THIRD,
  args: (edition: string) => at(edition, ...words),
});

export const TRIED: readonly Tried[] = [
  {
    name: 'new',
    before: { ...COMING, '../coming/青岩县.txt': text('青岩县', 8) },
    first: () => [],
    later: {},
    args: (edition) => ['new', edition, join(edition, '../coming'), '--quiet'],
    wholes: [],
  },
  {
    name: 'add',
    before: { ...SEEDS, ...CONTENT, ...COMING, '../coming/青岩县.txt': text('青岩县', 8) },
    // An older addition, whose note must not be lost.
    first: (edition) => [at(edition, 'add', join(edition, '../coming/青岩县.txt'))],
    later: {},
    args: (edition) => at(edition, 'add', join(edition, '../coming/柳泉县.txt')),
    wholes: [],
  },
  {
    name: 'corpus',
    before: { ...SEEDS, ...CONTENT, 'records/mine.txt': '己' },
    ...run('corpus'),
    wholes: ['records'],
  },
  {
    name: 'permalinks record',
    before: { ...SEEDS, ...CONTENT },
    ...run('permalinks', 'record'),
    wholes: ['content/permalinks'],
  },
  {
    name: 'build',
    before: { ...SEEDS, ...CONTENT, ...PROSE, 'content/edition.yaml': 'languages: [hans]\n' },
    ...run('build'),
    wholes: ['records', 'dist'],
  },
];

/** A command that is asked while it runs. */
export type Sat = Pick<Tried, 'before' | 'args'>;

export const DESK: Sat = {
  before: { ...SEEDS, ...CONTENT, 'content/editorial/.gitkeep': '' },
  args: (edition) => ['review', '--edition', edition],
};

export function lay(edition: string, files: Readonly<Record<string, string>>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(edition, path)), { recursive: true });
    writeFileSync(join(edition, path), content);
  }
}
