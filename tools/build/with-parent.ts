/**
 * Loaded into the page builder: ends it when the command that started it is gone, for nobody would take what it makes. A line from
 * there says that the records are written.
 */
const { stdin } = process;
const waits = globalThis as { duiduRecords?: Promise<void> };
waits.duiduRecords = new Promise((written) => {
  stdin.once('data', () => {
    written();
    // Nothing more is waited for from there.
    (stdin as NodeJS.ReadStream & { unref?: () => void }).unref?.();
  });
});
stdin.on('end', () => process.exit(1));
