/** Numbers that tell how often something takes place, and which time it is. */
import { form } from '../form.ts';
import { type Candidate, ENDS_HERE, type Exclusion, FREQUENCY, isBounded } from './candidate.ts';

const HELD = form('{holds}(?:[^，；。\\d]{2,})?$');
/** 1次|工作调度会, not 1次|会议展览. */
const MEETS = form('^[^，；。]{0,8}?{meeting}(?=$|[，；。、：（）])');
/** 组织应急演练|20次, 开展|4次|专项行动: promised so often; not 召开|2次|会议. */
const isHeldOften = ({ amount, before, after }: Candidate): boolean =>
  amount.written === 'digits' &&
  amount.value > 1 &&
  HELD.test(before) &&
  !form('{convenes}|{reports}检?查?$').test(before) &&
  !MEETS.test(after);

export const OCCASIONS: readonly Exclusion[] = [
  {
    name: 'an occasion',
    holds: (one) =>
      /^[次轮届期批]$/.test(one.amount.unit) &&
      !(isBounded(one.comparator) || FREQUENCY.test(one.before) || /次数[^，；。]{0,8}$/.test(one.before)) &&
      !(one.amount.unit === '次' && isHeldOften(one)),
    samples: {
      holds: [
        '召开[2次]会议',
        '组织召开[4次]会议',
        '全年开展督查[2次]',
        '累计开展督导检查[40次]',
        '开展[1次]检查',
        '发生地震[48次]',
        '举办[2届]运动会',
      ],
      not: [
        '组织应急演练[20次]',
        '开展[4次]专项行动',
        '至少开展[1次]培训',
        '每人每年享受[1次]体检',
        '人均接受服务次数达到[4.2次]',
      ],
    },
  },
  {
    name: 'how often those who work report',
    holds: ({ amount, before, after, comparator }) =>
      amount.unit === '次' &&
      amount.value === 1 &&
      !isBounded(comparator) &&
      (MEETS.test(after) ||
        (form('{convenes}$').test(before) && ENDS_HERE.test(after)) ||
        (form('{reports}$').test(before) && !form('{toOthers}').test(before))),
    samples: {
      holds: [
        '联席会议每季度召开[一次]',
        '每半年向市政府报告[1次]',
        '每月调度[一次]',
        '市委编办每年核定[一次]编制总量',
        '每月组织召开[1次]工作调度会',
        '每年开展[1次]会议',
      ],
      not: [
        '每年至少召开[1次]全体会议',
        '每人每年享受[1次]体检',
        '每年举办[1次]运动会',
        '每月组织召开[1次]残疾人专场招聘会',
        '为每户每季度开展入户督导[1次]',
        '每年举办[1次]会议展览业博览会',
      ],
    },
  },
];
