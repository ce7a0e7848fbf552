/** The program of a bundle, loaded in this thread: which pages there are, and each of them rendered. */
import { readFileSync, realpathSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { StaticPaths } from 'astro/runtime/prerender/static-paths.js';
import { filesBelow } from '#io/files-below.ts';
import type { Asked, Tracer } from '#site/views/trace.ts';
import { entryOf, HEADS, type PageHeads, PROGRAM } from './keep-bundle.ts';

/** One page or file of the site. */
export interface Path {
  /** As Astro names it: `/documents/a`, `/compare/a/b.csv`. */
  readonly pathname: string;
  readonly route: Route;
  /** What the page was handed beside its address, as text; null where that is not known. */
  readonly props?: string | null;
}

/** Of Astro's route, what is asked for here. */
export interface Route {
  readonly route: string;
  readonly component: string;
  readonly type: 'page' | 'endpoint' | 'redirect' | 'fallback';
}

/** What Astro's build hands to the program, and what the program offers it. */
interface App {
  readonly manifest: { readonly base: string; readonly routes: readonly { readonly routeData: Route }[] };
  getComponentByRoute(route: Route): Promise<Page>;
  setInternals(internals: { readonly pagesByKeys: ReadonlyMap<string, unknown> }): void;
  setOptions(options: unknown): void;
  render(request: Request, options: { readonly routeData: Route }): Promise<Response>;
}

/** The module of a page. */
interface Page {
  readonly getStaticPaths?: () => Listed | Promise<Listed>;
}
type Listed = readonly { readonly props?: unknown }[];

export interface Program {
  /** Every page and file, those that show one thing in a row; the first of two at one address is the one. */
  readonly paths: () => Promise<readonly Path[]>;
  readonly render: (path: Path) => Promise<Uint8Array>;
  /** What every page shows, since the program asked it when it was loaded; and what a question is answered today. */
  readonly asked: Asked;
  readonly tracer: Tracer;
  /** What the head of a page links to. */
  readonly headOf: (path: Path) => string;
}

/**
 * Loads the program of the bundle in `folder`; packages that it names are those of `engine`.
 *
 * @param site the origin that pages are rendered for
 */
export async function loadProgram(folder: string, engine: string, site: string): Promise<Program> {
  const program = realpathSync(join(folder, PROGRAM));
  findPackagesIn(engine, pathToFileURL(program).href);
  Object.assign(globalThis, { duiduTracing: true });
  const { app } = (await import(pathToFileURL(join(program, entryOf(program))).href)) as {
    readonly app: App;
  };
  // What a module asks when it is first used would else be noted of one page alone; and where the disk refuses a module
  // that Astro fetches later, Astro goes on without it.
  for (const module of modulesIn(program)) await import(pathToFileURL(module).href);
  for (const { routeData } of app.manifest.routes) await app.getComponentByRoute(routeData);
  const { duiduTracer: tracer } = globalThis as unknown as { duiduTracer: Tracer };
  const asked = tracer.end();
  const { pages } = JSON.parse(readFileSync(join(folder, HEADS), 'utf8')) as PageHeads;
  app.setInternals({ pagesByKeys: new Map(pages) });
  app.setOptions({ settings: { scripts: [] }, logger: { options: { destination: { write: () => {} } } } });
  const heads = new Map(pages.map(([key, { styles }]) => [key, JSON.stringify(styles)]));
  return {
    asked,
    tracer,
    headOf: ({ route: { route, component } }) => heads.get(`${route}&${component}`) ?? '',
    paths: async () => {
      const known = new Map<string, Path>();
      const all: readonly Path[] = await new StaticPaths(app as never).getAll();
      for (const [route, paths] of Map.groupBy(all, (path) => path.route)) {
        const props = await propsOf(app, route, paths.length);
        for (const [n, path] of paths.entries()) {
          const key = path.pathname.replace(/\/$/, '');
          if (!known.has(key)) known.set(key, { ...path, props: props[n] ?? null });
        }
      }
      return [...known.values()];
    },
    render: async ({ pathname, route }) => {
      const way = pathname.replace(/^\//, '');
      const folderOf = way === '' || way.endsWith('/') ? way : `${way}/`;
      const url = new URL(
        app.manifest.base.replace(/\/?$/, '/') + (route.type === 'endpoint' ? way : folderOf),
        site,
      );
      const response = await app.render(new Request(url), { routeData: route });
      if (response.status >= 300 && response.status < 400)
        throw new Error(
          `${pathname} answers with ${response.status}; a page that leads on has to say so itself`,
        );
      return response.bytes();
    },
  };
}

const modulesIn = (program: string): readonly string[] =>
  filesBelow(program)
    .filter((name) => name.endsWith('.mjs'))
    .map((name) => join(program, name));

/** What each page of a route is handed, in their order. */
async function propsOf(app: App, route: Route, count: number): Promise<readonly (string | null)[]> {
  const listed = (await (await app.getComponentByRoute(route)).getStaticPaths?.()) ?? [{}];
  return listed.length === count ? listed.map(({ props }) => JSON.stringify(props ?? {})) : [];
}

/** Where the site has a page or file: `documents/a/index.html`. */
export function fileOf({ pathname, route }: Path): string {
  const way = pathname.replace(/^\/|\/$/g, '');
  if (route.type === 'endpoint') return way;
  if (way === '404' || way === '500') return `${way}.html`;
  return way === '' ? 'index.html' : `${way}/index.html`;
}

/**
 * A bundle lies where no packages are installed. Its own modules are where they say: Node would ask the disk at every
 * import, again of those that are loaded.
 */
function findPackagesIn(engine: string, program: string): void {
  const from = pathToFileURL(join(engine, 'astro.config.mjs')).href;
  registerHooks({
    resolve: (specifier, context, next) => {
      const parent = context.parentURL;
      if (!parent?.startsWith(program)) return next(specifier, context);
      if (/^\.\.?\/.*\.mjs$/.test(specifier))
        return { url: new URL(specifier, parent).href, format: 'module', shortCircuit: true };
      return /^[@\w]/.test(specifier) && !/^\w+:/.test(specifier)
        ? next(specifier, { ...context, parentURL: from })
        : next(specifier, context);
    },
  });
}
