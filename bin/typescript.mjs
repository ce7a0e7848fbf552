// Lets Node run the package's TypeScript where it is installed: below node_modules, Node itself strips no types.
import { readFileSync } from 'node:fs';
import { registerHooks, stripTypeScriptTypes } from 'node:module';
import { fileURLToPath } from 'node:url';

const root = new URL('../', import.meta.url).href;

if (root.includes('/node_modules/')) {
  // That stripping types is young is no concern of whoever runs the command.
  const { emitWarning } = process;
  process.emitWarning = (warning, ...rest) => {
    if (!String(warning?.message ?? warning).includes('stripTypeScriptTypes')) emitWarning(warning, ...rest);
  };
  registerHooks({
    load(url, context, nextLoad) {
      if (!url.startsWith(root) || !/\.ts(?:\?|$)/.test(url)) return nextLoad(url, context);
      return {
        format: 'module',
        shortCircuit: true,
        source: stripTypeScriptTypes(readFileSync(fileURLToPath(url), 'utf8')),
      };
    },
  });
}
