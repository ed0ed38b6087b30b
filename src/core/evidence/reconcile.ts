import { dec, ZERO, type Dec } from '../exact/decimal.js';
import { conflict, type Fault } from '../fault/fault.js';
import { failed, ok, type Result } from '../fault/result.js';
import { phrase, type Text } from '../phrase/phrase.js';
import type { Quote } from '../scenario/quote/quote.js';
import {
  judgeBilling,
  netting,
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
export function reconcile({ quote, log }: BuyersCount, invoiced: Invoiced): Result<Reconciliation> {
  const expected = expectedLines(quote);
  const usage = expected.find(
    ({ charge }) => charge !== undefined && charge.meter !== 'seat' && charge.meter !== 'flat',
  );
  if (invoiced.kind === 'lines') {
    const lines = variance(expected, invoiced.lines, (own) => beyond(own, invoiced.lines, log?.measured));
    const told = lines.map((line) => withReason(line, log?.measured));
    return ok({ lines: told, judged: [], net: undefined, claim: claimOf(told) });
  }
  const fault = listFault(log?.messages);
  if (fault !== undefined || log === undefined)
    return failed(fault ?? conflict('traffic', phrase('listNeedsLog')));
  const billable = usage?.charge?.meter === 'resolution' ? 'resolutions' : 'sessions';
  const judged = judgeBilling(log.messages, invoiced.ids, { ...log.rules, billable });
  const net = netting(judged);
  const line = listedLine(invoiced, usage);
  const lines = variance(expected, [line], (own) => (own === usage ? dec(net.net) : ZERO));
  return ok({ lines, judged, net, claim: claimOf(lines) });
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
function leftOut({ fates }: Measured): readonly (readonly [units: number, fate: Text])[] {
  return [
    [fates.handover, 'handover'],
    [fates['came back'], 'came back'],
    [fates.handover + fates['came back'], 'handover, came back'],
  ];
}

/** Units that an invoice has too many, where the log has exactly as many that its definition leaves out. */
function beyond(own: ExpectedLine, lines: readonly InvoicedLine[], measured: Measured | undefined): Dec {
  const [line, ...others] = lines;
  if (measured === undefined || line?.quantity === undefined || others.length > 0) return ZERO;
  if (own.charge?.meter !== 'resolution') return ZERO;
  const excess = line.quantity.minus(line.twice).minus(own.line.quantity);
  return excess.gt(ZERO) && leftOut(measured).some(([units]) => excess.eq(units)) ? excess : ZERO;
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
