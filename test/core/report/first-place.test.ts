import { EXAMPLE_SCENARIO } from '../../../src/core/scenario/example-scenario';
import { sum, toDouble } from '../../../src/core/exact/decimal';
import { firstPlace, leadSteps } from '../../../src/core/report/first-place';
import { priceScenario } from '../../../src/core/scenario/ranking/priced';
import type { Tables, ScenarioRow } from '../../../src/core/scenario/tables/scenario';
import { valueOf } from '../../reference/doors';
import { inWords } from '../../../src/core/phrase/in-words.js';

const CHAT = { Channel: 'Chat', Sessions: 1000, 'Resolution rate': 0.5 };
const EMAIL = { Channel: 'Email', Sessions: 1000, 'Resolution rate': 0.5 };
const ranked = (offers: readonly ScenarioRow[], traffic: Tables['traffic'] = [CHAT]) =>
  priceScenario({ traffic, offers }).ranking ?? [];

const BASIS = 'cost per resolution';

describe('firstPlace', () => {
  test('the first, and how much more the next one costs', () => {
    const place = firstPlace(
      ranked([
        { Offer: 'Dear', Meter: 'resolution', Rate: 1.12 },
        { Offer: 'Cheap', Meter: 'resolution', Rate: 1 },
      ]),
      BASIS,
    );
    expect(place).toMatchObject({ first: 'Cheap', next: 'Dear', servesLess: false });
    expect(place?.figure?.toString()).toBe('1');
    expect(place?.more?.toString()).toBe('0.12');
  });

  test('an offer that leaves sessions to people is next whatever it costs', () => {
    const place = firstPlace(
      ranked(
        [
          { Offer: 'Chat only', Meter: 'resolution', Rate: 0.5, Channels: 'Chat' },
          { Offer: 'Everything', Meter: 'resolution', Rate: 1 },
        ],
        [CHAT, EMAIL],
      ),
      BASIS,
    );
    expect(place).toMatchObject({ first: 'Everything', next: 'Chat only', servesLess: true });
    expect(place?.more?.toString()).toBe('-0.5');
  });

  test('offers without a price are nobody’s next; without any other there is none', () => {
    const place = firstPlace(
      ranked([
        { Offer: 'One', Meter: 'resolution', Rate: 1 },
        { Offer: 'Broken', Meter: 'interaction', Rate: 1 },
      ]),
      BASIS,
    );
    expect(place).toMatchObject({ first: 'One', next: undefined, more: undefined });
    expect(firstPlace([], BASIS)).toBeUndefined();
  });
});

describe('leadSteps', () => {
  const quotes = (priceScenario(EXAMPLE_SCENARIO).ranking ?? []).map(({ quote }) => valueOf(quote));

  test('the gaps add up to the difference in cost, for every pair', () => {
    for (const first of quotes) {
      for (const next of quotes) {
        const [a, b] = [first, next].map(({ metrics }) => toDouble(metrics.effectiveCostPerResolution!));
        expect(toDouble(sum(leadSteps(first, next).map(({ gap }) => gap)))).toBeCloseTo(b! - a!, 12);
      }
    }
  });

  test('the largest step is first, and what is alike is left out', () => {
    const [first, next] = ranked([
      { Offer: 'A', Meter: 'resolution', Rate: 1, 'Platform fee': 50 },
      { Offer: 'B', Meter: 'resolution', Rate: 1.05, 'Handover share': 0.5 },
    ]).map(({ quote }) => valueOf(quote));
    const steps = leadSteps(first!, next!);
    expect(steps.map(({ step }) => inWords(step))).toEqual([
      'Handovers billed as resolved',
      'Fees',
      'List price, as a price per resolution',
    ]);
    expect(steps.map(({ gap }) => toDouble(gap))).toEqual([0.525, -0.1, 0.05]);
    expect(leadSteps(first!, first!)).toEqual([]);
  });
});
