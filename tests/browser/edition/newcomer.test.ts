/**
 * What somebody who knows nothing of the site wants to know, each answer reached from the front page in three clicks at
 * most, without JavaScript, in one window.
 */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSite } from '../open.ts';

const site = await openSite();
let page: Page;
beforeAll(async () => {
  page = await site.open('/', { javaScriptEnabled: false });
});
afterAll(() => page.context().close());

const MOST_CLICKS = 3;

/** The links that are followed, by what they are called, and what then stands on the page. */
const TASKS: readonly (readonly [task: string, links: readonly string[], answer: RegExp])[] = [
  ['我的市承诺了什么', ['揭阳'], /承诺的数字[\s\S]*每万人口全科医生数/],
  ['我的市对家庭医生承诺了什么', ['揭阳', '家庭医生与分级诊疗'], /家庭医生签约服务覆盖率[\s\S]*30/],
  ['这些期限过了没有', ['揭阳'], /到 \d{4}-\d{2}-\d{2} 全部到期/],
  ['我的区哪些没有写', ['新会'], /别处写了、这里没有写/],
  ['医联体是什么', ['词语和标记'], /医联体[\s\S]*大医院和基层医疗机构结成一组/],
  ['生孩子有什么免费检查', ['生孩子'], /免费筛查覆盖率达到?100%/],
  ['救护车归谁管', ['急救'], /院前医疗急救体系/],
  ['看病能报多少', ['报销'], /75%左右/],
  ['村里有没有卫生站', ['村里看病'], /1个行政村建设1个[\s\S]*未写|未写[\s\S]*1个行政村建设1个/],
  ['出了问题去问谁', ['家庭医生'], /去问谁[\s\S]*卫生计生局[\s\S]*现为/],
  ['医生哪里要得多', [], /佛山\s*要\s*2\.5\s*名以上/],
  ['这是不是官方网站', [], /这里不是政府网站/],
  ['这是谁做的', [], /由对读编辑整理/],
  ['朱色和≥是什么意思', ['对照', '全部标记'], /朱色[\s\S]*实质不同[\s\S]*不低于/],
];

test.each(TASKS)('%s', async (_, links, answer) => {
  expect(links.length).toBeLessThanOrEqual(MOST_CLICKS);
  await page.goto(`${site.url}/`);
  // What a reader looks at first is the page, then its head and foot.
  for (const name of links)
    await page
      .locator('main a, header a, footer a')
      .filter({ hasText: new RegExp(`^\\s*${name}\\s*$`) })
      .first()
      .click();
  expect(await page.locator('main').innerText()).toMatch(answer);
});
