import axe from 'axe-core';
import type { Frame } from 'playwright-core';
import { titles as arabic } from '../../src/messages/ar/titles';
import { titles as german } from '../../src/messages/de/titles';
import { en } from '../../src/messages/en';
import { en as later } from '../../src/messages/en/later';
import { runWorkbench, type RunningWorkbench } from './browser/running-workbench';
import { startOver } from './browser/start-over';

/** The pane in the language of Excel's menus: every screen, without English and without scrolling sideways. */

const SCREENS = [
  ...['traffic', 'offers', 'compare', 'forecast', 'risk', 'scenarios', 'insert', 'functions', 'settings'],
] as readonly (keyof typeof german)[];
const WIDTHS = [270, 350];

let open: RunningWorkbench;
beforeAll(async () => (open = await runWorkbench({ width: 720, height: 860 })), 240_000);
afterAll(() => open.close());
jest.setTimeout(240_000);

async function visit(language: string): Promise<Frame> {
  await open.page.goto(`${open.address}?language=${language}`);
  await open.page.waitForSelector('html[data-ready=yes]', { timeout: 60_000 });
  const frame = await startOver(open.page);
  await frame.waitForSelector('.screen');
  await frame.evaluate(axe.source);
  return frame;
}

async function setWidth(width: number): Promise<void> {
  await open.page.evaluate((own) => document.body.style.setProperty('--pane-width', `${own}px`), width);
  await open.page.waitForFunction(
    (own) => document.querySelector<HTMLElement>('#add-in')?.offsetWidth === own,
    width,
  );
}

/** Sentences of a catalogue that hold nothing but themselves. */
function sentences(texts: object): string[] {
  return Object.values(texts).flatMap((own: unknown) =>
    typeof own === 'string' ? [own] : typeof own === 'object' && own !== null ? sentences(own) : [],
  );
}

const ENGLISH = [...sentences({ ...en, core: {} }), ...sentences(later)].filter(
  (text) => text.split(' ').length > 2,
);

/** What is not as it should be in the pane as it shows. */
function problems(frame: Frame): Promise<string[]> {
  return frame.evaluate(async (english) => {
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(document, {
      resultTypes: ['violations'],
    });
    const screen = document.querySelector('.screen') as HTMLElement;
    const wide = [document.documentElement, screen].filter((own) => own.scrollWidth > own.clientWidth);
    const shown = document.body.innerText;
    return [
      ...violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
      ...wide.map((own) => `${own.className || own.tagName} is ${own.scrollWidth} wide`),
      ...english.filter((text) => shown.includes(text)),
    ];
  }, ENGLISH);
}

test.each([
  ['de-DE', german, 'ltr'],
  ['ar-SA', arabic, 'rtl'],
] as const)('%s: every screen in its language and direction', async (language, titles, direction) => {
  const frame = await visit(language);
  expect(await frame.evaluate(() => [document.documentElement.lang, document.documentElement.dir])).toEqual([
    language.slice(0, 2),
    direction,
  ]);
  const found: Record<string, string[]> = {};
  for (const id of SCREENS) {
    await frame.getByRole('button', { name: titles[id], exact: true }).first().click();
    await frame.getByRole('main', { name: titles[id], exact: true }).waitFor();
    for (const width of WIDTHS) {
      await setWidth(width);
      const own = await problems(frame);
      if (own.length > 0) found[`${id} at ${width} px`] = own;
      await open.screenshot(`pane-${id}-${language}-${width}`);
    }
  }
  expect(found).toEqual({});
  expect(open.errors).toEqual([]);
});

test('de-DE: figures are typed and shown as a German writes them', async () => {
  const frame = await visit('de-DE');
  await frame.getByRole('button', { name: german.traffic, exact: true }).first().click();
  const sessions = frame.getByLabel('Konversationen im Monat', { exact: true }).first();
  await sessions.fill('18.000');
  await sessions.blur();
  expect(await sessions.inputValue()).toBe('18000');
  await frame.getByRole('button', { name: german.compare, exact: true }).first().click();
  await frame
    .getByText(/\d\.\d{3},\d{2}|\d,\d{2}/)
    .first()
    .waitFor();
});
