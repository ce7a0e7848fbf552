/** A disk that fails: counts the calls that change it, and refuses one, or all from one on as a killed process does. */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const CHANGING = [
  'appendFileSync',
  'chmodSync',
  'closeSync',
  'fsyncSync',
  'linkSync',
  'mkdirSync',
  'mkdtempSync',
  'openSync',
  'renameSync',
  'rmSync',
  'writeFileSync',
  'writeSync',
] as const;

export type Fault = { readonly kind: 'none' | 'once' | 'dead'; readonly at: number; readonly code: string };

/** Runs `work` with the fault; returns how many calls were made, and what was thrown. */
export async function withFault(
  fault: Fault,
  work: () => unknown,
): Promise<{ calls: number; thrown: unknown }> {
  const whole = { ...fs };
  let calls = 0;
  let inside = false;
  for (const name of CHANGING) {
    const own = whole[name] as (...args: unknown[]) => unknown;
    (fs as unknown as Record<string, unknown>)[name] = (...args: unknown[]) => {
      if (inside) return own(...args);
      calls++;
      if ((fault.kind === 'once' && calls === fault.at) || (fault.kind === 'dead' && calls >= fault.at))
        throw Object.assign(new Error(`${fault.code}: the disk refuses, ${name}`), { code: fault.code });
      inside = true;
      try {
        return own(...args);
      } finally {
        inside = false;
      }
    };
  }
  syncBuiltinESMExports();
  let thrown: unknown = null;
  try {
    await work();
  } catch (error) {
    thrown = error;
  } finally {
    for (const name of CHANGING) Object.assign(fs, { [name]: whole[name] });
    syncBuiltinESMExports();
  }
  return { calls, thrown };
}
