import { tabulateDerivation } from '../../../src/core/report/explain.js';
import { tabulateInvoice } from '../../../src/core/report/invoice.js';
import { CHAT, priced } from '../../reference/doors.js';

const labels = (quote: ReturnType<typeof priced>) =>
  tabulateInvoice(quote.invoice)
    .slice(1)
    .map(([label]) => label);

test('an invoice says of which period its month is, and what a steady month has not', () => {
  const quote = priced([
    { Meter: 'session', Rate: 1, Resets: 'yearly', 'One-off units': 500, 'To month': 6 },
    {
      Meter: 'session',
      Rate: 2,
      Resets: 'yearly',
      'One-off units': 500,
      'From month': 7,
      'One-off amount': 600,
    },
    {
      Meter: 'unit',
      Unit: 'action',
      'Units per session': 1,
      Rate: 1,
      'Package size': 10,
      'Package mode': 'ratchet',
    },
    { Meter: 'flat', 'Platform fee': 5, 'Free months': 3, Uplift: 0.05 },
  ]);
  expect(labels(quote)).toEqual([
    'Sessions, one of 12 equal months',
    'Action',
    'Month',
    'Platform fee',
    'One-off units of Sessions: not in a steady month',
    'Package mode of Action: not in a steady month',
    'One-off amount: not in a steady month',
    'Free months: not in a steady month',
    'Uplift: not in a steady month',
    'From month, To month: a steady month has the rows that hold last',
    'Total',
  ]);
  expect(tabulateInvoice(quote.invoice).at(-1)?.at(-1)).toBe(2105);
});

test('the rows of a pool stand beneath each other, and its derivation adds them up', () => {
  const quote = priced(
    [
      {
        Meter: 'unit',
        Unit: 'credit',
        'Units per session': 1,
        Channels: 'Chat',
        Pool: 'P',
        Rate: 0.12,
        'Included units': 1000,
      },
      { Meter: 'unit', Unit: 'credit', 'Units per session': 2, Channels: 'Email', Pool: 'P' },
    ],
    [
      { ...CHAT, Sessions: 600 },
      { ...CHAT, Channel: 'Email', Sessions: 600 },
    ],
  );
  expect(tabulateInvoice(quote.invoice).slice(1)).toEqual([
    ['Credit (Chat), pool P', 800, 'credit', 0.12, 96],
    ['Credit (Email), billed with Credit (Chat), pool P', 1200, 'credit', '', 0],
    ['Total', '', '', '', 96],
  ]);
  const steps = tabulateDerivation(quote).filter(([stage]) => stage === 'Usage' || stage === 'Billed units');
  expect(steps.map((row) => row.slice(1, 4))).toEqual([
    ['Credit (Chat), Chat', '600 × 1', 600],
    ['Credit (Chat)', '600 + 1200', 1800],
    ['Credit (Chat) beyond the included ones', 'max(1800 − 1000 included, 0)', 800],
    ['Credit (Chat)', '800', 800],
    ['Credit (Email), Email', '600 × 2', 1200],
    ['Credit (Email)', '1200', 1200],
    ['Credit (Email), billed with Credit (Chat)', '1200', 1200],
  ]);
});

test('a month of a year is derived from the year', () => {
  const quote = priced({ Meter: 'session', Rate: 1, Resets: 'yearly', 'Included units': 9000 });
  const steps = tabulateDerivation(quote).filter(([stage]) => stage === 'Billed units' || stage === 'Charge');
  expect(steps.map((row) => row.slice(1, 4))).toEqual([
    ['Sessions of the whole period', '1000 × 12', 12_000],
    ['Sessions beyond the included ones', 'max(12000 − 9000 included, 0)', 3000],
    ['Sessions', '3000', 3000],
    ['Sessions: Units', '3000 × 1', 3000],
    ['Sessions', '3000', 3000],
    ['Sessions, a month of the period', '3000 / 12', 250],
  ]);
});
