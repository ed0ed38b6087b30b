import { inWords } from '../../../../src/core/phrase/in-words';
import { basisBridge } from '../../../../src/core/scenario/ranking/basis-bridge';
import { sum, toDouble } from '../../../../src/core/exact/decimal';
import { tableOf } from '../../../reference/cells';
import { quotedTables, valueOf } from '../../../reference/doors';

/** 1,000 sessions at $0.50 and a fee of $100; 600 are resolved, and people take 400 at $6. */
const quote = valueOf(
  quotedTables(
    tableOf([{ Offer: 'A', Meter: 'session', Rate: 0.5, 'Platform fee': 100 }]),
    tableOf([{ Channel: 'Chat', Sessions: 1_000, 'Resolution rate': 0.6, 'Human cost': 6 }]),
  ),
);

test.each([
  ['cost per resolution', 'List price, as a price per resolution', 500 / 600, 1],
  ['monthly total', 'List price, as a bill of the month', 500, 600],
  ['total cost', 'List price, as a bill of the month', 500, 3_000],
] as const)('by %s the way begins at the sticker price in its own terms', (basis, first, sticker, end) => {
  const steps = valueOf(basisBridge(quote, basis));
  expect([inWords(steps[0]?.step ?? ''), toDouble(steps[0]!.running)]).toEqual([
    first,
    expect.closeTo(sticker, 10),
  ]);
  expect(toDouble(sum(steps.map(({ change }) => change)))).toBeCloseTo(end, 10);
  expect(toDouble(steps.at(-1)!.running)).toBeCloseTo(end, 10);
});
