/** What `--help` says. */
import type { Command, Option } from './command.ts';
import { COMMON } from './read-call.ts';

const WIDTH = 26;

export const helpOf = (name: string, { usage, about, options }: Command): string =>
  [
    `duidu ${name} ${usage}`.trim(),
    '',
    about,
    '',
    ...Object.entries({ ...options, ...COMMON }).map(lineOf),
  ].join('\n');

const lineOf = ([name, { value, help }]: readonly [string, Option]): string =>
  `  ${`--${name}${value ? ` ${value}` : ''}`.padEnd(WIDTH)}${help}`;

/** All commands, a line each. */
export async function overview(
  commands: Readonly<Record<string, () => Promise<{ readonly command: Command }>>>,
): Promise<string> {
  const lines = await Promise.all(
    Object.entries(commands).map(async ([name, load]) => {
      const { command } = await load();
      return `  ${name.padEnd(12)}${command.about}`;
    }),
  );
  return [
    'duidu NAME …',
    '',
    '对读: official texts, clause by clause, side by side.',
    '',
    ...lines,
    '',
    'Every command takes --edition DIR, --help and --quiet; duidu --version.',
    'A folder of files becomes a site: duidu new plans FILE …, cd plans, duidu start.',
  ].join('\n');
}
