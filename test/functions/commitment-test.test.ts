import { cell, spill } from './host.js';

/** A resolution committed to at $1.50, and at $2.00 beyond: two prices of one vendor (Intercom Fin's comparison, 2026). */
const OFFERS = [
  ['Offer', 'Meter', 'Rate', 'Committed units', 'Overage rate', 'Minimum fee', 'Included units'],
  ['Committed', 'resolution', 1.5, 1000, 2, null, null],
];
const TRAFFIC = [
  ['Channel', 'Sessions', 'Resolution rate'],
  ['Chat', 1000, 1],
];
const HEADER = ['Committed units', 'Mean bill', 'Use', 'Chosen by'];
const chosen = (rows: unknown[][]) => rows.filter((row) => row[3] !== '' && typeof row[0] === 'number');

describe('COMMITMENT_TEST', () => {
  test('$1.50 committed against $2.00: the 25th percentile, and a use of 75 %', () => {
    const volumes = Array.from({ length: 40 }, (_, index) => [1000 + 50 * index]);
    const rows = spill('COMMITMENT_TEST', OFFERS, TRAFFIC, volumes);
    expect(rows[0]).toEqual(HEADER);
    // No commitment, 40 volumes, and the last row.
    expect(rows).toHaveLength(43);
    expect(chosen(rows)).toEqual([[1450, expect.any(Number), expect.any(Number), 'two rates and all terms']]);
    expect(rows.at(-1)).toEqual(['Break-even use', '', 0.75, 'committed ÷ overage rate']);
  });

  test('what the offer commits to already makes no difference, any shape of volumes is taken, blanks left out', () => {
    const volumes = [800, 1200, 900, 1000];
    const own = spill('COMMITMENT_TEST', OFFERS, TRAFFIC, [volumes]);
    expect(own.slice(1, 6).map((row) => row.slice(0, 3))).toEqual([
      [0, 1950, ''],
      [800, 1550, 1],
      [900, 1550, 3500 / 3600],
      [1000, 1600, 0.925],
      [1200, 1800, 0.8125],
    ]);
    const square = [
      [800, null],
      ['', '1200'],
      [900, 1000],
    ];
    expect(spill('COMMITMENT_TEST', OFFERS, TRAFFIC, square)).toEqual(own);
    const other = [OFFERS[0], ['Committed', 'resolution', 1.5, 7, 2, null, null]];
    expect(spill('COMMITMENT_TEST', other, TRAFFIC, [volumes])).toEqual(own);
  });

  test('a minimum that is owed anyway parts the two choices', () => {
    const offers = [OFFERS[0], ['Committed', 'resolution', 1.5, 1000, 2, 5000, null]];
    expect(chosen(spill('COMMITMENT_TEST', offers, TRAFFIC, [[800, 900, 1000, 1200]]))).toEqual([
      [0, 5000, '', 'all terms'],
      [800, 5000, 1, 'two rates'],
    ]);
  });

  test('included units come off before the commitment', () => {
    const offers = [OFFERS[0], ['Committed', 'resolution', 1.5, 1000, 2, null, 300]];
    const units = spill('COMMITMENT_TEST', offers, TRAFFIC, [[800, 1200]]).map(([own]) => own);
    expect(units).toEqual(['Committed units', 0, 500, 900, 'Break-even use']);
  });

  test('volumes of which each is committed to once: the same number twice is one row', () => {
    expect(spill('COMMITMENT_TEST', OFFERS, TRAFFIC, [[500, 500, 500]])).toHaveLength(4);
    expect(spill('COMMITMENT_TEST', OFFERS, TRAFFIC, 500)).toHaveLength(4);
  });

  test.each<[string, unknown[], string]>([
    [
      'no numbers',
      [OFFERS, TRAFFIC, [[null], ['']]],
      'volumes is blank; it must be numbers of sessions, one for each month.',
    ],
    [
      'too many',
      [OFFERS, TRAFFIC, Array.from({ length: 61 }, () => [1])],
      'volumes: they are 61; a study takes at most 60.',
    ],
    ['a negative one', [OFFERS, TRAFFIC, -1], 'volumes is -1; it must be a number of 0 or more.'],
    [
      'an offer without a commitment',
      [[OFFERS[0]?.slice(0, 3), ['Plain', 'session', 1]], TRAFFIC, 1],
      'Offers (Plain), Committed units is blank; it must be a number of units, to study another one.',
    ],
    [
      'several offers and no name',
      [[...OFFERS, ['Other', 'session', 1, null, null, null, null]], TRAFFIC, 1],
      'offerName: it is blank, and the range holds Committed, Other; it must say which.',
    ],
  ])('%s: one sentence', (_, args, told) => {
    expect(cell('COMMITMENT_TEST', ...args)).toBe(`#VALUE! ${told}`);
  });
});
