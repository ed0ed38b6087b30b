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
    const cost = quoteOf(row, month(sessions, 4, 0.7)).metrics.effectiveCostPerResolution;
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
    ['committed', { Seats: 15, 'Committed units': 1_050 }, 1_575],
    ['committed', { Seats: 15 }, 1_575],
    ['pay as you go', { Seats: 15 }, 2_100],
  ])('Zendesk, %s: 1,200 resolutions with 15 Pro agents (%j)', (how, fill, amount) => {
    const own = quoteOf(
      { vendor: 'Zendesk', plan: `Suite Professional, ${how}`, fill },
      month(1_200, null, 1),
    );
    expect(double(own.billed[0]?.billed)).toBe(1_050);
    expect(asNumber(own.invoice.usageCharge)).toBe(amount);
  });

  test('Zendesk: what goes beyond a commitment costs $2', () => {
    const fill = { Seats: 15, 'Committed units': 1_000 };
    const own = quoteOf(
      { vendor: 'Zendesk', plan: 'Suite Professional, committed', fill },
      month(1_200, null, 1),
    );
    expect(asNumber(own.invoice.usageCharge)).toBe(1_600);
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
});
