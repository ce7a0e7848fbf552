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
  const lines: string[] = [];
  // One after the other: Node cannot require a module (`tools/build/minify.ts`) that another import is still loading.
  for (const [name, load] of Object.entries(commands))
    lines.push(`  ${name.padEnd(12)}${(await load()).command.about}`);
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
