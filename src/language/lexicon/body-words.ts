/** What names of bodies (机关、单位) end with, and the levels that they begin with; simplified characters. */
import { oneOf, type Words, wordsWith } from './words.ts';

type BodyRole =
  /** A name that ends so is one of a body. */
  | 'sure'
  /** Rooms, stations and firms end so too: a body only where a note or its neighbours say so. */
  | 'weak'
  /** As weak, and what a shared ending may follow as well: 人社 in 教育、人社等部门. */
  | 'loose'
  /** A name that ends so stands for a kind of body and names none: 有关部门. */
  | 'kind'
  /** The office of a whole place, which places of a list share: 榕城区、揭东区人民政府. */
  | 'government'
  /** A level of places: 市财政局. */
  | 'level';

const ROWS: Words<BodyRole> = {
  人民政府: ['sure', 'government'],
  政府: ['sure', 'government'],
  管委会: ['sure', 'government'],
  管理委员会: ['sure', 'government'],
  办事处: ['sure', 'government'],
  委员会: ['sure'],
  居委会: ['sure'],
  村委会: ['sure'],
  常委会: ['sure'],
  办公室: ['sure'],
  指挥部: ['sure'],
  领导小组: ['sure'],
  专项小组: ['sure'],
  工作专班: ['sure'],
  行政公署: ['sure'],
  行署: ['sure'],
  中心: ['sure'],
  公司: ['sure'],
  集团: ['sure'],
  联社: ['sure'],
  银行: ['sure'],
  法院: ['sure'],
  检察院: ['sure'],
  大学: ['sure'],
  学院: ['sure'],
  分院: ['sure'],
  科学院: ['sure'],
  研究院: ['sure'],
  医院: ['sure'],
  协会: ['sure'],
  学会: ['sure'],
  商会: ['sure'],
  联合会: ['sure'],
  工商联: ['sure'],
  残联: ['sure'],
  妇联: ['sure'],
  文联: ['sure'],
  侨联: ['sure'],
  台联: ['sure'],
  社科联: ['sure'],
  贸促会: ['sure'],
  团委: ['sure'],
  团省委: ['sure'],
  团市委: ['sure'],
  团区委: ['sure'],
  团县委: ['sure'],
  团州委: ['sure'],
  团旗委: ['sure'],
  团中央: ['sure'],
  科协: ['sure'],
  计生协: ['sure'],
  红十字会: ['sure'],
  工会: ['sure'],
  关工委: ['sure'],
  供销社: ['sure'],
  监委: ['sure'],
  政法委: ['sure'],
  街道: ['sure'],
  支队: ['sure'],
  大队: ['sure'],
  总队: ['sure'],
  海关: ['sure'],
  部门: ['sure', 'kind'],
  单位: ['sure', 'kind'],
  机构: ['sure', 'kind'],
  机关: ['sure', 'kind'],
  局: ['sure'],
  委: ['sure'],
  办: ['sure'],
  厅: ['sure'],
  部: ['sure'],
  署: ['sure'],
  院: ['sure'],
  企业: ['weak', 'kind'],
  团体: ['weak', 'kind'],
  组织: ['weak', 'kind'],
  地区: ['weak', 'kind'],
  地方: ['weak', 'kind'],
  学校: ['weak', 'kind'],
  高校: ['weak', 'kind'],
  兵团: ['weak'],
  党校: ['weak'],
  党委: ['sure'],
  党组: ['weak'],
  小组: ['weak'],
  专班: ['weak'],
  报社: ['weak'],
  系统: ['weak'],
  媒体: ['weak'],
  处: ['weak'],
  室: ['loose'],
  站: ['weak'],
  所: ['weak'],
  行: ['loose'],
  队: ['weak'],
  司: ['weak'],
  社: ['loose'],
  会: ['weak'],
  校: ['loose'],
  台: ['loose'],
  科: ['loose'],
  股: ['loose'],
  协: ['weak'],
  联: ['weak'],
  馆: ['weak'],
  省: ['level'],
  市: ['level'],
  区: ['level'],
  县: ['level'],
  州: ['level'],
  旗: ['level'],
  盟: ['level'],
  镇: ['level'],
  乡: ['level'],
  产业园: ['level'],
  开发区: ['level'],
};

const ending = (...roles: BodyRole[]): string => oneOf(wordsWith(ROWS, ...roles));

export const SURE_ENDING = ending('sure');
export const WEAK_ENDING = ending('weak', 'loose');
/** What a name in a list ends with that is whole. */
export const WHOLE_ENDING = ending('sure', 'weak');
export const KIND_ENDING = ending('kind');
export const GOVERNMENT_ENDING = ending('government');
export const LEVEL_WORD = ending('level');
