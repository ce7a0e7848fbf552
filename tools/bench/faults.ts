/** Every call of a command to the disk refused once, and the command killed at each: what stands after. */
import { TRIED } from '../faults/commands.ts';
import { canHappen, REFUSALS } from '../faults/disk.ts';
import { setStage, strike, tryAt } from '../faults/judge.ts';

/** A build takes seconds: as many of its calls as this are tried, spread over all. */
const MOST_BUILDS = Number(process.env.BUILDS ?? 16);

export async function run(): Promise<void> {
  const only = process.env.FAULTS?.split(',');
  const rows = [];
  for (const tried of TRIED) {
    if (only && !only.includes(tried.name)) continue;
    const stage = await setStage(tried);
    const step =
      tried.name === 'build' ? Math.ceil(stage.calls.length / MOST_BUILDS) : Number(process.env.EVERY ?? 1);
    for (const act of [...REFUSALS, 'kill'] as const) {
      if (process.env.ACT && !process.env.ACT.split(',').includes(act)) continue;
      let [count, wrong] = [0, 0];
      for (let at = 1; at <= stage.calls.length; at += step) {
        const call = stage.calls[at - 1] as string;
        if (!canHappen(call, act)) continue;
        count++;
        const faults = await tryAt(stage, at, act);
        if (faults.length === 0) continue;
        wrong++;
        console.log(`${tried.name}, ${act} at call ${at} (${call.replace(stage.home, '')}):`);
        for (const fault of faults) console.log(`  ${fault.replaceAll(stage.home, '').slice(0, 400)}`);
      }
      rows.push({ command: tried.name, calls: stage.calls.length, fault: act, tried: count, wrong });
    }
    strike(stage);
  }
  console.table(rows);
  if (rows.some(({ wrong }) => wrong > 0)) process.exitCode = 1;
}
