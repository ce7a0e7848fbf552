/** `duidu review`: the editors' desk on this machine. */

import { basename, dirname, join } from 'node:path';
import { dayIn, TIME_ZONE } from '#io/clock.ts';
import { isThere } from '#io/is-there.ts';
import { readContent } from '#io/read-content.ts';
import { readSeeds } from '#io/read-seeds.ts';
import { withLock } from '#io/write/lock.ts';
import { DIAGNOSTICS, type Diagnostic } from '#model/diagnostic.ts';
import { EMPTY_CONTENT } from '#model/kept/content.ts';
import type { Seed } from '#model/line.ts';
import type { Records } from '#model/records.ts';
import { scoreAlignments } from '../../tools/evaluate/facts.ts';
import { readGold } from '../../tools/evaluate/labels/labels.ts';
import { Desk } from '../desk/desk.ts';
import type { DeskLine, Settings } from '../desk/line.ts';
import { LABELS } from '../desk/queue/labels.ts';
import { closeDesk, serveDesk } from '../desk/server/serve.ts';
import { Refusal } from '../desk/task.ts';
import { Store } from '../desk/write/store.ts';
import { compareTexts, readTexts } from '../pipeline.ts';
import { type Command, UsageFault } from './frame/command.ts';
import type { Edition } from './frame/edition.ts';
import { portOf } from './frame/port.ts';
import { tellUnwritten } from './frame/report.ts';

/** The line and the labels of an edition, as the desk asks for them. */
export async function lineOf(edition: Edition): Promise<DeskLine> {
  const content = () => {
    const { value, diagnostics } = isThere(edition.content)
      ? readContent(edition.content, { editorial: true })
      : { value: EMPTY_CONTENT, diagnostics: [] };
    return { value, faults: faultsIn(diagnostics) };
  };
  const { value: seeds, diagnostics } = await readSeeds(edition.seeds, content().value.descriptors);
  const faults = faultsIn(diagnostics.filter(({ code }) => code !== 'content/checksum'));
  if (faults[0]) throw new Refusal(faults[0]);
  const gold = join(edition.root, 'tests/gold');
  const sets = isThere(gold)
    ? (['given', 'own'] as const).map((make) => ({
        make,
        labels: readGold(gold, make, join(gold, 'scope.json')),
      }))
    : [];
  return {
    content,
    read: (written) =>
      readTexts(
        seeds.map((seed) => withDescriptor(seed, written)),
        written,
      ).value,
    compare: (read) => {
      const { value, diagnostics: noticed } = compareTexts(read, []);
      return { records: value, faults: faultsIn(noticed.filter(({ code }) => code.startsWith('align/'))) };
    },
    measure: (records: Records) =>
      Object.fromEntries(
        sets
          .filter(({ labels }) => labels.alignments.length > 0)
          .map(({ make, labels }) => [make, scoreAlignments(records, labels, 'all').f1]),
      ),
  };
}

/** A descriptor that was written during the sitting. */
const withDescriptor = (
  seed: Seed,
  { descriptors }: { descriptors: readonly NonNullable<Seed['descriptor']>[] },
) => ({
  ...seed,
  descriptor: descriptors.find((one) => one.seed === basename(seed.file)) ?? null,
});

const faultsIn = (diagnostics: readonly Diagnostic[]): string[] =>
  diagnostics
    .filter(({ code }) => DIAGNOSTICS[code] === 'error')
    .map(({ file, line, message, hint, code }) => `${file}:${line}: ${message}. ${hint} [${code}]`);

/** What one desk at a time writes into: labels are one file, whoever reads; a reader’s decisions are files of their own. */
export const roomOf = ({ sample, reader }: Pick<Settings, 'sample' | 'reader'>): string =>
  sample ? dirname(LABELS) : reader === null ? 'editorial' : `editorial/${reader}`;

/** What a sitting is signed with and whose it is. */
function readSettings(edition: Edition, value: (option: string) => string | null): Settings {
  const { edition: settings } = readContent(edition.content, { editorial: false }).value;
  const reader = value('as');
  if (reader !== null && !/^[a-z][a-z0-9-]*$/.test(reader))
    throw new UsageFault(`“${reader}” is no name for a reader; take a lower-case word such as second`);
  const number = (option: string, least: number): number | null => {
    const asked = value(option);
    if (asked === null) return null;
    const read = Number(asked);
    if (!Number.isInteger(read) || read < least)
      throw new UsageFault(`--${option} needs a whole number, not “${asked}”`);
    return read;
  };
  const count = number('labels', 1);
  const timeZone = settings?.timeZone ?? TIME_ZONE;
  return {
    reader,
    role: value('role') ?? settings?.keeper?.hans ?? '编辑',
    today: () => dayIn(timeZone),
    sample: count === null ? null : { count, seed: number('seed', 0) ?? 1 },
  };
}

export const command: Command = {
  usage: '[--as NAME] [--role ROLE] [--labels COUNT] [--seed NUMBER] [--port NUMBER]',
  about: 'the editors’ desk: what is open, one decision a keystroke',
  words: [0, 0],
  options: {
    as: { type: 'string', value: 'NAME', help: 'a second reader, whose decisions are kept apart: second' },
    role: { type: 'string', value: 'ROLE', help: 'who signs; the keeper of the edition' },
    labels: {
      type: 'string',
      value: 'COUNT',
      help: 'pairs drawn at random, read without the program’s opinion',
    },
    seed: { type: 'string', value: 'NUMBER', help: 'of the drawing; 1' },
    port: { type: 'string', value: 'NUMBER', help: 'where it is served; a free one' },
  },
  run: async ({ edition, value, progress }) => {
    const settings = readSettings(edition, value);
    const port = portOf({ value: (option) => value(option) ?? '0' });
    const room = join(edition.content, roomOf(settings));
    try {
      return await withLock(room, async () => {
        const desk = new Desk(await lineOf(edition), new Store(edition.content), settings);
        const { server, address } = await serveDesk(desk, port);
        const open = desk.tasks('hans').length;
        progress.say(`${open} to review\nthe desk is at ${address}  (Ctrl+C stops it)`);
        await new Promise<void>((stopped) => {
          server.once('close', stopped);
          for (const signal of ['SIGINT', 'SIGTERM'] as const)
            process.once(signal, () => void closeDesk({ server }));
        });
        return true;
      });
    } catch (error) {
      if (error instanceof Refusal) {
        console.error(error.message.includes(':') ? error.message : `${edition.content}:1: ${error.message}`);
        return false;
      }
      return tellUnwritten(edition.content, error);
    }
  },
};
