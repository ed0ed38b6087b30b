import type { Frame } from 'playwright-core';
import { goTo } from './browser/cells';
import { equals, eventually } from './browser/eventually';
import { runWorkbench, type RunningWorkbench } from './browser/running-workbench';
import { goToWorkbench } from './browser/visit';

/** What surrounds the add-in in Excel, played by the workbench: its theme, its pane, its keys and its menus. */

let open: RunningWorkbench;
let addIn: Frame;
beforeAll(async () => {
  open = await runWorkbench(undefined, '', 'always');
  ({ addIn } = open);
}, 240_000);
afterAll(() => open.close());
jest.setTimeout(60_000);

declare global {
  interface Window {
    /** What a test saw: names of actions that ran, modes of the pane. */
    seen: string[];
  }
}

async function visit(search: string): Promise<void> {
  addIn = await goToWorkbench(open.page, open.address + search);
}

const theme = () => addIn.evaluate(() => Office.context.officeTheme);
const paneWidth = () => addIn.evaluate(() => window.innerWidth);
const seen = () => addIn.evaluate(() => window.seen);

/** Has an action of the add-in leave its name, and whether it was given an event to complete. */
function watch(action: string): Promise<void> {
  return addIn.evaluate((name) => {
    window.seen = [];
    Office.actions.associate(name, (event?: Partial<Office.AddinCommands.Event>) => {
      window.seen.push(`${name} ${event?.completed ? 'with' : 'without'} an event`);
      event?.completed?.();
    });
  }, action);
}

describe('the theme of Office', () => {
  test('is light, and what the switch says once the add-in asks again', async () => {
    expect(await theme()).toMatchObject({ bodyBackgroundColor: '#ffffff', bodyForegroundColor: '#262626' });
    await addIn.evaluate(() => {
      window.seen = [];
      window.addEventListener('focus', () =>
        window.seen.push(Office.context.officeTheme.bodyBackgroundColor),
      );
    });
    await open.page.selectOption('#themes', 'dark');
    expect(await eventually(seen, equals(['#262626']))).toEqual(['#262626']);
  });

  test('is the one of the address', async () => {
    await visit('?theme=contrast');
    expect(await theme()).toMatchObject({ bodyBackgroundColor: '#000000', bodyForegroundColor: '#ffffff' });
    expect(await open.page.locator('#themes').inputValue()).toBe('contrast');
  });
});

describe('the task pane', () => {
  test('is closed by its button and shown by showAsTaskpane, and the add-in hears of both', async () => {
    await addIn.evaluate(async () => {
      window.seen = [];
      await Office.addin.onVisibilityModeChanged(
        ({ visibilityMode }) => void window.seen.push(visibilityMode),
      );
    });
    await open.page.getByRole('button', { name: 'Close the pane' }).click();
    expect(await open.page.locator('#add-in').isVisible()).toBe(false);
    await addIn.evaluate(() => Office.addin.showAsTaskpane());
    expect(await open.page.locator('#add-in').isVisible()).toBe(true);
    await addIn.evaluate(() => Office.addin.hide());
    expect(await open.page.locator('#add-in').isVisible()).toBe(false);
    await open.page.getByRole('button', { name: 'Open builder' }).click();
    expect(await open.page.locator('#add-in').isVisible()).toBe(true);
    const modes = ['Hidden', 'Taskpane', 'Hidden', 'Taskpane'];
    expect(await eventually(seen, equals(modes))).toEqual(modes);
  });

  test('has the width of the address, of the list, of a drag and of the arrow keys', async () => {
    await visit('?paneWidth=500');
    expect(await paneWidth()).toBe(500);
    await open.page.selectOption('#widths', '270');
    expect(await paneWidth()).toBe(270);
    const edge = await open.page.locator('#pane-edge').boundingBox();
    if (!edge) throw new Error('The pane has no edge.');
    await open.page.mouse.move(edge.x + 2, 400);
    await open.page.mouse.down();
    await open.page.mouse.move(edge.x - 98, 400, { steps: 4 });
    await open.page.mouse.up();
    expect(Math.abs((await paneWidth()) - 370)).toBeLessThan(8);
    const before = await paneWidth();
    await open.page.locator('#pane-edge').press('ArrowLeft');
    expect(await paneWidth()).toBe(before + 10);
  });
});

describe('keys and the menu of a cell', () => {
  test('keys run their action from the grid and from the pane', async () => {
    await watch('explainCell');
    const { x, y } = await goTo(open.page, 'Traffic', 3, 1);
    await open.page.mouse.click(x, y);
    await open.page.keyboard.press('Control+Alt+Shift+KeyE');
    const once = ['explainCell without an event'];
    expect(await eventually(seen, equals(once))).toEqual(once);
    await addIn.evaluate(() => window.focus());
    await addIn.locator('body').press('Control+Alt+Shift+KeyE');
    const twice = [...once, ...once];
    expect(await eventually(seen, equals(twice))).toEqual(twice);
    await open.page.keyboard.press('Control+Alt+KeyE');
    expect(await seen()).toEqual(twice);
  });

  test('a right click on a cell offers what the manifest says, and runs it as a button does', async () => {
    await watch('explainCell');
    const { x, y } = await goTo(open.page, 'Traffic', 3, 1);
    await open.page.mouse.click(x, y, { button: 'right' });
    await open.page.getByText('Insert METER function').waitFor();
    await open.page.getByText('Explain this cell').click();
    const once = ['explainCell with an event'];
    expect(await eventually(seen, equals(once))).toEqual(once);
  });

  test('nothing broke the policy, nothing was thrown', () => {
    expect(open.violations).toEqual([]);
    expect(open.errors).toEqual([]);
  });
});
