import type { Frame, Page } from 'playwright-core';
import { addInIn } from './visit';

/** Throws the workbook away, as the button of the workbench does; gives the add-in's page beside the new one. */
export async function startOver(page: Page): Promise<Frame> {
  await Promise.all([
    page.waitForEvent('load'),
    page.evaluate(() => document.getElementById('start-over')?.click()),
  ]);
  await page.waitForSelector('html[data-ready=yes]');
  return addInIn(page);
}
