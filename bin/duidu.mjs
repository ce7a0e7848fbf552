#!/usr/bin/env node
// The command line: `duidu NAME …`.
import './supported-node.mjs';

await import('./typescript.mjs');
const { main } = await import('../src/commands/frame/main.ts');
process.exitCode = await main(process.argv.slice(2));
