import type { Messages } from '#site/i18n/translate.ts';

/** One line on each kind of page: how it is read. */
export const howStrings = {
  howTitle: { hans: '怎么看这一页：', en: 'How to read this page: ' },
  allMarks: { hans: '全部标记', en: 'All marks' },
  places: {
    hans: '按所属排列；点开一个地方，看它承诺了什么。',
    en: 'by where each belongs; open one for what it promises.',
  },
  place: {
    hans: '大字是这里承诺的数，点开看原句；旁边方印后面是别处的数。',
    en: 'large numbers are this place’s, open one for its sentence; beside them, behind the seals, stand those of other places.',
  },
  questions: {
    hans: '点开一问，看各地的原句；淡色的方印是没有写的地方。',
    en: 'open a question for each place’s sentences; pale seals are places that say nothing.',
  },
  question: {
    hans: '一栏一个地方，宋体字是文件原句，点编号看整条。',
    en: 'a column a place; the sentences are the documents’ own, and the number below opens the clause.',
  },
  coverage: {
    hans: '一行一个专题，一栏一个地方，数字是条款数；点专题名看逐条对照。',
    hant: '一列一個專題，一欄一個地方，數字是條款數；點專題名看逐條對照。',
    en: 'a row a topic, a column a place, numbers count clauses; open a topic to read it clause by clause.',
  },
  topic: {
    hans: '一行是同一件事，一栏一个地方；行首的话说哪里不同，朱色是实质不同；空着的写明为什么空。',
    hant: '一列是同一件事，一欄一個地方；列首的話說哪裡不同，朱色是實質不同；空著的寫明為什麼空。',
    en: 'a row is one matter, a column one place; the line above says what differs, vermilion marks substance, and an empty cell says why.',
  },
  pair: {
    hans: '并排的是同一件事；朱色是实质不同，选“全部文字差异”，措辞不同处有点线；一边没有的，写明有没有人核对过。',
    en: 'side by side stands the same matter; vermilion marks substance, and with “All wording” dots mark what is merely worded otherwise; where one side has nothing, it says whether anybody has checked.',
  },
  targets: {
    hans: '一行一个指标，一栏一个地方；点数字看原句，末栏用话说差别；≥ 是“以上”，≈ 是“左右”。',
    hant: '一列一個指標，一欄一個地方；點數字看原句，末欄用話說差別；≥ 是「以上」，≈ 是「左右」。',
    en: 'a row an indicator, a column a place; open a number for its sentence, the last column puts the difference into words; ≥ is “at least”, ≈ “about”.',
  },
  indicator: {
    hans: '标题下是各地差在哪里，再往下是各地原句；两份以上文件写了数的，中间有图。',
    en: 'below the title stands how the places differ, then each place’s sentence; where two documents set a number there is a chart.',
  },
  documents: {
    hans: '点标题读全文；“原始文本”是收录时的原样。',
    en: 'titles open the text; “source text” is the file as it came.',
  },
  document: {
    hans: '粗体数字点开看别处的数；字下圆点是“必须”或“鼓励”；每条旁边是别处的对应条款。',
    en: 'bold numbers open what others say; dots mark must or may; beside each clause stand its counterparts.',
  },
  clause: {
    hans: '这一条的固定网址：正文、对应条款、引用格式和出处都在这里。',
    en: 'the permanent page of one clause: text, counterparts, citation and source.',
  },
  source: {
    hans: '收录时的原样，一行一号；栏外写明每段是什么、属于哪一条。',
    en: 'the file as it came, line by line; the margin says what each part is and which clause it belongs to.',
  },
  agencies: {
    hans: '一行一个职能，一栏一个地方；点单位名看它的任务。',
    hant: '一列一個職能，一欄一個地方；點單位名看它的任務。',
    en: 'a row an office, a column a place; open a unit for its tasks.',
  },
  agency: {
    hans: '一行一项任务：做什么、何时完成、写了什么数。',
    hant: '一列一項任務：做什麼、何時完成、寫了什麼數。',
    en: 'a row a task: what, by when, with which number.',
  },
  timeline: {
    hans: '从左到右是年份，一个方块是一项写明时间的承诺。',
    en: 'years run from left to right; each square is a dated promise.',
  },
  citations: {
    hans: '图从右往左读：线连着每份文件和它依据的文件；只是提到的不画线，见下表。',
    en: 'read the graph from right to left: lines join each text to what it rests on; the table has mere mentions too.',
  },
} as const satisfies Messages;
