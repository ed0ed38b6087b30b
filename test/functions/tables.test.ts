import { cell, spill } from './host.js';

const OFFERS = [
  ['Offer', 'Meter', 'Rate'],
  ['A', 'session', 1],
];
const HEAD = ['Channel', 'Sessions', 'Resolution rate'];
const bill = (traffic: unknown[][], offers: unknown[][] = OFFERS) => cell('BILL', offers, traffic);

test('a totals row is left out whatever it is called, and All with figures of its own is a channel', () => {
  const rows = [HEAD, ['Chat', 1000, 0.6], ['Email', 500, 0.6]];
  for (const label of ['Grand Total', 'Total:', 'Ergebnis', '合計', '']) {
    expect(bill([...rows, [label, 1500, 0.6]])).toBe(1500);
  }
  expect(bill([HEAD, ['All', 1000, 0.6], ['VIP', 200, 0.6]])).toBe(1200);
  expect(bill([...rows, ['Total', 1400, 0.6]])).toMatch(/^#VALUE! .*1400 and the other rows come to 1500/);
});

test('EXPLAIN names what was left out', () => {
  const rows = spill('EXPLAIN', OFFERS, [HEAD, ['Chat', 1000, 0.6], ['Summe', 1000, 0.6]]);
  expect(rows).toContainEqual(['Traffic', 'Left out as a total: Summe', '', 1000, 'sessions']);
});

test('headers of small tables say which column is which', () => {
  const tiers = [
    ['From', 'To', 'Price'],
    [1, 100, 0.99],
    [101, 200, 0.85],
    [201, 99999, 0.7],
  ];
  expect(cell('TIERED_CHARGE', 150, tiers)).toBe(141.5);
  const turned = tiers.map(([from, to, price]) => [price, from, to]);
  expect(cell('TIERED_CHARGE', 150, turned)).toBe(141.5);
  const starts = tiers.map(([from, , price]) => [from, price]);
  expect(cell('TIERED_CHARGE', 150, starts)).toBe(141.5);
  expect(
    cell('TIERED_CHARGE', 150, [
      ['Band', 'Price'],
      [100, 1],
    ]),
  ).toMatch(/^#VALUE! tiers, header 1 is "Band"/);
  const turns = [
    ['Sessions', 'Replies'],
    [100, 1],
    [50, 4],
  ];
  expect(cell('CAPPED_COST_PER_SESSION', 0.09, null, 0.6, turns)).toBe(0.18);
});

test('a row of tiers that are numbers as text is one schedule, a row of schedules is one for each', () => {
  expect(cell('TIERED_CHARGE', 100, [['1000', '0.5']])).toBe(50);
  expect(spill('TIERED_CHARGE', 100, [['0.99 to 50; 0.80', '1 to 10; 0.50']])).toEqual([[89.5, 55]]);
});

test('the rest of whole columns changes nothing', () => {
  const blank = Array.from({ length: 100_000 }, () => ['', '', '']);
  const traffic = [HEAD, ['Chat', 1000, 0.6]];
  expect(spill('COMPARE', [...OFFERS, ...blank], [...traffic, ...blank])).toEqual(
    spill('COMPARE', OFFERS, traffic),
  );
});

test('months that are dates or lie after the last are refused', () => {
  const run = (ramp: unknown[][]) => cell('COST_FORECAST', OFFERS, [HEAD, ['Chat', 10, 0.6]], 12, null, ramp);
  expect(
    run([
      [45658, 0.4],
      [45689, 0.6],
    ]),
  ).toMatch(/^#VALUE! ramp, row 1, month is 45658; .*looks like a date/);
  expect(run([[202601, 0.4]])).toMatch(/looks like a year and a month/);
  const late = [
    [1, 0.4],
    [13, 0.6],
  ];
  const rows = spill('COST_FORECAST', OFFERS, [HEAD, ['Chat', 10, 0.6]], 12, null, late);
  expect(rows.flat().join(' ')).toMatch(/month 13 comes after the last month, 12/);
  expect(
    run([
      [null, null],
      ['Resolution rate', 'Month'],
      [0.4, 1],
    ]),
  ).toBe('Month');
});

test('a rate of 0 is an empty cell, and free is a word', () => {
  const offers = (rate: unknown) => [OFFERS[0] ?? [], ['A', 'resolution', rate]];
  const traffic = [HEAD, ['Chat', 1000, 0.6]];
  expect(bill(traffic, offers(0))).toMatch(/Rate is blank or 0; write free if it costs nothing\.$/);
  expect(bill(traffic, offers('free'))).toBe(0);
  expect(bill([HEAD, ['Chat', 0, 0.6]])).toMatch(
    /^#VALUE! Traffic, Sessions is blank or 0; there are no conversations/,
  );
});

test('a table without its headers is told in one sentence', () => {
  expect(bill([HEAD, ['Chat', 1000, 0.6]], [['A', 'session', 1]])).toMatch(/write Offers\[#All\]\.$/);
});
