/** Loaded into the page builder: ends it when the command that started it is gone, for nobody would take what it makes. */
process.stdin.on('end', () => process.exit(1));
process.stdin.resume();
// Nothing is waited for from there.
(process.stdin as NodeJS.ReadStream & { unref?: () => void }).unref?.();
