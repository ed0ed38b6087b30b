import type { Page } from 'playwright-core';
import { FRAMES, looking } from './drawing';

/** What a cell shows, once nothing is being calculated. */
export function textOf(page: Page, sheet: string, row: number, column: number): Promise<string> {
  return page.evaluate(
    async (place) => {
      const { grid } = window.meterwiseWorkbench;
      await grid.settled();
      const id = grid.sheets().find(({ name }) => name === place.sheet)?.id ?? '';
      return grid.texts({ ...place, sheet: id, rowCount: 1, columnCount: 1 })[0]?.[0] ?? '';
    },
    { sheet, row, column },
  );
}

/**
 * What a sheet holds from A1 on, once nothing is being calculated; nothing where there is no such sheet. It comes as one
 * text: many values by themselves take longer to come than to be read.
 */
export async function sheetValues(page: Page, sheet: string): Promise<(string | number)[][]> {
  const text = await page.evaluate(async (name) => {
    const { grid } = window.meterwiseWorkbench;
    await grid.settled();
    const id = grid.sheets().find((own) => own.name === name)?.id;
    const used = id === undefined ? undefined : grid.used(id, false);
    if (used === undefined) return '[]';
    const { row, column, rowCount, columnCount } = used;
    const whole = { ...used, row: 0, column: 0, rowCount: row + rowCount, columnCount: column + columnCount };
    return JSON.stringify(grid.values(whole));
  }, sheet);
  return JSON.parse(text) as (string | number)[][];
}

/** Passes once nothing is being calculated and the grid and its charts show what there is: they draw frame by frame. */
export function untilDrawn(page: Page): Promise<void> {
  return looking(page, () =>
    page.evaluate(async (frames) => {
      const { grid } = window.meterwiseWorkbench;
      await grid.settled();
      for (let frame = 0; frame < frames; frame += 1) await new Promise(requestAnimationFrame);
      await grid.settled();
    }, FRAMES),
  );
}

/** Shows a sheet as a user does, by its tab, and gives the middle of a cell on the screen. */
export async function goTo(page: Page, sheet: string, row: number, column: number) {
  await page.getByText(sheet, { exact: true }).first().click();
  await page.waitForFunction((name) => {
    const { grid } = window.meterwiseWorkbench;
    return grid.sheets().find(({ id }) => id === grid.activeSheet())?.name === name;
  }, sheet);
  await untilDrawn(page);
  return page.evaluate(
    (place) => {
      const sheetNow = window.meterwiseWorkbench.api.getActiveWorkbook()?.getActiveSheet();
      const box = sheetNow?.getRange(place.row, place.column).getCellRect();
      const canvas = document.querySelector('canvas[id^=univer-sheet-main]')?.getBoundingClientRect();
      if (!box || !canvas) throw new Error('The grid shows no such cell.');
      // The cell's place is counted from the grid's own canvas.
      return { x: canvas.x + box.x + box.width / 2, y: canvas.y + box.y + box.height / 2 };
    },
    { row, column },
  );
}

/** Goes to a cell by its address, as a name typed into the box beside the formula does, and types into it. */
export async function typeAt(page: Page, sheet: string, row: number, column: number, text: string) {
  await looking(page, async () => {
    const { x, y } = await goTo(page, sheet, 0, 0);
    await page.mouse.click(x, y);
    await page.evaluate(
      (place) => {
        const sheetNow = window.meterwiseWorkbench.api.getActiveWorkbook()?.getActiveSheet();
        sheetNow?.scrollToCell(Math.max(place.row - 5, 0), 0);
        sheetNow?.getRange(place.row, place.column).activate();
      },
      { row, column },
    );
    await typed(page, text);
  });
}

/** Clicks a cell and types into it, as a user does. */
export async function typeInto(page: Page, sheet: string, row: number, column: number, text: string) {
  await looking(page, async () => {
    const { x, y } = await goTo(page, sheet, row, column);
    await page.mouse.click(x, y);
    await typed(page, text);
  });
}

async function typed(page: Page, text: string): Promise<void> {
  await untilDrawn(page);
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => !window.meterwiseWorkbench.grid.editing());
  await untilDrawn(page);
}
