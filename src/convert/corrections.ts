/**
 * Where opencc's choice is wrong in official prose, whatever the edition. Same form as the overrides of
 * content/conversions.yaml, which win over these.
 */
export const CORRECTIONS: readonly { readonly hans: string; readonly hant: string; readonly why: string }[] =
  [
    { hans: '不准', hant: '不准', why: 'to forbid is 准 - 不准收费; 不准确 and 吃不准 are other words' },
    { hans: '市场准入', hant: '市場准入', why: 'to admit is 准' },
    { hans: '并购买', hant: '並購買', why: 'the dictionary reads 并购 into it' },
    { hans: '家具', hant: '家具', why: 'the dictionary writes 傢俱, official texts do not' },
    { hans: '家俱', hant: '家俱', why: 'as 家具' },
    { hans: '物联系列', hant: '物聯系列', why: '联系 across two words' },
  ];
