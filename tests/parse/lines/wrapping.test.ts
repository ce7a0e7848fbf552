/** How wide the lines of a text are, and which of them go on. */
import { describe, expect, test } from 'vitest';
import { outlineOf } from '../parsed.ts';
import { set } from './set.ts';

/** A paragraph as a printer sets it at so many characters a line: an indent that copying loses, and blanks of a quarter beside figures. */
function setLines(paragraph: string, width: number): string[] {
  const spaced = paragraph.replace(/(?<=\p{Script=Han})(?=\d)|(?<=[\d%])(?=\p{Script=Han})/gu, ' ');
  const lines = [''];
  let room = 2 * width - 4;
  for (const [token] of spaced.matchAll(/[\d.%]+|./gu)) {
    const size = token === ' ' ? 0.5 : /^[\d.%]/.test(token) ? token.length : 2;
    if (size > room && !/^[，。、；：）]/.test(token)) {
      lines.push('');
      room = 2 * width;
    }
    room -= size;
    lines[lines.length - 1] += token;
  }
  return lines.map((line) => line.trim());
}

describe('width', () => {
  const body = '健全覆盖城乡居民的基本医疗卫生制度，不断提高医疗卫生服务水平，特制定本计划。';
  test('lines that a converter broke at no common width go on where a word is parted', () => {
    const text = [
      '样市创建生态文明示范市实施方案',
      '一、指导思想',
      '坚持以新时代生态文明思想为指导,深入贯彻落实各级会议精神,准确把握新发展阶段,完整准确全面贯彻新发',
      '展理念,主动融入新发展格局,牢固树立和深入践行绿水青山的理念,为我市顺利',
      '创建国家生态文明示范市提供坚实有力的保障。',
      '二、工作目标',
      '对照国家生态文明示范市考核要求,以问题为导向,不断完善生态文明示范建',
      '设推进机制,巩固创建基础,补齐创建短板,力争在2023年底达到国家考核标准,为申报国',
      '家生态文明示范市夯实基础,不断提升全市生态环境质量,确保创建工作顺利推',
      '进。',
      '三、重点任务',
      '1.加快推进规划实施。高标准高起点编制全市创建规划,按程序报经批准以后组织实施,并将各',
      '项任务纳入全市年度考核体系,由市委市政府督查室按季度进行通报,确保各项任',
      '务落到实处。',
      '2.提升环境质量。全年空气质量优良天数比例达到85%以上,水质优良比例达到',
      '90%以上。',
    ];
    expect(outlineOf(text.join('\n')).map((line) => line.split(' ')[0])).toEqual([
      '1',
      '2',
      '3',
      '3.1',
      '3.2',
    ]);
  });

  test('where paragraphs are indented, a line at the margin goes on with a sentence, however short the one above', () => {
    const text = [
      '南湾区应急管理体系建设工作方案',
      '    为全面提升应急管理能力和水平，有效防范化解重大安全风险，',
      '结合我区实际，制定本方案。',
      '    一、工作目标',
      '    到2025年，亿元国内生产总值生产安全事故死亡率较2020年',
      '下降33%，灾害事故发生后受灾人员基本生活得到有效救助时间缩',
      '短至10小时以内。',
      '    二、重点工作',
      '    （一）开展风险普查。建立分类型、分区域的自然灾害综合风险',
      '数据库，年底前完成全区风险评估与区划，并编制风险防治对策建',
      '议。',
      '    （二）完善应急保障体系。建设区级应急物资储备库，储备物资',
      '满足万人基本生活需要；每个街道设置应急避难场所，人均有效面',
      '积不小于1.5平方米。',
    ];
    expect(outlineOf(text.join('\n'))[0]).toBe(
      '1 一、 工作目标 | 到2025年，亿元国内生产总值生产安全事故死亡率较2020年下降33%，灾害事故发生后受灾人员基本生活得到有效救助时间缩短至10小时以内。',
    );
  });

  test('本 and what a text calls itself are one word', () => {
    expect(
      outlineOf(
        '海洋保育行動方案\n壹、緣起\n本縣三面環海，為落實海洋基本法及縣政白皮書，爰訂定本\n方案。\n貳、目標\n清除垃圾。',
      ),
    ).toEqual([
      '1 壹、 緣起 | 本縣三面環海，為落實海洋基本法及縣政白皮書，爰訂定本方案。',
      '2 貳、 目標 | 清除垃圾。',
    ]);
  });

  test('a short text whose printer set blanks beside figures is the same at any width', () => {
    const text = [
      '样县托育服务工作方案',
      '为加快发展普惠托育服务，结合本县实际，制定本方案。',
      '一、工作目标',
      '到2027年，全县每个乡镇建成公办托育机构26家，千人口托位数达到4.6个，普惠托位占比达到60%以上，从业人员持证率达到95%。',
      '二、重点任务',
      '（一）加强设施建设。2025年底前新建综合服务中心3个，支持12个社区建设托育点，每个给予补助20万元。',
      '（二）提升服务质量。推动社区托育服务网络全覆盖，支持用人单位提供服务，每年培训1500人次。',
    ];
    const plain = (outline: string[]) => outline.map((line) => line.replaceAll(' ', ''));
    const whole = plain(outlineOf(text.join('\n')));
    for (const width of [15, 16, 18, 20, 22, 24, 26, 28, 30]) {
      const printed = text.flatMap((paragraph) => setLines(paragraph, width)).join('\n');
      expect({ width, outline: plain(outlineOf(printed)) }).toEqual({ width, outline: whole });
    }
  });

  test('lines within an item that stand under an indent go on with it', () => {
    const text = [
      '样县农业补助作业要点',
      '一、样县政府为辅导本县农业永续发展并有效运',
      '    用县内农业资源，特订定本要点。',
      '二、补助对象：',
      '(一)本县立案之农民团体、协会及产销班队及农',
      '    村再生协会等。',
      '(二)配合本府政策辅导计划所补助之民间团体、',
      '    个别农民等。',
      '三、补助标准：',
      '  1.产销设施由产销班共同使用者最高补助其价',
      '    额二分之一，并以资本门为限。',
      '  2.全国性评鉴活动，每场次最高补助金额二十五',
      '    万元。',
    ].join('\n');
    expect(outlineOf(text)).toEqual([
      '1 一、 | 样县政府为辅导本县农业永续发展并有效运用县内农业资源，特订定本要点。',
      '2 二、 | 补助对象：',
      '2.1 (一) | 本县立案之农民团体、协会及产销班队及农村再生协会等。',
      '2.2 (二) | 配合本府政策辅导计划所补助之民间团体、个别农民等。',
      '3 三、 | 补助标准：',
      '3.1 1. | 产销设施由产销班共同使用者最高补助其价额二分之一，并以资本门为限。',
      '3.2 2. | 全国性评鉴活动，每场次最高补助金额二十五万元。',
    ]);
  });

  test('rows of a table say nothing of how wide the lines of the text are', () => {
    const row = (cells: string) =>
      `${cells}\t市发展改革委、市工业和信息化局、市统计局、市商务局、各县（区）人民政府\t12月底`;
    const text = `一、总体要求\n${body}${body}\n二、任务\n${body}${body}\n重点任务\t责任单位\t时限\n${row('修路')}\n${row('架桥')}\n三、保障\n${body}${body}`;
    const wrapped = text.replace(/^[^\t\n]+$/gm, (line) => line.replace(/(.{20})(?!$)/g, '$1\n'));
    expect(outlineOf(wrapped)).toEqual(outlineOf(text));
  });

  test('neither the card of a document nor a line of tabs hides how wide its lines are', () => {
    const text = (card: string) => `${card}\n一、总体要求\n${body}${body}\n二、任务\n${body}${body}${body}`;
    for (const card of [
      '索引号：000000/2023-00001\t主题分类：城乡建设、环境保护\t发布日期：2023年7月21日',
      '索引号：000000/2023-00001　　　主题分类：城乡建设、环境保护　　　发布日期：2023年7月21日',
    ])
      expect(outlineOf(set(text(card), 20))).toEqual(outlineOf(text(card)));
  });

  test('a line is as wide as it was printed, the marks of footnotes in it included', () => {
    const text = `一、总体要求\n${body}${body}\n二、任务\n（一）建立首席医师①制度，由各县市区人民政府另定，办法自发布起${body}\n（二）${body}\n①首席医师：由市政府聘任的医师。`;
    expect(outlineOf(set(text, 20))).toEqual(outlineOf(text));
  });
});

test('an article begins behind empty lines, though the one before it lost its stop', () => {
  const articles = [
    '　　第一条为了加强样本管理，保证样本质量，保障人民\n身体健康，制定本条例。',
    '　　第二条国家对样本实行定点管理、集中检查、统一纳\n税、分散经营的制度。',
    '　　第三条国务院样本行政主管部门主管全国样本的行业\n管理工作。县级以上地方人民政府样本行政主管部门负责\n本行政区域内样本活动的监督管理。',
    '　　乡镇样本厂样本活动的具体管理体制，由各地省、自\n治区、直辖市人民政府规定。',
    '　　第四条样本厂的设置规划由省、自治区、直辖市政府\n按照统一规划、合理布局、有利流通、方便群众、便于检\n查和管理的原则，结合本地实际情况制定样本设置规划书\n',
    '　　第五条样本厂由市、县人民政府根据样本厂设置规划\n，组织有关部门审查、确定。',
  ];
  expect(
    outlineOf(articles.join('\n\n'))
      .map((line) => line.slice(0, 1))
      .join(''),
  ).toBe('12345');
});

test('a text that is set in from the margin as a whole is joined by its width', () => {
  const law = [
    '第一章 總則',
    '  樣本縣政府（以下簡稱本府）為統一樣本縣（以下簡稱本縣）自治法規',
    '  之訂定、施行、適用、修正及廢止之管理，特制定本自治條例。',
    '',
    '  本縣自治法規分為自治條例、自治規則。',
    '',
    '  本府為辦理上級機關委辦事項，得依法定職權或基於法律、中央法規之',
    '  授權，訂定委辦規則。',
    '  除法律、中央法規、本自治條例另有規定外，本自治條例有關縣法規之',
    '  規定，於委辦規則準用之。',
    '第二章 附則',
    '  縣自治條例為經樣本縣議會（以下簡稱縣議會）通過，並由本府公布之',
    '  縣規章。',
  ];
  expect(
    outlineOf(`樣本縣法規準據自治條例\n${law.join('\n')}`)
      .slice(1)
      .map((line) => line.slice(-10)),
  ).toEqual([
    '管理，特制定本自治條例。'.slice(-10),
    '分為自治條例、自治規則。'.slice(-10),
    '規之授權，訂定委辦規則。'.slice(-10),
    '規定，於委辦規則準用之。'.slice(-10),
    '並由本府公布之縣規章。'.slice(-10),
  ]);
});
