import { ZERO } from '../exact/decimal.js';
import { plain } from '../exact/plain.js';
import { ok } from '../fault/result.js';
import { unresolvedShare, type UsageMeter } from './meter.js';
import { phrase } from '../phrase/phrase.js';

/**
 * The distinct people served in a month, however often each of them writes: 6,000 of them, 200 free, at $0.05 up to 5,000
 * and $0.0475 beyond, are 4,800 × 0.05 + 1,000 × 0.0475 = $287.50. They follow the sessions where those are turned.
 */
export const customer: UsageMeter = {
  kind: 'usage',
  aliases: ['user', 'active user', 'contact person', 'end user'],
  unit: phrase('countedCustomers'),
  name: phrase('meterCustomerName'),
  says: phrase('meterCustomerSays'),
  terms: {},
  counts: 'customers',
  define: () => ok({}),
  unitsPerSession: ({ customersPerSession }) => customersPerSession ?? ZERO,
  explain: ({ customersPerSession }) => plain(customersPerSession ?? ZERO),
  failureShare: unresolvedShare,
};
