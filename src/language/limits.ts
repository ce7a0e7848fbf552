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
  titleLine: { most: 120, measured: 52, beyond: 'a paragraph' },
  /** （责任单位：…）, brackets included. */
  note: { most: 400, measured: 75, beyond: 'text in brackets' },
  /** Cut at its last sign of pause. */
  sentence: { most: 1000, measured: 668, beyond: 'text without full stops' },
  /** The quote of a number in a stretch without pauses. */
  quote: { most: 300, measured: 73, beyond: 'a row of a table' },
  /** 发展现状 over a chapter that describes. */
  chapterTitle: { most: 12, measured: 7, beyond: 'a sentence: 适应形势变化…' },
  /** Who is addressed, with all that it names. */
  addresseeLine: { most: 200, measured: 49, beyond: 'a paragraph' },
  /** 样本市人民政府办公室 on a line. */
  issuerLine: { most: 40, measured: 27, beyond: 'a title' },
  /** A date, its label and a remark behind it. */
  dateLine: { most: 60, measured: 38, beyond: 'a sentence' },
  /** 发文字号, its label and who signed for it. */
  numberLine: { most: 80, measured: 22, beyond: 'a title that holds a number' },
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
 * How far rules look, and how long a line of some kind may be, where nothing of the documents comes near enough to be measured. With
 * any value that was tried from `same[0]` to `same[1]` those of `seeds/` and `tests/gold` give the same clauses, tables, front matter
 * and facts: `npm run bench -- limits` tries a quarter to ten times, one reach at a time. `tests/limits.test.ts` sets all of
 * them to a fifth less, and to a quarter more, at once. Characters of the folded text unless said.
 */
export interface Reach {
  readonly at: number;
  readonly same: readonly [from: number, to: number];
}

export const REACHES = {
  /** 贯彻实施新修订的: from a verb to what it governs. */
  citationRole: { at: 40, same: [20, 400] },
  /** 稳步提高并控制在, between a subject and its number. */
  link: { at: 10, same: [5, 100] },
  /** Before a stretch, where a thing that was named once may stand. */
  elision: { at: 60, same: [48, 600] },
  /** How many times what each has something else that each has may be: 10 000 volunteers beside a team are all of them. No length. */
  ofEach: { at: 10, same: [3, 100] },
  /** Around a number in a row of numbers without words. */
  near: { at: 60, same: [30, 600] },
  /** A name that no ending tells: 各区县, 广港集团, 日报社. */
  unknownBody: { at: 14, same: [11, 140] },
  /** 市消防救援站, 省计生协: what ends as a room or a firm may. */
  weakBody: { at: 20, same: [16, 200] },
  /** From a date to what was done on it: 通过, 修订. */
  adoption: { at: 80, same: [40, 800] },
  /** A line that tells this and nothing else. */
  adoptionLine: { at: 600, same: [240, 2400] },
  /** 中华人民共和国…法 without its marks. */
  lawName: { at: 40, same: [15, 300] },
  /** The office’s sign in an issue number, or what stands for it: 市场监督管理局办公室. */
  officeSign: { at: 10, same: [8, 100] },
  /** (粤府函〔2015〕364号,以下简称《规划》) behind a title. */
  titleBracket: { at: 400, same: [100, 4000] },
  /** GB/T 18883-2022, on either side of a title. */
  standardNumber: { at: 30, same: [24, 300] },
  /** Who keeps a web page, where the reader is: a line. */
  frameLine: { at: 200, same: [50, 2000] },
  /** On either side of a date, what tells which year it is of. */
  reference: { at: 16, same: [4, 160] },
  /** 附件2：成员名单. */
  annexLabel: { at: 70, same: [35, 700] },
  /** The line under it. */
  annexTitle: { at: 45, same: [23, 450] },
  /** A line of a card: 发布机构：样本市教育局. */
  cardLine: { at: 200, same: [50, 2000] },
  /** 发文字号 on a line of its own. */
  loneLabel: { at: 24, same: [6, 240] },
  /** Several fields of a card in one line. */
  cardFields: { at: 300, same: [75, 3000] },
  /** 1. 甲办法, of a list in the head. */
  listedLine: { at: 80, same: [20, 800] },
  /** The line under a label of its own. */
  labelledValue: { at: 120, same: [30, 1200] },
  /** 抄送：…; 2000年3月1日印发. */
  colophonLine: { at: 200, same: [50, 2000] },
  /** （2016—2018年）under a title. */
  titleRemark: { at: 60, same: [15, 600] },
  /** （此件公开发布） */
  remark: { at: 200, same: [100, 2000] },
  /** 市长 李明. */
  signatory: { at: 25, same: [6, 250] },
  /** A date with the time of day or a bracket, and nothing else. */
  bareDate: { at: 40, same: [20, 400] },
  /** Issuer, date and number in one line. */
  signatureLine: { at: 120, same: [30, 1200] },
  /** From the mark of a footnote to its end. */
  footnote: { at: 300, same: [75, 3000] },
  /** What a web page or a printer puts on a line. */
  furnitureLine: { at: 100, same: [50, 1000] },
  /** Lines from the top in which a page says where the reader is. */
  menuTop: { at: 30, same: [8, 300] },
  /** What stands alone whatever is around it: number, date, 附件：…. */
  ownLine: { at: 40, same: [10, 400] },
  /** How far back an open bracket is looked for. */
  openTail: { at: 200, same: [50, 2000] },
  /** Lines in which an open bracket is closed. */
  bracketLines: { at: 20, same: [8, 200] },
  /** An issuer under a sentence that ended. */
  issuerBelow: { at: 20, same: [5, 200] },
  /** The second line of those addressed. */
  addresseeRest: { at: 80, same: [20, 800] },
  /** How far back the end of a sentence is looked for; a note may stand between. */
  noteBack: { at: 320, same: [80, 3200] },
  /** Candidates ahead in which the second of a list is looked for. */
  listAhead: { at: 60, same: [15, 600] },
  /** A page has some 500 to 1,500 characters; numbers of rows stand closer. */
  pageFrom: { at: 300, same: [150, 3000] },
  /** Numbers of years stand farther apart. */
  pageTo: { at: 3500, same: [875, 35000] },
  /** A page of slides, between heads that stand beside page numbers. */
  numberedPage: { at: 60, same: [15, 120] },
  /** What is printed over every page. */
  runningHead: { at: 45, same: [36, 450] },
  /** Columns that a line fills at least before it can be the upper half of a sentence. */
  brokenHalf: { at: 20, same: [5, 200] },
  /** Columns of a line that ends within a sentence where a converter broke lines at no common width. */
  tornLine: { at: 36, same: [9, 360] },
  /** Columns of a wrapped text; nobody wraps at fewer than ten characters. */
  width: { at: 20, same: [5, 40] },
  /** A passage of a head that is read for its dates. */
  datedPassage: { at: 600, same: [150, 6000] },
  /** A sentence that is a note without brackets, or a labelled list that has no full stop. */
  noteSentence: { at: 160, same: [40, 1600] },
  /** 1. 成员名单, of a list of annexes. */
  listedAnnex: { at: 80, same: [20, 800] },
  /** Paragraphs between two of a list. */
  listReach: { at: 15, same: [12, 150] },
  /** Paragraphs of another text that an amendment quotes. */
  quotedParagraphs: { at: 40, same: [10, 400] },
  /** （一）, its blanks included. */
  outlineMark: { at: 40, same: [10, 400] },
  /** 急救网络建设, a heading without a mark. */
  looseHeading: { at: 20, same: [16, 200] },
  /** A line that is cut into cells. */
  cellLine: { at: 1200, same: [300, 12000] },
  /** A row whose cells have labels: 项目：甲 单位：人 目标：3. */
  labelledCells: { at: 200, same: [50, 2000] },
  /** A row with one blank between its cells. */
  blankCells: { at: 120, same: [30, 1200] },
  /** 一、健康水平 across a table. */
  tableSection: { at: 16, same: [4, 160] },
  /** 指标名称, in the head of a table. */
  columnName: { at: 14, same: [7, 140] },
  /** The longest cell of that head, its unit included. */
  headCell: { at: 24, same: [12, 240] },
  /** A cell on a line of its own. */
  stackedCell: { at: 60, same: [20, 600] },
  /** What stands behind a date that comes behind its number: …30%的目标. */
  behindDate: { at: 12, same: [8, 120] },
  /** Columns of such a table. */
  stackedColumns: { at: 10, same: [6, 100] },
  /** Lines between two rows of such a table, and numbers that may be left out. */
  betweenRows: { at: 12, same: [6, 120] },
  /** On either side of white space between digits: enough for a number and for the blanks of a table. */
  numberGap: { at: 16, same: [8, 160] },
  /** A row without strokes. */
  tableRow: { at: 120, same: [30, 1200] },
} as const satisfies Readonly<Record<string, Reach>>;

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
  measured: { oneMatter: 0.246, otherMatter: 0.054 },
} as const;

/**
 * How much two clauses say (of the lesser, 1: thirty weighted characters and more) up to which all are taken as saying little. So short
 * are of the candidates that readers paired the share `paired`, of the others `others`: as many nearly, so that how short they are
 * tells nothing, and a weight on it would only learn which documents are terse.
 */
export const LITTLE = { content: 0.7, measured: { paired: 0.2, others: 0.16 } } as const;
