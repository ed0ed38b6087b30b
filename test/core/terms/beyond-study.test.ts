import { dec } from '../../../src/core/exact/decimal.js';
import { sentence } from '../../../src/core/fault/sentence.js';
import type { Result } from '../../../src/core/fault/result.js';
import { breakEven } from '../../../src/core/study/break-even/break-even.js';
import { commitmentStudy } from '../../../src/core/study/commitment.js';
import { sensitivity } from '../../../src/core/study/sensitivity/sensitivity.js';
import { tornado } from '../../../src/core/study/sensitivity/tornado.js';
import { simulate } from '../../../src/core/study/simulation/simulate.js';
import { ok } from '../../../src/core/fault/result.js';
import { priced } from '../../reference/doors.js';

const kept = priced({ Meter: 'session', Rate: 10, 'Package size': 100, 'Package mode': 'ratchet' });
const plain = priced({ Meter: 'session', Rate: 0.1 });
const { traffic, offer } = kept;

const studies: readonly [string, () => Result<unknown>][] = [
  ['BREAKEVEN', () => breakEven({ traffic, a: offer, b: plain.offer }, 'sessions')],
  ['COMMITMENT_TEST', () => commitmentStudy(kept, [dec(5)])],
  [
    'SENSITIVITY',
    () =>
      sensitivity(kept, {
        metric: 'monthly total',
        rows: { lever: 'sessions', values: [ok(dec(5))] },
        columns: undefined,
      }),
  ],
  ['TORNADO', () => tornado(kept, { metric: 'monthly total', swing: dec('0.1'), ranges: [] })],
  [
    'SIMULATE',
    () => {
      const all = simulate(traffic, [{ name: 'A', offer: ok(offer) }], {
        spreads: [],
        trials: 1,
        seed: 1,
        budget: undefined,
      });
      return all.ok ? (all.value[0]?.simulated ?? all) : all;
    },
  ],
];

test.each(studies)('%s says by name that it does not follow packages that are kept', (_, study) => {
  const own = study();
  expect(own.ok ? [] : own.faults.map(sentence)).toEqual([
    expect.stringMatching(/^Offers row 1 \(A\), Package mode: packages that stay once bought/),
  ]);
});
