/** Lines that a printer or a web page put into and around a text (页码、网页导航); they are no part of it. */

import { foldText } from '#language/fold/script-fold.ts';
import { type Line, splitLines } from '#language/lines.ts';
import { barePageNumbers, runningHeads } from './running-lines.ts';

export interface PageLines {
  /** The lines of the text itself, in order. */
  readonly lines: readonly Line[];
  /** Page numbers and running heads. */
  readonly pageNumbers: readonly Line[];
  /** Offsets of the lines that stand first on a page, behind a page number. */
  readonly pageStarts: ReadonlySet<number>;
  readonly navigation: readonly Line[];
}

const LONGEST = 100;

const PAGE_NUMBER = new RegExp(
  [
    // — 3 —, －12－, - 3 -
    String.raw`^(?:[-—–―─·]\s?){1,3}\d{1,4}\s?(?:[-—–―─·]\s?){1,3}$`,
    // 第3页, 第 3 页 共 10 页, 第3页/共10页, 第三页
    String.raw`^第\s?[\d一二三四五六七八九十]{1,3}\s?页(?:[\s,/]{0,3}共\s?[\d一二三四五六七八九十]{1,3}\s?页)?$`,
    // 5 / 9, 3/9, 3 / 9 页, 共9页 第3页
    String.raw`^\d{1,3}\s?/\s?\d{1,3}\s?页?$|^共\s?\d{1,3}\s?页[\s,/]{0,3}第\s?\d{1,3}\s?页$`,
    // Page 3 of 9, p. 3, [3]
    String.raw`^(?:page|p\.)\s?\d{1,3}(?:\s?(?:of|/)\s?\d{1,3})?$`,
  ].join('|'),
  'i',
);

const NAVIGATION = new RegExp(
  [
    // 当前位置：首页 > 政务公开, 您现在的位置, 首页 » 法规
    String.raw`^(?:您|你)?(?:现在|当前|目前|所在)?的?(?:所在)?位置\s?:`,
    String.raw`^(?:网站)?首页\s?(?:[>»›→|/]|--?|-->)`,
    // 分享到：, 扫一扫在手机打开当前页, 【打印】【关闭】, 返回顶部
    '^分享(?:到|至)?(?::.{0,30})?$|^扫一扫.{0,30}$',
    String.raw`^[\[【(]?(?:打印(?:本页|文章|此页)?|关闭(?:窗口|本页)?|返\s?回(?:顶部|首页|列表)?|收藏(?:本页)?|纠错)[\]】)]?(?:\s{0,4}[|\[【(]?.{0,8}[\]】)]?){0,3}$`,
    // 【字体：大 中 小】, 字号：大 中 小, 视力保护色：
    String.raw`^[\[【(]?(?:字体|字号|视力保护色)\s?:`,
    // …办公室 文字大小：大 中 小, whose line a printer may have cut
    String.raw`(?:字体|字号|文字)(?:大小)?\s?:?\s?[\[(【]?\s?大\s?[\])】]?\s?[\[(【]?\s?中\s?[\])】]?\s?[\[(【]?\s?小`,
    // 上一篇：…, 下一条：…
    String.raw`^(?:上|下)一(?:篇|条|页|则)\s?:?`,
    // 浏览次数：590, 点击数：12, 阅读量
    String.raw`^(?:浏览|访问|点击|阅读)(?:次数|量|率|数)?\s?:\s?\d{0,8}`,
    // 发布时间：2020-05-29 来源：…, 作者：… 来源：…
    String.raw`^(?:发布|更新|发表)?(?:时间|日期)\s?:.*(?:来源|浏览|字体|字号|点击|作者|访问)\s?:?|^[•·●∙]\s?(?:时间|点击|来源|作者|浏览)\s?:`,
    String.raw`^(?:来源|作者|信息来源|文章来源)\s?:.*(?:作者|编辑|发布时间|发布日期|时间|日期|浏览|字号|点击)\s?:`,
    String.raw`^(?:责任|初审|执行)?编辑\s?:`,
    // 版权所有：…, 粤ICP备05003330号, 网站标识码, 网站地图 | 联系我们
    String.raw`版权所有|ICP备|公网安备|^网站标识码|^网站地图|^(?:技术支持|联系我们|关于我们)\s?(?:[:|]|$)`,
    // 相关链接, 相关文档：, 附件下载
    String.raw`^(?:相关(?:链接|文档|文件|阅读|解读|新闻|信息|稿件|附件|资料|内容)|附件下载|下载附件|(?:点击)?下载(?:地址)?\s?:?.{0,20})\s?:?$`,
    // 归档时间：2018-11-21, 文章属性, 正文
    String.raw`^归档(?:时间|日期)\s?:|^(?:文章属性|正文|全文)\s?:?$`,
    // https://… 3/9 and 2021/3/5 10:20 某某市… of a page that a browser printed
    String.raw`^https?://\S{3,90}(?:\s{1,8}\d{1,3}/\d{1,3})?$`,
    String.raw`^\d{4}[/.-]\d{1,2}[/.-]\d{1,2},?\s{1,4}(?:[上下]午)?\d{1,2}:\d{2}(?::\d{2})?\s`,
    String.raw`^(?:设为首页|加入收藏|无障碍(?:浏览|阅读)|繁体版?|简体版?)(?:\s|\||$)`,
  ].join('|'),
  'i',
);

/** Parts the lines of a text from those that belong to its page. */
export function readPageLines(text: string): PageLines {
  const read = splitLines(text).map((line) => ({
    line,
    words: line.end - line.start <= LONGEST ? foldText(text.slice(line.start, line.end)) : '',
    last: foldText(text.slice(line.end - 1, line.end)),
  }));
  const signed = new Set(read.filter(({ words }) => PAGE_NUMBER.test(words)).map(({ line }) => line));
  const numbers = signed.union(barePageNumbers(read));
  const heads = runningHeads(read, numbers);
  const lines: Line[] = [];
  const pageNumbers: Line[] = [];
  const pageStarts = new Set<number>();
  const navigation: Line[] = [];
  let turned = false;
  for (const { line, words } of read) {
    if (numbers.has(line) || heads.has(line)) {
      pageNumbers.push(line);
      turned = true;
    } else if (NAVIGATION.test(words)) navigation.push(line);
    else {
      lines.push(line);
      if (turned) pageStarts.add(line.start);
      turned = false;
    }
  }
  const menu = menuAbove(text, lines, navigation);
  if (menu.size === 0) return { lines, pageNumbers, pageStarts, navigation };
  return {
    lines: lines.filter((line) => !menu.has(line)),
    pageNumbers,
    pageStarts,
    navigation: [...navigation, ...menu].toSorted((a, b) => a.start - b.start),
  };
}

/** 您现在的位置：首页 > 政务公开: what stands above it in single words is the menu of the page. */
const BREADCRUMB = /位置\s?:|^(?:网站)?首页\s?[>»›→]/;
const MENU_WORD = /^\p{Script=Han}{2,7}$/u;
/** Lines from the top in which a page says where the reader is. */
const TOP = 30;

function menuAbove(text: string, lines: readonly Line[], navigation: readonly Line[]): ReadonlySet<Line> {
  const crumb = navigation.find((line) => BREADCRUMB.test(foldText(text.slice(line.start, line.end))));
  if (!crumb) return new Set();
  const above = lines.filter(({ start }) => start < crumb.start);
  if (above.length > TOP) return new Set();
  return new Set(above.filter((line) => MENU_WORD.test(foldText(text.slice(line.start, line.end)).trim())));
}
