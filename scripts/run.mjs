// Starts a script of this folder, under a Node that can run it.
import '../bin/supported-node.mjs';
import { fileURLToPath } from 'node:url';

const [name, ...rest] = process.argv.slice(2);
// A path, not the path part of an address, in which blanks and Chinese characters are escaped.
process.argv = [process.argv[0], fileURLToPath(new URL(`./${name}.ts`, import.meta.url)), ...rest];
await import(`./${name}.ts`);
