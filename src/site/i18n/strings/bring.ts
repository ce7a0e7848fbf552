import type { Messages } from '../translate.ts';

/** The page that reads a document of the reader's own. */
export const bring = {
  bringTitle: { hans: '对照自己的文件', en: 'Compare your own document' },
  bringLead: {
    hans: '粘贴一份文件，或选一个文件，几秒之内把它拆成条款，读出目标、责任单位，并与本站各份文件逐条对照。',
    en: 'Paste a document or choose a file. In a few seconds it is cut into clauses, its targets and responsible units are read, and each clause is set against the documents of this site.',
  },
  bringStays: {
    hans: '一切在本机进行：文件不上传，不保存，离开本页就没有了。',
    en: 'Everything happens on your computer: nothing is uploaded or kept, and it is gone when you leave this page.',
  },
  bringText: { hans: '文件全文', en: 'Text of the document' },
  bringFile: {
    hans: '或选一个文件（txt、md、html、docx、pdf）',
    hant: '或選一個檔案（txt、md、html、docx、pdf）',
    en: 'or choose a file (txt, md, html, docx, pdf)',
  },
  bringDrop: { hans: '也可把文件拖到这里', hant: '也可把檔案拖到這裡', en: 'or drop one here' },
  bringGo: { hans: '读这份文件', en: 'Read it' },
  bringNeedsScript: {
    hans: '这一页要用 JavaScript：读文件的程序在浏览器里运行。本站其余各页不用 JavaScript 也完整。',
    en: 'This page needs JavaScript: the program that reads the document runs in your browser. All other pages are complete without it.',
  },
  limitsTitle: { hans: '做不到什么', en: 'What it cannot do' },
  limitsText: {
    hans: '扫描件没有文字，读不了；2007 年以前的 .doc 请先另存为 .docx；对应条款由程序判断，未经人核；只识别本站已有的指标；正文按所用字体照原样显示，不转换简繁。更多文件请用命令行建成自己的一版。',
    en: 'It cannot read scans, which hold no text, nor .doc files of before 2007 (save them as .docx). Counterparts are the program’s judgement and were checked by nobody. Only indicators of this site are recognised. The text is shown in its own script. For many documents, make an edition of your own with the command line.',
  },
  stageParse: { hans: '正在拆成条款……', en: 'Cutting into clauses…' },
  stageExtract: { hans: '正在读目标与责任单位……', en: 'Reading targets and responsible units…' },
  stageAlign: { hans: '正在对照第 {done} 份，共 {all} 份……', en: 'Comparing document {done} of {all}…' },
  bringEmpty: {
    hans: '请先粘贴文字，或选一个文件。',
    hant: '請先貼上文字，或選一個檔案。',
    en: 'Paste a text or choose a file first.',
  },
  done: {
    hans: '读出 {clauses} 条条款、{targets} 项目标；{matched} 条在本站文件里有对应。用时 {seconds} 秒。',
    en: '{clauses} {clauses|clause|clauses} and {targets} {targets|target|targets} found; {matched} have a counterpart on this site. It took {seconds} s.',
  },
  nothing: {
    hans: '没有读出条款。请看是不是全文，条款有没有“一、”“（一）”“第一条”这样的编号。',
    en: 'No clauses were found. See whether the text is complete and its clauses carry marks such as 一、, （一） or 第一条.',
  },
  whatItIs: { hans: '读出的文件', en: 'The document, as read' },
  unread: { hans: '未读出', en: 'not found' },
  fieldTitle: { hans: '标题', en: 'Title' },
  fieldIssuer: { hans: '发文机关', en: 'Issuer' },
  fieldNumber: { hans: '发文字号', en: 'Document number' },
  fieldDate: { hans: '成文日期', en: 'Date' },
  left: {
    hans: '另有 {count} 字像是别的内容，没有算进条款。',
    en: '{count} further characters look like something else and belong to no clause.',
  },
  sharesTitle: { hans: '与各份文件逐字相同的比例', en: 'Share that stands word for word in each document' },
  sharesNote: { hans: '连续 12 字以上才算。', en: 'Runs of 12 characters and more.' },
  targetsTitle: { hans: '目标与本站各地', en: 'Targets beside those of this site' },
  targetsNone: { hans: '没有读出目标。', en: 'No targets were found.' },
  colTarget: { hans: '目标', en: 'Target' },
  colYear: { hans: '期限', en: 'Due' },
  colBeside: { hans: '本站文件里', en: 'On this site' },
  notBeside: { hans: '没有同类目标', en: 'none of the kind' },
  rowsTitle: { hans: '逐条对照', en: 'Clause by clause' },
  rowsNote: {
    hans: '百分数是程序估计的、通读两条后会认可这一对的概率。',
    hant: '百分數是程式估計的、通讀兩條後會認可這一對的機率。',
    en: 'Percentages are the program’s estimate that reading both would confirm the pair.',
  },
  rowAlone: { hans: '本站文件里没有找到对应', en: 'no counterpart found on this site' },
  possible: { hans: '可能对应', en: 'possible counterpart' },
  onlyMatched: { hans: '只看有对应的', en: 'Only those with a counterpart' },
  units: { hans: '责任单位', en: 'Responsible units' },
  saveCsv: { hans: '对照表存为 CSV', en: 'Save the comparison as CSV' },
  saveXlsx: { hans: '存为 Excel', en: 'Save as Excel' },
  saveJson: { hans: '全部结果存为 JSON', en: 'Save all results as JSON' },
  'intake/unknown-form': {
    hans: '认不出这个文件的格式。请另存为 .docx、.pdf、.html 或 .txt。',
    hant: '認不出這個檔案的格式。請另存為 .docx、.pdf、.html 或 .txt。',
    en: 'The form of this file is not known. Save it as .docx, .pdf, .html or .txt.',
  },
  'intake/damaged': {
    hans: '文件坏了，打不开。请用原来的程序打开后另存一份。',
    hant: '檔案壞了，打不開。請用原來的程式打開後另存一份。',
    en: 'The file is damaged. Open it in its own program and save a copy.',
  },
  'intake/encrypted': {
    hans: '文件加了密码。请另存一份不加密的。',
    hant: '檔案加了密碼。請另存一份不加密的。',
    en: 'The file is locked with a password. Save a copy without one.',
  },
  'intake/no-text': {
    hans: '文件里没有文字，可能是扫描件。请先用文字识别程序转成文字。',
    hant: '檔案裡沒有文字，可能是掃描檔。請先用文字辨識程式轉成文字。',
    en: 'There is no text in it; it may be a scan. Have it read by a text recognition program first.',
  },
  'intake/too-large': {
    hans: '文件太大。请拆成一份一个文件。',
    hant: '檔案太大。請拆成一份一個檔案。',
    en: 'The file is too large. Split it into one file a document.',
  },
  'intake/archive': {
    hans: '压缩包请先解开，一次选一个文件。',
    hant: '壓縮檔請先解開，一次選一個檔案。',
    en: 'Unpack the archive and choose one file at a time.',
  },
  unreadable: {
    hans: '这个文件在浏览器里读不了。.doc 请另存为 .docx；别的可把文字复制粘贴进来。',
    hant: '這個檔案在瀏覽器裡讀不了。.doc 請另存為 .docx；別的可把文字複製貼上。',
    en: 'This file cannot be read in a browser. Save a .doc as .docx; of others, copy the text and paste it.',
  },
  failed: {
    hans: '没能取到对照所需的数据。请检查网络后再试；文件没有离开这台电脑。',
    hant: '沒能取到對照所需的資料。請檢查網路後再試；檔案沒有離開這台電腦。',
    en: 'The data for the comparison could not be fetched. Check the network and try again; your document has not left this computer.',
  },
} as const satisfies Messages;
