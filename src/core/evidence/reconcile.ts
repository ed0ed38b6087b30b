import { dec, ZERO, type Dec } from '../exact/decimal.js';
import { plain } from '../exact/plain.js';
import { conflict, type Fault } from '../fault/fault.js';
import { failed, ok, type Result } from '../fault/result.js';
import { phrase, type Text } from '../phrase/phrase.js';
import type { Quote } from '../scenario/quote/quote.js';
import {
  judgeBilling,
  netting,
  type Billable,
  type BillingVerdict,
  type JudgementRules,
  type Netting,
} from './billed-conversations.js';
import { expectedLines, type ExpectedLine } from './expected-lines.js';
import type { Measured } from './measure.js';
import type { MessageLog } from './message-log.js';
import type { Invoiced, InvoicedLine } from './read-invoice.js';
import { variance, type VarianceLine } from './variance.js';

/** An invoice beside what the contract owes. */
export interface Reconciliation {
  readonly lines: readonly VarianceLine[];
  /** Of a list of conversations alone. */
  readonly judged: readonly BillingVerdict[];
  readonly net: Netting | undefined;
  /** What the units beyond the contract's definition cost. */
  readonly claim: Dec;
}

/** The buyer's side of it. */
export interface BuyersCount {
  readonly quote: Pick<Quote, 'invoice' | 'offer'>;
  /** Units of an invoice's lines that the definition does not bill, where they were counted before: of the usage alone. */
  readonly unbillable?: Dec | undefined;
  /** Where the buyer has the messages: to judge a list, and to see which sessions an invoice has too many. */
  readonly log?: {
    readonly messages: MessageLog;
    readonly measured: Measured;
    readonly rules: Omit<JudgementRules, 'billable'>;
  };
}

/**
 * What a vendor billed against what the contract owes. Lines and totals by day are compared by quantity and amount; a list
 * is judged conversation by conversation, and both directions are netted. Faults: a list without a log, or a log without
 * the ids of conversations.
 */
export function reconcile(
  { quote, unbillable, log }: BuyersCount,
  invoiced: Invoiced,
): Result<Reconciliation> {
  const expected = expectedLines(quote);
  const usage = usageOf(expected);
  if (invoiced.kind === 'lines') {
    const units = unbillable ?? excessUnits(quote, invoiced.lines, log?.measured)?.units ?? ZERO;
    const lines = variance(expected, invoiced.lines, (own) => (own === usage ? units : ZERO));
    const told =
      unbillable === undefined
        ? lines.map((line) => withReason(line, log?.measured))
        : lines.map((line, index) => (expected[index] === usage ? withCount(line, units) : line));
    return ok({ lines: told, judged: [], net: undefined, claim: claimOf(told) });
  }
  const fault = listFault(log?.messages);
  if (fault !== undefined || log === undefined)
    return failed(fault ?? conflict('traffic', phrase('listNeedsLog')));
  const billable = billableOf(quote);
  const judged = judgeBilling(log.messages, invoiced.ids, { ...log.rules, billable });
  const net = netting(judged);
  const line = listedLine(invoiced, usage);
  const lines = variance(expected, [line], (own) => (own === usage ? dec(net.net) : ZERO));
  return ok({ lines, judged, net, claim: claimOf(lines) });
}

/** The line whose units a log counts. */
function usageOf(expected: readonly ExpectedLine[]): ExpectedLine | undefined {
  return expected.find(
    ({ charge }) => charge !== undefined && charge.meter !== 'seat' && charge.meter !== 'flat',
  );
}

/** What an offer bills of a conversation. */
export function billableOf(quote: BuyersCount['quote']): Billable {
  return usageOf(expectedLines(quote))?.charge?.meter === 'resolution' ? 'resolutions' : 'sessions';
}

function listFault(messages: MessageLog | undefined): Fault | undefined {
  if (messages === undefined) return conflict('traffic', phrase('listNeedsLog'));
  const names = messages.conversationIds().some((id) => id !== '');
  return names ? undefined : conflict('traffic', phrase('logNeedsConversations'));
}

/** A list as one line: as many units as it has rows. */
function listedLine(
  { ids, amount }: Extract<Invoiced, { kind: 'conversations' }>,
  usage: ExpectedLine | undefined,
): InvoicedLine {
  const quantity = dec(ids.length);
  return {
    name: '',
    quantity,
    amount: amount ?? usage?.amountOf(quantity),
    twice: ZERO,
    findings: [],
  };
}

/** Sessions that a definition may leave out, and what became of them. */
function leftOut({ fates }: Pick<Measured, 'fates'>): readonly (readonly [units: number, fate: Text])[] {
  return [
    [fates.handover, 'handover'],
    [fates['came back'], 'came back'],
    [fates.handover + fates['came back'], 'handover, came back'],
  ];
}

/** Units that an invoice has too many, and what became of exactly as many sessions. */
export interface ExcessUnits {
  readonly units: Dec;
  readonly fate: Text;
}

/** Units that an invoice has too many, where the log has exactly as many that its definition leaves out. */
export function excessUnits(
  quote: BuyersCount['quote'],
  lines: readonly InvoicedLine[],
  measured: Pick<Measured, 'fates'> | undefined,
): ExcessUnits | undefined {
  const usage = usageOf(expectedLines(quote));
  const [line, ...others] = lines;
  if (measured === undefined || line?.quantity === undefined || others.length > 0) return undefined;
  if (usage?.charge?.meter !== 'resolution') return undefined;
  const excess = line.quantity.minus(line.twice).minus(usage.line.quantity);
  const found = leftOut(measured).find(([units]) => excess.eq(units));
  return found === undefined || !excess.gt(ZERO) ? undefined : { units: excess, fate: found[1] };
}

/** Says how many units were counted that the definition does not bill. */
function withCount(line: VarianceLine, units: Dec): VarianceLine {
  if (units.isZero()) return line;
  return { ...line, findings: [...line.findings, phrase('invoiceUnbillable', plain(units))] };
}

/** Says of which sessions the log has as many as an invoice has too many. */
function withReason(line: VarianceLine, measured: Measured | undefined): VarianceLine {
  const { expected, invoiced } = line;
  if (measured === undefined || line.parts.definition.isZero() || expected.quantity === undefined)
    return line;
  const excess = invoiced.quantity?.minus(expected.quantity);
  const found = leftOut(measured).find(([units]) => excess?.eq(units) === true);
  if (found === undefined) return line;
  return { ...line, findings: [...line.findings, phrase('asManyAs', String(found[0]), found[1])] };
}

function claimOf(lines: readonly VarianceLine[]): Dec {
  return lines.reduce((total, { parts }) => total.plus(parts.definition), ZERO);
}
