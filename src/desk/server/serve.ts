/** The desk as a server on this machine: a page, its modules, and a few questions answered in JSON. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { z } from 'zod';
import { isOfDisk, tellDisk } from '#io/tell-disk.ts';
import { LOCALES, type Locale } from '#site/i18n/locale.ts';
import { translate } from '#site/i18n/translate.ts';
import type { Desk } from '../desk.ts';
import { desk as strings } from '../strings.ts';
import { Refusal } from '../task.ts';
import { EditFault } from '../write/list-edit.ts';
import { ChangedMeanwhile } from '../write/store.ts';
import { admit, HEADERS, makeToken } from './guard.ts';
import { pageOf, readAsset } from './page.ts';

const MOST = 64 * 1024; // bytes of an answer

const answerSchema = z.strictObject({
  task: z.string(),
  verdict: z.enum(['yes', 'no', 'part', 'same', 'equivalent']),
  choice: z.string().nullable(),
  value: z.string().max(2000).nullable(),
  reason: z.string().max(2000),
});

export interface Served {
  readonly server: Server;
  /** With the token: whoever has it decides. */
  readonly address: string;
}

/** Serves on loopback; port 0 takes a free one. */
export async function serveDesk(desk: Desk, port: number): Promise<Served> {
  const token = makeToken();
  const server = createServer((request, response) => {
    const { port: own } = server.address() as AddressInfo;
    // Whatever a request does to its own answer, the desk stays open.
    answer(desk, request, response, { token, host: `127.0.0.1:${own}` }).catch(() => response.destroy());
  });
  await new Promise<void>((ready, failed) => {
    server.once('error', failed);
    server.listen(port, '127.0.0.1', ready);
  });
  const { port: own } = server.address() as AddressInfo;
  return { server, address: `http://127.0.0.1:${own}/${token}/` };
}

/** Ends a desk: nobody is waited for. */
export function closeDesk({ server }: Pick<Served, 'server'>): Promise<void> {
  server.closeAllConnections();
  return new Promise((closed) => server.close(() => closed()));
}

async function answer(
  desk: Desk,
  request: IncomingMessage,
  response: ServerResponse,
  door: { readonly token: string; readonly host: string },
): Promise<void> {
  const send = (status: number, type: string, body: string | Buffer) => {
    response.writeHead(status, { ...HEADERS, 'content-type': type });
    response.end(body);
  };
  const json = (value: unknown, status = 200) =>
    send(status, 'application/json; charset=utf-8', JSON.stringify(value));
  const url = URL.parse(request.url ?? '/', `http://${door.host}`);
  const { method = 'GET', headers } = request;
  const path = url && admit({ method, path: url.pathname, headers }, door.token, door.host);
  if (!url || path === null)
    return send(403, 'text/plain; charset=utf-8', 'This desk is not open to that address.\n');
  const locale = LOCALES.find((known) => known === url.searchParams.get('locale')) ?? 'hans';
  const t = translate(locale, strings);
  try {
    if (method === 'GET') {
      if (path === '/') return send(200, 'text/html; charset=utf-8', pageOf(desk, locale));
      const asset = readAsset(path);
      if (asset) return send(200, asset.type, asset.body);
      const read = READS[path];
      return read ? json(read(desk, locale, url.searchParams)) : send(404, 'text/plain', 'Not here.\n');
    }
    const write = WRITES[path];
    return write ? json(write(desk, locale, await bodyOf(request))) : send(404, 'text/plain', 'Not here.\n');
  } catch (error) {
    if (error instanceof ChangedMeanwhile) {
      try {
        desk.reload();
      } catch (fault) {
        return json({ fault: (fault as Error).message, changed: true }, 409);
      }
      return json({ fault: t('changed', { file: error.file }), changed: true }, 409);
    }
    if (error instanceof Refusal || error instanceof EditFault) return json({ fault: error.message }, 422);
    if (error instanceof z.ZodError || error instanceof SyntaxError)
      return json({ fault: error.message }, 400);
    // What the disk refuses stops nothing: the decision was not written, and that is said. Of anything else the trace
    // says where it is.
    const fault = isOfDisk(error) ? tellDisk(error) : (error as Error).message;
    console.error(isOfDisk(error) ? fault : error);
    return json({ fault }, 500);
  }
}

type Read = (desk: Desk, locale: Locale, query: URLSearchParams) => unknown;

const READS: Readonly<Record<string, Read>> = {
  '/tasks': (desk, locale) => ({
    tasks: desk.tasks(locale),
    progress: desk.progress(),
    names: desk.names(locale),
  }),
  '/sheet': (desk, locale, query) => desk.sheet(query.get('task') ?? '', locale),
  '/search': (desk, locale, query) => desk.search(query.get('task') ?? '', query.get('q') ?? '', locale),
  '/agreement': (desk, locale, query) => {
    const agreement = desk.agreement(/^[a-z0-9-]+$/.exec(query.get('reader') ?? '')?.[0] ?? 'second');
    return {
      ...agreement,
      disagreements: agreement.disagreements.map((one) => ({
        ...one,
        name: desk.nameOf(one.question, locale),
      })),
    };
  },
};

const WRITES: Readonly<Record<string, (desk: Desk, locale: Locale, body: unknown) => unknown>> = {
  '/preview': (desk, locale, body) => desk.preview(answerSchema.parse(body), locale),
  '/decide': (desk, locale, body) => {
    const { written, effect } = desk.decide(answerSchema.parse(body), locale);
    return { file: written.file, effect, progress: desk.progress() };
  },
  '/undo': (desk) => desk.undo(),
};

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  let body = '';
  request.setEncoding('utf8');
  for await (const piece of request) {
    body += piece;
    if (body.length > MOST) throw new Refusal('too long');
  }
  return JSON.parse(body);
}
