import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readSubject } from '#extract/subjects/subject-of.ts';
import { committedIn, subjectPlace } from '#extract/targets/find-targets.ts';
import { readGoverned } from '#extract/terms/governing.ts';
import { wordsOf } from '#language/lexicon/classes.ts';

const words = (text: string) => fc.constantFrom(...text.split(' '));
const THINGS = words(
  '覆盖率 床位数 全科医生 乡镇卫生院 统一窗口 五保对象 百岁老人 千兆网络 三级医院 产值 每个县 5岁以下儿童死亡率 “十三五”项目 标准',
);
const VERBS = words('达到 控制在 提高到 由 升至 不低于 约 新建 培育 每 占 比例为 其中 分别 共 按 给予 超过');
const NUMBERS = words(
  '90% 3.5万 12,000 1.2万元 三百亿元 8-10个 60%以上 百分之八十 2名 31村 十五所 4:6 1/3 一半 5万-10万元',
);
const SIGNS = words('， 、 ； 的 和 （ ） 以上 左右 个 万 人 年');
const SENTENCE = fc
  .array(fc.oneof(THINGS, VERBS, NUMBERS, SIGNS), { minLength: 2, maxLength: 12 })
  .map((parts) => parts.join(''));

const ENDS_IN_NUMBER = /[\d.,%‰]$/;
/** 5万名|40-74周岁居民: an age is a word of the thing, and no rest of the number before it. */
const BEGINS_IN_NUMBER = /^(?!\d+(?:[-—–~至到]\d+)?周?岁)[\d.,%‰]|^及?以[上下内]|^左右/;
const STATES = new RegExp(`(?:${wordsOf('states').join('|')})$`);

/** What of a subject that is called sure breaks the law, where it touches its number. */
function breaches(text: string): string[] {
  const governed = readGoverned(text, { year: 2016 }, false);
  return governed.sentences.flatMap((sentence) =>
    committedIn(governed, sentence).flatMap((placed) => {
      const place = subjectPlace(governed, placed);
      const { pieces, rule } = readSubject(text, placed.amount, place);
      if (rule === null) return [];
      const cut = pieces.flatMap((piece) => ('hans' in piece ? [] : [piece]));
      const broken = cut.filter(([start, end]) => {
        const piece = text.slice(start, end);
        const ends = end === place.numberStart && (ENDS_IN_NUMBER.test(piece) || STATES.test(piece));
        return piece === '' || ends || (start === place.numberEnd && BEGINS_IN_NUMBER.test(piece));
      });
      return broken.map(([start, end]) => `${rule}: “${text.slice(start, end)}” in ${text}`);
    }),
  );
}

test('a subject that is sure has no numeral, scale or linking word where it touches its number', () =>
  fc.assert(
    fc.property(SENTENCE, (text) => {
      expect(breaches(text)).toEqual([]);
    }),
    { numRuns: 3000 },
  ));

/** Where units stand beside their numbers, each with another that follows it: 30海里桶. */
const FRAMES: readonly ((unit: string) => string)[] = [
  (unit) => `新建30${unit}桶。`,
  (unit) => `配备30${unit}。`,
  (unit) => `油品储备达到30${unit}以上。`,
  (unit) => `购置30${unit}救护车。`,
  (unit) => `每万人拥有30${unit}病床。`,
];

test.each(FRAMES.map((frame) => [frame('…'), frame] as const))('with every unit, %s', (_, frame) => {
  const units = new Set<string>(wordsOf('unit'));
  const broken = [...units].flatMap((unit) => {
    const text = frame(unit);
    const governed = readGoverned(text, { year: 2016 }, false);
    return governed.sentences.flatMap((sentence) =>
      committedIn(governed, sentence).flatMap((placed) => {
        const { pieces } = readSubject(text, placed.amount, subjectPlace(governed, placed));
        const subject = pieces.map((piece) => ('hans' in piece ? piece.hans : text.slice(...piece))).join('');
        const isLawful = subject !== '' && !units.has(subject) && !/^[\d万亿]|[\d万亿%‰]$/.test(subject);
        return isLawful ? breaches(text) : [`“${subject}” in ${text}`];
      }),
    );
  });
  expect(broken).toEqual([]);
});

test.each([
  ['水质由82%升至90%。', '水质', 'the verb of change goes'],
  ['覆盖率约达90%。', '覆盖率', 'about goes with the number'],
  ['5岁以下儿童死亡率控制在6‰。', '5岁以下儿童死亡率', 'a number that is part of a name stays'],
])('%s is about %s: %s', (text, subject) => {
  const governed = readGoverned(text, { year: 2016 }, false);
  const sentence = governed.sentences[0];
  const placed = sentence && committedIn(governed, sentence).at(-1);
  const { pieces, rule } = readSubject(
    text,
    placed?.amount as never,
    subjectPlace(governed, placed as never),
  );
  expect(pieces.map((piece) => ('hans' in piece ? piece.hans : text.slice(...piece))).join('')).toBe(subject);
  expect(rule).not.toBeNull();
});
