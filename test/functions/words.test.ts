import { readFunctions, toMetadata } from '../../scripts/functions-metadata.cjs';
import { CONTRACTS } from '../../src/core/contract/contracts.js';
import { WORD_LISTS } from '../../src/functions/word-lists.js';
import { HostError } from './host';

const OFFERS = [
  ['Offer', 'Meter', 'Rate'],
  ['One', 'session', 0.8],
];
const TRAFFIC = [
  ['Channel', 'Sessions', 'Resolution rate'],
  ['Chat', 1000, 0.5],
];
const PEOPLE = [
  ['Channel', 'Sessions', 'Resolution rate', 'Human cost'],
  ['Chat', 1000, 0.5, 6],
];
const LOG = [
  ['Customer', 'Conversation', 'Time', 'Author'],
  ['a', '1', '2026-03-01 10:00', 'customer'],
  ['a', '1', '2026-03-01 10:01', 'ai'],
];
const COST = {
  price: 1,
  meter: 'interaction',
  interactionsPerSession: 4,
  resolutionRate: 0.5,
  cap: 2,
  capPer: 'session',
};
const PAIR = { priceA: 1, meterA: 'session', priceB: 2, meterB: 'resolution' };

/** For every function that takes a word: arguments that give a result, whatever the words. */
const CALLS: Record<string, Record<string, unknown>> = {
  CONVERT_PRICE: { price: 1, from: 'session', to: 'session', interactionsPerSession: 4, resolutionRate: 0.5 },
  EFFECTIVE_COST_PER_RESOLUTION: { ...COST, handoverShare: 0.1, turns: 'mean' },
  EFFECTIVE_COST_PER_SESSION: { ...COST, handoverShare: 0.1, turns: 'mean' },
  EFFECTIVE_COST_PER_INTERACTION: { ...COST, handoverShare: 0.1, turns: 'mean' },
  CAPPED_COST_PER_SESSION: { price: 1, interactionsPerSession: 4, cap: 2, turns: 'mean' },
  BREAKEVEN_RESOLUTION_RATE: { ...PAIR, interactionsPerSession: 4 },
  BREAKEVEN_INTERACTIONS: { ...PAIR, resolutionRate: 0.5 },
  BREAKEVEN_PRICE: { meter: 'session', interactionsPerSession: 4, resolutionRate: 0.5, humanCost: 5 },
  HANDOVER_SHARE: { share: 0.1, of: 'sessions', resolutionRate: 0.5 },
  TIERED_CHARGE: { quantity: 1, tiers: '0.99', mode: 'graduated' },
  VENDORS: {},
  BILL: { offers: OFFERS, traffic: TRAFFIC, view: 'accrual' },
  INVOICE: { offers: OFFERS, traffic: TRAFFIC, view: 'accrual' },
  COMPARE: { offers: OFFERS, traffic: TRAFFIC },
  BREAKEVEN: { offers: [...OFFERS, ['Two', 'session', 0.9]], traffic: TRAFFIC, variable: 'sessions' },
  COST_FORECAST: { offers: OFFERS, traffic: TRAFFIC, months: 1 },
  BUDGET_VARIANCE: {
    offers: OFFERS,
    traffic: TRAFFIC,
    actuals: [
      ['Month', 'Invoiced'],
      [1, 500],
    ],
  },
  BUSINESS_CASE: { offers: OFFERS, traffic: PEOPLE },
  TORNADO: { offers: OFFERS, traffic: TRAFFIC },
  SIMULATE: { offers: OFFERS, traffic: TRAFFIC, trials: 1 },
  MEASURE: { log: LOG },
  RECONCILE: {
    offers: OFFERS,
    traffic: LOG,
    invoiced: [['Conversation'], ['1']],
  },
  FIGURE: { offers: OFFERS, traffic: TRAFFIC, month: 1 },
  GOAL_SEEK: { offers: OFFERS, traffic: TRAFFIC, term: 'rate', target: 1.6 },
  SENSITIVITY: { offers: OFFERS, traffic: TRAFFIC, rowVariable: 'sessions', rowValues: 1, metric: 'total' },
};

const COMMITTED = [
  ['Offer', 'Meter', 'Rate', 'Committed units', 'Overage rate', 'Currency', 'Exchange rate'],
  ['One', 'resolution', 0.8, 100, 1, 'EUR', 1.1],
];

/** What an argument needs beside it, given its word: the two variables of a table differ, and an offer has what is sought. */
const BESIDE: Record<string, (word: string) => Record<string, unknown>> = {
  term: (word) => ({ offers: word === 'session cap' ? OFFERS : COMMITTED }),
  columnVariable: (word) => ({ rowVariable: word === 'seats' ? 'sessions' : 'seats', columnValues: 1 }),
};

type Body = (...values: unknown[]) => unknown[][];
const functions = readFunctions('');
const taking = functions.filter(({ metadata }) =>
  metadata.parameters.some(({ customEnumId }) => customEnumId),
);

/** The function's first cell when one argument is another value. */
async function firstCell(one: (typeof functions)[number], argument: string, value: string): Promise<unknown> {
  const values = { ...CALLS[one.id], ...BESIDE[argument]?.(value), [argument]: value };
  const module = (await import(one.file)) as Record<string, Body>;
  const given = one.metadata.parameters.map(({ name }) => values[name as keyof typeof values] ?? null);
  return module[one.exportName]?.(...given)[0]?.[0];
}

const lists = new Map(toMetadata(functions).enums.map(({ id, values }) => [id, values]));
const cases = taking.flatMap((one) =>
  one.metadata.parameters.flatMap(({ name, customEnumId }) => {
    const list = customEnumId === undefined ? undefined : lists.get(customEnumId);
    return list === undefined ? [] : [{ one, name, words: list.map(({ stringValue }) => stringValue), list }];
  }),
);

describe('the words of a drop-down list are those that the function takes', () => {
  test('every list is of an argument', () => {
    const used = new Set(
      functions.flatMap(({ metadata }) => metadata.parameters.map((own) => own.customEnumId)),
    );
    expect(WORD_LISTS.map(({ id }) => id).filter((id) => !used.has(id))).toEqual([]);
  });

  test('every function with such a list is tried', () => {
    expect(taking.map(({ id }) => id).sort()).toEqual(Object.keys(CALLS).sort());
  });

  test.each(cases.map(({ one, name, words }) => [one.id, name, { one, words }] as const))(
    '%s: %s takes each word of its list, and the error for another word names them all',
    async (_id, name, { one, words }) => {
      for (const word of words) {
        const cell = await firstCell(one, name, word);
        expect(cell instanceof HostError && cell.code === '#VALUE!' ? cell.message : 'no fault').toBe(
          'no fault',
        );
      }
      const wrong = await firstCell(one, name, 'zzzz');
      expect(wrong).toMatchObject({ code: '#VALUE!' });
      for (const word of words) expect((wrong as HostError).message).toContain(word);
    },
  );

  test('every argument that takes words has a list of all of them, the usual one first, each with its hint', () => {
    for (const { metadata } of functions) {
      for (const { name, customEnumId } of metadata.parameters) {
        const { words, usual } = CONTRACTS[metadata.id]?.[name] ?? {};
        expect([metadata.id, name, customEnumId !== undefined]).toEqual([
          metadata.id,
          name,
          words !== undefined,
        ]);
        const values = lists.get(customEnumId ?? '') ?? [];
        expect(values.map(({ stringValue }) => stringValue).sort()).toEqual(Object.keys(words ?? {}).sort());
        if (usual !== undefined && words !== undefined) expect(values[0]?.stringValue).toBe(usual);
        for (const { tooltip } of values) expect(tooltip).not.toBe('');
      }
    }
  });
});
