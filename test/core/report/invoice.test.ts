import { tabulateInvoice } from '../../../src/core/report/invoice.js';
import { CHAT, priced } from '../../reference/doors.js';

const HEADERS = ['Line', 'Quantity', 'Unit', 'Rate', 'Amount'];

describe('tabulateInvoice', () => {
  test('a line per charge, then discount, minimum, cap, fees, annual top-up, one-off, total', () => {
    const own = priced([
      {
        Meter: 'resolution',
        Rate: 0.99,
        Unit: 'outcomes',
        Discount: 0.1,
        'Minimum fee': 700,
        'Platform fee': 50,
        Seats: 6,
        'Seat price': 39,
        'Escalation fee': 0.5,
        'Annual minimum': 14000,
        'One-off fee': 240,
      },
    ]);
    expect(tabulateInvoice(own.invoice)).toEqual([
      HEADERS,
      ['Outcomes', 700, 'outcomes', 0.99, 693],
      ['Discount', 1, 'month', '', -69.3],
      ['Minimum fee top-up', 1, 'month', '', 76.3],
      ['Platform fee', 1, 'month', 50, 50],
      ['Seats', 6, 'seats', 39, 234],
      ['Escalation fee', 300, 'unresolved sessions', 0.5, 150],
      ['Annual minimum top-up', 1, 'month', '', 32.67],
      ['One-off fee over 24 months', 1, 'month', '', 10],
      ['Total', '', '', '', 1176.67],
    ]);
  });

  test('lines of 0 are left out except charges', () => {
    const own = priced([
      { Meter: 'session', Rate: 'free' },
      { Meter: 'flat', Rate: 0 },
    ]);
    expect(tabulateInvoice(own.invoice)).toEqual([
      HEADERS,
      ['Sessions', 1000, 'sessions', 0, 0],
      ['Month', 1, 'month', 0, 0],
      ['Total', '', '', '', 0],
    ]);
  });

  const chargeRow = (terms: Record<string, string | number>) =>
    tabulateInvoice(priced({ Meter: 'session', ...terms }).invoice)[1]?.slice(1);

  test('the quantity of a commitment is max(billed, committed); its rate stands where one holds', () => {
    expect(chargeRow({ Rate: 1, 'Committed units': 1200, 'Overage rate': 2 })).toEqual([
      1200,
      'sessions',
      1,
      1200,
    ]);
    expect(chargeRow({ Rate: 1, 'Committed units': 900, 'Overage rate': 2 })).toEqual([
      1000,
      'sessions',
      '',
      1100,
    ]);
    expect(chargeRow({ Rate: 1, 'Committed units': 900 })).toEqual([1000, 'sessions', 1, 1000]);
  });

  test('a rate is blank where no single one holds', () => {
    expect(chargeRow({ Tiers: '1 to 500; 0.5' })).toEqual([1000, 'sessions', '', 750]);
    expect(chargeRow({ Tiers: '1 to 500; 0.5', 'Tier mode': 'volume' })).toEqual([
      1000,
      'sessions',
      0.5,
      500,
    ]);
    expect(chargeRow({ Tiers: '1 to 500; 0.5 + 9', 'Tier mode': 'volume' })).toEqual([
      1000,
      'sessions',
      '',
      509,
    ]);
    expect(chargeRow({ Rate: 1, 'Resolution cap': 1 })).toEqual([1000, 'sessions', '', 700]);
    expect(chargeRow({ Meter: 'interaction', Rate: 0.2, 'Session cap': 0.6 })).toEqual([
      4000,
      'interactions',
      '',
      600,
    ]);
    expect(chargeRow({ Rate: 0.8, 'Session cap': 0.6 })).toEqual([1000, 'sessions', 0.6, 600]);
  });

  test('packages are counted as packages', () => {
    expect(chargeRow({ Rate: 49, 'Package size': 300 })).toEqual([4, 'packages of 300', 49, 196]);
  });

  test('a charge with its own channels says so', () => {
    const own = priced({ Meter: 'session', Rate: 1, Channels: 'Chat, Voice' }, [CHAT]);
    expect(tabulateInvoice(own.invoice)[1]?.[0]).toBe('Sessions (Chat, Voice)');
  });

  test('an amount beyond a double is #NUM!', () => {
    const own = priced({ Meter: 'session', Rate: 1e308 });
    expect(tabulateInvoice(own.invoice).at(-1)?.at(-1)).toMatchObject({ error: '#NUM!' });
  });
});
