import type { Messages } from '#site/i18n/translate.ts';

/** Archives: what the page of downloads says of them, and what the copy on disk says where it needs the network. */
export const offline = {
  searchOnline: { hans: '搜索（须联网）', hant: '搜尋（須連網）', en: 'Search (online)' },
  needsNetwork: {
    hans: '离线副本里没有这一页的功能，它要在联网的本站上使用。',
    hant: '離線副本裡沒有這一頁的功能，它要在連網的本站上使用。',
    en: 'This page does not work in the offline copy; it needs the online site.',
  },
  openOnline: { hans: '打开联网的本站', hant: '開啟連網的本站', en: 'Open it on the online site' },
  released: {
    hans: '当日全部表格（CSV，{size} kB），此后不变，可引用',
    en: 'all tables of that day (CSV, {size} kB); they never change and can be cited',
  },
  allData: {
    hans: '以上全部数据文件',
    hant: '以上全部資料檔案',
    en: 'All of the data files above',
  },
  madeAtHome: {
    hans: '表格太多，不另备压缩包和数据库；在自己的电脑上用 duidu corpus --format sqlite,parquet 可以生成',
    en: 'Too much for one archive and one database: duidu corpus --format sqlite,parquet makes them on your own computer',
  },
  outgrown: {
    hans: '这套数据已经太多，不再合成一个文件。各文件仍在原来的网址，逐一列在 datapackage.json 里；用 duidu corpus --format sqlite,parquet 可以在自己的电脑上合成。',
    hant: '這套資料已經太多，不再合成一個檔案。各檔案仍在原來的網址，逐一列在 datapackage.json 裡；用 duidu corpus --format sqlite,parquet 可以在自己的電腦上合成。',
    en: 'These data have outgrown one file. Every file stands at its address as before and is listed in datapackage.json; duidu corpus --format sqlite,parquet makes one of them all on your own machine.',
  },
  outgrownTable: {
    hans: '数据已经太多，不再合成一个文件：说明，以及各文件的网址',
    hant: '資料已經太多，不再合成一個檔案：說明，以及各檔案的網址',
    en: 'These data have outgrown one file: a notice, and the addresses of all files',
  },
  dataPackage: {
    hans: '给程序读的数据说明：每个表格的字段与类型',
    en: 'A description for programs: fields and types of every table',
  },
  checksums: {
    hans: '每个数据文件的校验值（SHA-256），可查下载是否完整，引用时可用来指明版本',
    hant: '每個資料檔案的校驗值（SHA-256），可查下載是否完整，引用時可用來指明版本',
    en: 'SHA-256 of every data file: shows whether a download is whole, and names the version when you cite it',
  },
  keepStart: { hans: '读过的页面留在本机', en: 'Keep the pages that I read' },
  keepStop: { hans: '不再保留，并清除', en: 'Keep no more, and clear' },
  keepAbout: {
    hans: '断网时仍可重读；只存在这台设备的浏览器里，最多 300 页。有网时总是先看最新的。',
    hant: '斷網時仍可重讀；只存在這部裝置的瀏覽器裡，最多 300 頁。有網路時總是先看最新的。',
    en: 'They can then be read again without a network. They stay in this browser, 300 at most; with a network the newest comes first.',
  },
  wholeSite: {
    hans: '网站的离线副本；解压后用浏览器打开 index.html，不联网也能阅读和对照。网站内容很多时只收主要页面，其余链接需联网打开',
    hant: '網站的離線副本；解壓後用瀏覽器打開 index.html，不連網也能閱讀和對照。網站內容很多時只收主要頁面，其餘連結需連網開啟',
    en: 'A copy of the site for disk; unpack it and open index.html to read and compare without a network. Of a large site it holds the main pages, and other links lead online',
  },
} satisfies Messages;
