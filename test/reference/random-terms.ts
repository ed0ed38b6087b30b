import fc from 'fast-check';
import type { Channel, ChargeRow, OfferTerms, Step } from './engine.js';
import type { Spread } from './spread.js';

/** A whole number over a power of ten, as the decimal text a person would write. */
export function decimalText(from: number, to: number, places: number): fc.Arbitrary<string> {
  const scale = 10 ** places;
  return fc
    .integer({ min: Math.round(from * scale), max: Math.round(to * scale) })
    .map((whole) =>
      (whole / scale).toFixed(places).replace(/\.?0+$/, (zeros) => (zeros.startsWith('.') ? '' : zeros)),
    );
}

const share = fc.oneof(decimalText(0, 1, 2), decimalText(0, 1, 4), fc.constantFrom('0', '1', '0.5'));
const price = fc.oneof(decimalText(0, 4, 2), decimalText(0, 1, 4), fc.constantFrom('0', '0.99', '0.005'));
const fee = fc.oneof(decimalText(0, 500, 2), decimalText(0, 90, 3));
const units = fc.oneof(decimalText(0, 5000, 0), decimalText(0, 300, 2), fc.constantFrom('0'));
const someUnits = fc.oneof(decimalText(1, 5000, 0), decimalText(0.01, 300, 2));
const mean = fc.oneof(decimalText(1, 9, 0), decimalText(1, 9, 1), decimalText(1, 9, 2));

const rows: fc.Arbitrary<Spread> = fc
  .uniqueArray(fc.tuple(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 400 })), {
    minLength: 1,
    maxLength: 5,
    selector: ([replies]) => replies,
  })
  .map((own) => own.map(([replies, count]) => [String(replies), String(count)] as const));

const spread: fc.Arbitrary<Spread> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom<Spread>('mean', 'geometric', 'poisson') },
  { weight: 1, arbitrary: rows },
);

/** Present in about a third of the cases. */
function sometimes<Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> {
  return fc
    .option(value, { nil: undefined, freq: 2 })
    .chain((own) =>
      own === undefined ? fc.constant(undefined) : fc.boolean().map((kept) => (kept ? own : undefined)),
    );
}

/** Drops what is undefined, so that a term that is absent is absent. */
function stated<Value extends object>(
  record: fc.Arbitrary<{ [Key in keyof Value]: Value[Key] | undefined }>,
) {
  return record.map(
    (own) => Object.fromEntries(Object.entries(own).filter(([, value]) => value !== undefined)) as Value,
  );
}

const CHANNELS = ['Chat', 'Email', 'Voice'] as const;

function randomChannel(name: string): fc.Arbitrary<Channel> {
  return fc
    .record({
      volume: fc.oneof(
        decimalText(0, 4000, 0).map((sessions) => ({ sessions })),
        fc
          .tuple(decimalText(0, 4000, 0), sometimes(decimalText(0.01, 1, 2)))
          .map(([contacts, involvement]) => ({
            contacts,
            ...(involvement === undefined ? {} : { involvement }),
          })),
        decimalText(1, 4000, 1).map((sessions) => ({ sessions, contacts: '5000' })),
      ),
      writes: decimalText(0, 1, 2),
      rest: stated<{ mu: string; rho: string; spread: Spread; human: string }>(
        fc.record({ mu: mean, rho: share, spread: sometimes(spread), human: sometimes(fee) }),
      ),
    })
    .map(({ volume, writes, rest: { mu, ...rest } }) => {
      const measured = typeof rest.spread === 'object';
      return { name, ...volume, ...rest, ...(measured ? {} : { mu }), customers: people(volume, writes) };
    });
}

/** Distinct customers among the sessions: no more than there are, and whole. */
function people(own: Pick<Channel, 'sessions' | 'contacts' | 'involvement'>, writes: string): string {
  const sessions = Number(own.sessions ?? Number(own.contacts ?? 0) * Number(own.involvement ?? 1));
  if (sessions < 1) return sessions === 0 ? '0' : '0.01';
  return String(Math.max(Math.floor(sessions * Number(writes)), 1));
}

export const randomTraffic: fc.Arbitrary<readonly Channel[]> = fc
  .subarray([...CHANNELS], { minLength: 1 })
  .chain((names) => fc.tuple(...names.map(randomChannel)));

const tiers: fc.Arbitrary<readonly Step[]> = fc
  .record({
    ends: fc.uniqueArray(fc.oneof(fc.integer({ min: 1, max: 6000 }), fc.integer({ min: 1, max: 300 })), {
      minLength: 1,
      maxLength: 4,
    }),
    rates: fc.array(price, { minLength: 4, maxLength: 4 }),
    fees: fc.array(sometimes(fee), { minLength: 4, maxLength: 4 }),
    open: fc.integer({ min: 0, max: 9 }).map((chance) => chance > 0),
  })
  .map(({ ends, rates, fees, open }) => {
    const rising = [...ends].sort((a, b) => a - b);
    return rising.map((end, index): Step => ({
      rate: rates[index] ?? '0',
      ...(open && index === rising.length - 1 ? {} : { to: String(end) }),
      ...(fees[index] === undefined ? {} : { fee: fees[index] }),
    }));
  });

/** Rungs whose prices rise with what they hold. */
const rungs: fc.Arbitrary<readonly Step[]> = tiers.map((own) => {
  const total = ({ rate, fee: flat }: Step) => Number(rate) + Number(flat ?? 0);
  const prices = own.map(total).sort((a, b) => a - b);
  return own.map(({ fee: _, ...rung }, index) => ({ ...rung, rate: String(prices[index]?.toFixed(4) ?? 0) }));
});

type Schedule = Pick<
  ChargeRow,
  'rate' | 'tiers' | 'volume' | 'ladder' | 'packageSize' | 'committed' | 'overage'
>;

const schedule: fc.Arbitrary<Schedule> = fc.oneof(
  fc.record({ rate: price }),
  fc.record({ tiers, volume: fc.boolean() }),
  fc.record({ tiers: rungs, ladder: fc.constant(true) }),
  fc.record({ rate: price, packageSize: someUnits }),
  stated<Schedule>(
    fc.record({ rate: price, committed: someUnits, overage: sometimes(decimalText(0.01, 4, 2)) }),
  ),
);

type Allowances = Pick<ChargeRow, 'included' | 'includedPerSeat' | 'mostIncluded' | 'minimum'>;

const allowances: fc.Arbitrary<Allowances> = stated<Allowances>(
  fc.record({
    included: sometimes(units),
    includedPerSeat: sometimes(decimalText(0, 20, 0)),
    mostIncluded: sometimes(someUnits),
    minimum: sometimes(units),
  }),
);

/** A cap per session goes with a single rate, and one that is not so small that a session has a thousand steps. */
const sessionCapped = fc.record({ rate: decimalText(0.02, 1, 2), sessionCap: decimalText(0.05, 1.5, 3) });

type Definition = Partial<ChargeRow> & Pick<ChargeRow, 'meter'>;

const definition: fc.Arbitrary<Definition> = fc.oneof(
  stated<Definition>(fc.record({ meter: fc.constant('interaction' as const), spread: sometimes(spread) })),
  stated<Definition>(
    fc.record({ meter: fc.constant('session' as const), window: sometimes(decimalText(0.01, 3, 2)) }),
  ),
  stated<Definition>(
    fc.record({
      meter: fc.constant('resolution' as const),
      handover: sometimes(share),
      credit: sometimes(share),
      perResolution: sometimes(decimalText(0.5, 4, 1)),
    }),
  ),
  fc.constant<Definition>({ meter: 'customer' }),
  fc
    .tuple(
      sometimes(spread),
      fc.oneof(
        fc.record({ perSession: decimalText(0.1, 9, 1) }),
        fc.record({ repliesPerUnit: fc.oneof(decimalText(1, 6, 0), decimalText(0.5, 6, 1)) }),
        fc.record({ first: decimalText(0.5, 3, 1), next: decimalText(0, 2, 1) }),
        fc.record({ next: decimalText(0.1, 2, 1) }),
      ),
    )
    .map(([own, rule]) => ({
      meter: 'unit' as const,
      ...rule,
      ...(own === undefined ? {} : { spread: own }),
    })),
);

const fees = stated<Pick<ChargeRow, 'platformFee' | 'escalationFee' | 'oneOff'>>(
  fc.record({ platformFee: sometimes(fee), escalationFee: sometimes(price), oneOff: sometimes(fee) }),
);

const usageRow: fc.Arbitrary<ChargeRow> = fc
  .tuple(
    definition,
    fc.oneof(
      { weight: 3, arbitrary: fc.tuple(schedule, allowances).map(([own, more]) => ({ ...own, ...more })) },
      { weight: 1, arbitrary: sessionCapped },
    ),
    stated<Partial<ChargeRow>>(
      fc.record({
        resolutionCap: sometimes(decimalText(0.1, 2, 2)),
        pauseAfter: sometimes(decimalText(1, 6000, 0)),
        channels: sometimes(fc.subarray([...CHANNELS, 'Fax'], { minLength: 1 })),
      }),
    ),
    fees,
  )
  .map(([{ perResolution, ...own }, money, limits, more]) => ({
    ...own,
    ...money,
    ...limits,
    ...more,
    // A cap per session does not stand beside units per resolution.
    ...(perResolution === undefined || 'sessionCap' in money ? {} : { perResolution }),
  }));

const holdingRow: fc.Arbitrary<ChargeRow> = fc
  .tuple(fc.constantFrom('seat' as const, 'flat' as const), schedule, fees)
  .map(([meter, money, more]) => ({ meter, ...money, ...more }));

const row: fc.Arbitrary<ChargeRow> = fc.oneof(
  { weight: 4, arbitrary: usageRow },
  { weight: 1, arbitrary: holdingRow },
);

const wholeOffer = stated<Omit<OfferTerms, 'name' | 'rows'>>(
  fc.record({
    discount: sometimes(share),
    discountOn: sometimes(fc.constantFrom('usage' as const, 'fees' as const, 'all' as const)),
    includedAmount: sometimes(fee),
    minimumSeats: sometimes(decimalText(0, 50, 0)),
    minimumFee: sometimes(decimalText(0, 900, 2)),
    monthlyCap: sometimes(decimalText(900, 9000, 2)),
    annualMinimum: sometimes(decimalText(0, 50000, 2)),
    seats: fc.oneof(decimalText(0, 40, 0), fc.constant('7')),
    amortization: sometimes(decimalText(1, 60, 0)),
    currency: sometimes(fc.constantFrom('USD', 'EUR', 'JPY', 'KWD')),
    rho: sometimes(decimalText(0.01, 1, 2)),
    mu: sometimes(mean),
  }),
);

/** Offers of one to three charges with every meter, schedule and term, that may stand together. */
export const randomOffer: fc.Arbitrary<OfferTerms> = fc
  .tuple(fc.array(row, { minLength: 1, maxLength: 3 }), wholeOffer, sometimes(fee))
  .map(([charges, terms, seatPrice]) => {
    const [first, ...others] = charges;
    const seatBilled = charges.some(({ meter }) => meter === 'seat');
    const priced =
      first === undefined || seatBilled || seatPrice === undefined ? first : { ...first, seatPrice };
    return { name: 'Offer', rows: priced === undefined ? others : [priced, ...others], ...terms };
  });

const exchange = fc.oneof(decimalText(0.5, 2, 2), fc.constantFrom('0.0067', '1'));

/** The same in a currency that is converted. */
export const randomForeign: fc.Arbitrary<OfferTerms> = fc
  .tuple(randomOffer, exchange)
  .map(([offer, own]) => ({ ...offer, exchange: own }));

/** The same that pause at an amount, which the second engine finds between the marks of schedules other than packages. */
export const randomPausing: fc.Arbitrary<OfferTerms> = fc
  .tuple(randomOffer, decimalText(1, 3000, 2))
  .map(([offer, pauseAmount]) => ({
    ...offer,
    pauseAmount,
    rows: offer.rows.map(({ packageSize: _, resolutionCap: __, ...own }) => own),
  }));
