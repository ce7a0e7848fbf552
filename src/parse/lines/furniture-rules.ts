/** What a printer or a web page puts among the lines of a text, told by its form alone; on folded lines. */
import { STAMPED_DAY, STAMPED_TIME } from '#language/dates.ts';
import { form } from '#language/rules/form.ts';
import type { Rule } from '#language/rules/rule.ts';

export interface FurnitureRule extends Rule<string> {
  /** A number turns the page; navigation only stands around. */
  readonly kind: 'page' | 'navigation';
}

const rule =
  (kind: FurnitureRule['kind']) =>
  (name: string, sources: readonly string[], samples: FurnitureRule['samples']): FurnitureRule => {
    const pattern = form(sources.join('|'), 'i');
    return { kind, name, samples, holds: (line) => pattern.test(line) };
  };
const page = rule('page');
const navigation = rule('navigation');

const NUMBER = String.raw`[\d一二三四五六七八九十]{1,3}`;
const DASHES = String.raw`(?:[-—–―─·]\s?){1,3}`;

/** > 政务公开: a step of the way to a page, whose first may stand a line above. */
const STEP = String.raw`(?:[>»›]{1,2}\s?[^>»›。;:]{2,20})`;

/** 原创 某某局 某某发布 2021-03-08 18:02 广东; without 原创 the time of day tells it from a signature. */
export const ARTICLE_STAMP = String.raw`^(?:原创\s.*${STAMPED_DAY}|(?:[^\s:,;。]{2,16}\s+){1,3}${STAMPED_DAY}\s+${STAMPED_TIME}(?:\s+[一-龥]{2,8})?$)`;

/** What stands above it in single words is the menu of the page. */
export const WHERE_RULE = navigation(
  'where the reader is',
  [
    String.raw`^[您你]?{whereNow}?(?:所在)?的?(?:所在)?位置是?\s?:`,
    String.raw`^(?:网站)?首页\s{0,4}(?:[>»›→|/]|--?|-->)`,
    `^${STEP}{2,9}$`,
  ],
  {
    holds: [
      '当前位置：首页 > 政务公开',
      '您现在的位置：首页',
      '您现在所在的位置是: 首页',
      '首页  »  法规',
      '>> 政务公开 >> 法规文件',
    ],
    not: ['位置分布更加合理。', '首页', '> 引用的一句话。'],
  },
);

/** As the line where the reader is, this one stands under the menu of the page. */
export const SETTING_RULE = navigation(
  'how the site is read',
  [
    String.raw`^(?:(?:[^|\d]{1,20}\|){0,9}\s?{siteSetting}(?:\s|\||$)|(?:[一-龥]{2,6}\s{1,8}){1,9}{siteSetting}[一-龥]{0,6}$)`,
  ],
  {
    holds: ['设为首页 | 加入收藏', '无障碍浏览', '收藏本站| 繁体版', '投稿 返回首页 加入收藏关于我们'],
    not: ['简体中文版由市政府发布。', '| 无障碍浏览 | 100% | 2026-12 |', '建成 无障碍浏览专区三十个以上'],
  },
);

/** What stands under the title of a page. */
export const SHOWN_RULE = navigation(
  'when a site published it',
  [
    String.raw`^(?:{pageDate}?(?:时间|日期)\s?:.*{pageCredit}\s?:?|(?:时间|日期)\s?:\s?\d{4}-\d{1,2}-\d{1,2}\s{1,4}\d{1,2}:\d\d)`,
    String.raw`^[•·●∙]\s?(?:(?:{pageCredit}|{pageSource}|{pageDate}(?:时间|日期))\s?:|(?:时间|日期|{pageStamp})\s?:\s?\d{4}[-/.]\d)`,
    // - 时间：5月至9月 and - 来源：财政拨款 are items of a list.
    String.raw`^-\s?(?:(?!来源)(?:{pageCredit}|{pageSource})\s?:|(?:{pageDate}?(?:时间|日期)|{pageStamp})\s?:\s?\d{4}[-/.]\d)`,
    String.raw`^(?:[^\s:,;。]{2,30}\s{1,4}){0,3}${STAMPED_DAY}(?:\s{1,4}${STAMPED_TIME})?\s{1,6}{pageSource}\s?:`,
  ],
  {
    holds: [
      '样县政府门户网站 www.yangxian.gov.cn 2020年5月29日　来源：某日报',
      '发布时间：2020-05-29 来源：市教育局',
      '日期: 2020-05-29 09:30:00',
      '• 时间：2020-05-29',
      '- 信息来源：市政府',
      '- 发布日期：2019-01-18 16:13',
    ],
    not: [
      '时间：2020年5月至6月。',
      '· 时间：2020年5月6日',
      '-信息来源广泛',
      '- 时间：2025年5月至9月',
      '- 来源：财政拨款',
    ],
  },
);

/** 资料：《某市统计年鉴》, and nothing that explains it. */
const TITLES_ALONE = String.raw`{relatedText}\s?:(?:《[^》。]{0,60}》[、和及\s]?){1,9}$`;

/** Where other lines of a page stand beside it; as the last line of a clause it names what belongs to that. */
export const LINKED_RULE = navigation('titles of other pages', [`^相关${TITLES_ALONE}`], {
  holds: ['相关文件：《某市城市更新实施方案》', '相关资料：《某市统计年鉴》、《某市年报》'],
  not: ['相关资料：《某市统计年鉴》由各县保存', '相关资料：营业执照复印件'],
});

export const FURNITURE_RULES: readonly FurnitureRule[] = [
  page('a page number between dashes', [String.raw`^${DASHES}\d{1,4}\s?${DASHES}$`], {
    holds: ['— 3 —', '－12－', '- 3 -'],
    not: ['—3个百分点—', '2016—2018'],
  }),
  page(
    'a page number in words',
    [
      String.raw`^第\s?${NUMBER}\s?页(?:[\s,/]{0,3}共\s?${NUMBER}\s?页)?$`,
      String.raw`^共\s?\d{1,3}\s?页[\s,/]{0,3}第\s?\d{1,3}\s?页$`,
    ],
    {
      holds: ['第3页', '第 3 页 共 10 页', '第3页/共10页', '第三页', '共9页 第3页'],
      not: ['第3页的规定', '第三条'],
    },
  ),
  page('a page of pages', [String.raw`^\d{1,3}\s?/\s?\d{1,3}\s?页?$`], {
    holds: ['5 / 9', '3/9', '3 / 9 页'],
    not: ['1/3以上', '2021/3/5'],
  }),
  page('a page number in English', [String.raw`^(?:page|p\.)\s?\d{1,3}(?:\s?(?:of|/)\s?\d{1,3})?$`], {
    holds: ['Page 3 of 9', 'p. 3'],
    not: ['Page layout'],
  }),
  page(
    'the name and issue of a serial',
    [
      String.raw`^[\u4e00-\u9fff]{2,20}{serial}\s{0,8}\(?\d{4}年\s?第\s?\d{1,3}\s?[期号辑]\)?(?:\s{0,4}\(总第\s?\d{1,4}\s?[期号辑]\))?$`,
    ],
    {
      holds: [
        '某某市人民政府公报 2021年第3期',
        '某某县人民政府公报　　　2023年第4期(总第61期)',
        '某某省人民政府政报（2004年第12期）',
      ],
      not: ['某某市人民政府公报', '全国卫生健康事业发展统计公报2021年'],
    },
  ),
  WHERE_RULE,
  navigation('to share it', ['^分享(?:[到至].{0,12}|[到至]?:.{0,30}|)$', '^(?:扫一扫|用微信扫).{0,30}$'], {
    holds: ['分享到：', '分享至好友和朋友圈', '扫一扫在手机打开当前页', '用微信扫描二维码'],
    not: ['分享优质医疗资源。'],
  }),
  SETTING_RULE,
  navigation(
    'a menu of the page',
    [String.raw`^[\[【(]?(?:{pageMenu}|返\s回)[\]】)]?(?:\s{0,4}[|\[【(]?.{0,8}[\]】)]?){0,3}$`],
    {
      holds: ['【打印】【关闭】', '返回顶部', '打印本页 | 关闭窗口', '返 回', '回上一頁'],
      not: ['关闭高污染企业三十家以上，淘汰落后产能二十万吨以上，由市政府予以公布。'],
    },
  ),
  navigation(
    'past what stands around the text',
    [
      '^跳[到至](?:网页)?主?要?内容(?:区块?|区域)?$',
      '^:{3}$',
      '浏览器.{0,8}不?支[持援].{0,4}JavaScript',
      '^首页$',
      '^欢迎(?:访问|光临)[^，。;]{2,}$',
      '^快速回到.{2,8}$',
    ],
    {
      holds: [
        '跳到主要內容區塊',
        '跳到主要内容',
        ':::',
        '您的瀏覽器不支援JavaScript功能',
        '首页',
        '欢迎访问样县人民政府网站',
        '快速回到頁首按鈕',
      ],
      not: ['主要内容', '首页展示内容不少于10条', '首页建设', '欢迎访问者提出意见。'],
    },
  ),
  navigation('how it looks', [String.raw`^[\[【(]?{pageSetting}\s?:`], {
    holds: ['【字体：大 中 小】', '字号：大 中 小', '视力保护色：'],
    not: ['字体规范，排版整齐。'],
  }),
  navigation(
    'how large its letters are',
    [
      String.raw`{letters}(?:大小)?\s?:?\s?[\[(【]?\s?大\s?[\])】]?\s?[\[(【]?\s?中\s?[\])】]?\s?[\[(【]?\s?小`,
    ],
    {
      // The line of a printer may cut it off.
      holds: ['某市人民政府办公室 文字大小：大 中 小', '文字 [大][中][小'],
      not: ['字体大小一致，排版规范。'],
    },
  ),
  navigation('the page before or behind', [String.raw`^[上下]一[篇条页则]\s?:?`], {
    holds: ['上一篇：某某通知', '下一条：'],
    not: ['上一年度，全市完成投资20亿元。'],
  }),
  navigation(
    'how often it was read',
    [String.raw`^(?:[-•·●∙]\s?)?{readingCount}(?:次数|[量率数])?\s?:\s?\d{0,8}`],
    {
      holds: ['浏览次数：590', '点击数：12', '阅读量：'],
      not: ['阅读推广活动不少于10场。'],
    },
  ),
  SHOWN_RULE,
  navigation('whence a site has it', [String.raw`^{pageSource}\s?:.*(?:{pageCredit}|{pageStamp})\s?:`], {
    holds: ['来源：市教育局 发布日期：2020-05-29', '作者：某某 点击：12'],
    not: ['来源：市财政统筹安排。'],
  }),
  navigation(
    'an article of a messenger',
    [
      ARTICLE_STAMP,
      '^{articleLine}',
      // ↑点击上方“某某发布”关注我们
      String.raw`^[^一-龥\d]{0,4}点击[^,。;]{1,20}关注`,
      String.raw`^[-—–\s]{0,6}END[-—–\s]{0,6}$`,
      String.raw`^(?:点?{articleAsk}\s?){2,5}$`,
    ],
    {
      holds: [
        '原创 某某卫生 某某发布 2021-03-08 18:02 广东',
        '某某发布 2021年3月8日 18:02 广东',
        '点击蓝字 关注我们',
        '↑点击上方“某某发布”关注我们',
        '— END —',
        '点分享 点收藏 点在看',
      ],
      not: ['原创作品不少于20部。', '点击率达到90%', '某某市教育局 2021年3月8日', '分享优质资源'],
    },
  ),
  navigation('a place that nobody filled', [String.raw`^(?:\{[{$%]|\$\{|<%)[^{}<>\n]{1,60}[%}]{1,2}>?$`], {
    holds: ['{$埋点2021-文章$}', '{{ article.title }}', '<%=title%>'],
    not: ['{一}总体要求', '100%', '%的社区中心、90%'],
  }),
  navigation('a menu of laws', ['^(?:{lawMenu}|沿革)$'], {
    holds: ['所有条文', '沿革'],
    not: ['沿革与现状', '编章节名称'],
  }),
  navigation('the name of a site', ['^【[^【】:]{2,10}{siteName}】$'], {
    holds: ['【某某网】', '【某某日报】'],
    not: ['【标题】', '【发布机构】'],
  }),
  navigation('who edited it', [String.raw`^[(【]?{editorKind}?编辑\s?:`], {
    holds: ['责任编辑：李明', '（编辑：李明）'],
    not: ['编辑出版地方志书3部。'],
  }),
  navigation(
    'whose site it is',
    [String.raw`{pageOwner}|ICP备|^{siteLine}\s?(?:[:|]|$)|^(?:网站标识码|网站地图)|\s网站标识码\s?:?\s?\d`],
    {
      holds: [
        '版权所有：某市人民政府',
        '粤ICP备05003330号',
        '网站标识码4452000001',
        '主办单位：某市人民政府办公室　　网站标识码：4452000001',
        '网站地图 | 联系我们',
        '联系我们',
      ],
      not: ['联系我们的单位应当登记。'],
    },
  ),
  navigation(
    'what else there is',
    [
      String.raw`^(?:相关{related}|{download}\s?:?.{0,20})\s?:?$`,
      // The title of another page; what is listed, 相关资料：营业执照复印件、身份证明, is text.
      String.raw`^相关(?!${TITLES_ALONE}){related}\s?:(?=.*(?:《|解读$|[^、,]{4}{lawTitle}$))(?:《[^》。]{0,60}(?:》|$)|[^。;；、《]){1,60}(?<![。;；,:])$`,
      String.raw`^{download}\s?:.{1,80}\.(?:pdf|docx?|xlsx?|wps|ofd|zip|rar)(?:\s?\(.{1,12}\))?$`,
    ],
    {
      holds: [
        '相关链接',
        '相关文档：',
        '点击下载',
        '相关链接：《某市城市更新实施方案》政策解读',
        '相关链接：某市城乡居民医疗保险办法',
        '相关解读：一图读懂《某市学校、医院建设规划》',
        '相关解读：一图读懂《某市学校、医院',
        '附件下载：某市城市更新实施方案（2025—2027年）.pdf（2.3MB）',
      ],
      not: [
        '相关信息应当及时公布。',
        '相关信息：各县应当及时公布。',
        '相关资料：营业执照复印件、经营场所证明',
        '相关文件：由各县解读；',
        '相关资料：《某市统计年鉴》',
      ],
    },
  ),
  LINKED_RULE,
  navigation('a part of the page', [String.raw`^归档(?:时间|日期)\s?:|^{pagePart}\s?:?$`], {
    holds: ['归档时间：2018-11-21', '文章属性', '正文'],
    not: ['正文部分不得超过三千字。'],
  }),
  navigation('the address of a printed page', [String.raw`^https?://\S{3,90}(?:\s{1,8}\d{1,3}/\d{1,3})?$`], {
    holds: ['https://www.example.gov.cn/a/b.html 3/9'],
    not: ['网址为https://www.example.gov.cn。'],
  }),
  navigation('the minute of a printed page', [String.raw`^${STAMPED_DAY},?\s{1,4}${STAMPED_TIME}\s`], {
    holds: ['2021/3/5 10:20 某市人民政府'],
    not: ['2021/3/5'],
  }),
];
