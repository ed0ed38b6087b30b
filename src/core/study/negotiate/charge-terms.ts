import type { Dec } from '../../exact/decimal.js';
import { ok, type Result } from '../../fault/result.js';
import type { Case } from '../../scenario/levers/levers.js';
import { meterOf, type Charge } from '../../terms/charge.js';
import type { Tariff } from '../../terms/tariff/tariff.js';
import { allowanceBends, commitmentBends } from './bends.js';
import type { NegotiatedTerm } from './negotiated-term.js';
import { onlyCharge } from './only-charge.js';
import type { NegotiatedTermId } from './term-words.js';

/** How a number stands in a charge. */
interface InCharge {
  readonly could: (charge: Charge) => boolean;
  readonly states?: (charge: Charge) => boolean;
  readonly get: (charge: Charge) => Dec | undefined;
  readonly set: (charge: Charge, value: Dec) => Charge;
}

const RATE: InCharge = {
  could: ({ tariff }) => rateOf(tariff) !== undefined,
  get: ({ tariff }) => rateOf(tariff),
  set: (charge, value) => ({ ...charge, tariff: withRate(charge.tariff, value) }),
};

const OVERAGE: InCharge = {
  could: ({ tariff }) => tariff.kind === 'commitment',
  get: ({ tariff }) => (tariff.kind === 'commitment' ? tariff.overageRate : undefined),
  set: (charge, overageRate) =>
    charge.tariff.kind === 'commitment' ? { ...charge, tariff: { ...charge.tariff, overageRate } } : charge,
};

const COMMITTED: InCharge = {
  could: OVERAGE.could,
  get: ({ tariff }) => (tariff.kind === 'commitment' ? tariff.units : undefined),
  set: (charge, units) =>
    charge.tariff.kind === 'commitment' ? { ...charge, tariff: { ...charge.tariff, units } } : charge,
};

const INCLUDED: InCharge = {
  could: (charge) =>
    meterOf(charge).kind !== 'month' &&
    (charge.tariff.kind !== 'perUnit' || charge.tariff.isUnstated !== true),
  states: ({ includedUnits }) => !includedUnits.isZero(),
  get: ({ includedUnits }) => includedUnits,
  set: (charge, includedUnits) => ({ ...charge, includedUnits }),
};

const SESSION_CAP: InCharge = {
  could: (charge) => charge.tariff.kind === 'perUnit' && meterOf(charge).kind === 'usage',
  states: ({ sessionCap }) => sessionCap !== undefined,
  get: ({ sessionCap }) => sessionCap,
  set: (charge, sessionCap) => ({ ...charge, sessionCap }),
};

export const rate = termOf('rate', RATE, { writes: 'money', takesZero: true });
export const overageRate = termOf('overage rate', OVERAGE, { writes: 'money', takesZero: true });
export const committedUnits = termOf('committed units', COMMITTED, {
  writes: 'count',
  takesZero: false,
  bends: commitmentBends,
});
export const includedUnits = termOf('included units', INCLUDED, {
  writes: 'count',
  takesZero: true,
  bends: allowanceBends,
});
export const sessionCap = termOf('session cap', SESSION_CAP, { writes: 'money', takesZero: false });

function termOf(
  name: NegotiatedTermId,
  own: InCharge,
  rest: Pick<NegotiatedTerm, 'writes' | 'takesZero'> & {
    readonly bends?: (base: Case, charge: Charge) => readonly Dec[];
  },
): NegotiatedTerm {
  const { bends, ...more } = rest;
  const found = (base: Case) => onlyCharge(base, name, own.could, own.states);
  return {
    ...more,
    isShare: false,
    stands: (base): Result<Dec | undefined> => {
      const charge = found(base);
      return charge.ok ? ok(own.get(charge.value.charge)) : charge;
    },
    put: (base, value) => {
      const charge = found(base);
      return charge.ok ? ok(charge.value.with((before) => own.set(before, value))) : charge;
    },
    ...(bends === undefined
      ? {}
      : {
          bends: (base: Case) => {
            const charge = found(base);
            return charge.ok ? bends(base, charge.value.charge) : [];
          },
        }),
  };
}

function rateOf(tariff: Tariff): Dec | undefined {
  switch (tariff.kind) {
    case 'perUnit':
      return tariff.isUnstated === true ? undefined : tariff.rate;
    case 'package':
      return tariff.price;
    case 'commitment':
      return tariff.rate;
    default:
      return undefined;
  }
}

function withRate(tariff: Tariff, rate: Dec): Tariff {
  if (tariff.kind === 'package') return { ...tariff, price: rate };
  return tariff.kind === 'perUnit' || tariff.kind === 'commitment' ? { ...tariff, rate } : tariff;
}
