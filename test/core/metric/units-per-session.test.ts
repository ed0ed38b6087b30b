import { dec } from '../../../src/core/exact/decimal.js';
import { billedUnits, genuineUnits } from '../../../src/core/metric/units-per-session.js';

const SESSION = { interactionsPerSession: dec(4), resolutionRate: dec('0.6'), handoverShare: dec('0.5') };

test('the average session: four replies, one session, 0.6 resolutions, 0.8 of them billed', () => {
  const meters = ['interaction', 'session', 'resolution'] as const;
  expect(meters.map((meter) => genuineUnits(meter, SESSION).toString())).toEqual(['4', '1', '0.6']);
  expect(meters.map((meter) => billedUnits(meter, SESSION).toString())).toEqual(['4', '1', '0.8']);
});
