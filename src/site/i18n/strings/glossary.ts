import type { Messages } from '../translate.ts';

/** The glossary: words of the documents, and the marks of the site itself. */
export const glossaryStrings = {
  glossaryTitle: { hans: '词语和标记', en: 'Words and marks' },
  glossaryLead: {
    hans: '文件里常见的词是什么意思，本站的颜色、符号和说法怎么看。',
    en: 'What the documents’ words mean, and how to read the colours, signs and terms of this site.',
  },
  marksLead: {
    hans: '本站的颜色、符号和说法怎么看。',
    en: 'How to read the colours, signs and terms of this site.',
  },
  glossaryWords: { hans: '文件里的词', en: 'Words of the documents' },
  glossaryWordsBy: {
    hans: '解释是编辑写的，不是文件原文。',
    en: 'The explanations are an editor’s, not the documents’.',
  },
  glossaryMarks: { hans: '本站的标记', en: 'Marks of this site' },
  close: { hans: '关闭', en: 'Close' },
  alsoCalled: { hans: '也作{forms}', en: 'also {forms}' },
  glossarySearch: { hans: '哪些条款写到', en: 'Clauses that speak of it' },
  markRed: { hans: '朱色', en: 'Vermilion' },
  markRedHow: {
    hans: '这里与别处实质不同：数字、期限、责任单位、地方，或者“必须”“鼓励”这样的轻重。',
    en: 'Here the substance differs: a number, a date, an office, a place, or how strong the duty is.',
  },
  markWording: { hans: '字下点线', en: 'Dotted underline' },
  markWordingHow: {
    hans: '只是文字不同。',
    en: 'Only the wording differs.',
  },
  markDuty: { hans: '字下圆点', en: 'Dots under words' },
  markDutyHow: {
    hans: '实心是必须、要、确保，空心是可以、鼓励、探索。',
    en: 'Solid: must, shall, ensure. Open: may, encourage, explore.',
  },
  markErratum: { hans: '校', en: 'Raised character' },
  markErratumHow: {
    hans: '原文疑有误字。正文照原文不改，点开看编辑的说明。',
    en: 'A suspected misprint. The text stands as printed; open the mark for the editor’s note.',
  },
  markConversion: { hans: '字下粗点线', en: 'Heavy dotted line under a character' },
  markConversionHow: {
    hans: '繁简转换没有把握的字。',
    en: 'A character whose conversion between scripts is not sure.',
  },
  markWord: { hans: '词下点线', en: 'Word with a dotted line' },
  markWordHow: {
    hans: '这一页有解释的词，点开就是。',
    en: 'A word that is explained here; open it to read.',
  },
  markBounds: { hans: '≥　≤　≈', en: '≥  ≤  ≈' },
  markBoundsHow: {
    hans: '不低于（以上）、不高于（以下、以内）、大约（左右）。没有符号的，文件写的就是这个数。',
    en: 'At least, at most, about. Without a sign the document gives the number itself.',
  },
  markRelation: { hans: '近同　相当　部分对应', en: 'near-verbatim, equivalent, partial' },
  markRelationHow: {
    hans: '近同：几乎逐字相同，只换了地名、数字或日期。相当：同一件事，换了说法。部分对应：只有一部分说的是同一件事。',
    en: 'Near-verbatim: the same words but for names, numbers or dates. Equivalent: the same measure in other words. Partial: only a part says the same.',
  },
  markBase: { hans: '以…为准（底本）', en: 'Base text' },
  markBaseHow: {
    hans: '各栏都同它比。在工具栏可以换一个地方。',
    en: 'All other columns are compared with it; choose another among the view options.',
  },
  markSilence: {
    hans: '未提及　未找到　提及，未设数值',
    en: 'Not mentioned; none found; mentioned, no value set',
  },
  markSilenceHow: {
    hans: '文件一句没说；程序没有找到，文件里也许用别的话写了；说到了这件事，但没有给数。',
    en: 'The document is silent; the program found nothing, and the document may say it in other words; it speaks of the matter without a number.',
  },
  markAbsent: { hans: '无对应条款　未核对', en: 'No counterpart; not yet checked' },
  markAbsentHow: {
    hans: '编辑在那一天逐条核对过，确实没有；程序没有找到，还没有人核对。',
    en: 'An editor checked on the day given and there is none; the program found none and nobody has checked.',
  },
  legendRed: { hans: '实质不同', en: 'substance differs' },
  legendWording: { hans: '只是文字不同', en: 'only the wording differs' },
  legendErratum: { hans: '疑有误字', en: 'suspected misprint' },
  markSeal: { hans: '方印', en: 'Seals' },
  markSealHow: {
    hans: '一个地方一个字、一种颜色，全站一样。',
    en: 'Each place has its character and its colour, the same on every page.',
  },
} as const satisfies Messages;
