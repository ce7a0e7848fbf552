/** Loaded before a command (`node --import`): the plan for its disk stands in the environment. */
import { type Plan, watchDisk } from './disk.ts';

watchDisk(JSON.parse(process.env.DUIDU_FAULT as string) as Plan);
