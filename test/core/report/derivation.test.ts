import { derivation } from '../../../src/core/report/derivation';
import { tabulateDerivation } from '../../../src/core/report/explain';
import { EXAMPLE_SCENARIO } from '../../../src/core/scenario/example-scenario';
import { priceScenario } from '../../../src/core/scenario/ranking/priced';
import type { Tables } from '../../../src/core/scenario/tables/scenario';
import { valueOf } from '../../reference/doors';
import { inWords } from '../../../src/core/phrase/in-words';

function derived(tables: Tables, offer: string) {
  const ranked = priceScenario(tables).ranking?.find(({ name }) => name === offer);
  return derivation(valueOf(ranked!.quote), tables);
}
const inputsOf = (tables: Tables, offer: string, item: string) =>
  derived(tables, offer)
    .filter((step) => inWords(step.item) === item)
    .flatMap(({ inputs }) => inputs);

const CAPPED = 'Per reply at $0.10, capped';

describe('derivation', () => {
  test('the steps are those of the derivation as a table', () => {
    for (const { name, quote } of priceScenario(EXAMPLE_SCENARIO).ranking ?? []) {
      const [, ...rows] = tabulateDerivation(valueOf(quote));
      expect(
        derived(EXAMPLE_SCENARIO, name).map(({ stage, item, formula }) => [
          stage,
          inWords(item),
          inWords(formula),
        ]),
      ).toEqual(rows.map((row) => row.slice(0, 3)));
    }
  });

  test('every number says how it is made', () => {
    for (const { name } of priceScenario(EXAMPLE_SCENARIO).offers) {
      for (const { words } of derived(EXAMPLE_SCENARIO, name)) expect(words).not.toBe('');
    }
  });

  test('traffic comes from its channel', () => {
    expect(inputsOf(EXAMPLE_SCENARIO, CAPPED, 'Sessions, Chat')).toEqual([
      { table: 'traffic', row: 0, header: 'Sessions', value: 50000 },
    ]);
    expect(inputsOf(EXAMPLE_SCENARIO, CAPPED, 'Resolutions, Chat')).toEqual([
      { table: 'traffic', row: 0, header: 'Resolution rate', value: 0.65 },
    ]);
  });

  test('a charge comes from its own row, fees from wherever the offer states them', () => {
    expect(inputsOf(EXAMPLE_SCENARIO, CAPPED, 'Platform fee')).toEqual([
      { table: 'offers', row: 2, header: 'Platform fee', value: 800 },
    ]);
    expect(
      inputsOf(EXAMPLE_SCENARIO, CAPPED, 'Interactions, Chat').map(({ header, row }) => [header, row]),
    ).toEqual([
      ['Interactions per session', 0],
      ['Rate', 2],
      ['Session cap', 2],
    ]);
    const seats = derived(EXAMPLE_SCENARIO, 'Per resolution with seats').filter(
      ({ stage }) => stage === 'Charge',
    );
    const rates = seats.flatMap(({ inputs }) => inputs).filter(({ header }) => header === 'Rate');
    expect(rates.map(({ row, value }) => [row, value])).toEqual([
      [5, 0.7],
      [6, 45],
    ]);
  });

  test('contacts and their share where no sessions are stated; an offer’s own rate before the channel’s', () => {
    const tables: Tables = {
      traffic: [{ Contacts: 100, 'Involvement rate': 0.5, 'Resolution rate': 0.5 }],
      offers: [{ Offer: 'A', Meter: 'resolution', Rate: 1, 'Resolution rate': 0.6 }],
    };
    const [sessions] = derived(tables, 'A');
    expect(sessions?.inputs.map(({ header }) => header)).toEqual(['Contacts', 'Involvement rate']);
    const resolutions = derived(tables, 'A').find(({ item }) => inWords(item).startsWith('Resolutions, '));
    expect(resolutions?.inputs).toEqual([{ table: 'offers', row: 0, header: 'Resolution rate', value: 0.6 }]);
  });

  test('names that contain each other, commas, brackets, quotes and header words: each row cites its own inputs', () => {
    const names = ['Chat', 'Web, Chat', 'Sessions, Chat', 'Part handled (in "Rate"), Web, Chat', 'Discount'];
    const tables: Tables = {
      traffic: names.map((Channel, index) => ({
        Channel,
        Sessions: 100 + index,
        'Interactions per session': 2 + index,
        'Resolution rate': 0.5,
      })),
      offers: [
        { Offer: 'A, "in" (Rate): Chat', Meter: 'interaction', Unit: 'Discount', Rate: 1, Discount: 0.1 },
      ],
    };
    const steps = derived(tables, 'A, "in" (Rate): Chat');
    for (const [row, name] of names.entries()) {
      const cited = (kind: string) =>
        steps
          .filter((step) => step.kind === kind && 'channel' in step && step.channel === name)
          .flatMap(({ inputs }) => inputs.filter(({ table }) => table === 'traffic'))
          .map((input) => [input.row, input.header]);
      expect(cited('sessions')).toEqual([[row, 'Sessions']]);
      expect(cited('resolutions')).toEqual([[row, 'Resolution rate']]);
      expect(cited('channelUnits')).toEqual([[row, 'Interactions per session']]);
    }
    const ofLine = (kind: string) =>
      steps.filter((step) => step.kind === 'line' && step.line.kind === kind).flatMap(({ inputs }) => inputs);
    const discount = ofLine('discount');
    expect(discount.map(({ header }) => header)).toEqual(['Discount']);
    expect(ofLine('charge')).toEqual([]);
  });

  test('channels that contain each other: the sessions of Web, Chat are those of its own row', () => {
    const tables: Tables = {
      traffic: [
        { Channel: 'Chat', Sessions: 100, 'Resolution rate': 0.5 },
        { Channel: 'Web, Chat', Sessions: 200, 'Resolution rate': 0.6 },
      ],
      offers: [{ Offer: 'A', Meter: 'session', Rate: 1 }],
    };
    expect(inputsOf(tables, 'A', 'Sessions, Web, Chat')).toEqual([
      { table: 'traffic', row: 1, header: 'Sessions', value: 200 },
    ]);
    expect(inputsOf(tables, 'A', 'Resolutions, Web, Chat')).toEqual([
      { table: 'traffic', row: 1, header: 'Resolution rate', value: 0.6 },
    ]);
  });

  test('offers whose names hold each other, rows and terms: a charge cites its own row', () => {
    const names = [
      'A',
      'Offer (A)',
      'Offers row 1 (A), Rate',
      'A), Offers row 2 (A',
      '"A" in A',
      'Tiers, tier 1',
    ];
    const tables: Tables = {
      traffic: [{ Channel: 'Resolution rate, Chat', Sessions: 100, 'Resolution rate': 0.5 }],
      offers: names.map((Offer, index) => ({ Offer, Meter: 'session', Rate: 1 + index })),
    };
    for (const [row, name] of names.entries()) {
      const slices = derived(tables, name).filter(({ kind }) => kind === 'slice');
      expect(slices.flatMap(({ inputs }) => inputs)).toEqual([
        { table: 'offers', row, header: 'Rate', value: 1 + row },
      ]);
    }
  });

  test('a unit is shown as a number of it, whatever the vendor calls it', () => {
    const tables: Tables = {
      traffic: [{ Channel: 'Chat', Sessions: 100, 'Resolution rate': 0.5 }],
      offers: ['share', 'money per session', 'money'].map((Unit) => ({
        Offer: Unit,
        Meter: 'session',
        Unit,
        Rate: 1,
      })),
    };
    for (const name of ['share', 'money per session', 'money']) {
      const units = derived(tables, name).filter(({ kind }) => kind === 'allUnits');
      expect(units.map(({ unit, figure }) => [unit, figure])).toEqual([[name, 'count']]);
    }
  });
});
