import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findAmounts } from '#language/forms/numbers/amount.ts';

const show = (text: string): string[] =>
  findAmounts(text).map(
    ({ start, end, value, valueMax, unit }) =>
      `${text.slice(start, end)}=${value}${valueMax === null ? '' : `..${valueMax}`}${unit}`,
  );

describe('amounts', () => {
  test.each([
    ['95%', ['95%=95%'], 'a rate'],
    ['60%-70%', ['60%-70%=60..70%'], 'the sign on both ends'],
    ['3至10万居民', ['3至10万=3..10万'], 'a range with a scale'],
    ['1,200个', ['1,200个=1200个'], 'thousands'],
    ['5个百分点', ['5个百分点=5个百分点'], 'the longest unit'],
    ['11大类37项', ['11大类=11大类', '37项=37项'], 'two in a row'],
    ['8大体系。', ['8大体系=8大体系'], 'a short noun that ends the phrase belongs to 大'],
    ['29微克每立方米以下', ['29微克每立方米=29微克/立方米'], 'a stroke in words'],
    ['12立方米每秒', ['12立方米每秒=12立方米/秒'], 'of a river'],
    ['2克每人', ['2克每人=2克/人'], ''],
    ['万分之五', ['万分之五=5‱'], 'per ten thousand'],
    ['千分之十二点五', ['千分之十二点五=12.5‰'], 'decimals in numerals'],
    ['2万元/套、300元/名', ['2万元/套=2万元/套', '300元/名=300元/名'], 'by what is counted'],
    ['20万分之一', ['20万分之一=0.0005%'], 'one of two hundred thousand'],
    [
      '10万分之12、十万分之八点五',
      ['10万分之12=12/10万', '十万分之八点五=8.5/10万'],
      'of a hundred thousand',
    ],
    ['1:5万', ['1:5万=1:5万'], 'the scale of a map in 万'],
    ['生师比为1比8，不低于一比十五', ['1比8=1:8', '一比十五=1:15'], 'ratios in words'],
    ['统一比例，二比一', [], 'no ratios'],
    ['4/万以下', ['4/万=4/万'], 'of ten thousand'],
    ['600:1的师生比', ['600:1=600:1'], 'many to one'],
    ['6个五百亿级产业集群、百亿级企业3家', ['6个=6个', '3家=3家'], 'how large things are called'],
    ['2025-2026学年，2023/24学年，2023-24学年，2025学年，3学年', ['3学年=3学年'], 'years of schools'],
    ['1/4，2/3以上', ['1/4=25%', '2/3=66.67%'], 'fractions in digits'],
    ['2016/8/10，24/7', ['2016=2016', '24=24'], 'no fractions'],
    ['一半以上，半数', ['一半=50%', '半数=50%'], 'halves'],
    ['5‰-8‰', ['5‰-8‰=5..8‰'], 'the sign on both ends'],
    ['50万人口', ['50万人口=50万人口'], 'people of a place'],
    ['讲座12讲，30讲解员', ['12讲=12讲', '30=30'], 'lectures, and who gives them'],
    ['5讲4美，3讲话，20讲稿', ['5=5', '4=4', '3=3', '20=20'], 'a slogan, and what is said'],
    ['300场次、4批次', ['300场次=300场次', '4批次=4批次'], 'compound measure words'],
    ['10-8个', ['8个=8个'], 'a range does not fall'],
    ['90%-80%', ['90%-80%=80..90%'], 'but one of shares is told from its lower end'],
    ['培训一万两千名', ['一万两千名=12000名'], 'numerals with 万 inside'],
    ['2万5000名', ['2万5000名=2.5万名'], 'digits with 万 inside'],
    ['3亿2000万元', ['3亿2000万元=3.2亿元'], 'two scales'],
    ['1万2千人、1万5千元', ['1万2千人=1.2万人', '1万5千元=1.5万元'], '千 behind 万'],
    [
      '3.2千张、5千亩，2千瓦、3千克',
      ['3.2千张=3.2千张', '5千亩=5千亩', '2千瓦=2千瓦', '3千克=3千克'],
      '千 as a scale',
    ],
    ['13万2元', ['13万2元=13.2万元'], 'one digit stands for the next step'],
    ['十三万五千元', ['十三万五千元=135000元'], 'numerals whole'],
    ['三亿两千万元', ['三亿两千万元=320000000元'], 'numerals whole, with 亿'],
    ['二十万元', ['二十万元=20万元'], 'the scale stays printed'],
    ['三四个、七八名', ['三四个=3..4个', '七八名=7..8名'], 'neighbours'],
    ['八九成。', ['八九成=80..90%'], 'neighbours of tenths'],
    ['八九成居民。', ['八九成=80..90%'], 'neighbours of tenths of somebody'],
    ['两三百名、十七八个', ['两三百名=200..300名', '十七八个=17..18个'], 'neighbours in a longer number'],
    ['三五个', ['三五个=3..5个'], 'three or five'],
    ['一二三名', [], 'three in a row are not understood'],
    ['伍拾万元、壹仟贰佰张', ['伍拾万元=50万元', '壹仟贰佰张=1200张'], 'numerals of the accounts'],
    ['退伍人员、水陆两栖', [], 'which are words too'],
    ['廿张、卅五张', ['廿张=20张', '卅五张=35张'], 'twenty and thirty'],
    ['七成五以上', ['七成五=75%'], 'tenths and a half'],
    ['○.一%', ['○.一%=0.1%'], 'numerals with a point'],
    ['123元5角', ['123元5角=123.5元'], 'jiao'],
    ['三元五角', ['三元五角=3.5元'], 'jiao in numerals'],
    ['12元5角5分', ['12元5角5分=12.55元'], 'fen'],
    ['50万元整', ['50万元整=50万元'], 'round'],
    ['200余万元', ['200余万元=200万元'], '余 before the scale'],
    ['30多万人', ['30多万人=30万人'], '多 before the scale'],
    ['5万多元', ['5万多元=5万元'], '多 behind it'],
    ['千余名、百余张', ['千余名=1000名', '百余张=100张'], '余 behind a numeral'],
    ['60㎡、1.2万㎡', ['60㎡=60㎡', '1.2万㎡=1.2万㎡'], 'symbols'],
    [
      '不高于5、15、30毫克/立方米',
      ['5=5毫克/立方米', '15=15毫克/立方米', '30毫克/立方米=30毫克/立方米'],
      'a list',
    ],
    ['达到60、70和80%', ['60=60%', '70=70%', '80%=80%'], 'a list of shares'],
    ['2016、2017和2018年', ['2016=2016', '2017=2017', '2018年=2018年'], 'a list of years is none'],
    ['80马力以上拖拉机60台', ['80马力=80马力', '60台=60台'], 'horsepower'],
    ['300克标准煤/千瓦时', ['300克标准煤/千瓦时=300克标准煤/千瓦时'], 'coal a kilowatt hour'],
    ['8吨/月·平方公里', ['8吨/月·平方公里=8吨/月·平方公里'], 'by two'],
    ['15立方米/秒、30毫秒', ['15立方米/秒=15立方米/秒', '30毫秒=30毫秒'], 'by the second'],
    ['30、50mg/L', ['30=30mg/L', '50mg/L=50mg/L'], 'a list of symbols'],
    ['补助10、20元/天', ['10=10元/天', '20元/天=20元/天'], 'a list by the day'],
    ['3、6、12个月随访', ['3=3', '6=6', '12个月=12个月'], 'a list of times is none'],
    ['3、5个工作日', ['3=3', '5个工作日=5个工作日'], 'nor of working days'],
    ['办结50案件', ['50案件=50案件'], 'the whole word'],
    ['乘8路公交', ['8=8'], 'a line of buses, and no unit'],
    ['改造2万路灯', ['2万=2万'], '路 of 路灯 is no unit'],
    ['每村配备1管水员', ['1=1'], '管 of 管水员 is none'],
    ['日检测2万管', ['2万管=2万管'], 'tubes'],
    ['接入8万路视频', ['8万路=8万路'], 'channels'],
    ['35μg/m³以下', ['35μg/m³=35μg/m³'], 'a symbol per another'],
    ['5km。', ['5km=5km'], 'a symbol of two letters'],
    ['30-35μg/m³', ['30-35μg/m³=30..35μg/m³'], 'a range of symbols'],
    ['2-8℃', ['2-8℃=2..8℃'], 'a range of degrees'],
    ['5G网络、4K电视', [], 'names with a letter'],
    ['1亿元（含）至5亿元', ['1亿元（含）至5亿元=1..5亿元'], 'an end that is included'],
    ['5000元至1万元', ['5000元至1万元=5000..10000元'], 'a range across scales is told in ones'],
    ['0.5个至1个百分点', ['0.5个至1个百分点=0.5..1个百分点'], 'a range whose first unit is cut short'],
    ['8000元-1.2万元', ['8000元-1.2万元=8000..12000元'], 'the same with a dash'],
    ['8000-12000元', ['8000-12000元=8000..12000元'], 'one unit for both'],
    ['0.5万元-1万元', ['0.5万元-1万元=0.5..1万元'], 'one scale'],
    ['五万元以上十万元以下', ['五万元以上十万元以下=5..10万元'], 'from and up to'],
    ['百分之六十至八十', ['百分之六十至八十=60..80%'], 'a share in words'],
    ['百分之六十至百分之八十', ['百分之六十至百分之八十=60..80%'], 'said twice'],
    ['床位数（张）：500。', ['500=500张'], 'the unit of a label'],
    ['覆盖率（%）达到95。', ['95=95%'], 'the sign of a label'],
    ['床位数（张）不少于约500。', ['500=500张'], 'with words of comparison between'],
    [
      '总投资（万元）合计500，床位（张）目标300。',
      ['500=500万元', '300=300张'],
      'with words that name the number',
    ],
    ['覆盖率（%）沧屿市28000', ['28000=28000'], 'not over the name of a row'],
    ['80元/人·年', ['80元/人·年=80元/人·年'], 'per person and year'],
    ['第71次、第十三个', [], 'ordinals'],
    [
      '储能规模100万千瓦/200万千瓦时',
      ['100万千瓦=100万千瓦', '200万千瓦时=200万千瓦时'],
      'how much at a time, and in all',
    ],
    ['0.3元/5千瓦时', ['0.3元=0.3元'], 'a rate has one number'],
    ['CD4、PM2.5、5+3、2030工程', ['2030=2030'], 'names hold bare numbers at most'],
  ] as const)('%s', (text, expected, why) => {
    expect(show(text), why).toEqual(expected);
  });

  test('amounts stand in order, do not overlap and stay inside the text', () => {
    const piece = fc.constantFrom(
      ...'0123456789.,-:：%‰至到一二三十百千万亿两〇个所名元年月日级次大以上第分之成约达，。（）'.split(''),
    );
    fc.assert(
      fc.property(fc.string({ unit: piece, maxLength: 60 }), (text) => {
        let last = 0;
        for (const { start, end, value } of findAmounts(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(Number.isFinite(value)).toBe(true);
          last = end;
        }
      }),
    );
  });
});
