/** The desk at work: one decision a keystroke. */
import type { Answer, Choice, Effect, Offer, Sheet } from '../task.ts';
import { showAgreement } from './agreement.ts';
import { drawChoices, drawEffect, reasonsOf } from './draw.ts';
import { layOpen, sidesOf } from './lay.ts';
import { ask, DeskFault, part, say, tell } from './page.ts';
import { Queue } from './queue.ts';

const PAUSE = 250; // ms: who goes through the list quickly asks for no effects

const queue = new Queue();
let sheet: Sheet | null = null;
let choices: readonly Choice[] = [];
let chosen = 0;
let busy = false;
let asking = new AbortController();
const laid = new Map<string, Promise<Sheet>>();

const status = (words: string) => {
  part('status').textContent = words;
};

function fetchSheet(id: string): Promise<Sheet> {
  const known = laid.get(id) ?? ask<Sheet>('sheet', { task: id });
  laid.set(id, known);
  known.catch(() => laid.delete(id));
  return known;
}

async function show(id: string | null): Promise<void> {
  asking.abort();
  queue.at = id;
  sheet = id === null ? null : await fetchSheet(id);
  if (queue.at !== id) return;
  choices = sheet?.choices ?? [];
  chosen = 0;
  draw();
  const next = queue.step(1);
  if (next !== null && next !== id) void fetchSheet(next).catch(() => {});
  foreseeSoon();
}

function draw(): void {
  layOpen(part('sheet'), sheet, choices, chosen);
}

function choose(n: number): void {
  if (choices.length === 0) return;
  chosen = (n + choices.length) % choices.length;
  const list = part('choices');
  list.replaceWith(drawChoices(choices, chosen));
  if (document.activeElement === document.body) part('choices').scrollIntoView({ block: 'nearest' });
  document.querySelector('.sides')?.replaceChildren(...sidesOf(sheet, choices[chosen]));
  foreseeSoon();
}

const field = (name: string): string => (part<HTMLInputElement>(name)?.value ?? '').trim();

function answerOf(offer: Offer): Answer {
  const { task, value } = sheet as Sheet;
  return {
    task: task.id,
    verdict: offer.verdict,
    choice: offer.chooses ? (choices[chosen]?.id ?? null) : null,
    value: value ? field('value') : null,
    reason: field('reason') || (offer.reasons[0] ?? ''),
  };
}

function foreseeSoon(): void {
  asking.abort();
  asking = new AbortController();
  const { signal } = asking;
  setTimeout(() => void foresee(signal), PAUSE);
}

/** What each answer would change, one after another while the reader reads. */
async function foresee(signal: AbortSignal): Promise<void> {
  if (!sheet || signal.aborted || sheet.task.kind === 'label') return;
  const { offers } = sheet;
  const list = part('effects');
  list.replaceChildren();
  for (const offer of offers) {
    const answer = answerOf(offer);
    if (offer.chooses && answer.choice === null) continue;
    try {
      const effect = await tell<Effect>('preview', { ...answer, reason: answer.reason || '…' }, signal);
      if (signal.aborted) return;
      list.append(drawEffect(offer, effect));
    } catch (error) {
      if (signal.aborted || !(error instanceof DeskFault)) return;
    }
  }
}

async function decide(offer: Offer): Promise<void> {
  const answer = answerOf(offer);
  if (offer.chooses && answer.choice === null) return status(say('needsChoice'));
  if (answer.reason === '') {
    status(say('needsReason'));
    return part('reason').focus();
  }
  const id = answer.task;
  await once(async () => {
    asking.abort();
    const { file } = await tell<{ file: string }>('decide', answer);
    laid.clear();
    queue.unskip(id);
    await queue.fetch();
    status(say('saved', { file }));
    await show(queue.open[0]?.id ?? null);
    part('sheet').focus({ preventScroll: true });
  });
}

async function undo(): Promise<void> {
  await once(async () => {
    const undone = await tell<{ task: string; file: string } | null>('undo', {});
    if (!undone) return status(say('nothingToUndo'));
    laid.clear();
    await queue.fetch();
    status(say('undone', { file: undone.file }));
    await show(undone.task);
  });
}

/** One thing at a time: a second keystroke while the first is on its way is no second decision. */
async function once(work: () => Promise<void>): Promise<void> {
  if (busy) return;
  busy = true;
  try {
    await work();
  } catch (error) {
    status((error as Error).message);
    if (error instanceof DeskFault && error.changed) {
      laid.clear();
      await queue.fetch();
      await show(queue.step(0));
      status(error.message);
    }
  } finally {
    busy = false;
  }
}

async function move(by: number): Promise<void> {
  const next = queue.step(by);
  if (next !== null && next !== queue.at) await show(next);
}

async function skip(): Promise<void> {
  if (!queue.at) return;
  const own = queue.at;
  const next = queue.step(1);
  queue.skip(own);
  await show(next === own ? (queue.open[0]?.id ?? null) : next);
}

async function look(words: string): Promise<void> {
  if (!sheet || words.trim() === '') return;
  const found = await ask<readonly Choice[]>('search', { task: sheet.task.id, q: words });
  if (found.length === 0) return status(say('searchNone'));
  choices = found;
  status('');
  choose(0);
}

const KEYS: Readonly<Record<string, () => unknown>> = {
  ArrowLeft: () => move(-1),
  ArrowRight: () => move(1),
  ArrowUp: () => choose(chosen - 1),
  ArrowDown: () => choose(chosen + 1),
  s: skip,
  u: undo,
  r: () => part('reason').focus(),
  '/': () => part('search')?.focus(),
};

function press(key: string): (() => unknown) | null {
  const offer = sheet?.offers.find((one) => one.key === key);
  if (offer) return () => decide(offer);
  const reason = sheet && /^[1-9]$/.test(key) ? reasonsOf(sheet)[Number(key) - 1] : undefined;
  if (reason !== undefined) return () => setReason(reason);
  return KEYS[key] ?? null;
}

function setReason(reason: string): void {
  part<HTMLInputElement>('reason').value = reason;
}

addEventListener('keydown', (event) => {
  const { target, key } = event;
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || part('queue').hidden) return;
  if (target instanceof HTMLInputElement) {
    if (key === 'Escape' || key === 'Enter') {
      event.preventDefault();
      if (key === 'Enter' && target.dataset.part === 'search') void look(target.value);
      target.blur();
    }
    return;
  }
  if (target instanceof HTMLSelectElement) return;
  const work = press(key);
  if (!work) return;
  event.preventDefault();
  if (!event.repeat || key.startsWith('Arrow')) void work();
});

addEventListener('click', ({ target }) => {
  const button = (target as Element).closest<HTMLElement>(
    '[data-verdict], [data-do], [data-reason], [data-choice], [data-view]',
  );
  if (!button) return;
  const { verdict, reason, choice, view } = button.dataset;
  const offer = sheet?.offers.find((one) => one.verdict === verdict);
  if (offer) void decide(offer);
  else if (button.dataset.do === 'skip') void skip();
  else if (button.dataset.do === 'undo') void undo();
  else if (reason !== undefined && sheet) setReason(reasonsOf(sheet)[Number(reason)] ?? '');
  else if (choice !== undefined) choose(Number(choice));
  else if (view !== undefined) void turnTo(view);
});

part('filters').addEventListener('change', ({ target }) => {
  const { name, value } = target as HTMLSelectElement;
  queue.narrow(name as 'kind', value);
  (target as HTMLElement).blur();
  void show(queue.open[0]?.id ?? null);
});
part('filters').addEventListener('submit', (event) => event.preventDefault());

async function turnTo(view: string): Promise<void> {
  for (const button of document.querySelectorAll<HTMLElement>('[data-view]'))
    button.ariaPressed = String(button.dataset.view === view);
  part('queue').hidden = view !== 'queue';
  part('agreement').hidden = view !== 'agreement';
  if (view === 'agreement') await showAgreement(part('agreement'));
}

await queue.fetch();
await show(queue.open[0]?.id ?? null);
document.body.dataset.ready = '';
