import contents from '../../../src/core/catalogue/contradictions.json';
import { CONTRADICTION_IDS, CONTRADICTIONS } from '../../../src/core/catalogue/contradictions.js';

/** The same figures by hand, from the inputs as the pages have them. */
const BY_HAND: Readonly<Record<string, (...inputs: number[]) => number>> = {
  yearlyGap: (sessions = 0, rate = 0, resolution = 0, session = 0, months = 0) =>
    (sessions * session - sessions * rate * resolution) * months,
  gapAtHalf: (sessions = 0, rate = 0, resolution = 0, session = 0) =>
    sessions * session - sessions * rate * resolution,
  gapAtFourFifths: (sessions = 0, rate = 0, resolution = 0, session = 0) =>
    sessions * session - sessions * rate * resolution,
  modelMoves: (rate = 0, resolution = 0, session = 0) => (session - resolution * rate) / (resolution * rate),
  cheaperOnlyAt: (resolution = 0, session = 0) => session / resolution,
  dropsWithRate: (price = 0, low = 0, high = 0) => price * (high - low),
  // 8 × 0.09 = 0.72, above the cap.
  capPerCycle: (_price, _replies, rate = 0, cap = 0) => cap / rate,
  creditReply: (credit = 0, replies = 0) => credit / replies,
  higherRateLowerBill: () => 0,
  tenCentTicket: (tickets = 0, replies = 0, perCredit = 0, credit = 0) =>
    (tickets * replies * credit) / perCredit,
  bundleCheaper: (session = 0, reply = 0) => session / reply,
  emailCredits: (replies = 0, first = 0, next = 0) => first + next * (replies - 1),
  rateTwice: (contacts = 0, rate = 0, price = 0) => contacts * rate * price,
  firstYear: (one = 0, two = 0, three = 0) => (3 * one + 5 * two + 4 * three) / 12,
  threeTiers: (units = 0) => 5000 * 0.99 + 15_000 * 0.85 + (units - 20_000) * 0.7,
  netSaving: (tickets = 0, rate = 0, human = 0, price = 0, seats = 0, seat = 0) =>
    tickets * rate * (human - price) - seats * seat,
  tooFewTickets: (rate = 0, human = 0, price = 0, seats = 0, seat = 0) =>
    (seats * seat) / (rate * (human - price)),
  hoursSaved: (tickets = 0, minutes = 0, hour = 0, wage = 0, released = 0) =>
    (tickets * minutes * wage * released) / hour,
};

test('every contradiction of the file is listed once, under a source that is there', () => {
  expect(contents.contradictions.map(({ id }) => id)).toEqual(CONTRADICTION_IDS);
  expect(CONTRADICTIONS.map(({ id }) => id)).toEqual(CONTRADICTION_IDS);
  const cited = new Set(contents.contradictions.map(({ from }) => from));
  expect([...cited].sort()).toEqual(Object.keys(contents.claims).sort());
});

test('each source is the address of a page with its dates and a confidence', () => {
  for (const { claim } of CONTRADICTIONS) {
    expect(claim.source).toMatch(/^https:\/\/[^\s/]+\.[^\s/]+\/\S+$/);
    expect(claim.asOf).toMatch(/^20\d\d(-\d\d(-\d\d)?)?$/);
    expect(claim.seen).toMatch(/^20\d\d-\d\d-\d\d$/);
    expect(['high', 'medium', 'low']).toContain(claim.confidence);
  }
});

const FIGURES = CONTRADICTIONS.flatMap(({ id, verdict, figures }) =>
  figures === undefined ? [] : [[id, verdict, figures] as const],
);

test.each(FIGURES)('%s: recomputed by hand, it is what the file says', (id, _verdict, figures) => {
  const own = BY_HAND[id]?.(...figures.inputs.map(({ value }) => value));
  expect(own).toBeCloseTo(figures.recomputed, 9);
});

test.each(FIGURES)(
  '%s: what is called differing differs by more than a rounding',
  (_id, _verdict, figures) => {
    const { claimed, recomputed, within, sense } = figures;
    if (sense === 'below') expect(recomputed).toBeGreaterThanOrEqual(claimed);
    else expect(Math.abs(claimed - recomputed)).toBeGreaterThan(within);
  },
);

test('a formula names each of its inputs and no other', () => {
  for (const [id, , { formula, inputs }] of FIGURES) {
    const named = new Set(formula.filter((part) => typeof part === 'number'));
    expect([id, [...named].sort()]).toEqual([id, inputs.map((_, index) => index + 1)]);
  }
});
