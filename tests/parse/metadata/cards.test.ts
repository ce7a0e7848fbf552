import { expect, test } from 'vitest';
import { parseText } from '../parsed.ts';

const NOTICE = `各镇人民政府：
现将《样本县健康行动方案》印发给你们，请认真贯彻落实。
样本县人民政府办公室
2020年11月5日
为提高全县人民健康水平，制定本方案。
一、总体目标
到2022年，居民健康素养水平不低于22%。`;

const headOf = (text: string) => {
  const { metadata } = parseText(text).value;
  const { title, issuer, issueNumber, signedOn } = metadata;
  return [title?.text ?? null, issuer?.text ?? null, issueNumber, signedOn];
};

const TITLE = '关于印发《样本县健康行动方案》的通知';

test('a card whose rows were copied as a table with strokes names the text and is no title of it', () => {
  const card = `| 索 引 号: | 003068596/202011-00012 | 信息分类: | 其他文件/卫生健康 |
| 发布机构: | 样本县政府(政府办公室) | 文 号: | 样政〔2020〕53号 |
| 成文日期: | 2020-11-05 | 名 称: | ${TITLE} |
| 政策咨询电话: | 0555-8881716 | 关 键 词: | 健康 |`;
  expect(headOf(`${card}\n${NOTICE}`)).toEqual([
    TITLE,
    '样本县人民政府办公室',
    '样政〔2020〕53号',
    '2020-11-05',
  ]);
});

test('values under the labels of a card are no title, whatever else a site numbers', () => {
  const card = `• 信息索引号:\n\n02165835-001/2023-80815\n\n• 文号:\n\n样政办发〔2020〕47号\n\n• 成文日期:\n\n2020-11-05\n\n• 某某登记号:\n\n7012023-0006X\n`;
  const title = `样本县人民政府办公室${TITLE}`;
  expect(headOf(`${card}\n${title}\n\n${NOTICE}`)).toEqual([
    title,
    '样本县人民政府办公室',
    '样政办发〔2020〕47号',
    '2020-11-05',
  ]);
});

test('a stroke that a site put behind a title does not belong to it', () => {
  expect(headOf(`样本县卫生健康局${TITLE} |\n${NOTICE}`)[0]).toBe(`样本县卫生健康局${TITLE}`);
});

test('links of a site above the line that sets it as a start page are no title', () => {
  const links = '热门站点| 样本资料网 | 样本文库\n收藏本站| 设为首页| 首页\n';
  expect(headOf(`${links}\n${TITLE}\n${NOTICE}`)[0]).toBe(TITLE);
});

test('a row of a card that begins with a day nobody knows is no title', () => {
  const card = '| 生成日期 | 未知 | 公开日期 | 2019-10-11 09:34 | 公开范围 | 全部公开 |';
  const body = '为保护森林资源，发布本禁令。\n（一）禁火期：至4月30日。\n（二）禁火区域：全区。';
  expect(headOf(`样本县人民政府森林防火禁令\n${card}\n${body}`)[0]).toBe('样本县人民政府森林防火禁令');
  expect(headOf(`主办单位：样本县融媒体中心\n投稿邮箱：sample@163.com\n${body}`)[0]).toBeNull();
});

test('the day behind a title on a card is no part of that', () => {
  const card =
    '样北市政府电子法规查询系统\n法规名称: 样北市道路挖掘管理自治条例 (民国 105 年 01 月 27 日 公发布)';
  expect(headOf(`${card}\n第 15 条\n违反规定的，处二万元罚款。`)[0]).toBe('样北市道路挖掘管理自治条例');
});

test('a red head under the menu of a gazette keeps its number, and 主题词 opens a line of a card', () => {
  const notice = `样本省人民政府办公厅${TITLE}\n${NOTICE}`;
  const menu = '请选择年份：\n请选择期数：\n样本省人民政府办公厅文件\n样政办发〔2022〕39号';
  expect(headOf(`${menu}\n\n${notice}`)[2]).toBe('样政办发〔2022〕39号');
  const card = '主题词: 发布机构: 县政府办公室 文    号: 样政办发〔2022〕45号';
  expect(headOf(`${TITLE}\n${card}\n${NOTICE}`)).toEqual([
    TITLE,
    '样本县人民政府办公室',
    '样政办发〔2022〕45号',
    '2020-11-05',
  ]);
  expect(headOf(`发布通知\n${TITLE}\n${NOTICE}`)[0]).toBe(TITLE);
});

test('a red head over minutes, the class of an answer, and the parties to an agreement are no title', () => {
  const told = (text: string) => {
    const { title, issuer, issueNumber, signedOn } = parseText(text).value.metadata;
    return [title?.text, issuer?.text, issueNumber, signedOn].filter(Boolean).join(' | ');
  };
  const items = '一、补助\n每台补助15万元。\n二、监管\n每年检查2次。';
  expect(told(`样本市人民政府\n专题会议纪要\n〔2023〕17号\n研究加装电梯有关问题的会议纪要\n${items}`)).toBe(
    '研究加装电梯有关问题的会议纪要 | 〔2023〕17号',
  );
  expect(
    told(
      `类别：A\n签发人：李明\n样教函〔2024〕58号\n对市政协第0217号提案的答复\n李明委员：\n收悉。\n${items}`,
    ),
  ).toBe('对市政协第0217号提案的答复 | 样教函〔2024〕58号');
  expect(
    told(
      `水质保护合作协议\n甲方：样本县人民政府\n乙方：样河县人民政府\n双方达成协议：\n${items}\n甲方（盖章）：样本县人民政府\n签订日期：2022年8月30日`,
    ),
  ).toBe('水质保护合作协议 | 2022-08-30');
  expect(
    told(
      `澳門特別行政區公報\n第38期，2021年9月20日\n第5192/2021號社會文化司司長批示\n作出本批示。\n${items}`,
    ),
  ).toBe('第5192/2021號社會文化司司長批示 | 第5192/2021號社會文化司司長批示');
  expect(
    told(
      `平 沙 市 人 民 政 府 文 件\n平政发〔2001〕88号\n平沙市人民政府关于印发\n平沙市城市绿化规划的通知\n各区、县人民政府，市政府各\n部门：\n${items}`,
    ),
  ).toBe('平沙市人民政府关于印发平沙市城市绿化规划的通知 | 平沙市人民政府 | 平政发〔2001〕88号');
});

test('the number of an ordinance in its collection is no part of its title', () => {
  expect(
    parseText('垃圾處理收費條例\n（第999章）\n第1部\n導言\n1.　簡稱。\n2.　釋義。').value.metadata.title
      ?.text,
  ).toBe('垃圾處理收費條例');
});
