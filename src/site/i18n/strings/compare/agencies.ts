import type { Messages } from '#site/i18n/translate.ts';

/** Responsible units and their ledgers. */
export const agencyStrings = {
  title: { hans: '责任单位', en: 'Responsible units' },
  lead: {
    hans: '每项任务由谁牵头、谁参与、何时完成。点开一个单位，就是它的工作台账。',
    hant: '每項任務由誰牽頭、誰參與、何時完成。點開一個單位，就是它的任務清單。',
    en: 'Who leads each task, who takes part, and by when. Open a unit to read its ledger of tasks.',
  },
  leadMany: {
    hans: '{who}把任务交给哪些单位。每种职能一行：多少地写到、共多少项任务、各地多少；点开职能，看各地是哪个单位。',
    hant: '{who}把任務交給哪些單位。每種職能一列：多少地寫到、共多少項任務、各地多少；點開職能，看各地是哪個單位。',
    en: 'Whom {who} charge with tasks. A row an office: how many places name it, with how many tasks in all and in each. Open an office for the unit of each place.',
  },
  officeLead: {
    hans: '{who}写到，共 {all} 项任务，其中牵头或列首位 {first} 项。',
    en: 'Named by {who}, with {all} {all|task|tasks}; it leads or is listed first in {first}.',
  },
  placesNaming: { hans: '写到的地方', en: 'Places' },
  tasksAll: { hans: '任务', en: 'Tasks' },
  tasksFirst: { hans: '牵头或列首位', en: 'Lead or first' },
  tasksSpread: { hans: '各地几项', en: 'Tasks in each place' },
  tasksEach: { hans: '各 {count} 项', en: '{count} each' },
  spreadKey: {
    hans: '分布一栏从最少的地方到最多的地方：圆越大，任务数相同的地方越多；竖线是中位数。',
    en: 'The strip runs from the place with fewest tasks to the one with most: the larger a dot, the more places have that many; the tick is the median.',
  },
  byDocument: { hans: '各份文件由谁牵头', en: 'Who leads in each document' },
  byDocumentLead: {
    hans: '{count} 份文件各由哪些职能牵头、多少条款写明责任单位，以及只有一地写到的单位。',
    en: 'Which offices lead in each of {count} documents, how many clauses name anybody, and units that one place alone names.',
  },
  leadersTitle: { hans: '谁在牵头', en: 'Who leads' },
  leadersNote: {
    hans: '每份文件的任务由哪个职能牵头；“列首位”指没有写明谁牵头，这里取排在第一位的单位。',
    en: 'Which office leads the tasks of each document. Where nothing is said of who leads, the unit listed first is taken.',
  },
  leadersAll: {
    hans: '{all} 项有牵头单位',
    en: '{all} {all|task|tasks} with a lead',
  },
  firstsAll: {
    hans: '{all} 项，按列首位计',
    en: '{all} {all|task|tasks}, by first listed',
  },
  someLeadAll: {
    hans: '{all} 项：{declared} 项写明谁牵头，其余按列首位计',
    en: '{all} tasks: of {declared} it says who leads, of the others the first listed is taken',
  },
  singleTitle: {
    hans: '只有一地写到的职能',
    en: 'Offices named by one place only',
  },
  gridTitle: {
    hans: '同一职能，各地各担多少任务',
    en: 'The same office in each place',
  },
  gridNote: {
    hans: '深色是牵头（或列首位），浅色是参与；数字是条款数。',
    en: 'Dark: leads (or is listed first). Light: takes part. Numbers count clauses.',
  },
  office: { hans: '职能', en: 'Office' },
  // Before 委组织部 of 市委组织部; names of offices that nobody translated stay Chinese.
  ofParty: { hans: '党', en: '党' },
  showPlace: { hans: '只看', en: 'Show only' },
  allPlaces: { hans: '全部地方', en: 'All places' },
  otherPlace: { hans: '未写明地方', en: 'No place named' },
  leads: { hans: '牵头 {lead}，共 {all}', en: 'leads {lead} of {all}' },
  firsts: {
    hans: '列首位 {first}，共 {all}',
    en: 'listed first in {first} of {all}',
  },
  leadsAndFirsts: {
    hans: '牵头 {lead}、列首位 {first}，共 {all}',
    en: 'leads {lead}, listed first in {first}, of {all}',
  },
  takes: { hans: '参与 {all}', en: 'takes part in {all}' },
  notCharged: { hans: '未列', en: 'not named' },
  sharesTitle: {
    hans: '哪些条款写明了责任单位',
    hant: '哪些條款寫明了責任單位',
    en: 'Which clauses name a responsible unit',
  },
  shareRow: {
    hans: '{leaves} 条中，{charged} 条写明责任单位',
    en: '{charged} of {leaves} clauses name responsible units',
  },
  shareNone: {
    hans: '{leaves} 条，都没有写明责任单位',
    en: 'none of {leaves} clauses names a responsible unit',
  },
  declared: { hans: '写明谁牵头', en: 'says who leads' },
  declaredSome: { hans: '其中 {declared} 条写明谁牵头', en: 'says who leads in {declared} of them' },
  undeclared: { hans: '没有写明谁牵头', en: 'does not say who leads' },
  summary: {
    hans: '共 {all} 项任务，牵头 {lead} 项；{targets} 项有数字指标，{dated} 项写明期限。',
    en: '{all} {all|task|tasks}, {lead} as lead; {targets} with numbers, {dated} with a date.',
  },
  summaryBoth: {
    hans: '共 {all} 项任务，牵头 {lead} 项，列首位 {first} 项（没有写明谁牵头）；{targets} 项有数字指标，{dated} 项写明期限。',
    en: '{all} {all|task|tasks}, {lead} as lead, listed first in {first} (without a word on who leads); {targets} with numbers, {dated} with a date.',
  },
  summaryFirst: {
    hans: '共 {all} 项任务，{first} 项列首位（文件没有写明谁牵头）；{targets} 项有数字指标，{dated} 项写明期限。',
    en: '{all} {all|task|tasks}, listed first in {first} (the document does not say who leads); {targets} with numbers, {dated} with a date.',
  },
  later: {
    hans: '机构改革后：{name}',
    en: 'After the government reform: {name}',
  },
  elsewhere: { hans: '别处的同类单位', en: 'The same office elsewhere' },
  elsewhereMany: { hans: '各地一览', en: 'in all places' },
  leadingTasks: { hans: '牵头的任务', en: 'Tasks that it leads' },
  firstTasks: { hans: '列首位的任务', en: 'Tasks that list it first' },
  otherTasks: { hans: '参与的任务', en: 'Tasks that it takes part in' },
  task: { hans: '任务', en: 'Task' },
  deadline: { hans: '期限', en: 'By when' },
  numbers: { hans: '数字指标', en: 'Numbers' },
  partners: { hans: '同列单位', en: 'With' },
  leaderMark: { hans: '牵头', en: 'lead' },
  noDate: { hans: '未写期限', en: 'no date' },
  noNumber: { hans: '无数字', en: 'none' },
  alone: { hans: '单独负责', en: 'alone' },
  only: { hans: '只看', en: 'Only' },
  withDate: { hans: '写明期限的', en: 'with a date' },
  withNumber: { hans: '有数字指标的', en: 'with numbers' },
  noneShown: { hans: '这里没有符合的任务。', en: 'No such task here.' },
} as const satisfies Messages;

/** Offices by the `kind` of content/agencies.yaml; one that is not here goes by its agency's name. */
export const officeNames: Messages = {
  health: { hans: '卫生计生', en: 'Health and family planning' },
  finance: { hans: '财政', en: 'Finance' },
  'human-resources': {
    hans: '人力资源社会保障',
    en: 'Human resources and social security',
  },
  development: { hans: '发展改革', en: 'Development and reform' },
  staffing: { hans: '机构编制', en: 'Staffing' },
  government: { hans: '下级政府', en: 'Lower-level governments' },
  'civil-affairs': { hans: '民政', en: 'Civil affairs' },
  education: { hans: '教育', en: 'Education' },
  industry: { hans: '经济和信息化', en: 'Economy and information technology' },
  science: { hans: '科技', en: 'Science and technology' },
  commerce: { hans: '商务', en: 'Commerce' },
  'food-drug': { hans: '食品药品监管', en: 'Food and drugs' },
  'work-safety': { hans: '安全监管', en: 'Work safety' },
  'e-government': { hans: '电子政务', en: 'E-government' },
  'public-security': { hans: '公安', en: 'Public security' },
  housing: { hans: '住房建设', en: 'Housing and construction' },
  environment: { hans: '环境保护', en: 'Environment' },
  market: { hans: '工商', en: 'Industry and commerce' },
  water: { hans: '水务', en: 'Water' },
  transport: { hans: '交通运输', en: 'Transport' },
  sport: { hans: '体育', en: 'Sport' },
  disabled: { hans: '残疾人联合会', en: 'Disabled persons’ federation' },
  land: { hans: '国土资源', en: 'Land and resources' },
  planning: { hans: '城乡规划', en: 'Planning' },
};
