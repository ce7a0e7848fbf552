/** The line in a thread of its own, so that the page answers while a document is read. Nothing is sent anywhere. */
import { IntakeFault } from '#intake/original.ts';
import { readOriginal } from '#intake/read-original.ts';
import { fromLine } from '../../stages/json-lines.ts';
import type { BringReply, BringRequest } from './messages.ts';
import { readText } from './read-text.ts';
import type { Shelf, ShelvedDocument } from './shelf.ts';

const shelves = new Map<string, Promise<unknown>>();

/** The edition's own files, each once. */
async function open<T>(address: string): Promise<T> {
  let file = shelves.get(address);
  if (!file) {
    file = fetch(address).then(async (response) => {
      if (!response.ok) throw new Error(`${response.status} ${address}`);
      return fromLine(await response.text());
    });
    file.catch(() => shelves.delete(address));
    shelves.set(address, file);
  }
  return file as Promise<T>;
}

const say = (answer: BringReply): void => postMessage(answer);

async function answer({ root, prepare, name, bytes, text }: BringRequest): Promise<void> {
  const shelf = await open<Shelf>(`${root}shelf.json`);
  const fetchDocument = (id: string) =>
    open<ShelvedDocument>(`${root}documents/${encodeURIComponent(id)}.json`);
  if (prepare) {
    await Promise.all(shelf.documents.slice(0, prepare).map(({ id }) => fetchDocument(id)));
    return say({ ready: true });
  }
  const own = bytes ? await readFile(bytes, name, root) : { text: text ?? '' };
  const findings = await readText(own.text, shelf, fetchDocument, (stage, done, all) =>
    say({ stage, done, all }),
  );
  say({ findings });
}

async function readFile(bytes: ArrayBuffer, name: string, root: string) {
  if (new TextDecoder('latin1').decode(bytes.slice(0, 1024)).includes('%PDF-')) await preparePdf();
  return readOriginal(new Uint8Array(bytes), name, {
    // Tables of Chinese fonts lie beside the shelf; type is never drawn here.
    cMapUrl: `${root}cmaps/`,
    standardFontDataUrl: `${root}cmaps/`,
    useWorkerFetch: true,
  });
}

/**
 * The library's worker is loaded into this thread. It would take a thread without a window for its own and answer the
 * page's questions, so there is one while it is loaded.
 */
async function preparePdf(): Promise<void> {
  const scope = globalThis as { pdfjsWorker?: unknown; window?: unknown };
  if (scope.pdfjsWorker) return;
  scope.window = scope;
  scope.pdfjsWorker = await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
  delete scope.window;
}

addEventListener('message', ({ data }: MessageEvent<BringRequest>) => {
  answer(data).catch((fault: unknown) => {
    if (fault instanceof IntakeFault) say({ fault: fault.code });
    else {
      console.error(fault);
      say({
        fault: data.bytes && !(fault instanceof Error && /^\d{3} /.test(fault.message)) ? 'unread' : 'failed',
      });
    }
  });
});
