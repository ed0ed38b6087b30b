import { joined, piece, WHOLE_UNITS, type Curve } from '../../curve/curve.js';
import { max, toDouble, ZERO, type Dec } from '../../exact/decimal.js';
import { plain } from '../../exact/plain.js';
import { roundUnits } from '../../exact/rounding.js';
import { conflict } from '../../fault/fault.js';
import { failed, ok, type Result } from '../../fault/result.js';
import { AMOUNT_OR_NONE } from '../../grid/number.js';
import { readWord, type Vocabulary } from '../../grid/word.js';
import type { OfferTerm } from '../offer-term.js';
import type { TariffKind, TariffRow } from './tariff-kind.js';
import { phrase } from '../../phrase/phrase.js';

/** Whole packages only: a package of `size` units costs `price`, and a started package is a bought one. */
export interface UnitPackage {
  readonly kind: 'package';
  /** Units in a package, above 0. */
  readonly size: Dec;
  readonly price: Dec;
  /** Whether packages are kept for the contract year once they are bought; left out: they follow the units. */
  readonly isRatchet?: true;
  /** Packages bought at least. */
  readonly least?: Dec;
}

type PackageMode = 'each period' | 'ratchet';
const MODE_WORDS: Vocabulary<PackageMode> = { 'each period': ['monthly'], ratchet: ['automatic upgrade'] };

/** A staircase is written out step by step. */
const MOST_STEPS = 100_000;

const TERMS = {
  packageSize: {
    header: 'Package size',
    kind: 'number',
    rule: AMOUNT_OR_NONE,
    group: 'price',
    unit: phrase('unitUnits'),
    says: phrase('packageSizeSays'),
    example: 1000,
    place: 100,
    of: 'charge',
    appliesTo: 'counted',
    enters: 'price',
    isAlwaysRead: true,
    sheet: { width: 14 },
  },
  packageMode: {
    header: 'Package mode',
    kind: 'choice',
    choices: Object.keys(MODE_WORDS),
    group: 'price',
    unit: '',
    says: phrase('packageModeSays'),
    example: 'ratchet',
    place: 101,
    of: 'charge',
    appliesTo: 'counted',
    enters: 'price',
    sheet: { width: 14 },
  },
} as const satisfies Readonly<Record<string, OfferTerm>>;

export const packages: TariffKind<UnitPackage> = {
  name: phrase('packagesName'),
  header: TERMS.packageSize.header,
  terms: TERMS,
  beyondRate: phrase('packagesBeyondRate'),
  read: (row, price, { packageSize: size = ZERO }) => ({
    kind: 'package',
    size,
    price,
    ...(readMode(row) === 'ratchet' ? { isRatchet: true } : {}),
  }),
  slices: (billed, own) => {
    const quantity = bought(own, billed);
    return [{ label: phrase('slicePackages'), quantity, rate: own.price, amount: quantity.times(own.price) }];
  },
  compile: staircase,
  fast: ({ size, price }) => {
    const [units, each] = [toDouble(size), toDouble(price)];
    // The slack is what a quotient of two doubles leaves behind.
    return (billed) => Math.max(Math.ceil(((billed - 5e-10) / units) * (1 - 2 ** -50)), 0) * each;
  },
  isFree: ({ price }) => price.isZero(),
  headline: ({ price, size }) => price.div(size),
  repriced: (own, change) => ({ ...own, price: change(own.price) }),
  line: (own, billed) => ({
    quantity: bought(own, billed),
    unit: phrase('countedPackages', plain(own.size)),
  }),
  step: ({ size }) => size,
  kept: (own, billed) => (own.isRatchet === true ? bought(own, billed) : ZERO),
  keeping: (own, least) => (least.isZero() ? own : { ...own, least }),
};

function readMode(row: TariffRow): PackageMode | undefined {
  const { header } = TERMS.packageMode;
  const mode = readWord(row.text(header) ?? null, row.at(header), MODE_WORDS);
  if (!mode.ok) row.faults.push(...mode.faults);
  return mode.ok ? mode.value : undefined;
}

function bought({ size, least = ZERO }: UnitPackage, billed: Dec): Dec {
  return max(roundUnits(billed).div(size).ceil(), least);
}

/** Faults: a package so small that the staircase has more than 100,000 steps. */
function staircase({ size, price }: UnitPackage, upTo: Dec): Result<Curve> {
  const steps = upTo.div(size).ceil();
  if (steps.gt(MOST_STEPS)) {
    return failed(conflict('Package size', phrase('packageSteps', plain(size), plain(upTo))));
  }
  const pieces = Array.from({ length: Math.max(steps.toNumber(), 1) }, (_, index) =>
    piece(size.times(index), size.times(index + 1), price.times(index + 1), ZERO),
  );
  return ok({ atZero: ZERO, grid: WHOLE_UNITS, pieces: joined(pieces) });
}
