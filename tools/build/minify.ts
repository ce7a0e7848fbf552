/** Makes a script small that no bundler passes through, with the minifier of the bundler that Astro brings. */
import { createRequire } from 'node:module';

const { minifySync } = createRequire(createRequire(import.meta.url).resolve('astro/package.json'))(
  'vite',
) as {
  minifySync(
    name: string,
    code: string,
    options: { module: boolean },
  ): { code: string; errors: { message: string }[] };
};

/** `name` is for messages; `isModule` keeps the names that others import. @throws where `code` is no JavaScript. */
export function minifyScript(name: string, code: string, isModule: boolean): string {
  const { code: small, errors } = minifySync(name, code, { module: isModule });
  if (errors.length > 0) throw new Error(`${name}: ${errors[0]?.message}`);
  return small;
}
