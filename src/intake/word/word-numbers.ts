/** The numbers that Word counts for its lists, as the text that it prints: 一、 （二） 3. ④ */

/** Names of ECMA-376 part 1, 17.18.59 (ST_NumberFormat). */
export function formatNumber(value: number, format: string): string {
  switch (format) {
    case 'decimal':
    case 'decimalHalfWidth':
      return String(value);
    case 'decimalZero':
      return String(value).padStart(2, '0');
    case 'decimalFullWidth':
    case 'decimalFullWidth2':
      return String(value).replace(/\d/g, (digit) => String.fromCodePoint(0xff10 + Number(digit)));
    case 'decimalEnclosedCircle':
    case 'decimalEnclosedCircleChinese':
      return enclosed(value, 0x2460, 20);
    case 'decimalEnclosedParen':
      return enclosed(value, 0x2474, 20);
    case 'decimalEnclosedFullstop':
      return enclosed(value, 0x2488, 20);
    case 'ideographEnclosedCircle':
      return enclosed(value, 0x3280, 10);
    case 'chineseCounting':
    case 'chineseCountingThousand':
    case 'taiwaneseCounting':
    case 'taiwaneseCountingThousand':
    case 'japaneseCounting':
    case 'ideographTraditionalCounting':
      return counted(value, '〇一二三四五六七八九', ['', '十', '百', '千']);
    case 'chineseLegalSimplified':
      return counted(value, '零壹贰叁肆伍陆柒捌玖', ['', '拾', '佰', '仟'], true);
    case 'ideographLegalTraditional':
      return counted(value, '零壹貳參肆伍陸柒捌玖', ['', '拾', '佰', '仟'], true);
    case 'ideographDigital':
    case 'taiwaneseDigital':
    case 'japaneseDigitalTenThousand':
      return [...String(value)].map((digit) => '〇一二三四五六七八九'[Number(digit)]).join('');
    case 'ideographTraditional':
      return '甲乙丙丁戊己庚辛壬癸'[(value - 1) % 10] ?? '';
    case 'ideographZodiac':
      return '子丑寅卯辰巳午未申酉戌亥'[(value - 1) % 12] ?? '';
    case 'upperLetter':
      return letters(value);
    case 'lowerLetter':
      return letters(value).toLowerCase();
    case 'upperRoman':
      return roman(value);
    case 'lowerRoman':
      return roman(value).toLowerCase();
    case 'none':
    case 'bullet':
      return '';
    default:
      return String(value);
  }
}

const enclosed = (value: number, first: number, most: number): string =>
  value >= 1 && value <= most ? String.fromCodePoint(first + value - 1) : String(value);

const letters = (value: number): string =>
  String.fromCodePoint(65 + ((value - 1) % 26)).repeat(Math.ceil(value / 26));

function roman(value: number): string {
  const steps: readonly (readonly [number, string])[] = [
    [1000, 'M'],
    [900, 'CM'],
    [500, 'D'],
    [400, 'CD'],
    [100, 'C'],
    [90, 'XC'],
    [50, 'L'],
    [40, 'XL'],
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ];
  let rest = value;
  return steps
    .map(([amount, sign]) => {
      const times = Math.floor(rest / amount);
      rest -= times * amount;
      return sign.repeat(times);
    })
    .join('');
}

/** `12` → `十二`, `105` → `一百〇五`; legal numerals keep 壹 before 拾. */
function counted(value: number, digits: string, places: readonly string[], isLegal = false): string {
  if (value < 1 || value > 9999) return String(value);
  const figures = [...String(value)].map(Number);
  let text = '';
  let isGap = false;
  for (const [i, figure] of figures.entries()) {
    if (figure === 0) {
      isGap = true;
      continue;
    }
    if (isGap && text !== '') text += digits[0];
    isGap = false;
    text += (digits[figure] as string) + (places[figures.length - 1 - i] as string);
  }
  return isLegal ? text : text.replace(/^一十/, '十');
}
