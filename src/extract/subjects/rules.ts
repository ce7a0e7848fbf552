/** How the words that a number is about are cut out of its sentence: one row a way, the first that finds any. */
import type { Row } from '#language/rules/rule.ts';
import type { Reader } from './pieces.ts';
import { shareOfThings, shareOfWhole } from './shares.ts';
import { eachOfList, sizeOf } from './sizes.ts';
import { countedThing, namedBehind, occasion, perHead } from './things.ts';

export interface SubjectRule extends Row {
  readonly read: Reader;
}

export const SUBJECT_RULES: readonly SubjectRule[] = [
  {
    name: 'the n-th of a list',
    read: eachOfList,
    samples: {
      holds: [
        ['签约率、参保率分别达到30%和[60%]', '参保率'],
        ['签约率、参保率由20%、50%分别提高到[30%]和60%', '签约率'],
        ['乡道、村道优良中等路率分别达到[90%]、85%', '乡道优良中等路率'],
        ['A市、B市的城镇化率分别达到[65%]、60%', 'A市的城镇化率'],
        ['病床数达到6张，护士数达到4人，较2020年分别增加[1张]、1人', '病床数增加'],
      ],
      not: ['优秀比例控制在20%、[30%]'],
    },
  },
  {
    name: 'per head',
    read: perHead,
    samples: {
      holds: [
        ['每万常住人口拥有全科医生达到[2.5名]以上', '每万常住人口全科医生数'],
        ['养老床位数达到每千名老年人[35张]', '每千名老年人养老床位数'],
      ],
      not: ['全科医生达到[2.5万名]'],
    },
  },
  {
    name: 'how often',
    read: occasion,
    samples: { holds: [['每年至少调整[1次]医疗服务价格', '调整医疗服务价格次数']], not: ['培训[100人次]'] },
  },
  {
    name: 'a share of what stands before it',
    read: shareOfWhole,
    samples: {
      holds: [
        ['减少的合理收入的[10%]由财政补偿', '减少的合理收入由财政补偿的比例'],
        ['年度供应量不低于供应总量的[70%]', '年度供应量占供应总量比例'],
      ],
      not: ['签约率达到[70%]'],
    },
  },
  {
    name: 'a share of what stands behind it',
    read: shareOfThings,
    samples: {
      holds: [['[80%]的二级医院实行临床路径管理', '实行临床路径管理的二级医院比例']],
      not: ['补助[80%]的标准不变', '早诊率不低于[55%]（2025年）'],
    },
  },
  {
    name: 'what is given at a rate',
    read: namedBehind,
    samples: {
      holds: [
        ['按每人[1000元]给予一次性就业补贴', '一次性就业补贴'],
        ['分别给予[50万元]、30万元、20万元安家补贴', '安家补贴'],
        ['按照不低于[10:1]的生师比配备教师', '生师比'],
      ],
      not: ['就业补贴达到[1000元]'],
    },
  },
  {
    name: 'things that are counted',
    read: countedThing,
    samples: {
      holds: [
        ['培育[8-10个]省级临床重点专科', '省级临床重点专科数'],
        ['每个镇办好[1所]乡镇卫生院', '每个镇的乡镇卫生院数'],
        ['新建[20所]学校其中5所在农村', '学校数'],
      ],
      not: ['业务用房面积不低于[60平方米]'],
    },
  },
  {
    name: 'what stands before it',
    read: sizeOf,
    samples: {
      holds: [
        ['城市社区卫生服务中心覆盖率达到[100%]', '城市社区卫生服务中心覆盖率'],
        ['新建、改建农村公路[254公里]', '农村公路'],
        ['培育龙头企业[30家]其中2家上市', '培育龙头企业'],
        ['人均补助标准增加30元，达到[640元]', '人均补助标准'],
        ['按乡道每公里40万元、村道每公里[20万元]给予补助', '村道每公里'],
        ['人均补助标准较上年提高5元，达到[89元]', '人均补助标准'],
        ['按照建设规模分别给予一次性建设补贴[50万元]、30万元', '给予一次性建设补贴'],
        ['机房温度应当保持在[五至四十摄氏度]', '机房温度'],
        ['床位数（张）：[500]', '床位数'],
        ['覆盖率（%）达到[95]', '覆盖率'],
        ['设置健康驿站，到2026年达[10家]', '设置健康驿站'],
        ['师生比到2025年达到[1:15]', '师生比'],
        ['已建成社区食堂35家，2025年计划新建[15家]', '计划新建社区食堂'],
        ['建成社区医院6家，2023年新建4家，2025年达到[20家]', '社区医院'],
        ['家庭医生签约率：2023年达到[45%]', '家庭医生签约率'],
        ['国有企业30家，2025年新建[5家]', '新建国有企业'],
        ['建成区公园达到[30个]', '建成区公园'],
        ['减船补助按每千瓦[5000元]执行', '减船补助按每千瓦'],
        ['建成区绿化覆盖率提高到41%，提高[2.8个百分点]', '建成区绿化覆盖率提高'],
        ['建成区公园30个，2026年新建[4个]', '新建建成区公园'],
        ['在巩固现有20家示范点的基础上，再创建[10家]', '再创建示范点'],
        ['“十四五”期间培训全科医生[200名]', '培训全科医生'],
        ['实验室检测能力：市级≥80%，县级≥[60%]', '县级的实验室检测能力'],
      ],
      not: ['培育[8个]重点专科'],
    },
  },
];
