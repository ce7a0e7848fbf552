/** The page of the desk and what it loads: styles of the site, and the modules of `client/` without their types. */
import { existsSync, readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';
import { escapeHtml } from '#model/escape-html.ts';
import { LOCALES, type Locale, PAGE_LANG } from '#site/i18n/locale.ts';
import { inLocale, translate } from '#site/i18n/translate.ts';
import type { Desk } from '../desk.ts';
import { desk as strings } from '../strings.ts';
import { KINDS } from '../task.ts';

// Sheets of the site lie below `/site/` as they do in src/site, so that one finds the other.
const SITE = join(import.meta.dirname, '../../site');
const CLIENT = join(import.meta.dirname, '../client');

export interface Asset {
  readonly type: string;
  readonly body: string;
}

/** `/site/styles/tokens.css`, `/client/main.ts`; null for any other name. */
export function readAsset(path: string): Asset | null {
  const sheet = /^\/site\/((?:styles|layouts|components)\/[a-z-]+\.css)$/.exec(path)?.[1];
  const own = /^\/client\/([a-z-]+\.(?:css|ts))$/.exec(path)?.[1];
  const file = sheet ? join(SITE, sheet) : own ? join(CLIENT, own) : null;
  if (file === null || !existsSync(file)) return null;
  const text = readFileSync(file, 'utf8');
  return file.endsWith('.css')
    ? { type: 'text/css; charset=utf-8', body: text }
    : { type: 'text/javascript; charset=utf-8', body: withoutTypes(text) };
}

/** That stripping types is young is no concern of whoever decides about clauses. */
function withoutTypes(text: string): string {
  const { emitWarning } = process;
  process.emitWarning = () => {};
  try {
    return stripTypeScriptTypes(text);
  } finally {
    process.emitWarning = emitWarning;
  }
}

const NAMES = { hans: '简', hant: '繁', en: 'EN' } as const satisfies Readonly<Record<Locale, string>>;

export function pageOf(desk: Desk, locale: Locale): string {
  const t = translate(locale, strings);
  const words = Object.fromEntries(
    Object.entries(strings).map(([key, message]) => [key, inLocale(message, locale)]),
  );
  const say = (key: Parameters<typeof t>[0]) => escapeHtml(t(key));
  const who = desk.reader === null ? '' : ` · ${say('asSecond')}`;
  const data = escapeHtml(
    JSON.stringify({ locale, words, kinds: KINDS, reader: desk.reader, lang: PAGE_LANG[locale] }),
  );
  return `<!doctype html>
<html lang="${PAGE_LANG[locale]}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${say('title')}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="site/styles/tokens.css">
<link rel="stylesheet" href="site/layouts/base.css">
<link rel="stylesheet" href="client/desk.css">
<body data-desk="${data}">
<header>
  <h1>${say('title')}</h1>
  <p class="small">${escapeHtml(t('reader', { role: desk.role, day: desk.today }))}${who}</p>
  <nav aria-label="${say('title')}">
    <button type="button" data-view="queue" aria-pressed="true">${say('queue')}</button>
    <button type="button" data-view="agreement" aria-pressed="false">${say('agreement')}</button>
    ${LOCALES.map((one) => `<a href="?locale=${one}" lang="${PAGE_LANG[one]}"${one === locale ? ' aria-current="page"' : ''}>${NAMES[one]}</a>`).join(' ')}
  </nav>
</header>
<main>
  <section data-part="queue">
    <form class="filters" data-part="filters">
      ${(['kind', 'place', 'topic'] as const).map((name) => `<label>${say(name)} <select name="${name}"></select></label>`).join(' ')}
      <p class="progress"><span data-part="progress"></span> <meter data-part="meter" min="0" max="1" value="0" aria-label="${say('queue')}"></meter></p>
    </form>
    <p role="status" data-part="status" class="small"></p>
    <article data-part="sheet" tabindex="-1"></article>
  </section>
  <section data-part="agreement" hidden></section>
</main>
<script type="module" src="client/main.ts"></script>
</body>
</html>
`;
}
