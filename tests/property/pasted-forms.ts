/** The forms in which people paste an official text: each turns the clean text into what arrives instead. */

import { clearWidth, isRow, paragraphsOf } from './paragraphs-of.ts';

/** The marks that tell what is an item of the outline. */
const MARK =
  /^(?:第[一二三四五六七八九十百零〇\d ]+[章节節条條]|[一二三四五六七八九十]{1,3}[、．.]|[（(][一二三四五六七八九十]{1,3}[）)]|\d{1,2}[.．、](?!\d))/;
const isItem = (paragraph: string): boolean => MARK.test(paragraph);

/** Kangxi radicals: what Chromium and many PDF tools write for these characters. */
const RADICALS: ReadonlyMap<string, string> = new Map(
  Array.from({ length: 0x2fd6 - 0x2f00 }, (_, i) => String.fromCharCode(0x2f00 + i)).map((radical) => [
    radical.normalize('NFKC'),
    radical,
  ]),
);
const SUPPLEMENT: ReadonlyMap<string, string> = new Map([
  ['民', '⺠'],
  ['长', '⻓'],
  ['门', '⻔'],
  ['见', '⻅'],
  ['马', '⻢'],
  ['车', '⻋'],
]);

export const radicals = (text: string): string =>
  Array.from(text, (character) => SUPPLEMENT.get(character) ?? RADICALS.get(character) ?? character).join('');

/**
 * Each line of a printed page on a line of its own, without indents; `between` stands after each. A printer sets a table
 * as a table: its rows are copied whole, and no width of the text breaks their cells.
 */
export const wrapped =
  (width: number, between = '\n', firstShorter = 0) =>
  (text: string): string =>
    paragraphsOf(text)
      .flatMap((paragraph) => {
        if (isRow(paragraph)) return [paragraph];
        const characters = Array.from(paragraph);
        const lines = [characters.splice(0, width - firstShorter).join('')];
        while (characters.length > 0) lines.push(characters.splice(0, width).join(''));
        return lines;
      })
      .join(between);

/** A character that prints nothing at every few places, in marks and numbers too. */
export const sprinkled =
  (characters: string, every: number) =>
  (text: string): string =>
    Array.from(text, (character, i) =>
      i % every === 0 && character !== '\n' && character !== '\r'
        ? characters.charAt((i / every) % characters.length) + character
        : character,
    ).join('');

/** What a converter makes of a web page: headings with #, bold items, escaped marks, blank lines. */
export function markdown(text: string): string {
  const escaped = (words: string) => words.replace(/^(\d+)\./, '$1\\.').replace(/^(——)/, '$1');
  return paragraphsOf(text)
    .map((paragraph, i) => {
      if (i === 0) return `# ${paragraph}`;
      if (/^(?:第[^ 　]{1,4}章|[一二三四五六七八九十]+、)/.test(paragraph) && paragraph.length < 40)
        return `## ${paragraph}`;
      if (/^[（(][一二三四五六七八九十]/.test(paragraph) && paragraph.length < 40) return `### ${paragraph}`;
      if (/^[（(][一二三四五六七八九十]/.test(paragraph)) return boldLead(paragraph);
      return escaped(paragraph);
    })
    .join('\n\n');
}

const boldLead = (paragraph: string): string => paragraph.replace(/^([^。]{1,30}。)(?=.)/, '**$1**');

/** Markdown as a quotation with hard spaces and bullets before the numbers. */
export const quotedMarkdown = (text: string): string =>
  paragraphsOf(text)
    .map((paragraph) => (isItem(paragraph) ? `> - ${paragraph}` : `> &nbsp;&nbsp;${paragraph}`))
    .join('\n>\n');

/** A web page copied whole: what stands over and under the text. */
export const webPage = (text: string): string =>
  [
    '首页 > 政务公开 > 政策文件',
    '您当前的位置：首页 > 政策文件',
    '发布时间：2021-03-08 09:12　来源：本网　浏览次数：1203　【字体：大 中 小】',
    text,
    '扫一扫在手机打开当前页',
    '【打印】【关闭】',
    '上一篇：关于公布名单的公告',
    '下一篇：没有了',
    '版权所有：某某市人民政府　网站标识码：4400000001　粤ICP备05000000号',
  ].join('\n');

/** Page numbers between the lines of a printed page. */
export const paged =
  (width: number, lines: number, number: (page: number, pages: number) => string) =>
  (text: string): string => {
    const printed = paragraphsOf(text).flatMap((paragraph) => {
      if (isRow(paragraph)) return [paragraph];
      const characters = Array.from(`　　${paragraph}`);
      const parts: string[] = [];
      while (characters.length > 0) parts.push(characters.splice(0, width).join(''));
      return parts;
    });
    const pages = Math.ceil(printed.length / lines);
    return Array.from({ length: pages }, (_, i) => [
      ...printed.slice(i * lines, (i + 1) * lines),
      number(i + 1, pages),
    ])
      .flat()
      .join('\n');
  };

/** What a gazette prints on every page: its name over the lines, and a number without any sign under them. */
export const gazette = (text: string): string => {
  const pages = paged(33, 28, (page) => `${page}`)(text).split(/(?<=^\d{1,2})\n/m);
  return pages.map((page, i) => (i === 0 ? page : `某某市人民政府公报 2021年第3期\n${page}`)).join('\n');
};

/** The same where no number is printed. */
export const headed = (text: string): string =>
  paged(33, 28, () => '某某市人民政府公报 2021年第3期')(text).replace(/\n[^\n]*$/, '');

/**
 * Whole paragraphs, a page number in the middle of every third that is long. It stands within a sentence: behind the end
 * of one, without indents, not even a person could tell whether the next page begins a paragraph.
 */
export const brokenByPages = (text: string): string =>
  paragraphsOf(text)
    .flatMap((paragraph, i) => {
      let half = Math.floor(paragraph.length / 2);
      while (/[。；！？）〕]/.test(paragraph.charAt(half - 1))) half++;
      if (i % 3 !== 2 || paragraph.length < 60 || isRow(paragraph)) return [paragraph];
      return [paragraph.slice(0, half), `— ${i} —`, paragraph.slice(half)];
    })
    .join('\n');

/** Items of one heading run together in one line; a row of a table keeps its line, and so does what stands across the table below it. */
export const runTogether = (text: string): string => {
  let open = false;
  return paragraphsOf(text)
    .map((paragraph, i, all) => {
      const top = /^(?:第[^ 　]{1,4}[章节節]|[一二三四五六七八九十]+、)/.test(paragraph);
      const joins = isItem(paragraph) && !isRow(all[i - 1] ?? '');
      const before = !open ? '' : top ? '\n' : joins ? '' : '\n';
      open = open || top;
      return (before || (open && joins ? '' : '\n')) + paragraph;
    })
    .join('')
    .trim();
};

/** Tabs behind marks and at line starts, for the indent of a paragraph; the cells of a row have none. */
export const tabbed = (text: string): string =>
  paragraphsOf(text)
    .map((paragraph) =>
      isRow(paragraph) ? paragraph : `\t${paragraph.replace(MARK, (mark) => `${mark}\t`)}`,
    )
    .join('\r\n');

/** `1。` and `1．` for `1.`. */
export const fullStops = (text: string): string => text.replace(/^(\s*\d{1,2})[.．](?!\d)/gm, '$1。');

/** Punctuation of another keyboard, as many sites and readers of pictures write it. */
const HALF_WIDTH: Readonly<Record<string, string>> = {
  '，': ',',
  '：': ':',
  '；': ';',
  '（': '(',
  '）': ')',
  '？': '?',
  '！': '!',
};
export const halfWidth = (text: string): string =>
  text.replace(/[，：；（）？！]/g, (sign) => HALF_WIDTH[sign] as string);

/** What is read from a picture: figures and Latin letters in full width, every second bracket of the other width. */
export const fromPicture = (text: string): string => {
  let brackets = 0;
  const wide = text.replace(/[0-9A-Za-z%]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
  return wide.replace(/[（）]/g, (sign) => (brackets++ % 4 < 2 ? sign : (HALF_WIDTH[sign] as string)));
};

/** The number of every printed line before it, as drafts and editors show them. */
export const numberedLines = (text: string): string =>
  wrapped(clearWidth(paragraphsOf(text), 36, isItem))(text)
    .split('\n')
    .map((line, i) => `${String(i + 1).padStart(4)}  ${line}`)
    .join('\n');

/** Blanks between all letters, as a PDF with set spacing gives them. */
export const spaced =
  (blank: string) =>
  (text: string): string =>
    text.replace(
      /(?<=[\p{Script=Han}，。、；：（）《》“”])(?=[\p{Script=Han}，。、；：（）《》“”\d])|(?<=\d)(?=\p{Script=Han})/gu,
      blank,
    );

/** An article of a messenger: blank lines, signs before the headings, what stands over and under it. */
export const messenger = (text: string): string =>
  [
    '原创 某某卫生 某某发布 2021-03-08 18:02 广东',
    '点击蓝字 关注我们',
    ...paragraphsOf(text).map((paragraph, i) =>
      /^[一二三四五六七八九十]+、/.test(paragraph)
        ? `▲ ${paragraph}`
        : i % 9 === 8 && isItem(paragraph)
          ? `◆${paragraph}`
          : paragraph,
    ),
    '— END —',
    '来源：某某卫生健康局',
    '编辑：李明　审核：王芳',
    '点分享 点收藏 点在看 点点赞',
  ].join('\n\n');

/** The whole page of a government's site: how large the letters are, whom to share it with, how many looked. */
export const officialPage = (text: string): string =>
  [
    '无障碍 | 长者专区 | 繁體 | English',
    '首页　政务公开　政务服务　互动交流　政府数据',
    '首页 > 政务公开 > 法定主动公开内容 > 规范性文件',
    '信息来源：市政府办公室　发布日期：2021-03-08　浏览次数：',
    '字体：大 中 小　打印　分享：微信　微博',
    text,
    '附件下载：',
    '【打印本页】　【关闭窗口】',
    '相关解读：一图读懂',
    '主办：某某市人民政府　承办：某某市政务服务中心',
    '建议使用1440*900分辨率，谷歌浏览器浏览',
    '您是第 12345 位访客',
  ].join('\n');

export const FORMS: Readonly<Record<string, (text: string) => string>> = {
  radicals,
  'blank line after every line of 37': wrapped(37, '\n\n'),
  'blank line after every line of 24': wrapped(24, '\n\n'),
  'lines of 30, the first without its indent': wrapped(30, '\n', 2),
  'zero-width characters': sprinkled('\u200B\u200C\u200D\u2060\uFEFF', 5),
  'soft hyphens and marks of direction': sprinkled('\u00AD\u200E\u202A\u202C', 7),
  'variation selectors': sprinkled('\uFE0F\u034F\u180E', 3),
  markdown,
  'quoted markdown': quotedMarkdown,
  'web page': webPage,
  'pages with — 3 —': paged(33, 28, (page) => `— ${page} —`),
  'pages with 5 / 9': paged(33, 28, (page, pages) => `${page} / ${pages}`),
  'pages with Page 3 of 9': paged(40, 30, (page, pages) => `Page ${page} of ${pages}`),
  'pages with bare numbers': paged(33, 28, (page) => `${page}`),
  'pages of a gazette': gazette,
  'pages with a head alone': headed,
  'paragraphs broken by pages': brokenByPages,
  'items in one line': runTogether,
  tabs: tabbed,
  'full stops behind numbers': fullStops,
  'half-width punctuation': halfWidth,
  'read from a picture': fromPicture,
  'numbered lines': numberedLines,
  'a blank between letters': spaced(' '),
  'two blanks between letters': spaced('  '),
  'an article of a messenger': messenger,
  'a page of an official site': officialPage,
};
