// Starts a command of this project, or says in plain words why it cannot run here. Plain JavaScript,
// because it must still speak under a Node that is too old for the rest.
import { fileURLToPath } from 'node:url';

const [name, ...rest] = process.argv.slice(2);
const [major, minor] = process.versions.node.split('.').map(Number);

if (major < 22 || (major === 22 && minor < 18)) {
  const brought = process.platform === 'linux' && process.arch === 'x64';
  console.error(
    `对读 needs Node 22.18 or newer; this is ${process.versions.node}.\n` +
      (brought
        ? 'On Linux x64 the project brings its own Node: run `npm ci`, then start it through npm (npm start, npm test, npm run …).'
        : `On ${process.platform} ${process.arch} install Node 24 from https://nodejs.org, then run the command again.`),
  );
  process.exit(1);
}
// A path, not the path part of an address, in which blanks and Chinese characters are escaped.
process.argv = [process.argv[0], fileURLToPath(new URL(`./${name}.ts`, import.meta.url)), ...rest];
await import(`./${name}.ts`);
