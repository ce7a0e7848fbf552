/** `npm run bench [-- PART …]`: runs the parts named, or all; each is a file of tools/bench. */
import { readdirSync } from 'node:fs';

const folder = new URL('../tools/bench/', import.meta.url);
const parts = readdirSync(folder)
  .filter((name) => name.endsWith('.ts'))
  .map((name) => name.slice(0, -3))
  .sort();
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !parts.includes(name));
if (unknown.length > 0) {
  console.error(`no part ${unknown.join(', ')}; there are: ${parts.join(', ')}`);
  process.exit(1);
}
for (const name of asked.length > 0 ? asked : parts) {
  console.log(`\n── ${name}`);
  const part = (await import(new URL(`${name}.ts`, folder).href)) as { run: () => void | Promise<void> };
  await part.run();
}
