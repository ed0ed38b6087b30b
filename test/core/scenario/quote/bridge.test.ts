import { sentence } from '../../../../src/core/fault/sentence.js';
import { tabulateBridge } from '../../../../src/core/report/bridge.js';
import { bridge } from '../../../../src/core/scenario/quote/bridge.js';
import type { CellsByHeader } from '../../../reference/cells.js';
import { CHAT, double, priced, valueOf } from '../../../reference/doors.js';
import { inWords } from '../../../../src/core/phrase/in-words.js';

/** Changes by step, steps that change nothing left out. */
function changes(offer: CellsByHeader | CellsByHeader[], traffic?: CellsByHeader[]) {
  const steps = valueOf(bridge(priced(offer, traffic)));
  return Object.fromEntries(
    steps
      .filter(({ change }) => !change.isZero())
      .map(({ step, change }) => [inWords(step), double(change.toDecimalPlaces(12))]),
  );
}

const STICKER = 'List price, as a price per resolution';

describe('bridge', () => {
  test.each([
    ['resolution', 0.99, 0.99],
    ['session', 0.7, 1],
    ['interaction', 0.1, 0.571428571429],
  ])('a bare %s price is its price on the resolution meter', (meter, rate, sticker) => {
    expect(changes({ Meter: meter, Rate: rate })).toEqual({ [STICKER]: sticker });
  });

  test('handovers, then the window, then allowances and minimums, then fees, then one-off', () => {
    expect(
      changes([
        {
          Meter: 'resolution',
          Rate: 0.7,
          'Handover share': 0.7,
          'Recontact credit': 0.5,
          'Included units': 155,
          'Platform fee': 70,
          'One-off fee': 1680,
        },
      ]),
    ).toEqual({
      [STICKER]: 0.7,
      'Handovers billed as resolved': 0.21,
      'Session windows and re-contact credit': -0.455,
      'Allowances and minimum units': -0.155,
      Fees: 0.1,
      'One-off fees, spread over their months': 0.1,
    });
  });

  test('the window factor is a step of its own', () => {
    expect(changes({ Meter: 'session', Rate: 0.7, 'Window factor': 1.2 })).toEqual({
      [STICKER]: 1,
      'Session windows and re-contact credit': 0.2,
    });
  });

  test('the schedule, and settlement', () => {
    expect(changes({ Meter: 'session', Tiers: '0.7 to 500; 0.35', Discount: 0.1 })).toEqual({
      [STICKER]: 1,
      'Tiers, packages, commitments and caps per session': -0.25,
      'Discount, minimum fee and monthly cap': -0.075,
    });
    expect(changes({ Meter: 'session', Rate: 0.7, 'Package size': 300 })[STICKER]).toBeCloseTo(
      0.7 / 300 / 0.7,
      12,
    );
    expect(changes({ Meter: 'session', Rate: 0.7, 'Minimum fee': 770 })).toEqual({
      [STICKER]: 1,
      'Discount, minimum fee and monthly cap': 0.1,
    });
    // As the invoice has it: the discount first, so that the minimum is owed in full.
    expect(changes({ Meter: 'session', Rate: 0.7, Discount: 0.5, 'Minimum fee': 700 })).toEqual({
      [STICKER]: 1,
    });
    expect(changes({ Meter: 'session', Rate: 0.7, 'Minimum units': 1500, 'Minimum fee': 770 })).toEqual({
      [STICKER]: 1,
      'Allowances and minimum units': 0.5,
    });
  });

  test('what a volume cap leaves to people is in no step', () => {
    expect(changes({ Meter: 'session', Rate: 0.7, 'Pause after': 300 })).toEqual({ [STICKER]: 1 });
  });

  test('without resolutions there is no bridge', () => {
    const result = bridge(priced({ Meter: 'session', Rate: 1 }, [{ ...CHAT, 'Resolution rate': 0 }]));
    expect(result.ok ? [] : result.faults.map(({ kind }) => kind)).toEqual(['divideByZero']);
    expect(result.ok ? [] : result.faults.map(sentence)).toEqual(['There are no resolutions.']);
  });

  test('as a table: Step, Change, Running cost per resolution, and the effective cost last', () => {
    const table = tabulateBridge(
      valueOf(bridge(priced({ Meter: 'session', Rate: 0.7, 'Platform fee': 70 }))),
    );
    expect(table[0]).toEqual(['Step', 'Change', 'Running cost per resolution']);
    expect(table.at(-1)).toEqual(['Effective cost per resolution', '', 1.1]);
    expect(table.find(([step]) => step === 'Fees')).toEqual(['Fees', 0.1, 1.1]);
  });
});
