import { sentence } from '../../../src/core/fault/sentence.js';
import type { Cell } from '../../../src/core/grid/cell.js';
import { readOffers } from '../../../src/core/terms/read-offers.js';
import { tableOf, transposed } from '../../reference/cells.js';
import { CHAT, amounts, complaints, double, monthlyTotal, priced, valueOf } from '../../reference/doors.js';

const SESSION = { Offer: 'A', Meter: 'session', Rate: 0.8 };

/** The sentences of a whole range: its own, or those of its offers. */
function sentences(cells: Cell[][]): string[] {
  const read = readOffers(cells);
  if (!read.ok) return read.faults.map(sentence);
  return read.value.flatMap(({ offer }) => (offer.ok ? [] : offer.faults.map(sentence)));
}

describe('readOffers: headers', () => {
  const plain = valueOf(readOffers(tableOf([{ ...SESSION, 'One-off fee': 24, 'Pause after': 10 }])));

  test.each([
    ['case', ['OFFER', 'meter', 'rATE', 'ONE-OFF FEE', 'pause AFTER']],
    ['spaces, underscores and hyphens', ['Offer', ' Meter ', 'Ra te', 'one_off-fee', 'PauseAfter']],
    ['a trailing *', ['Offer*', 'Meter *', 'Rate*', 'One off fee*', 'Pause after*']],
  ])('%s do not matter', (_, headers) => {
    expect(valueOf(readOffers([headers, ['A', 'session', 0.8, 24, 10]]))).toEqual(plain);
  });

  test('columns come in any order', () => {
    const read = readOffers([
      ['Pause after', 'Rate', 'One-off fee', 'Offer', 'Meter'],
      [10, 0.8, 24, 'A', 'session'],
    ]);
    expect(valueOf(read)).toEqual(plain);
  });

  test('a transposed block reads the same, but for where it says a row stands', () => {
    const read = valueOf(
      readOffers(transposed(tableOf([{ ...SESSION, 'One-off fee': 24, 'Pause after': 10 }]))),
    );
    const text = (value: unknown) => JSON.stringify(value).replaceAll(',"line":"column"', '');
    expect(text(read)).toBe(text(plain));
  });

  test('a transposed block has one value column per charge', () => {
    const read = readOffers([
      ['Offer', 'A', '', 'B'],
      ['Meter', 'session', 'flat', 'session'],
      ['Rate', 0.8, 100, 0.9],
    ]);
    const [a, b] = valueOf(read).map(({ name, offer }) => [name, valueOf(offer).charges.length]);
    expect([a, b]).toEqual([
      ['A', 2],
      ['B', 1],
    ]);
  });

  test('Note, Source, As of and headers that start with # are ignored, whatever they hold', () => {
    const cells: Cell[][] = [
      ['Offer', 'Meter', 'Rate', 'Note', 'Source', 'As of', '# mine', '#REF'],
      ['A', 'session', 0.8, 'dear', { error: '#N/A' }, 46000, true, -1],
    ];
    expect(sentences(cells)).toEqual([]);
  });

  test('an unknown header is answered with the nearest known one', () => {
    expect(
      sentences([
        ['Offer', 'Meter', 'Rate', 'Discuont'],
        ['A', 'session', 1, 0.1],
      ]),
    ).toEqual([
      'Offers, header 4 is "Discuont"; no column has that name; the nearest is Discount (or start the header with # to have it ignored).',
    ]);
  });

  test('two columns of one name, values under a blank header, and an error as a header are faults', () => {
    expect(
      sentences([
        ['Offer', 'Meter', 'Rate', 'rate*'],
        ['A', 'session', 1, 2],
      ]),
    ).toEqual(['Offers, header 4: there are two columns named Rate.']);
    expect(
      sentences([
        ['Offer', 'Meter', 'Rate', ''],
        ['A', 'session', 1, 2],
      ]),
    ).toEqual(['Offers, header 4: it is blank, but there are values below it.']);
    expect(
      sentences([
        ['Offer', 'Meter', 'Rate', { error: '#REF!' }],
        ['A', 'session', 1, 2],
      ]),
    ).toEqual(['Offers, header 4 holds #REF!.']);
  });

  test('headers alone are a fault', () => {
    expect(sentences([['Offer', 'Meter', 'Rate']])).toEqual([
      'Offers: it has headers but no rows below them.',
    ]);
  });
});

describe('readOffers: rows', () => {
  const namesOf = (cells: Cell[][]) => valueOf(readOffers(cells)).map(({ name }) => name);
  const HEADERS = ['Offer', 'Meter', 'Rate', 'Note'];

  test('blank rows are skipped, in every way that a host gives an empty cell, and whatever their note says', () => {
    const cells: Cell[][] = [
      HEADERS,
      [null, null, null, null],
      ['A', 'session', 1, ''],
      ['', '', '', ''],
      [0, 0, 0, 0],
      ['B', 'session', 1, ''],
      ['', '', '', 'rates of last spring'],
    ];
    expect(namesOf(cells)).toEqual(['A', 'B']);
    expect(valueOf(readOffers(cells)).map(({ offer }) => valueOf(offer).charges.length)).toEqual([1, 1]);
  });

  test.each(['Total', 'totals', 'ALL', ' Sum '])('a row named %s is skipped when others exist', (name) => {
    expect(namesOf([HEADERS, ['A', 'session', 1, ''], [name, '', 2, '']])).toEqual(['A']);
  });

  test('a row named Total is an offer when there is no other', () => {
    expect(namesOf([HEADERS, ['Total', 'session', 1, '']])).toEqual(['Total']);
  });

  test('a blank Offer continues the one above, and rows of one name belong together wherever they stand', () => {
    const cells = tableOf([
      { Offer: 'A', Meter: 'session', Rate: 1 },
      { Offer: '', Meter: 'flat', Rate: 5 },
      { Offer: 'B', Meter: 'session', Rate: 2 },
      { Offer: ' a ', Meter: 'flat', Rate: 7 },
    ]);
    const read = valueOf(readOffers(cells)).map(({ name, offer }) => [name, valueOf(offer).charges.length]);
    expect(read).toEqual([
      ['A', 3],
      ['B', 1],
    ]);
  });

  test('a first row without a name is a fault', () => {
    expect(sentences(tableOf([{ Offer: '', Meter: 'session', Rate: 1 }]))).toEqual([
      'Offers row 1, Offer is blank; it must be the name of an offer.',
    ]);
  });

  test('a fault in one offer leaves the others as they are, and names its row and term', () => {
    const read = valueOf(readOffers(tableOf([SESSION, { Offer: 'B', Meter: 'session', Rate: 'dear' }])));
    expect(read.map(({ name, offer }) => [name, offer.ok])).toEqual([
      ['A', true],
      ['B', false],
    ]);
    const [, second] = read;
    expect(second?.offer.ok === false && second.offer.faults.map(sentence)).toEqual([
      'Offers row 2 (B), Rate is "dear"; it must be a number above 0, or the word free.',
    ]);
  });

  test('every fault of an offer is told, not only the first', () => {
    const told = complaints({ Meter: 'sesion', Rate: 1, Discount: 65, 'Platform fee': -1 });
    expect(told).toHaveLength(3);
    expect(told.join(' ')).toMatch(/Meter is "sesion".*Platform fee is -1.*Discount is 65/);
  });

  test('an error value comes out under its own name, even where no term has a use for its cell', () => {
    expect(complaints({ ...SESSION, Rate: { error: '#DIV/0!' } })).toEqual([
      'Offers row 1 (A), Rate holds #DIV/0!.',
    ]);
    expect(complaints({ ...SESSION, 'Handover share': { error: '#REF!' } })).toEqual([
      'Offers row 1 (A), Handover share holds #REF!.',
    ]);
    expect(
      complaints({ ...SESSION, 'Tier mode': { error: '#NAME?' }, Turns: { error: '#N/A' } }),
    ).toHaveLength(2);
  });
});

describe('readOffers: what an offer states once', () => {
  const twoRows = (first: Record<string, Cell>, second: Record<string, Cell>) => [
    { Offer: 'A', Meter: 'session', Rate: 1, ...first },
    { Meter: 'flat', Rate: 0, ...second },
  ];

  test('the same value again is the same', () => {
    expect(amounts(priced(twoRows({ Discount: 0.1 }, { Discount: '10%' })))).toMatchObject({
      discount: -100,
    });
  });

  test.each([
    ['Discount', 0.1, 0.2],
    ['Minimum fee', 10, 20],
    ['Monthly cap', 10, 20],
    ['Annual minimum', 10, 20],
    ['Seats', 10, 20],
    ['Amortization months', 12, 24],
    ['Resolution rate', 0.5, 0.6],
    ['Interactions per session', 3, 4],
  ])('two values of %s are a fault that names both', (header, one, other) => {
    expect(complaints(twoRows({ [header]: one }, { [header]: other }))).toEqual([
      `Offers (A), ${header}: it is stated once for an offer, and here it is both ${one} and ${other}.`,
    ]);
  });

  test('two currencies of one offer are a fault that names both; case does not matter', () => {
    expect(complaints(twoRows({ Currency: 'USD' }, { Currency: 'eur' }))).toEqual([
      'Offers (A), Currency: it is stated once for an offer, and here it is both USD and EUR.',
    ]);
    expect(complaints(twoRows({ Currency: 'USD' }, { Currency: 'usd' }))).toEqual([]);
  });

  test.each<[string, Cell]>([
    ['a blank', ''],
    ['nothing', null],
    ['a 0', 0],
  ])('%s beside another row is no second value', (_, blank) => {
    expect(amounts(priced(twoRows({ 'Minimum fee': blank }, { 'Minimum fee': 1500 })))).toMatchObject({
      minimumFee: 500,
    });
  });

  test('a cap, amortization or own rate of 0 is none', () => {
    const own = priced({
      ...SESSION,
      'Monthly cap': 0,
      'Amortization months': 0,
      'Resolution rate': 0,
      'Interactions per session': 0,
      'One-off fee': 48,
    });
    expect(amounts(own)).toEqual({ charge: 800, oneOffFee: 2, total: 802 });
    expect(double(own.activity.resolutions)).toBe(700);
  });

  test('a currency is three letters, and sets the minor unit', () => {
    expect(complaints({ ...SESSION, Currency: '$' })).toEqual([
      'Offers (A), Currency is "$"; a currency is its three-letter code, such as USD or EUR.',
    ]);
    const third = { Meter: 'session', Rate: 1 / 3 };
    expect(monthlyTotal(priced({ ...third, Currency: 'JPY' }))).toBe(333);
    expect(monthlyTotal(priced({ ...third, Currency: 'usd' }))).toBe(333.33);
    expect(monthlyTotal(priced(third))).toBe(333.33);
    expect(monthlyTotal(priced({ ...third, Currency: 'KWD' }))).toBe(333.333);
  });
});

describe('readOffers: fees', () => {
  test('fees add up over rows', () => {
    const own = priced([
      { Meter: 'session', Rate: 1, 'Platform fee': 10, 'Seat price': 3, 'One-off fee': 24, Seats: 2 },
      { Meter: 'flat', 'Platform fee': 5, 'Seat price': 4, 'One-off fee': 48 },
    ]);
    expect(amounts(own)).toEqual({ charge: 1000, platformFee: 15, seatFee: 14, oneOffFee: 3, total: 1032 });
  });

  test('an escalation fee is for the unresolved sessions of its own row', () => {
    const own = priced(
      [
        { Meter: 'resolution', Rate: 'free', Channels: 'chat', 'Escalation fee': 2, 'Handover share': 0.5 },
        { Meter: 'session', Rate: 'free', Channels: 'Voice', 'Escalation fee': 0 },
      ],
      [CHAT, { ...CHAT, Channel: 'Voice', Sessions: 50 }],
    );
    const line = own.invoice.lines.find(({ kind }) => kind === 'escalationFee');
    expect([double(line?.quantity), double(line?.rate), double(line?.amount)]).toEqual([300, 2, 600]);
  });

  test('a seat charge and a Seat price would bill the same seats twice', () => {
    expect(
      complaints([
        { Meter: 'seat', Rate: 10, Seats: 3 },
        { Meter: 'flat', 'Seat price': 2 },
      ]),
    ).toEqual([
      'Offers (A): a seat charge and a Seat price would bill the same seats twice; keep one of them.',
    ]);
  });

  test('seats are needed where a term counts them, and only there', () => {
    const needed = 'Offers (A), Seats is blank; it must be the number of seats, because a term counts them.';
    expect(complaints({ Meter: 'seat', Rate: 10 })).toEqual([needed]);
    expect(complaints({ ...SESSION, 'Seat price': 10 })).toEqual([needed]);
    expect(complaints({ ...SESSION, 'Included units per seat': 10 })).toEqual([needed]);
    expect(complaints(SESSION)).toEqual([]);
    expect(complaints({ Meter: 'seat', Rate: 10, Seats: 0 })).toEqual([]);
  });

  test('a Minimum fee above the Monthly cap is a fault, one equal to it is not', () => {
    expect(complaints({ ...SESSION, 'Minimum fee': 101, 'Monthly cap': 100 })).toEqual([
      'Offers (A), Minimum fee: 101 is above the Monthly cap of 100.',
    ]);
    expect(complaints({ ...SESSION, 'Minimum fee': 100, 'Monthly cap': 100 })).toEqual([]);
  });
});
