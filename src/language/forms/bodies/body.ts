/**
 * Names of bodies (机关、单位) by their form: what they end with, what they never hold, which of them are
 * collectives. All on folded text, simplified characters. Knows no body by name.
 */

import { oneOf } from '../../lexicon/classes.ts';
import { LIMITS, REACHES } from '../../limits.ts';
import { form } from '../../rules/form.ts';

/** 各区人民政府（管委会）, 教育部等有关部门和单位. */
const OTHERS = '(?:\\([^()]{1,12}\\))?(?:等(?:有关|相关)?(?:(?:部门|单位)(?:和(?:部门|单位))?)?)?$';
const NAME = new RegExp(oneOf('surelyBody') + OTHERS);
const WEAK_NAME = new RegExp(oneOf('weaklyBody', 'looselyBody') + OTHERS);

/** What a name never holds: verbs, duties, sentence punctuation, or what a word is explained with (指承担任务的单位). */
const NOT_A_NAME = form('[。；;：:！？!?“”《》%]|{inNoName}|^是?指(?![挥导])');
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

const PLACES = oneOf('level', 'placeOfMany');
const BRACKET = '(?:[(〔][^()〔〕]{1,14}[)〕])?';
/** 各县区, 各镇街, 各村（社区）, 各地（州、市）、县（市、区）: places that answer for themselves. */
const EACH_PLACE = new RegExp(`^各${PLACES}+${BRACKET}(?:[、和及]各?${PLACES}+${BRACKET})*$`);
export const isEachPlace = (name: string): boolean => EACH_PLACE.test(name);

/** 各有关部门和单位, 相关单位, 国务院有关部门: nothing definite. */
const VAGUE = form(
  '^(?:国务院|全)?各?(?:{level}|[级直])*{kindBefore}*{kindOfBody}(?:[、和及]?{someOf}*{kindOfBody})*$',
);
export const isVague = (name: string): boolean => VAGUE.test(name);

/** Whether a name stands for several bodies (集合主体): 各区人民政府, 国务院相关部门, 市、县财政部门. */
export const isCollective = (name: string): boolean =>
  isVague(name) || /各|^(?:有关|相关)/.test(name) || form('{collective}$').test(name) || isEachPlace(name);
