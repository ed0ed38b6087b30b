import { CATALOGUE } from '../../src/core/catalogue/index.js';
import { findPlans } from '../../src/core/catalogue/find-plans.js';
import { offersOf } from '../../src/core/catalogue/offers-of.js';
import type { Quote } from '../../src/core/scenario/quote/quote.js';
import { tableOf, type CellsByHeader } from '../reference/cells.js';
import { complaints, double, quotedTables, valueOf } from '../reference/doors.js';
import { CATALOGUE_FIGURES, type CatalogueFigure } from './catalogue-figures.js';
import { month } from './golden.js';
import { asNumber, printed } from './readings.js';

type Terms = Pick<CatalogueFigure, 'vendor' | 'plan' | 'fill' | 'without'>;

/** A plan's rows as a buyer completes them: each term on the row that has it or asks for it, others on the first. */
function rowsOf({ vendor, plan, fill = {}, without = [] }: Terms): CellsByHeader[] {
  const found = valueOf(findPlans(CATALOGUE, vendor, plan));
  const charges = found.plans.flatMap((own) => own.charges);
  const rows = offersOf(found.vendor, found.plans).map((row) =>
    Object.fromEntries(Object.entries(row).filter(([header]) => !without.includes(header))),
  );
  for (const [header, value] of Object.entries(fill)) {
    const at = charges.findIndex(({ terms, asks }) => header in terms || header in asks);
    rows[Math.max(at, 0)] = { ...rows[Math.max(at, 0)], [header]: value as string | number };
  }
  return rows;
}

function quoteOf(terms: Terms, traffic: readonly CellsByHeader[]): Quote {
  return valueOf(quotedTables(tableOf(rowsOf(terms)), tableOf(traffic)));
}

describe('cost per genuine resolution at 4 replies a session and 70 % resolved', () => {
  test.each(CATALOGUE_FIGURES.map((row) => [row.vendor, row.plan, row] as const))('%s, %s', (_v, _p, row) => {
    const { sessions = 1_000, published, ours = published } = row;
    const traffic = month(sessions, 4, 0.7).map((own) => ({ ...own, Customers: sessions }));
    const cost = quoteOf(row, traffic).metrics.effectiveCostPerResolution;
    expect(cost && printed(cost, ours)).toBe(ours);
  });

  test('a figure that differs from the published one says why', () => {
    const differing = CATALOGUE_FIGURES.filter(
      ({ ours, published }) => ours !== undefined && ours !== published,
    );
    expect(differing.length).toBeGreaterThan(0);
    expect(differing.filter(({ why }) => why === undefined)).toEqual([]);
  });

  test('every vendor has one, but for those whose rates are not public', () => {
    const priced = new Set(CATALOGUE_FIGURES.map(({ vendor }) => vendor));
    const others = CATALOGUE.filter(({ name }) => !priced.has(name));
    const isQuoteOnly = (asks: object) => 'Rate' in asks || 'Platform fee' in asks;
    const open = others.filter(({ plans }) =>
      plans.some(({ charges, isAddOn }) => !isAddOn && !charges.some(({ asks }) => isQuoteOnly(asks))),
    );
    expect(open.map(({ name }) => name)).toEqual([]);
  });
});

describe('published worked examples', () => {
  test('Redo: 253 resolutions are $222.55', () => {
    const own = quoteOf({ vendor: 'Redo', plan: 'AI resolutions' }, month(253, null, 1));
    expect(asNumber(own.invoice.total)).toBe(222.55);
  });

  test('Redo: beyond 300 there is no published rate, and none is made up', () => {
    expect(complaints(rowsOf({ vendor: 'Redo', plan: 'AI resolutions' }), month(301, null, 1))).toEqual([
      expect.stringContaining('the last tier ends at 300, and 301 units are billed'),
    ]);
  });

  test.each([
    ['committed', { Seats: 15, 'Committed units': 1_050 * 12 }, 1_575],
    ['committed', { Seats: 15 }, 1_575],
    ['pay as you go', { Seats: 15 }, 2_100],
  ])('Zendesk, %s: 1,200 resolutions with 15 Pro agents (%j)', (how, fill, amount) => {
    const own = quoteOf(
      { vendor: 'Zendesk', plan: `Suite Professional, ${how}`, fill },
      month(1_200, null, 1),
    );
    // Of a year: what is included lapses with it.
    expect(double(own.billed[0]?.billed)).toBe(1_050 * 12);
    expect(asNumber(own.invoice.usageCharge)).toBe(amount);
  });

  test('Zendesk: what goes beyond a commitment costs $2', () => {
    const fill = { Seats: 15, 'Committed units': 1_000 * 12 };
    const own = quoteOf(
      { vendor: 'Zendesk', plan: 'Suite Professional, committed', fill },
      month(1_200, null, 1),
    );
    expect(asNumber(own.invoice.usageCharge)).toBe(1_600);
  });

  test('Zendesk: 200 seats include 10,000 a year, not 24,000', () => {
    const own = quoteOf(
      { vendor: 'Zendesk', plan: 'Suite Professional, pay as you go', fill: { Seats: 200 } },
      month(1_000, null, 1),
    );
    expect(double(own.billed[0]?.billed)).toBe(2_000);
    expect(asNumber(own.invoice.usageCharge)).toBe(333.33);
  });

  test('My AskAI: an email of 10 replies is 5.5 credits', () => {
    const own = quoteOf({ vendor: 'My AskAI', plan: 'Pro, email' }, month(1, 10, 1));
    expect(double(own.usage[0]?.units)).toBe(5.5);
  });

  test('Freshdesk: packs of 100 at $49 are rounded up', () => {
    const own = quoteOf({ vendor: 'Freshdesk Freddy AI Agent', plan: 'Chat' }, month(1_001, null, 0.7));
    expect(asNumber(own.invoice.total)).toBe(539);
  });

  test('a directory: 1,800 resolutions and 6 seats at $39 are $2,016', () => {
    const terms = { vendor: 'Intercom Fin', plan: 'Seat at $39', fill: { Seats: 6 } };
    expect(asNumber(quoteOf(terms, month(3_000, null, 0.6)).invoice.total)).toBe(2_016);
  });

  test('Intercom Fin: at least 50 outcomes are billed', () => {
    const own = quoteOf({ vendor: 'Intercom Fin', plan: 'Standalone' }, month(40, null, 0.5));
    expect(asNumber(own.invoice.total)).toBe(49.5);
  });

  /** Vendor, plan, what the buyer fills in, sessions, resolution rate, the bill of the month. */
  test.each<[string, string, CellsByHeader, number, number, number]>([
    ['Gorgias AI Agent', 'Starter with quota, monthly', {}, 30, 1, 40],
    ['Gorgias AI Agent', 'Basic with quota, yearly', {}, 30, 1, 77],
    ['Gorgias AI Agent', 'Pro with quota, yearly', {}, 190, 1, 471],
    ['Gorgias AI Agent', 'Pro with quota, yearly', {}, 500, 1, 936],
    ['Gorgias AI Agent', 'Advanced with quota, yearly', {}, 530, 1, 1_227],
    ['Intercom Fin', 'Advanced', { Seats: 6 }, 1_000, 0.5, 1_005],
    ['Intercom Fin', 'Advanced', { Seats: 6 }, 4_000, 0.5, 2_490],
    ['Intercom Fin', 'Advanced', { Seats: 6 }, 10_000, 0.5, 5_460],
    ['Intercom Fin', 'Essential', { Seats: 2 }, 150, 1, 206.5],
    ['Intercom Fin', 'Essential', { Seats: 2 }, 210, 1, 265.9],
    ['Intercom Fin', 'Essential', { Seats: 3 }, 1_000, 0.5, 582],
    ['Intercom Fin', 'Standalone', {}, 50_000, 0.65, 32_175],
    ['Intercom Fin', 'Standalone with 50 included', {}, 50, 1, 49],
    ['Salesforce Agentforce', 'Conversations', {}, 20_000, 0.65, 40_000],
    ['Salesforce Agentforce', 'Flex credits', { 'Units per session': 1 }, 5_000, 0.5, 500],
    ['Salesforce Agentforce', 'Conversations', {}, 5_000, 0.5, 10_000],
    ['LivePerson', 'Starter package', {}, 2_100, 0.5, 39],
    ['Twilio', 'Conversations', {}, 6_000, 0.5, 287.5],
    ['Dixa', 'Growth', { Seats: 3 }, 100, 0.5, 623],
    ['Kustomer', 'Ultimate', { Seats: 3 }, 100, 0.5, 1_112],
    ['Crisp', 'Mini', {}, 500, 0.5, 67.78],
    ['Genesys Cloud', 'Voice bots', { Rate: 1, 'Units per session': 1 / 17 }, 4_250, 0.5, 0],
    // A bot and an agent in one chat: the dearer one alone, 1.2 tokens.
    ['Genesys Cloud', 'Agentic virtual agent', { Rate: 1, 'Included units': 0 }, 1, 0.5, 1.2],
    ['Gladly Sidekick', 'Sidekick', { 'Handover share': 0.75 }, 1_000, 0.6, 540],
    ['Gladly Sidekick', 'Sidekick', { 'Handover share': 1 }, 1_000, 0.6, 600],
    ['autoch', 'Starter', {}, 275, 0.5, 311.5],
    ['autoch', 'Starter, voice minutes', { 'Units per session': 1 }, 120, 0.5, 6],
    ['Intercom Fin', 'Qualifications', { 'Units per session': 0.02 }, 1_000, 1, 199.8],
    ['Fini', 'Growth', {}, 1_000, 0.6, 534],
    ['Fini', 'Growth, beyond by conversation', {}, 1_000, 0.6, 690],
    ['HubSpot Customer Agent', 'Professional', {}, 80, 1, 10],
    ['HubSpot Customer Agent', 'Enterprise', {}, 120, 1, 10],
    ['Salesforce Agentforce', 'Flex credits', { 'Units per session': 3 }, 1, 0.5, 0.3],
    ['Salesforce Agentforce', 'Flex credits', { 'Units per session': 6 }, 1, 0.5, 0.6],
    ['Gorgias AI Agent', 'Basic, monthly', {}, 250, 0, 60],
    ['Gorgias AI Agent', 'Pro, monthly', {}, 1_200, 0, 360],
    ['Re:amaze', 'Plus', { Seats: 5, 'Seat price': 10 }, 600, 1, 135],
    ['Channel Talk ALF', 'ALF, per resolution', {}, 2_000, 1, 1_400],
  ])('%s, %s, %j: %d sessions at %d are %d', (vendor, plan, fill, sessions, rate, total) => {
    const traffic = month(sessions, 1, rate).map((row) => ({ ...row, Customers: sessions }));
    expect(asNumber(quoteOf({ vendor, plan, fill }, traffic).invoice.total)).toBe(total);
  });

  test('Intercom Fin: 1,000 resolutions and 20 qualifications of one plan are $1,189.80', () => {
    const plans = [
      { vendor: 'Intercom Fin', plan: 'Standalone' },
      { vendor: 'Intercom Fin', plan: 'Qualifications', fill: { 'Units per session': 0.02 } },
    ];
    const rows = plans.flatMap((plan) => rowsOf(plan)).map((row) => ({ ...row, Offer: 'Fin' }));
    const own = valueOf(quotedTables(tableOf(rows), tableOf(month(1_000, 1, 1))));
    expect(asNumber(own.invoice.total)).toBe(1_189.8);
  });

  test('Voiceflow: 5 messages and what the model costs beside them, about 6 credits, are $0.03', () => {
    const own = quoteOf({ vendor: 'Voiceflow', plan: 'Chat', fill: { 'Platform fee': 60 } }, month(1, 6, 1));
    expect(asNumber(own.invoice.usageCharge)).toBe(0.03);
  });

  test('AI Chat For Business, Growth: 2,750 interactions are $25 over', () => {
    const own = quoteOf({ vendor: 'AI Chat For Business', plan: 'Growth' }, month(2_750, 1, 0.5));
    expect(asNumber(own.invoice.usageCharge)).toBe(25);
  });

  test('Zendesk: what goes beyond is not billed as if the allowance did not exist', () => {
    // A directory bills 1,200 resolutions of 15 agents at 1.50 each: 1,800. The plan includes 150 of them.
    const terms = { vendor: 'Zendesk', plan: 'Suite Professional, committed', fill: { Seats: 15 } };
    expect(asNumber(quoteOf(terms, month(1_200, null, 1)).invoice.usageCharge)).toBe(1_575);
  });
});
