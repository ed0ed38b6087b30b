import { sum, ZERO, type Dec } from '../exact/decimal.js';
import { unitOf } from '../invoice/charge-line.js';
import { METER_WORDS } from '../meter/meter-word.js';
import { findWord } from '../grid/word.js';
import { inWords } from '../phrase/in-words.js';
import { phrase, type Text } from '../phrase/phrase.js';
import { nameKey } from '../terms/channels.js';
import type { ExpectedLine } from './expected-lines.js';
import type { InvoicedLine } from './read-invoice.js';

/** Why an invoice differs from the contract, in the order in which a line's parts are taken. */
export const VARIANCE_PARTS = ['volume', 'mix', 'definition', 'rate'] as const;
export type VariancePart = (typeof VARIANCE_PARTS)[number];

/** One line of the contract, of the invoice, or of both. */
export interface VarianceLine {
  readonly name: Text;
  readonly expected: { readonly quantity: Dec | undefined; readonly amount: Dec };
  readonly invoiced: { readonly quantity: Dec | undefined; readonly amount: Dec };
  /** Invoiced less expected, exactly. */
  readonly parts: Readonly<Record<VariancePart, Dec>>;
  readonly difference: Dec;
  readonly findings: readonly Text[];
}

/** A line of the contract and what was invoiced for it. */
interface Pair {
  readonly expected: ExpectedLine;
  readonly invoiced: InvoicedLine | undefined;
  /** Units that were invoiced and that the contract's definition does not bill; below 0 the other way round. */
  readonly beyondDefinition: Dec;
}

/**
 * Invoiced less expected, line by line, in four parts that sum exactly. The contract's own schedule prices each step:
 * `volume`: its units grown as all lines of the same unit together; `mix`: its own share of them; `definition`: units
 * that the contract's definition does not bill; `rate`: what is left at the invoiced quantity, which is another price.
 * @param beyondDefinition of each line of the contract, as counted conversation by conversation
 */
export function variance(
  expected: readonly ExpectedLine[],
  invoiced: readonly InvoicedLine[],
  beyondDefinition: (line: ExpectedLine) => Dec = () => ZERO,
): VarianceLine[] {
  const matches = matched(expected, invoiced);
  const pairs = expected.map((own): Pair => {
    const billed = matches.get(own);
    return {
      expected: own,
      invoiced: billed,
      beyondDefinition: billed === undefined ? ZERO : billed.twice.plus(beyondDefinition(own)),
    };
  });
  const taken = new Set(matches.values());
  return [
    ...pairs.map((pair) => varianceOf(pair, growthOf(pair, pairs))),
    ...invoiced.filter((own) => !taken.has(own)).map(notAgreed),
  ];
}

/** The invoice's line of each of the contract's: by its name, its unit or its meter; the only one of each is the same. */
function matched(
  expected: readonly ExpectedLine[],
  invoiced: readonly InvoicedLine[],
): Map<ExpectedLine, InvoicedLine> {
  const found = new Map<ExpectedLine, InvoicedLine>();
  const rules: ((line: ExpectedLine, name: string) => boolean)[] = [
    ({ line }, name) => nameKey(inWords(line.label)) === nameKey(name),
    ({ charge }, name) => charge !== undefined && nameKey(inWords(unitOf(charge))) === nameKey(name),
    ({ charge }, name) => charge !== undefined && findWord(name, METER_WORDS) === charge.meter,
    ({ charge }) => charge !== undefined && isOnly(expected, invoiced, found),
  ];
  for (const rule of rules) {
    for (const own of invoiced) {
      if ([...found.values()].includes(own)) continue;
      const line = expected.find((one) => !found.has(one) && rule(one, own.name));
      if (line !== undefined) found.set(line, own);
    }
  }
  return found;
}

/** Whether one charge and one line are left, so that they can only be the same. */
function isOnly(
  expected: readonly ExpectedLine[],
  invoiced: readonly InvoicedLine[],
  found: ReadonlyMap<ExpectedLine, InvoicedLine>,
): boolean {
  const taken = new Set(found.values());
  const charges = expected.filter((line) => line.charge !== undefined && !found.has(line));
  return charges.length === 1 && invoiced.filter((own) => !taken.has(own)).length === 1;
}

function quantityOf({ expected, invoiced, beyondDefinition }: Pair): Dec {
  return (invoiced?.quantity ?? (invoiced === undefined ? ZERO : expected.line.quantity)).minus(
    beyondDefinition,
  );
}

/** Expected and invoiced units of all lines that count the same, without those that no definition bills. */
function growthOf(pair: Pair, pairs: readonly Pair[]): { readonly from: Dec; readonly to: Dec } {
  const unit = nameKey(inWords(pair.expected.line.unit));
  const alike = pairs.filter(({ expected }) => nameKey(inWords(expected.line.unit)) === unit);
  return pair.expected.charge === undefined
    ? { from: pair.expected.line.quantity, to: quantityOf(pair) }
    : { from: sum(alike.map(({ expected }) => expected.line.quantity)), to: sum(alike.map(quantityOf)) };
}

function varianceOf(pair: Pair, { from, to }: { readonly from: Dec; readonly to: Dec }): VarianceLine {
  const { expected, invoiced } = pair;
  const { line } = expected;
  const own = quantityOf(pair);
  const billed = own.plus(pair.beyondDefinition);
  const grown = from.isZero() ? own : line.quantity.times(to).div(from);
  const [atGrown, atOwn, atBilled] = [grown, own, billed].map((units) => expected.amountOf(units)) as [
    Dec,
    Dec,
    Dec,
  ];
  // A line without an amount is billed as the contract has it.
  const amount = invoiced === undefined ? ZERO : (invoiced.amount ?? atBilled);
  return {
    name: line.label,
    expected: { quantity: line.quantity, amount: line.amount },
    invoiced: { quantity: invoiced?.quantity, amount },
    parts: {
      volume: atGrown.minus(line.amount),
      mix: atOwn.minus(atGrown),
      definition: atBilled.minus(atOwn),
      rate: amount.minus(atBilled),
    },
    difference: amount.minus(line.amount),
    findings: [
      ...(invoiced === undefined ? [phrase('invoiceNotBilled')] : invoiced.findings),
      ...(amount.eq(atBilled) || invoiced === undefined
        ? []
        : [phrase('invoiceOtherPrice', atBilled.toFixed(expected.minorDigits))]),
    ],
  };
}

/** A line of the invoice that is none of the contract's. */
function notAgreed({ name, quantity, amount = ZERO, findings }: InvoicedLine): VarianceLine {
  return {
    name,
    expected: { quantity: undefined, amount: ZERO },
    invoiced: { quantity, amount },
    parts: { volume: ZERO, mix: ZERO, definition: amount, rate: ZERO },
    difference: amount,
    findings: [...findings, phrase('invoiceNoSuchLine')],
  };
}
