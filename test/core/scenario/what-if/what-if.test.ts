import fc from 'fast-check';
import { dec, toDouble, type Dec } from '../../../../src/core/exact/decimal.js';
import { sentence } from '../../../../src/core/fault/sentence.js';
import { EXAMPLE_SCENARIO } from '../../../../src/core/scenario/example-scenario.js';
import {
  LEVERS,
  WHAT_IF_LEVERS,
  type Case,
  type WhatIfLever,
} from '../../../../src/core/scenario/levers/levers.js';
import type { Tables } from '../../../../src/core/scenario/tables/scenario.js';
import { quote } from '../../../../src/core/scenario/quote/quote.js';
import { offerCells, trafficCells } from '../../../../src/core/scenario/tables/scenario-tables.js';
import { trafficRates, withRates } from '../../../../src/core/scenario/levers/resolution-rates.js';
import { turnShares } from '../../../../src/core/scenario/levers/turn-shares.js';
import { applyWhatIf, leverValues } from '../../../../src/core/scenario/what-if/what-if.js';
import { readOffers } from '../../../../src/core/terms/read-offers.js';
import { readChannels } from '../../../../src/core/traffic/read-traffic.js';
import { double, valueOf } from '../../../reference/doors.js';
import { randomTables } from '../random-rows.js';
import { runs } from '../../../runs.js';

const casesOf = ({ traffic, offers }: Tables): Case[] => {
  const channels = valueOf(readChannels(trafficCells(traffic)));
  return valueOf(readOffers(offerCells(offers))).map(({ offer }) => ({
    traffic: channels,
    offer: valueOf(offer),
  }));
};

/** Rates are turned as those of the whole traffic, so that offers with rates of their own keep what sets them apart. */
const wantedOf = (base: Case, lever: WhatIfLever, value: Dec) =>
  lever === 'resolution rate'
    ? withRates(base, turnShares(trafficRates(base.traffic), value))
    : valueOf(LEVERS[lever].set(base, value));

const CHAT = { Channel: 'Chat', Sessions: 1000, 'Interactions per session': 4, 'Resolution rate': 0.7 };
const set = (
  traffic: Tables['traffic'],
  values: Parameters<typeof applyWhatIf>[1],
  offers: Tables['offers'] = [],
) => valueOf(applyWhatIf({ traffic, offers }, values));

describe('applyWhatIf', () => {
  test('what is read from the changed rows is what LEVERS make of what was read', () => {
    const turn = fc.oneof(
      fc.record({
        lever: fc.constant<WhatIfLever>('sessions'),
        value: fc.integer({ min: 0, max: 9000 }),
      }),
      fc.record({
        lever: fc.constant<WhatIfLever>('interactions per session'),
        value: fc.integer({ min: 10, max: 120 }).map((tenths) => tenths / 10),
      }),
      fc.record({
        lever: fc.constantFrom<WhatIfLever>('resolution rate', 'human cost'),
        value: fc.integer({ min: 1, max: 100 }).map((percent) => percent / 100),
      }),
    );
    fc.assert(
      fc.property(randomTables, turn, (tables, { lever, value }) => {
        const bases = casesOf(tables);
        const changed = applyWhatIf(tables, { [lever]: value });
        const [first] = bases;
        if (first === undefined) throw new Error('no offer');
        expect(changed.ok).toBe(LEVERS[lever].set(first, dec(value)).ok);
        if (!changed.ok) return;
        for (const [index, own] of casesOf(changed.value).entries()) {
          const base = bases[index];
          if (base === undefined) throw new Error('an offer came to be');
          const turned = wantedOf(base, lever, dec(value));
          expect(channelsOf(own)).toEqual(channelsOf(turned));
          expect(ownRates(own)).toEqual(ownRates(turned));
          const [a, b] = [quote(own.traffic, own.offer), quote(turned.traffic, turned.offer)];
          expect(a.ok).toBe(b.ok);
          if (a.ok && b.ok) expect(close(a.value.exact.total, b.value.exact.total)).toBe(true);
        }
      }),
      { numRuns: runs(300) },
    );
  });

  test('several levers at once; one that is left out stays, and so does every other cell', () => {
    const changed = set([{ ...CHAT, Note: 'mine' }], {
      sessions: 500,
      'resolution rate': 0.2,
      'human cost': undefined,
    });
    expect(changed.traffic).toEqual([{ ...CHAT, Note: 'mine', Sessions: 500, 'Resolution rate': 0.2 }]);
    expect(valueOf(applyWhatIf(EXAMPLE_SCENARIO, {})).offers).toEqual(EXAMPLE_SCENARIO.offers);
  });

  test('contacts move along with sessions; those that follow from a rate follow still', () => {
    const rows = [
      { ...CHAT, Contacts: 4000 },
      { Channel: 'Mail', Contacts: 2000, 'Involvement rate': 0.5, 'Resolution rate': 0.5 },
    ];
    expect(set(rows, { sessions: 4000 }).traffic.map((row) => [row['Sessions'], row['Contacts']])).toEqual([
      [2000, 8000],
      [undefined, 4000],
    ]);
  });

  test('histograms become their mean when interactions are set, of a charge too', () => {
    const traffic = [
      { ...CHAT, Turns: '3: 1; 5: 1' },
      { ...CHAT, Channel: 'B', Turns: 'poisson' },
    ];
    const offers = [{ Offer: 'A', Meter: 'interaction', Rate: 1, Turns: '1: 1; 2: 1', mu: 9 }];
    const changed = set(traffic, { 'interactions per session': 6 }, offers);
    expect(changed.traffic.map((row) => row['Turns'])).toEqual([undefined, 'poisson']);
    expect(changed.offers).toEqual([
      { Offer: 'A', Meter: 'interaction', Rate: 1, Turns: 'mean', 'Interactions per session': 6 },
    ]);
  });

  test('a cell that cannot be read, a blank row and an own rate of 0 stay as they are', () => {
    const offers = [{ Offer: 'A', 'Resolution rate': 'high' }, { Offer: 'B', 'Resolution rate': 0 }, {}];
    const changed = set([CHAT, {}, { Note: 'later' }], { 'resolution rate': 0.5 }, offers);
    expect(changed.offers).toEqual(offers);
    expect(changed.traffic.slice(1)).toEqual([{}, { Note: 'later' }]);
  });

  test('a value that a lever does not take, traffic that cannot be read, nothing to scale', () => {
    const faults = (traffic: Tables['traffic'], values: Parameters<typeof applyWhatIf>[1]) => {
      const result = applyWhatIf({ traffic, offers: [] }, values);
      return result.ok ? [] : result.faults.map(sentence);
    };
    expect(faults([CHAT], { 'resolution rate': 2, 'interactions per session': 0 })).toEqual([
      'Interactions per session is 0; it must be a number above 0.',
      'Resolution rate is 2; it must be between 0 and 1 (enter 2% or 0.02).',
    ]);
    expect(faults([{ Channel: 'Chat' }], { sessions: 1 })[0]).toContain('Resolution rate is blank');
    expect(faults([{ ...CHAT, Sessions: 0 }], { sessions: 5 })[0]).toContain('no mix of channels to keep');
  });
});

describe('leverValues', () => {
  test('blended over the sessions, and over the contacts for the human cost', () => {
    const rows = [
      { ...CHAT, 'Human cost': 6 },
      { Channel: 'B', Sessions: 3000, mu: 8, 'Resolution rate': 0.5, 'Human cost': 2 },
    ];
    expect(leverValues({ traffic: rows, offers: [] })).toEqual({
      sessions: 4000,
      'interactions per session': 7,
      'resolution rate': 0.55,
      'human cost': 3,
    });
  });

  test('what is not known is left out', () => {
    const rows = [{ Channel: 'B', Sessions: 0, 'Resolution rate': 0.5 }];
    expect(leverValues({ traffic: rows, offers: [] })).toEqual({ sessions: 0 });
    expect(leverValues({ traffic: [], offers: [] })).toEqual({});
  });

  test('they stand where they were set', () => {
    for (const lever of WHAT_IF_LEVERS) {
      const changed = valueOf(applyWhatIf(EXAMPLE_SCENARIO, { [lever]: 0.5 }));
      expect(leverValues(changed)[lever]).toBeCloseTo(0.5, 12);
    }
  });
});

/** A channel's figures to the double that a cell holds. */
function channelsOf({ traffic }: Case) {
  return traffic.channels.map((own) => ({
    name: own.name,
    sessions: rounded(own.sessions),
    contacts: rounded(own.contacts),
    mean: double(own.interactionsPerSession),
    rate: toDouble(own.resolutionRate),
    turns: own.turns.kind,
    cost: double(own.humanCost),
  }));
}

function ownRates({ offer }: Case) {
  return {
    rate: double(offer.resolutionRate),
    mean: double(offer.interactionsPerSession),
    turns: offer.charges.map(({ turns }) => turns?.kind),
  };
}

/** Contacts may be divided again by a rate that was rounded. */
function rounded(value: Dec): string {
  return value.toPrecision(12);
}

function close(a: Dec, b: Dec): boolean {
  return a.minus(b).abs().lte(b.abs().times('1e-9').plus('1e-9'));
}
