/** What titles of official texts end with (文种); simplified characters, 画 for 畫 of 計畫. */
import { oneOf, type Words, wordsWith } from './words.ts';

type TitleRole =
  /** Of law: what ends so is a title wherever it stands: 长期照顾服务法. */
  | 'law'
  /** Of plans and letters: schemes and activities are called so as well. */
  | 'text'
  /** With 关于, a title ends with one of these: 关于加强计划生育工作的意见. */
  | 'letter';

const ROWS: Words<TitleRole> = {
  法: ['law'],
  法典: ['law'],
  条例: ['law', 'text'],
  细则: ['law', 'text'],
  办法: ['law', 'text', 'letter'],
  准则: ['law', 'text'],
  通则: ['law', 'text'],
  规程: ['law', 'text'],
  章程: ['law', 'text'],
  要点: ['law', 'text'],
  规定: ['text', 'letter'],
  规则: ['text'],
  规范: ['text'],
  标准: ['text'],
  基准: ['text'],
  注意事项: ['text'],
  通知: ['text', 'letter'],
  意见: ['text', 'letter'],
  决定: ['text', 'letter'],
  决议: ['text', 'letter'],
  报告: ['text', 'letter'],
  批复: ['text', 'letter'],
  批覆: ['text', 'letter'],
  公告: ['text', 'letter'],
  通告: ['text', 'letter'],
  通报: ['letter'],
  请示: ['text', 'letter'],
  议案: ['text', 'letter'],
  建议: ['letter'],
  说明: ['letter'],
  函: ['text', 'letter'],
  令: ['text', 'letter'],
  方案: ['text', 'letter'],
  总结: ['text', 'letter'],
  计划: ['text'],
  计画: ['text'],
  规划: ['text'],
  纲要: ['text'],
  措施: ['text'],
  制度: ['text'],
  预案: ['text'],
  清单: ['text'],
  纪要: ['text'],
  指引: ['text'],
  指南: ['text'],
  公报: ['text'],
  守则: ['text'],
  安排: ['text'],
  分工: ['text'],
  分解: ['text'],
  须知: ['text'],
  大纲: ['text'],
};

/** 法, 条例, 要点. */
export const LAW_ENDING = oneOf(wordsWith(ROWS, 'law'));
/** 通知, 方案, 条例. */
export const TEXT_ENDING = oneOf(wordsWith(ROWS, 'law', 'text'));
/** 通知, 意见. */
export const LETTER_ENDING = oneOf(wordsWith(ROWS, 'letter'));
