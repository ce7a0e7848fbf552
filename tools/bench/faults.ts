/** Every call of a command to the disk refused once, and the command killed at each: what stands after. */
import { DESK, TRIED } from '../faults/commands.ts';
import { canHappen, REFUSALS } from '../faults/disk.ts';
import { setStage, strike, tryAt } from '../faults/judge.ts';
import { sweepBuild } from '../faults/sweep-build.ts';
import { sweepReview } from '../faults/sweep-review.ts';

export async function run(): Promise<void> {
  const only = process.env.FAULTS?.split(',');
  const rows = [];
  for (const tried of TRIED) {
    if (only && !only.includes(tried.name)) continue;
    // A build makes thousands of calls and takes seconds: each of its steps is tried, not each call.
    if (tried.name === 'build') {
      rows.push(...(await sweepBuild(tried, console.log, process.env.STEPS)));
      continue;
    }
    const stage = await setStage(tried);
    for (const act of [...REFUSALS, 'kill'] as const) {
      if (process.env.ACT && !process.env.ACT.split(',').includes(act)) continue;
      let [count, wrong] = [0, 0];
      for (let at = 1; at <= stage.calls.length; at += Number(process.env.EVERY ?? 1)) {
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
  if (!only || only.includes('review')) rows.push(...(await sweepReview(DESK, console.log)));
  console.table(rows);
  if (rows.some(({ wrong }) => wrong > 0)) process.exitCode = 1;
}
