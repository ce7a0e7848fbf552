/** Interface strings: one key set for three languages, so that a missing language fails the type check. */
import type { Name } from '#model/text.ts';
import { fill, type Values } from './fill.ts';
import type { Locale } from './locale.ts';
import { traditional } from './traditional.ts';

/**
 * One string in three languages, `{name}` where a value goes. `hant` is stated where it is not simply the
 * simplified string in traditional characters.
 */
export type Message = Readonly<{ hans: string; hant?: string; en: string }>;
export type Messages = Readonly<Record<string, Message>>;
export type Translate<M extends Messages> = (key: keyof M & string, values?: Values) => string;
export type { Values };

/** A string in one language, its values not yet put in. */
export const inLocale = (message: Message, locale: Locale): string =>
  message[locale] ?? traditional(message.hans);

/** A string in every language, as files carry it that are one for all. */
export const inEvery = (message: Message): Name => ({
  hans: message.hans,
  hant: inLocale(message, 'hant'),
  en: message.en,
});

/**
 * The strings of one or more areas in one language: `const t = translate(locale, {...common, ...compare})`.
 * @throws when a string names a value that was not given; see {@link fill}.
 */
export const translate =
  <M extends Messages>(locale: Locale, messages: M): Translate<M> =>
  (key, values = {}) =>
    fill(inLocale(messages[key] as Message, locale), values);
