/** Loaded before a command (`node --import`): the plan for its disk stands in the environment, and who makes the pages. */
import { type Plan, watchDisk } from './disk.ts';
import { choosePages } from './pages.ts';

const { DUIDU_FAULT, DUIDU_PAGES, DUIDU_PAGES_KEPT = '' } = process.env;

watchDisk(JSON.parse(DUIDU_FAULT as string) as Plan);

if (DUIDU_PAGES === 'keep' || DUIDU_PAGES === 'stand-in') choosePages(DUIDU_PAGES, DUIDU_PAGES_KEPT);
