// @ts-check
/**
 * Random arguments: whatever a host can hand over, and some that none would, mixed with what a person would type.
 */
const { tableFor } = require('./tables.cjs');

/** @typedef {import('./random.cjs').Random} Random */

/** Errors as another window made them. */
const ERRORS = [
  '#REF!',
  '#VALUE!',
  '#N/A',
  '#DIV/0!',
  '#NUM!',
  '#NAME?',
  '#NULL!',
  '#SPILL!',
  '#CALC!',
].flatMap((code) => [{ code }, { code, message: 'Ask the vendor.', type: 'Error' }]);

const NUMBERS = [
  0,
  -0,
  1,
  -1,
  2,
  10,
  65,
  100,
  0.1,
  0.3,
  0.65,
  1e-9,
  5e-10,
  1e-300,
  5e-324,
  1e15,
  2 ** 53,
  1e22,
  1e300,
  1e308,
  -1e308,
  1.7976931348623157e308,
  NaN,
  Infinity,
  -Infinity,
  0.1 + 0.2,
  1 / 3,
  0.9999999999999999,
  1.0000000000000002,
];

const TEXTS = [
  '',
  ' ',
  '\t',
  'abc',
  '65%',
  ' 65 %',
  '0.65',
  '1e3',
  '1e999',
  '-1e999',
  '1e-999',
  '.5',
  '5.',
  '0x10',
  '$5',
  '1,000',
  '0,99',
  '5 EUR',
  'NaN',
  'Infinity',
  'null',
  'TRUE',
  '__proto__',
  'constructor',
  'toString',
  '=1+1',
  '@x',
  'ρ',
  'μ',
  '🙂',
  '\u0000',
  '%',
  'interaction',
  'sessions',
  'Resolution',
  'outcome',
  'messages',
  'tickets',
  'replies',
  'unit',
  'seat',
  'flat',
  'meter',
  'mean',
  'poisson',
  'geometric',
  'Poison',
  'graduated',
  'volume',
  'accrual',
  'cash',
  'year',
  'billed',
  'session',
  '0.99 to 5000; 0.85 to 20000 + 50; 0.70',
  '0.99',
  '0.99 to 5000',
  '1 to 5; 2 to 3',
  '1 to; 2',
  '; ;',
  '1; 2',
  '-1 to 5',
  '1: 120; 2: 340; 3: 210',
  '1: 0',
  '0: 5',
  '1: 2; 1: 3',
  '1.5: 2',
  '1:2:3',
  ':',
  '1e9: 1',
  'x'.repeat(5000),
  ' '.repeat(3000),
  '1 to '.repeat(500),
  '1:1;'.repeat(300),
];

/** Numbers that a person would give an argument of this name. @type {[RegExp, (random: Random) => number][]} */
const PLAUSIBLE = [
  [/^months$/, (random) => random.pick([1, 2, 3, 12, 24, 13])],
  [/^month$/, (random) => random.pick([1, 2, 12, 13, 0])],
  // The first of July 2026, a day inside a month, and the first of January 2027, as Excel counts days.
  [/^start$/, (random) => random.pick([46204, 46218, 46388])],
  [/^fiscalYearStarts$/, (random) => random.pick([1, 4, 7, 10])],
  [/^target$/, (random) => random.pick([0.5, 0.99, 1.2, 3000, 20000])],
  [/^growth$|^discountRate$|^handleTimeUplift$/, (random) => random.pick([0, 0.02, -0.05, 0.3, -0.99])],
  [/^swing$/, (random) => random.pick([0, 0.1, 0.25, 0.99])],
  [/^trials$/, (random) => random.pick([1, 7, 50, 300])],
  [/^seed$/, (random) => random.below(1000)],
  [/^budget$/, (random) => random.pick([0, 500, 40000])],
  [/^handleMinutes$/, (random) => random.pick([0, 6, 10])],
  [/rate|share|discount|^confidence/i, (random) => random.below(101) / 100],
  [/interactions/i, (random) => random.pick([1, 2, 3.5, 4, 8, 12.25, 100])],
  [/price|cost|cap$/i, (random) => random.below(400) / 100],
  [/values$/i, (random) => random.pick([0, 0.1, 0.5, 0.65, 1, 4, 1000, 50000])],
  [/size/i, (random) => random.pick([1, 100, 1000, 0.5])],
  [
    /quantity|volumes|units|sessions|resolutions|unbillable/i,
    (random) => random.pick([0, 1, 7, 50, 999.5, 5000, 20000, 25000, 1e6]),
  ],
];

/** @type {[RegExp, string[]][]} */
const WORDS = [
  [
    /^meter|^from$|^to$/,
    ['interaction', 'session', 'resolution', 'Messages', 'outcome', 'ticket', 'seat', 'reslution'],
  ],
  [/^capPer$/, ['session', 'resolution', 'Outcome', 'week']],
  [/^turns$/, ['mean', 'poisson', 'geometric', '1: 120; 2: 340; 3: 210', 'Mean', 'normal']],
  [/^mode$/, ['graduated', 'volume', 'Volume', 'tiered']],
  [/^view$/, ['accrual', 'cash', 'Accrual', 'year', 'Annual', 'month']],
  [/^of$/, ['sessions', 'billed', 'conversations', 'contacts']],
  [
    /^(?:row|column)Variable$/,
    ['resolution rate', 'Sessions', 'interactions per session', 'price', 'Seats', 'ρ', 'discont'],
  ],
  [
    /^variable$/,
    ['resolution rate', 'Sessions', 'interactions per session', 'ρ', 'tickets', 'Sessions', 'μ', 'sesions'],
  ],
  [/^table$/, ['summary', 'months', 'Monthly', 'year', 'channels']],
  [/^layout$/, ['down', 'across', 'Across', 'sideways']],
  [/^result$/, ['monthly total', 'distribution', 'ECPR', 'Bill', 'histogramm']],
  [
    /^term$/,
    ['rate', 'Discount', 'price level', 'platform fee', 'monthly cap', 'included units', 'commitment', 'fee'],
  ],
  [/^figure$/, ['ECPR', 'monthly total', 'Cumulative', 'annual top-up', 'sessions', 'figre']],
  [/^metric$/, ['ECPR', 'monthly total', 'Total cost', 'failure spend', 'cost']],
  [/^rankBy$/, ['total cost', 'Cost per resolution', 'monthly total', 'bill', 'totl cost']],
  [/^(?:offerName|offerA|offerB)$/, ['Alpha', 'beta ', 'Gamma', 'Alpa']],
  [
    /^vendor$/,
    [
      'Zendesk',
      'intercom fin ',
      'My AskAI',
      'Gorgias AI Agent',
      'Redo',
      'Ada',
      'Sierra',
      'Zendeks',
      'Kore.ai',
    ],
  ],
  [
    /^plan$/,
    ['AI resolutions', 'suite professional, committed', 'Per outcome', 'Email', 'Pro', 'Standalone'],
  ],
  [/^tiers$/, ['0.99 to 5000; 0.85 to 20000 + 50; 0.70', '0.99', '1 to 100; 0.5 to 200']],
];

/** Something odd in one cell. @param {Random} random @returns {unknown} */
function oddCell(random) {
  const kind = random.below(12);
  if (kind < 4) return random.pick(NUMBERS);
  if (kind < 7) return random.pick(TEXTS);
  if (kind === 7) return random.pick([null, undefined]);
  if (kind === 8) return random.chance(0.5);
  if (kind === 9) return random.pick(ERRORS);
  if (kind === 10)
    return random.pick([
      {},
      { type: 'Double', basicValue: 5 },
      { type: 'Entity', text: 'x' },
      10n,
      { basicValue: '#REF!' },
    ]);
  return (random.next() - 0.5) * 10 ** random.below(40);
}

/** What a person would type for an argument of this name. @param {Random} random @param {string} name @returns {unknown} */
function plausibleCell(random, name) {
  const words = WORDS.find(([pattern]) => pattern.test(name));
  if (words) return random.pick(words[1]);
  const number = PLAUSIBLE.find(([pattern]) => pattern.test(name));
  return number ? number[1](random) : random.below(1000) / 10;
}

/** @param {Random} random @param {string} name @param {number} oddness @returns {unknown} */
function cell(random, name, oddness) {
  return random.chance(oddness) ? oddCell(random) : plausibleCell(random, name);
}

/** A range, now and then ragged, flat, empty or long. @param {Random} random @param {string} name @param {number} oddness */
function range(random, name, oddness) {
  if (random.chance(0.03)) return random.pick([[], [[]], [[], []], [null], [[[1]]]]);
  const isLong = random.chance(0.0001);
  const rows = isLong ? 500 + random.below(1500) : 1 + random.below(4);
  const columns = isLong ? 1 : random.pick([1, 1, 1, 2, 2, 3]);
  const isRagged = random.chance(0.05);
  const cells = Array.from({ length: rows }, () =>
    Array.from({ length: isRagged ? random.below(columns + 2) : columns }, () => cell(random, name, oddness)),
  );
  return random.chance(0.03) ? cells.flat() : cells;
}

/** Arguments that may be left out and seldom fit. */
const OFTEN_BLANK =
  /^offer(?:Name|[AB])$|^column|^metric$|^month$|^plan$|^table$|^layout$|^result$|^start$|^fiscalYearStarts$|^realisation(?:Rate|Ramp)$/;
/** Arguments of one cell in a function that gives a table. */
const ONE_CELL = new RegExp(
  'variable$|^metric$|^offer(?:Name|[AB])$|^vendor$|^plan$|^months$|^currentPlatformCost$|^discountRate$|' +
    '^handleTimeUplift$|^growth$|^handleMinutes$|^realisationRate$|^table$|^layout$|^result$|^swing$|^trials$|^seed$|^budget$|^start$|^fiscalYearStarts$|^view$',
  'i',
);

/** One random argument. @param {Random} random @param {string} name @param {number} oddness how much of it is odd, 0 to 1 @param {import('./tables.cjs').Wants} wants */
function argument(random, name, oddness, wants) {
  const kind = random.next();
  if (kind < (OFTEN_BLANK.test(name) ? 0.7 : ONE_CELL.test(name) ? 0.02 : 0.08)) return null;
  const table = tableFor(name);
  if (table !== undefined && kind < 0.95)
    return table(random, (share) => (random.chance(share * oddness) ? oddCell(random) : undefined), wants);
  if (kind < (ONE_CELL.test(name) ? 0.97 : 0.7))
    return random.chance(0.1) ? cell(random, name, oddness) : [[cell(random, name, oddness)]];
  return range(random, name, oddness);
}

/**
 * The arguments of one call. Half of the calls are what a person would type, so that computations are reached.
 * @param {Random} random
 * @param {readonly string[]} names
 */
function argumentsFor(random, names) {
  const oddness = random.pick([0, 0.05, 0.3, 1]);
  const wants = {
    // Months that are over were paid to one offer.
    isOne: names.includes('offerName') && random.chance(names.includes('actuals') ? 0.85 : 0.5),
    isCommitted: names.includes('volumes') && random.chance(0.9),
  };
  return names.map((name) => argument(random, name, oddness, wants));
}

module.exports = { argumentsFor };
