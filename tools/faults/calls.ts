/** The calls to the disk that are watched. */
export const READING = [
  'accessSync',
  'existsSync',
  'lstatSync',
  'opendirSync',
  'readFileSync',
  'readdirSync',
  'readlinkSync',
  'realpathSync',
  'statSync',
] as const;

export const CHANGING = [
  'appendFileSync',
  'chmodSync',
  'closeSync',
  'copyFileSync',
  'cpSync',
  'fsyncSync',
  'linkSync',
  'mkdirSync',
  'mkdtempSync',
  'openSync',
  'renameSync',
  'rmSync',
  'rmdirSync',
  'symlinkSync',
  'unlinkSync',
  'writeFileSync',
  'writeSync',
] as const;

export const PROMISED = [
  'copyFile',
  'mkdir',
  'open',
  'readFile',
  'readdir',
  'rename',
  'rm',
  'stat',
  'writeFile',
] as const;
