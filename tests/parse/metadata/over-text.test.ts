import { describe, expect, test } from 'vitest';
import { parseText } from '../parsed.ts';
import { told } from './told.ts';

describe('what stands over a text or under its title', () => {
  test('a red head of norms is no title', () => {
    const { title, issueNumber } = told(
      '样本市人民政府规范性文件\n样府规〔2021〕7号\n样本市人民政府关于修路的意见\n各区人民政府：\n为修好路，提出以下意见。',
    );
    expect([title, issueNumber]).toEqual(['样本市人民政府关于修路的意见', '样府规〔2021〕7号']);
  });

  test('the number is taken from the card where the text gives none', () => {
    const card =
      '索 引 号：YB001-2021-0007　　发布机构：样本市人民政府办公室\n发文字号：样政办函〔2021〕7号　　有 效 性：有效\n';
    const { issueNumber } = told(
      `${card}样本市人民政府办公室关于印发样本市修路方案的通知\n各区人民政府：\n现印发给你们，请认真执行。\n样本市人民政府办公室\n2021年5月3日\n样本市修路方案\n为修好路，制定本方案。`,
    );
    expect(issueNumber).toBe('样政办函〔2021〕7号');
  });

  test('a scheme that a letter puts in force has its day and number', () => {
    const { title, issueNumber, signedOn } = told(
      '樣本縣政府修築道路實施計畫\n中華民國110年4月6日府工路字第1100054321號函核定',
    );
    expect([title, issueNumber, signedOn]).toEqual([
      '樣本縣政府修築道路實施計畫',
      '府工路字第1100054321號',
      '2021-04-06',
    ]);
  });

  test('the issuer of a red head is without 文件 in radicals too, and one of two fields of a card', () => {
    expect(
      told(
        '⽟⽥市⼈民政府⽂件\n⽟府发〔2021〕15号\n⽟⽥市⼈民政府关于修路的意⻅\n各区⼈民政府：\n为修好路，提出意⻅。',
      ).issuer?.normalize('NFKC'),
    ).toBe('玉田市人民政府');
    expect(
      told(
        '索引号：SY12-2023　　发布机构：松原县教育局\n松原县修路工作方案\n各镇人民政府：\n为修好路，制定本方案。',
      ).issuer,
    ).toBe('松原县教育局');
  });

  test.each([
    [
      'labels over their values',
      '索 引 号\n0123-2023-5\n主题分类\n卫生、体育\n发文机关\n样本市人民政府办公室\n成文日期\n2023年5月8日\n标　　题\n关于印发样本市修路方案的通知\n发文字号\n样政办发〔2023〕15号\n发布日期\n2023年5月12日',
    ],
    [
      'cells behind tabs',
      '索引号\t0123-2023-5\t分类\t卫生、体育\n发布机构\t样本市人民政府办公室\t发文日期\t2023-05-08\n名称\t关于印发样本市修路方案的通知\n文号\t样政办发〔2023〕15号\t主题词\t',
    ],
    [
      'labels in brackets',
      '【索引号】0123-2023-5\n【发布机构】样本市人民政府办公室\n【文号】样政办发〔2023〕15号\n【成文日期】2023-05-08\n【发布日期】2023-05-12',
    ],
    [
      'several fields in a line',
      '索引号：0123-2023-5　　发文机关：样本市人民政府办公室\n文　　号：样政办发〔2023〕15号　　成文日期：2023年5月8日\n废止日期：\t发布日期：2023年5月12日',
    ],
    [
      'one blank between fields',
      '索引号：0123-2023-5 发文机关：样本市人民政府办公室 文号：样政办发〔2023〕15号 成文日期：2023年5月8日',
    ],
    [
      'a remark behind the number',
      '索引号：0123-2023-5　　发文机关：样本市人民政府办公室\n文　　号：样政办发〔2023〕15号（有效）\n成文日期：2023年5月8日',
    ],
  ])('a card is read in every shape: %s', (_, card) => {
    const text = `${card}\n关于印发样本市修路方案的通知\n各区人民政府：\n现印发给你们，请认真执行。\n一、修路\n尽快修好。`;
    expect(told(text)).toMatchObject({
      title: '关于印发样本市修路方案的通知',
      issuer: '样本市人民政府办公室',
      issueNumber: '样政办发〔2023〕15号',
      signedOn: '2023-05-08',
    });
  });

  test('one lone word of a card is no card', () => {
    const { segments } = parseText(
      '样本市修路方案\n各区人民政府：\n来源\n为修好路，制定本方案。\n一、甲\n内容。',
    ).value;
    expect(segments.filter(({ role }) => role === 'excluded')).toEqual([]);
  });

  test('who speaks in the title signs, whoever a site names over the text', () => {
    const text =
      '样本市人大常委会办公室公告（第7号）\n别省卫生健康委员会 2022年12月9日\n现公布有关事项如下：\n一、甲\n内容。\n样本市人大常委会办公室\n2022年12月5日';
    expect(told(text)).toMatchObject({ issuer: '样本市人大常委会办公室', signedOn: '2022-12-05' });
  });

  test('a statute under a public notice with its number in a bracket has its own title', () => {
    const text =
      '样本市人民代表大会常务委员会公告\n（第七届第12号）\n《样本市修路条例》已于2021年6月25日通过，现予公布。\n样本市人民代表大会常务委员会\n2021年8月9日\n样本市修路条例\n第一章 总则\n第一条 为了修好道路，制定本条例。';
    expect(told(text).title).toBe('样本市修路条例');
  });

  test('a notice without a title is called by what it hands on', () => {
    const text =
      '样本区人民政府办公室\n样府办发〔2024〕8号\n各镇人民政府：\n《样本区修路实施方案》已经区政府同意，现印发给你们，请认真执行。\n样本区人民政府办公室\n2024年6月11日\n为修好路，制定本方案。\n一、目标\n尽快修好。';
    expect(told(text)).toMatchObject({ title: '样本区修路实施方案', issuer: '样本区人民政府办公室' });
  });

  test('a county of Taiwan speaks in the title, and names itself in the line of the letter', () => {
    expect(
      told(
        '樣本縣政府推動修路實施計畫\n樣本縣政府112年3月8日府工路字第1120048123號函核定\n壹、緣起\n道路老舊。',
      ),
    ).toMatchObject({ issuer: '樣本縣政府', issueNumber: '府工路字第1120048123號', signedOn: '2023-03-08' });
    for (const line of [
      '樣本縣政府113年3月8日樣府工路字第1130023456號函頒',
      '中華民國113年3月8日樣本縣政府府工路字第1130023456號函頒',
    ])
      expect(told(`樣本縣道路改善計畫\n${line}\n壹、緣起\n道路老舊。`).issuer).toBe('樣本縣政府');
  });
});

test('the number of an annex that was run together with its title is no part of that', () => {
  const titleOf = (title: string) =>
    parseText(`${title}\n\n为推进改造，制定本方案。\n一、目标\n到2025年完成。\n二、任务\n加强改造。`).value
      .metadata.title?.text;
  expect(titleOf('附件1样本省老旧小区改造实施方案')).toBe('样本省老旧小区改造实施方案');
  expect(titleOf('附件2023年样本省老旧小区改造实施方案')).toContain('2023年样本省');
  expect(titleOf('附件管理暂行办法实施细则')).toBe('附件管理暂行办法实施细则');
});

test('a sentence whose stop was lost is no title, and neither is a place that a page left empty', () => {
  const { title, issueNumber } = told(
    [
      '{$埋点2021-文章$}',
      '您现在所在的位置: 首页 > 政务公开 > 市政府公文',
      '样市人民政府办公室印发样市修路意见的通知',
      '• 制发机关: 样市人民政府办公室',
      '• 文件字号: 样政办发【2021】10号',
      '各镇政府,市政府各部门:',
      '《样市修路意见》已经市政府同意,现印发给你们,请结合实际认真贯彻执行',
      '样市人民政府办公室',
      '2021年4月19日',
      '样市修路意见',
      '为改善出行,解决道路老旧问题,根据省里要求,制定以下办法',
    ].join('\n'),
  );
  expect([title, issueNumber]).toEqual(['样市人民政府办公室印发样市修路意见的通知', '样政办发〔2021〕10号']);
});

test('the name of a section is no title, and the first half of one is', () => {
  const outline = '一、目标\n到2025年完成。\n二、任务\n加强改造。';
  const titleOf = (lines: string) => parseText(`${lines}\n\n${outline}`).value.metadata.title?.text;
  expect(titleOf('规范性文件\n样本市修路管理办法')).toBe('样本市修路管理办法');
  expect(titleOf('规范性文件\n制定和监督管理办法')).toBe('规范性文件制定和监督管理办法');
});

test('an address that a page set before the text in one line is one, and so is one to schools', () => {
  const addressees = (line: string) =>
    parseText(`样本市人民政府关于修路的意见\n${line}\n一、甲\n内容。`)
      .value.front.filter(({ role }) => role === 'addressee')
      .map(({ text }) => text.text);
  expect(addressees('各县人民政府，市直各单位：现将意见印发给你们，请执行。')).toEqual([
    '各县人民政府，市直各单位：',
  ]);
  expect(addressees('各县人民政府，样本学院：\n现印发给你们。')).toEqual(['各县人民政府，样本学院：']);
  expect(addressees('各大企业，各高等院校：\n现印发给你们。')).toEqual(['各大企业，各高等院校：']);
});

test('a bracket under the title tells when it was issued and under which number', () => {
  const issued = (line: string) => {
    const { title, issueNumber, signedOn } = told(`样本县修路管理办法\n${line}`);
    return [title, issueNumber, signedOn];
  };
  const title = '样本县修路管理办法';
  expect(issued('（2024年2月3日样本县人民政府印发，样政办〔2024〕3号）')).toEqual([
    title,
    '样政办〔2024〕3号',
    '2024-02-03',
  ]);
  expect(issued('（样政办〔2024〕3号，2024年2月3日印发）')).toEqual([
    title,
    '样政办〔2024〕3号',
    '2024-02-03',
  ]);
  expect(issued('（根据样政办〔2020〕3号修改，2024年2月3日印发）')[1]).toBe(null);
});

test('several that issue a text together are summed up behind those that its title names', () => {
  expect(told('生态环境部等5部门关于印发《样本方案》的通知\n各省生态环境厅：\n现印发给你们。').issuer).toBe(
    '生态环境部',
  );
  expect(told('样本县教育局、样本县财政局等四部门关于修路的通知\n各镇：\n现通知如下：').issuer).toBe(
    '样本县教育局 样本县财政局',
  );
});

test('who made a law stands over its name and is no part of it; a whole title with 关于 may begin so', () => {
  expect(told('国务院\n样本屠宰管理条例').title).toBe('样本屠宰管理条例');
  expect(told('国务院\n关于加强样本管理条例').title).toBe('国务院关于加强样本管理条例');
});

test('contents stand over a title too', () => {
  const { clauses, metadata } = parseText(
    '目录\n一、总体要求\n二、主要任务\n样本县修路方案\n一、总体要求\n加强。\n二、主要任务\n修路。',
  ).value;
  expect([metadata.title?.text, clauses.map(({ path }) => path).join()]).toEqual(['样本县修路方案', '1,2']);
});

test('an act of Macau that has no items is dated and closed before it is signed, whatever day the gazette has', () => {
  const act =
    '第57/2016號行政命令\n公報編號:\n6/2016\n刊登日期:\n2016.9.12\n行政長官發佈本行政命令。\n由司長臨時代理職務。\n二零一六年九月二日。\n命令公佈。\n行政長官 陳小明';
  const { clauses, metadata } = parseText(act).value;
  expect([metadata.signedOn, clauses.map(({ body }) => body.text)]).toEqual([
    '2016-09-02',
    ['行政長官發佈本行政命令。', '由司長臨時代理職務。'],
  ]);
});

test('an announcement of one sentence that is signed is whole', () => {
  const { clauses, metadata } = parseText(
    '关于城区停水的公告\n因维修，定于3月5日停水。\n样本县水务局\n2024年3月1日',
  ).value;
  expect([metadata.title?.text, metadata.signedOn, clauses.length]).toEqual([
    '关于城区停水的公告',
    '2024-03-01',
    1,
  ]);
});

test('chapters that are listed before they begin are contents, though 目录 does not stand over them', () => {
  const { clauses, metadata } = parseText(
    '样本特区信用条例\n第一章 总则\n第二章 归集\n第三章 附则\n第一章 总则\n第一条 为了管理，制定本条例。\n第二章 归集\n第二条 信息由市归集。',
  ).value;
  expect([metadata.title?.text, clauses.map(({ path }) => path).join()]).toEqual([
    '样本特区信用条例',
    '1,1.1,2,2.2',
  ]);
});

test('who made a text stands over its title; an act of its history may stand on two lines', () => {
  expect(told('样本协商会议\n样本协商会议工作条例').title).toBe('样本协商会议工作条例');
  const { issuer, signedOn } = told(
    '样本州公文处理办法\n2023年8月28日样本州第十届人民代表大会\n\n常务委员会第二十次主任会议修订',
  );
  expect([issuer, signedOn]).toEqual(['样本州人民代表大会常务委员会', '2023-08-28']);
});

test('原标题 and 若干政策 tell a title, and when a page was changed does not', () => {
  expect(told('原标题：样本县人民政府关于修路的意见').title).toBe('样本县人民政府关于修路的意见');
  const site =
    '您当前的位置：\n>> 投资 >> 政策\n\n加快样本发展若干政策\n\n信息来源：样本中心\n为加快发展，制定如下政策。';
  expect(told(site).title).toBe('加快样本发展若干政策');
  expect(told('样本县修路管理办法\n更新日期：2024-01-12\n为修路，制定本办法。').title).toBe(
    '样本县修路管理办法',
  );
});

test('a remark may stand before the day under a signature, and fields of a card behind each other', () => {
  const { issuer, signedOn } = told(
    '样本县委办公室 样本县人民政府办公室\n关于印发样本方案的通知\n样办发〔2017〕19号\n各镇：\n现印发给你们。\n样本县委办公室\n样本县人民政府办公室\n(此件发至乡)                  2017年6月13日\n样本方案\n为修路，制定本方案。',
  );
  expect([issuer, signedOn]).toEqual(['样本县委办公室 样本县人民政府办公室', '2017-06-13']);
  const card =
    '索引号:69859/2012-13 文号: 统一登记号:YX-006\n公开方式:网站 公开范围:全部公开 时效期:2017-09-20\n签署日期:2012-09-20 登记日期:2012-09-20 所属机构:\n所属主题:综合政务 发文日期:2012-09-20 责任部门:县政府办';
  expect(told(`${card}\n样本县人民政府\n森林防火禁火令\n为防火，发布如下：`).title).toContain(
    '森林防火禁火令',
  );
  expect(told(`${card}\n样本县人民政府\n森林防火禁火令\n为防火，发布如下：`).title).not.toContain('综合政务');
});

test('who wrote a plan is not who forwards it to those who are named above', () => {
  const { issuer } = told(
    '样本市人民政府办公室关于转发市教育局样本市修校方案的通知\n样政办〔2021〕7号\n各区人民政府：\n市教育局《样本市修校方案》已经市政府同意，现转发给你们。\n样本市修校方案\n市教育局、市财政局\n为修好学校，制定本方案。\n一、目标\n修好学校。\n二、任务\n筹集资金。',
  );
  expect(issuer).toBe('样本市人民政府办公室');
});

test('a notice that lost its title is named by what it hands on', () => {
  const text =
    '各乡镇人民政府：\n为做好工作，现将《＜政府工作报告＞任务分解表》印发给你们。\n请各单位抓好落实。\n样本县人民政府办公室\n2021年1月25日';
  expect(parseText(text).value.metadata.title?.text).toBe('＜政府工作报告＞任务分解表');
});
