import { CATALOGUE } from '../../../src/core/catalogue/index.js';
import { offersOf } from '../../../src/core/catalogue/offers-of.js';
import { findWord } from '../../../src/core/grid/word.js';
import { METER_WORDS, type MeterId } from '../../../src/core/meter/meter-word.js';
import { nameKey } from '../../../src/core/terms/channels.js';
import type { VendorPlan, Vendor } from '../../../src/core/catalogue/vendor.js';
import { CHAT, complaints } from '../../reference/doors.js';
import { ENTERED } from './entered.js';

/** Terms that one meter reads and the others leave alone. */
const USED_BY: Readonly<Record<string, MeterId>> = {
  'Units per session': 'unit',
  'Replies per unit': 'unit',
  'First reply units': 'unit',
  'Follow-up units': 'unit',
  'Window factor': 'session',
  'Handover share': 'resolution',
  'Recontact credit': 'resolution',
};

const PLANS = CATALOGUE.flatMap((vendor) =>
  vendor.plans.map((plan): [string, string, Vendor, VendorPlan] => [vendor.name, plan.name, vendor, plan]),
);

const filled = (vendor: Vendor, plan: VendorPlan) =>
  offersOf(vendor, [plan]).map((row, index) => {
    const asked = Object.keys(plan.charges[index]?.asks ?? {});
    const entered = asked.flatMap((header) => {
      const value = ENTERED[header];
      return value === undefined ? [] : [[header, value] as const];
    });
    return { ...row, ...Object.fromEntries(entered) };
  });

describe('CATALOGUE', () => {
  test('names every vendor once', () => {
    const names = CATALOGUE.map(({ name }) => nameKey(name));
    expect(new Set(names).size).toBe(names.length);
    expect(names.length).toBeGreaterThanOrEqual(60);
  });

  test.each(PLANS)('%s, %s is priced once what it asks for is filled in', (_vendor, _plan, vendor, plan) => {
    // Few enough for schedules that end.
    expect(complaints(filled(vendor, plan), [{ ...CHAT, Sessions: 100, Customers: 80 }])).toEqual([]);
  });

  test('a plan whose rate is not public says so, and is not priced without it', () => {
    const quotes = PLANS.filter(([, , , plan]) => plan.charges.some(({ asks }) => 'Rate' in asks));
    expect(quotes.length).toBeGreaterThan(10);
    for (const [, , vendor, plan] of quotes) {
      const rows = offersOf(vendor, [plan]);
      expect(rows.map(({ Note }) => Note).join(' ')).toMatch(/Yours to fill in: .*Rate/);
      expect(complaints(rows)).not.toEqual([]);
    }
  });

  test('no term is written where its meter has no use for it', () => {
    const idle = PLANS.flatMap(([vendor, name, , { charges }]) =>
      charges.flatMap(({ terms, asks }) => {
        const meter = findWord(String(terms['Meter'] ?? ''), METER_WORDS);
        const headers = [...Object.keys(terms), ...Object.keys(asks)];
        return headers
          .filter((header) => USED_BY[header] !== undefined && meter !== USED_BY[header])
          .map((header) => `${vendor}, ${name}: ${header}`);
      }),
    );
    expect(idle).toEqual([]);
  });

  test('every plan says what counts as one', () => {
    expect(PLANS.filter(([, , , plan]) => plan.event.text.trim().length < 5).map(([, name]) => name)).toEqual(
      [],
    );
  });

  test('a price that has passed is kept beside the one that took its place', () => {
    const passed = PLANS.filter(([, , , plan]) => plan.supersededBy !== undefined);
    expect(passed.length).toBeGreaterThan(5);
    for (const [, , vendor, plan] of passed) {
      const next = vendor.plans.find(({ name }) => name === plan.supersededBy);
      expect([plan.name, next?.supersededBy]).toEqual([plan.name, undefined]);
    }
  });
});
