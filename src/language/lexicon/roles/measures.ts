/** By which the words about a number say what is measured, or fall short of it. As in `roles.ts`. */
export const MEASURE_ROLES = {
  paid: 'says that money is given, spent or planned, and not for what: |一次性|奖励50万元',
  granted: 'money that is given, by a word that is no verb of giving: 一次性|奖补',
  thenPaid: 'stands between those who are paid and the money: 对获评的企业|给予|奖励',
  ofAnything: 'an act, or a kind of thing, that many measures have: |抽查|比例',
  extent: 'ends a measure of length, time or degree: 服务|半径',
  partOf: 'a part of those who are measured, and no measure: |农村|达到50%',
  whichAreas: 'before a kind of area, which of them: 重点|镇',
  areaOf: 'a kind of area that opens a measure and is no part of it: |县城|污水处理率',
  sharer: 'people of several kinds, said once with their measure: 高血压、糖尿病|患者|管理率',
  seated: 'sits on a body, and says nothing of which: 民间团体|代表',
  sector: 'narrows a thing to those that one kind of owner or practice has: |公办|养老机构',
  scoreName: 'names the points that something counts: |分值|占3分',
  gradeName: 'what a score is called: 90分以上为|优秀|',
  aim: 'says behind a quotation that it is aimed at: “…60%”的|目标',
  deed: 'what is done within a term: 3日内|答复',
} as const;
