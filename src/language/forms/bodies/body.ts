/**
 * Names of bodies (机关、单位) by their form: what they end with, what they never hold, which of them are
 * collectives. All on folded text, simplified characters. Knows no body by name.
 */

import { oneOf } from '../../lexicon/classes.ts';
import { LIMITS, REACHES } from '../../limits.ts';

/** 各区人民政府（管委会）, 教育部等有关部门和单位. */
const OTHERS = '(?:\\([^()]{1,12}\\))?(?:等(?:有关|相关)?(?:部门和单位|单位和部门|部门|单位)?)?$';
const NAME = new RegExp(oneOf('surelyBody') + OTHERS);
const WEAK_NAME = new RegExp(oneOf('weaklyBody', 'looselyBody') + OTHERS);

/** What a name never holds: verbs, duties, sentence punctuation. */
const NOT_A_NAME =
  /[。；;：:！？!?“”《》%]|应当|必须|可以|不得|不再|提供|开展|实施|加强|完善|建立|以下|除外|包括|负责|落实|完成|涉及|担任|同志/;
const LONGEST_NAME = LIMITS.bodyName.most;
/** A name that no ending tells is short: 各区县, 广港集团, 日报社. */
const LONGEST_UNKNOWN = REACHES.unknownBody.at;

/** Whether a folded text is the name of a body or of a group of them: 市卫生计生局, 各区人民政府. */
export function isBody(folded: string): boolean {
  const name = folded.replace(/\s/g, '');
  return name.length >= 2 && name.length <= LONGEST_NAME && !NOT_A_NAME.test(name) && NAME.test(name);
}

/** Whether it ends as a body may, but a room or a firm as well: 市消防救援站, 省计生协, 中医治疗室. */
export const isWeakBody = (name: string): boolean =>
  name.length >= 3 && name.length <= REACHES.weakBody.at && !NOT_A_NAME.test(name) && WEAK_NAME.test(name);

const WHOLE = new RegExp(`${oneOf('surelyBody', 'weaklyBody')}(?:\\([^()]*\\))?$`);
/** Whether a name of a list is whole, so that it takes no ending from those behind it: 市教育局, not 高明. */
export const isWhole = (name: string): boolean => WHOLE.test(name);

/** Whether it could be a name, though nothing in it says so: short, of Chinese characters, without a verb. */
export const mayBeBody = (name: string): boolean =>
  name.length >= 2 &&
  name.length <= LONGEST_UNKNOWN &&
  !NOT_A_NAME.test(name) &&
  /^[\p{Script=Han}()〔〕、A-Z]+$/u.test(name);

const PLACES = `(?:${oneOf('level')}|地|级|师|师市|街|村|村居|街道|社区|苏木|嘎查|自治|地级|直辖|功能|园区|新区|高新|团场|片区)`;
const BRACKET = '(?:[(〔][^()〔〕]{1,14}[)〕])?';
/** 各县区, 各镇街, 各村（社区）, 各地（州、市）、县（市、区）: places that answer for themselves. */
const EACH_PLACE = new RegExp(`^各${PLACES}+${BRACKET}(?:[、和及]各?${PLACES}+${BRACKET})*$`);
export const isEachPlace = (name: string): boolean => EACH_PLACE.test(name);

/** 各有关部门和单位, 相关单位, 国务院有关部门: nothing definite. */
const VAGUE = new RegExp(
  `^(?:国务院|全)?各?(?:省|市|区|县|级|直|乡|镇)*(?:各|有关|相关|成员|直属|职能|级|类)*${oneOf('kindOfBody')}(?:[、和及]?(?:各|有关|相关)*${oneOf('kindOfBody')})*$`,
);
export const isVague = (name: string): boolean => VAGUE.test(name);

/** Whether a name stands for several bodies (集合主体): 各区人民政府, 国务院相关部门, 市、县财政部门. */
export const isCollective = (name: string): boolean =>
  isVague(name) ||
  /各|^(?:有关|相关)/.test(name) ||
  /(?:部门|单位|机构|地区|企业)$/.test(name) ||
  isEachPlace(name);
