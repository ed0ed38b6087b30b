import { usedBeyond } from '../../../src/core/terms/used-beyond.js';
import type { CellsByHeader } from '../../reference/cells.js';
import { priced } from '../../reference/doors.js';

const SESSION = { Meter: 'session', Rate: 1 };

test.each<[string, CellsByHeader | CellsByHeader[]]>([
  ['Resets', { ...SESSION, Resets: 'yearly' }],
  ['Pool', { ...SESSION, Pool: 'P' }],
  ['One-off units', { ...SESSION, 'One-off units': 5 }],
  ['Package mode', { ...SESSION, 'Package size': 10, 'Package mode': 'ratchet' }],
  [
    'To month',
    [
      { ...SESSION, 'To month': 6 },
      { Meter: 'flat', 'Platform fee': 5 },
    ],
  ],
  [
    'From month',
    [
      { ...SESSION, 'From month': 2 },
      { Meter: 'flat', 'Platform fee': 5 },
    ],
  ],
  ['One-off amount', { ...SESSION, 'One-off amount': 5 }],
  ['Free months', { ...SESSION, 'Free months': 1 }],
  ['Uplift', { ...SESSION, Uplift: 0.05 }],
])('an offer looks beyond the month by %s alone', (header, offer) => {
  expect(usedBeyond(priced(offer).offer)).toEqual([header]);
});

test('an offer of the month looks nowhere', () => {
  expect(usedBeyond(priced({ ...SESSION, Resets: 'monthly', 'From month': 1 }).offer)).toEqual([]);
});
