import { KNOWN_RAMPS } from '../../src/core/catalogue/known-ramps';
import { EXAMPLE_SCENARIO } from '../../src/core/scenario/example-scenario';
import { NO_ASSUMPTIONS } from '../../src/core/scenario/assumptions/assumptions';
import { priceScenario } from '../../src/core/scenario/ranking/priced';
import { cheapestForecast } from '../../src/core/report/cheapest-forecast';
import { likeliestCheapest } from '../../src/core/report/likeliest-cheapest';
import { forecast } from '../../src/core/study/time/forecast';
import { readAssumptions } from '../../src/core/study/read-assumptions';
import { outcomeOf, startScenario } from '../../src/core/study/simulate-scenario';
import { figuresIn } from '../../src/taskpane/format/figures';
import { DEFAULT_SETTINGS } from '../../src/taskpane/format/settings';
import { valueOf } from '../reference/doors';
import { eventually } from './browser/eventually';
import { keyboardIn } from './browser/keyboard';
import { paneIn, type PaneInBrowser } from './browser/pane';
import { openBrowser, type OpenBrowser } from './browser/running-workbench';
import { visitAnew } from './browser/visit';

/** A planner looks two years ahead and asks how sure that is, by keys alone; the figures are the engine's. */

let open: OpenBrowser;
let pane: PaneInBrowser;
let keys: ReturnType<typeof keyboardIn>;
const asked: string[] = [];
beforeAll(async () => {
  open = await openBrowser();
  pane = paneIn(open.page);
  keys = keyboardIn(open.page, () => pane.frame());
  open.page.on('request', (request) => asked.push(new URL(request.url()).pathname));
}, 240_000);
afterAll(() => open.close());
jest.setTimeout(180_000);

const { whole, share } = figuresIn('USD', DEFAULT_SETTINGS, 'en-US');
const SPREAD = [
  { Variable: 'sessions', Low: 40_000, High: 65_000 },
  { Variable: 'resolution rate', Low: 0.55, High: 0.75 },
];
const screenText = () => pane.frame().locator('#screen').innerText();
const shows = (words: RegExp | string) =>
  eventually(screenText, (text) => (typeof words === 'string' ? text.includes(words) : words.test(text)));

async function visit(search: string): Promise<void> {
  await visitAnew(open, search);
  await pane.frame().waitForSelector('.screen');
}

describe('two years ahead', () => {
  test('from a published ramp and a growth, the total is the engine’s own', async () => {
    await visit('?workbook=blank&paneWidth=350');
    await keys.press('Open the sample');
    await keys.press('Plan');
    await keys.type('Months', '24');
    await keys.type('Growth', '2%');
    await keys.press(/^Resolution rate over time/);
    await keys.choose('Start from a published ramp', 'Published ramp, middle');
    await keys.press('Use this ramp');
    await pane.said(/^Used “Published ramp, middle”/);
    const { traffic, offers } = priceScenario(EXAMPLE_SCENARIO);
    const { outlook } = valueOf(
      readAssumptions({ ...NO_ASSUMPTIONS, figures: { Growth: 0.02 }, ramp: KNOWN_RAMPS[1]?.rows ?? [] }),
    );
    const own = cheapestForecast(
      valueOf(forecast(valueOf(traffic), offers, outlook, 'accrual')),
      'total cost',
    );
    const text = await shows(whole(own?.figure));
    expect(text).toContain(
      `${own?.name ?? ''} costs the least by total cost over 24 months: ${whole(own?.figure)}`,
    );
    await open.screenshot('journey-forecast');
  });

  test('the chart is read by arrow keys', async () => {
    await keys.reach('Read the chart: Cumulative total cost of each offer, by month');
    await open.page.keyboard.press('Home');
    const read = await pane
      .frame()
      .evaluate(() => document.activeElement?.getAttribute('aria-valuetext') ?? '');
    // 50,000 sessions, 40 % of them resolved, at $0.99; the other 30,000 are left to people at $6.00.
    expect(read).toMatch(/^Month 1: /);
    expect(read).toContain('Per resolution at $0.99 $199,800');
  });
});

describe('how sure that is', () => {
  test('a large simulation shows how far it is, and is cancelled', async () => {
    await keys.press('Risk');
    for (const { Variable, Low, High } of SPREAD) {
      await keys.press('Add an uncertain input');
      await keys.choose(/^Uncertain input, row/, Variable);
      await open.page.keyboard.press('Tab');
      await keys.type('Low', String(Low));
      await keys.type('High', String(High));
    }
    await keys.press('How it is simulated');
    await keys.type('Simulated months', '1,000,000');
    await keys.press('Run the simulation');
    expect(await shows(/Simulated [\d,]+ of 1,000,000 months/)).toMatch(/of 1,000,000/);
    await keys.press('Cancel');
    await pane.said(/^The simulation was cancelled/);
    expect(await screenText()).not.toContain('What a month may cost');
  });

  test('200,000 months are the engine’s own, and the script beside the page came with the pane', async () => {
    await keys.type('Simulated months', '200,000');
    const before = asked.length;
    await keys.press('Run the simulation');
    await pane.said(/^Simulated 200,000 months/);
    const assumptions = { ...NO_ASSUMPTIONS, figures: { Trials: 200_000 }, spread: SPREAD };
    const run = valueOf(startScenario({ ...EXAMPLE_SCENARIO, assumptions }));
    run.step(run.trials);
    const own = likeliestCheapest(outcomeOf(run));
    const text = await shows(share(own?.chance));
    expect(text.replaceAll('\n', ' ')).toContain(
      `${own?.name ?? ''} is the cheapest by total cost in ${share(own?.chance)} of the simulated months`,
    );
    // Each core takes a share of them, in a worker of its own.
    expect(asked.slice(before).filter((path) => !path.endsWith('/simulation.js'))).toEqual([]);
    expect(asked.filter((path) => path.endsWith('/simulation.js'))).not.toEqual([]);
    await open.screenshot('journey-risk');
  });
});

test('where the screens do not come the pane says so, and brings them once they can be had', async () => {
  await open.page.route('**/later-screens.js', (route) => route.abort());
  // A draft of the tests before would be found again.
  await open.page.evaluate(() => localStorage.clear());
  await visit('?workbook=blank');
  await keys.press('Open the sample');
  await keys.press('Plan');
  await shows(/could not be loaded/);
  await open.page.unroute('**/later-screens.js');
  await keys.press('Try again');
  expect(await shows(/costs the least by total cost over 24 months/)).toMatch(/costs the least/);
});

test('nothing left this machine, nothing broke the policy', () => {
  expect([open.outside, open.violations]).toEqual([[], []]);
});
