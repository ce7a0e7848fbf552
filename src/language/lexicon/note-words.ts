/** Words of responsibility notes (责任分工) with the parts they play; simplified characters. */
import { oneOf, type Words, wordsWith } from './words.ts';

type NoteWordRole =
  /** Says at the end of a group what its bodies do: 市财政局负责. */
  | 'duty'
  /** Says how, before a duty: 分别负责. */
  | 'manner'
  /** Makes a label with 单位, 部门: 责任单位：. */
  | 'label'
  /** Is a label by itself: 牵头：. */
  | 'alone'
  /** Ends a label of bodies: 牵头单位：. */
  | 'bearer'
  /** Those who bear it lead, or support those who do. */
  | 'lead'
  | 'support';

const ROWS: Words<NoteWordRole> = {
  牵头: ['duty', 'manner', 'label', 'alone', 'lead'],
  主办: ['duty', 'label', 'alone', 'lead'],
  主责: ['label', 'lead'],
  负责: ['duty', 'manner', 'label', 'alone'],
  负总责: ['duty'],
  责任: ['label', 'alone'],
  主要: ['label'],
  第一: ['label'],
  落实: ['duty', 'manner', 'label'],
  抓好: ['manner'],
  做好: ['manner'],
  实施: ['duty', 'label'],
  推进: ['duty'],
  推动: ['duty'],
  统筹: ['duty', 'manner'],
  承担: ['duty'],
  承办: ['duty', 'label', 'alone'],
  办理: ['duty'],
  完成: ['duty', 'label'],
  执行: ['duty', 'label'],
  主管: ['label'],
  监管: ['label'],
  监督: ['duty', 'label', 'support'],
  督办: ['duty', 'label', 'support'],
  指导: ['duty', 'label', 'support'],
  配合: ['duty', 'label', 'alone', 'support'],
  支持: ['duty', 'support'],
  协办: ['duty', 'label', 'alone', 'support'],
  协作: ['duty', 'label', 'support'],
  协同: ['duty', 'manner', 'label', 'support'],
  协助: ['duty', 'label', 'support'],
  参与: ['duty', 'label', 'alone', 'support'],
  参加: ['duty', 'label', 'support'],
  分管: ['label'],
  挂点: ['label'],
  联系: ['label'],
  分别: ['manner'],
  共同: ['manner'],
  具体: ['manner'],
  联合: ['manner'],
  统一: ['manner'],
  全面: ['manner'],
  各自: ['manner'],
  密切: ['manner'],
  积极: ['manner'],
  按: ['manner'],
  单位: ['bearer'],
  部门: ['bearer'],
  机构: ['bearer'],
  机关: ['bearer'],
  主体: ['bearer'],
  处室: ['bearer'],
  科室: ['bearer'],
  股室: ['bearer'],
  分工: ['bearer'],
};

const class_ = (...roles: NoteWordRole[]): string => oneOf(wordsWith(ROWS, ...roles));

export const DUTY_WORD = class_('duty');
export const DUTY_OR_MANNER = class_('duty', 'manner');
export const LABEL_WORD = class_('label');
export const LONE_LABEL = class_('alone');
export const BEARER = class_('bearer');
export const LEAD_WORD = class_('lead');
export const SUPPORT_WORD = class_('support');
