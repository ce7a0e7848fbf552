/**
 * Limits that were fitted to documents: how long a heading, a note or a sentence can be. For each what the longest measures
 * of our documents and of those of `tests/gold/blind-documents*`; `tests/limits.test.ts` measures again, and fails where a
 * document comes near a limit or the measurement is no longer true. Lengths are characters of the folded text.
 */
export interface Limit {
  readonly most: number;
  /** The longest of the documents. */
  readonly measured: number;
  /** What a longer one would be. */
  readonly beyond: string;
}

export const LIMITS = {
  /** 打造省级区域医疗中心。 in front of a paragraph. */
  lead: { most: 30, measured: 26, beyond: 'a sentence' },
  /** An item that is nothing but a heading. */
  heading: { most: 60, measured: 28, beyond: 'a paragraph' },
  /** The same with a full stop. */
  endedHeading: { most: 45, measured: 32, beyond: 'a sentence' },
  titleLine: { most: 120, measured: 51, beyond: 'a paragraph' },
  /** （责任单位：…）, brackets included. */
  note: { most: 400, measured: 82, beyond: 'text in brackets' },
  /** Cut at its last sign of pause. */
  sentence: { most: 1000, measured: 347, beyond: 'text without full stops' },
  /** The quote of a number in a stretch without pauses. */
  quote: { most: 300, measured: 73, beyond: 'a row of a table' },
  /** 发展现状 over a chapter that describes. */
  chapterTitle: { most: 12, measured: 5, beyond: 'a sentence: 适应形势变化…' },
  /** Who is addressed, with all that it names. */
  addresseeLine: { most: 200, measured: 32, beyond: 'a paragraph' },
  /** 样本市人民政府办公室 on a line. */
  issuerLine: { most: 40, measured: 20, beyond: 'a title' },
  /** A date, its label and a remark behind it. */
  dateLine: { most: 60, measured: 38, beyond: 'a sentence' },
  /** 发文字号, its label and who signed for it. */
  numberLine: { most: 80, measured: 16, beyond: 'a title that holds a number' },
  /** The name of a body whose ending tells it. */
  bodyName: { most: 30, measured: 16, beyond: 'a sentence that ends like one' },
  /** A title in other marks than 《》; the longest in any marks. */
  markedTitle: { most: 80, measured: 44, beyond: 'a quotation' },
  /** The line over a table. */
  caption: { most: 40, measured: 35, beyond: 'a sentence' },
  /** Title lines in a row. */
  titleLines: { most: 6, measured: 4, beyond: 'a list, or what a site put over the text' },
} as const satisfies Readonly<Record<string, Limit>>;

/**
 * Share of a sentence's pairs of characters, up to its number, that the dated sentence before it has too: from here
 * on its date carries. Carries: 孕产妇及新生儿人群免费筛查覆盖率 .44, 高明区新创建省级卫生村 .5. Does not: 各社区卫生服务中心、
 * 乡镇卫生院建成一个 .29 (a new task for the same institutions). `tests/extract/terms/governing.test.ts` has both.
 * Over our own and the labelled documents .45 and .5 change no fact, and .35 carries a date to one new task.
 */
export const KINSHIP = 0.4;

/**
 * How far two documents are on one matter, by the cosine of what they are about: from `none` (0) to `whole` (1), by its logarithm;
 * a score is trusted in full from `sure` of that way on. `tests/align/matter.test.ts` measures the labelled pairs of documents:
 * those on one matter have `oneMatter` and more, those on different ones `otherMatter` and less.
 */
export const MATTER = {
  none: 0.04,
  whole: 0.3,
  sure: 0.8,
  measured: { oneMatter: 0.245, otherMatter: 0.056 },
} as const;

/**
 * How much two clauses say (of the lesser, 1: thirty weighted characters and more) up to which all are taken as saying little. So short
 * are of the candidates that readers paired the share `paired`, of the others `others`: as many nearly, so that how short they are
 * tells nothing, and a weight on it would only learn which documents are terse.
 */
export const LITTLE = { content: 0.7, measured: { paired: 0.2, others: 0.16 } } as const;
