import type { Frame } from 'playwright-core';
import { OFFER_HEADERS } from '../../src/core/terms/columns';
import { ar as arabic } from '../../src/messages/ar';
import { de as german } from '../../src/messages/de';
import { en } from '../../src/messages/en';
import { actuals } from '../../src/messages/en/actuals';
import { en as later } from '../../src/messages/en/later';
import type { ScreenId } from '../../src/taskpane/store/screen-id';
import { paneProblems, visitPane } from './browser/axe-pane';
import { openBrowser, type OpenBrowser } from './browser/running-workbench';
import { openScreen, type ScreenWords } from './browser/screens';

/** The pane in the language of Excel's menus: every screen, without English and without scrolling sideways. */

const SCREENS = [
  ...[
    'traffic',
    'offers',
    'compare',
    'forecast',
    'actuals',
    'risk',
    'scenarios',
    'insert',
    'functions',
    'settings',
  ],
] as readonly ScreenId[];
const WIDTHS = [270, 350];
/** What the tables call what the form calls otherwise. */
const HEADERS: ReadonlySet<string> = new Set(OFFER_HEADERS.map(({ header }) => header));

let open: OpenBrowser;
beforeAll(async () => (open = await openBrowser({ width: 720, height: 860 })), 240_000);
afterAll(() => open.close());
jest.setTimeout(240_000);

/** Sentences of a catalogue that hold nothing but themselves. */
function sentences(texts: object): string[] {
  return Object.values(texts).flatMap((own: unknown) =>
    typeof own === 'string' ? [own] : typeof own === 'object' && own !== null ? sentences(own) : [],
  );
}

const ENGLISH = [...sentences({ ...en, core: {} }), ...sentences(later), ...sentences(actuals)].filter(
  (text) => text.split(' ').length > 2,
);

/** What is not as it should be in the pane at a width. */
async function problems(frame: Frame, width: number): Promise<string[]> {
  const found = await paneProblems(frame, { width });
  const shown = await frame.locator('body').innerText();
  return [...found, ...ENGLISH.filter((text) => shown.includes(text))];
}

/** Opens the workbench once for the tests beside it; gives the pane, from the first of them on. */
function opened(language: string): () => Frame {
  let frame: Frame;
  beforeAll(async () => (frame = await visitPane(open, `?language=${language}`)), 240_000);
  return () => frame;
}

/** What holds in every language. */
function everyScreen(pane: () => Frame, language: string, words: ScreenWords, direction: string): void {
  test('every screen in its language and direction', async () => {
    const frame = pane();
    expect(await frame.evaluate(() => [document.documentElement.lang, document.documentElement.dir])).toEqual(
      [language.slice(0, 2), direction],
    );
    const found: Record<string, string[]> = {};
    for (const id of SCREENS) {
      await openScreen(frame, id, words);
      for (const width of WIDTHS) {
        const own = await problems(frame, width);
        if (own.length > 0) found[`${id} at ${width} px`] = own;
        await open.screenshotPane(`pane-${id}-${language}-${width}`);
      }
    }
    expect(found).toEqual({});
    expect(open.errors).toEqual([]);
  });

  test('every field of an offer in its language, in a narrow pane', async () => {
    const frame = pane();
    await openScreen(frame, 'offers', words);
    await frame.locator('.offer-toggle').first().click();
    const pickers = frame.locator('.offer-form .add-term > button');
    for (let at = 0; at < (await pickers.count()); at += 1) await pickers.nth(at).click();
    expect(await problems(frame, 270)).toEqual([]);
    const shown = await frame.locator('.offer-form .term label').allInnerTexts();
    const picks = await frame
      .locator('.offer-form .picks button')
      .evaluateAll((own) => own.map((button) => button.firstChild?.textContent ?? ''));
    const labels = [...shown, ...picks];
    expect(labels.length).toBeGreaterThan(15);
    expect(labels.filter((label) => HEADERS.has(label))).toEqual([]);
    await open.screenshotPane(`pane-offer-form-${language}-270`);
  });
}

describe('ar-SA', () => everyScreen(opened('ar-SA'), 'ar-SA', arabic, 'rtl'));

describe('de-DE', () => {
  const pane = opened('de-DE');

  test('figures are typed and shown as a German writes them', async () => {
    const frame = pane();
    await openScreen(frame, 'traffic', german);
    const sessions = frame.getByLabel('Konversationen im Monat', { exact: true }).first();
    await sessions.fill('18.000');
    await sessions.blur();
    expect(await sessions.inputValue()).toBe('18.000');
    await openScreen(frame, 'compare', german);
    await frame
      .getByText(/\d\.\d{3},\d{2}|\d,\d{2}/)
      .first()
      .waitFor();
  });

  test('the ribbon and the functions are described in German, as the manifest says', async () => {
    const command = open.page.locator('#ribbon [data-control="Meterwise.InsertModel"]');
    expect(await command.innerText()).toContain('Gesamtes Modell einfügen');
    const described = await open.page.evaluate(() => {
      const { functions } = window.meterwiseWorkbench.addIn;
      const own = functions.find(({ id }) => id === 'TIERED_CHARGE');
      return [own?.description, own?.parameters[2]?.description];
    });
    expect(described).toEqual([
      'Was eine Menge bei gestaffelten Preisen kostet.',
      'graduated (Standard), volume oder ladder.',
    ]);
  });

  everyScreen(pane, 'de-DE', german, 'ltr');
});
