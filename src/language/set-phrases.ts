/**
 * Set phrases (套话) of official Chinese: what documents on every subject say, so that two clauses which share
 * them share nothing. Folded characters without punctuation; a phrase that says what is to be done about
 * something (建立监测制度) does not belong here.
 */
import { form } from './rules/form.ts';

const ROWS: Readonly<Record<string, string>> = {
  // How a document opens, and on what it leans.
  opening:
    '为深入贯彻落实 为贯彻落实 为进一步 根据有关法律法规 根据有关法律 等法律法规 法律法规 有关规定 按照国家和省的部署 结合本市实际 结合我市实际 结合我县实际 结合我区实际 结合我省实际 结合本地实际 结合本省实际 结合工作实际 结合实际 特制定本方案 制定本实施方案 制定本工作方案 制定本方案 制定本条例 制定本办法 制定本意见 制定本计划 制订本方案 提出如下意见 提出以下意见 提出以下实施意见 现印发给你们 请认真贯彻执行 请认真贯彻实施 请认真组织实施 请结合实际 经市政府同意 以习近平新时代中国特色社会主义思想为指导 全面贯彻党的 十八大 十九大 二十大 历次全会精神 全会精神 深入贯彻落实 认真贯彻落实 全面贯彻落实 贯彻落实 坚持以人民为中心的发展思想 坚持以人民为中心 以人民为中心 贯彻新发展理念 指导思想 总体要求 基本原则 工作原则 总体思路 重要意义 决策部署 工作部署 精神',
  // Who leads, who answers, who is told.
  leading:
    '加强组织领导 切实加强组织领导 强化组织领导 加强领导 组织领导 高度重视 提高认识 统一思想 充分认识 摆上重要议事日程 列入重要议事日程 纳入重要议事日程 成立工作领导小组 成立领导小组 工作领导小组 领导小组 领导小组办公室 办公室设在 任组长 主要负责人 主要负责同志 分管负责人 亲自抓 具体抓 一把手 第一责任人 明确责任分工 明确职责分工 明确专人负责 明确责任 明确任务 细化任务 细化措施 分解任务 压实责任 层层压实责任 落实责任 落实到位 落到实处 取得实效 抓紧抓好 抓实抓细 抓好落实 狠抓落实 各负其责 各司其职 密切配合 协同配合 加强协作 相互配合 通力合作 形成工作合力 形成合力 齐抓共管 统筹推进 协调推进 各级各部门 各级各有关部门 各有关部门 有关部门 相关部门 各相关部门 各部门 各地各部门 各地 各级政府 各级人民政府 市人民政府 区人民政府 县人民政府 在各自职责范围内 按照职责分工 按职责分工负责 按职责分工 根据职责分工 会同有关部门 会同相关部门',
  // How it is watched, paid for and told.
  watching:
    '强化督促检查 加强督促检查 强化督导检查 加强督导检查 加强监督检查 强化监督检查 监督检查 督促检查 督导检查 加强督导考核 强化督导考核 严格督导考核 督导考核 加强考核评估 考核评估 考核评价 纳入年度考核 纳入绩效考核 纳入目标考核 年度考核 绩效考核 通报批评 予以通报 定期通报 严肃问责 依法依规追究责任 追究责任 对工作不力的 责任追究 总结经验 总结推广 及时总结推广 典型经验 加大资金投入 加大投入力度 加大投入 加大财政投入 强化资金保障 加强经费保障 强化经费保障 经费保障 资金保障 列入财政预算 纳入财政预算 纳入本级财政预算 列入本级财政预算 本级财政预算 财政预算 所需经费 加强宣传引导 强化宣传引导 加大宣传力度 加强宣传 广泛宣传 充分利用 广播电视网络等媒体 新闻媒体 正确引导社会舆论 舆论引导 营造良好氛围 营造良好社会氛围 营造良好的社会氛围 良好氛围 社会氛围 浓厚氛围 先进典型 政策解读 保障措施 组织保障 组织实施 工作要求 动员部署 召开动员会议 工作步骤 实施步骤',
  // What every task is done with.
  doing:
    '进一步加强 进一步完善 进一步健全 进一步推进 进一步 积极推进 积极推动 积极探索 积极开展 大力推进 大力发展 大力开展 加快推进 稳步推进 扎实推进 全面推进 深入推进 深入开展 深化 广泛开展 组织开展 认真做好 切实做好 切实加强 切实提高 切实保障 不断完善 不断提高 不断加强 不断健全 逐步完善 逐步提高 逐步建立 建立健全 建立完善 健全完善 健全机制 完善机制 长效机制 建立长效机制 工作机制 工作制度 协调机制 联席会议制度 联席会议 工作格局 工作方案 实施方案 行动计划 实施意见 工作目标 主要目标 总体目标 具体目标 目标任务 主要任务 重点任务 工作任务 主要措施 主要指标 工作内容 政策措施 各项任务 各项工作 有关工作 相关工作 重点工作 对照目标任务 因地制宜 分类指导 分类施策 突出重点 统筹协调 统筹规划 统筹安排 政府主导 部门协作 社会参与 部门联动 多部门 动员全社会 全社会 社会力量 试点先行 示范引领 科学规划 合理布局 有序推进 分步实施 原则上 符合条件的 具备条件的 有条件的 按照规定 按规定 依法 依法依规 鼓励支持 支持和鼓励 引导 加强 建立 完善 强化 推进 开展 提高 提升 保障',
  // Statutes: the consequence of a breach, the range and the days of a law.
  statute:
    '违反本条例规定 违反本办法规定 违反本规定 违反本条例 违反本办法 由市场监督管理部门 由卫生健康主管部门 主管部门责令限期改正 责令限期改正 责令改正 限期改正 限期整改 逾期未改正的 逾期不改正的 拒不改正的 情节严重的 情节较重的 给予警告 并处 处以 以上 以下罚款 以下的罚款 罚款 没收违法所得 依法给予处分 给予处分 依法依纪给予处分 依法追究刑事责任 构成犯罪的 涉嫌犯罪的 移送司法机关 依法承担赔偿责任 依法承担民事责任 法律责任 滥用职权 玩忽职守 徇私舞弊 直接负责的主管人员和其他直接责任人员 直接责任人员 本条例所称 本办法所称 是指 适用本条例 适用本办法 本市行政区域内 行政区域内 自发布之日起施行 自公布之日起施行 日起施行 有效期五年 由市人民政府负责解释 负责解释 应当遵守 法律法规规定的其他 法律法规另有规定的 从其规定 有下列情形之一的 有下列行为之一的 不得有下列行为 应当履行下列职责 履行下列职责 应当符合下列条件 下列',
};

const byStart = new Map<string, string[]>();
for (const phrase of new Set(Object.values(ROWS).flatMap((row) => row.split(' ')))) {
  const own = byStart.get(phrase.slice(0, 2));
  if (own) own.push(phrase);
  else byStart.set(phrase.slice(0, 2), [phrase]);
}
for (const own of byStart.values()) own.sort((a, b) => b.length - a.length);

/** Stretches `[start, end)` of set phrases in a folded, unpunctuated text, in order, the longest at each place. */
export function findSetPhrases(text: string): [start: number, end: number][] {
  const found: [number, number][] = [];
  for (let i = 0; i + 1 < text.length; ) {
    const phrase = byStart.get(text.slice(i, i + 2))?.find((one) => text.startsWith(one, i));
    if (phrase === undefined) {
      i++;
      continue;
    }
    found.push([i, i + phrase.length]);
    i += phrase.length;
  }
  return found;
}

/**
 * Mentions of articles of the text itself, 违反本条例第十五条第一项规定, where `number` stands for each number: which
 * article it is says nothing of what the article says.
 */
export const ownArticles = (number: string): RegExp =>
  form(`{underText}?本{statute}(?:第${number}[条款项](?:[至和]|或者)?)+(?:的?规定)?`, 'gu');
