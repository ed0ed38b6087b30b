import { sum, type Dec } from '../exact/decimal.js';
import type { Cell } from '../grid/cell.js';
import { inWords } from '../phrase/in-words.js';
import type { BillingVerdict, Netting } from '../evidence/billed-conversations.js';
import type { Reconciliation } from '../evidence/reconcile.js';
import type { ReconcileTable } from '../evidence/table-words.js';
import { VARIANCE_PARTS, type VarianceLine } from '../evidence/variance.js';
import { figure, type Table } from './table.js';

const PART_HEADERS = { volume: 'Volume', mix: 'Mix', definition: 'Definition', rate: 'Rate' } as const;

/** Invoiced against expected, line by line, with the parts of each difference and a row of totals. */
function tabulateVariance(lines: readonly VarianceLine[]): Table {
  const units = (quantity: Dec | undefined): Cell => (quantity === undefined ? '' : figure(quantity));
  const total = (of: (line: VarianceLine) => Dec): Cell => figure(sum(lines.map(of)));
  return [
    [
      ...['Line', 'Expected quantity', 'Invoiced quantity', 'Expected amount', 'Invoiced amount'],
      ...VARIANCE_PARTS.map((part) => PART_HEADERS[part]),
      ...['Difference', 'Finding'],
    ],
    ...lines.map((line): Cell[] => [
      inWords(line.name),
      units(line.expected.quantity),
      units(line.invoiced.quantity),
      figure(line.expected.amount),
      figure(line.invoiced.amount),
      ...VARIANCE_PARTS.map((part) => figure(line.parts[part])),
      figure(line.difference),
      line.findings.map((finding) => inWords(finding)).join('; '),
    ]),
    [
      ...['Total', '', ''],
      total(({ expected }) => expected.amount),
      total(({ invoiced }) => invoiced.amount),
      ...VARIANCE_PARTS.map((part) => total(({ parts }) => parts[part])),
      total(({ difference }) => difference),
      '',
    ],
  ];
}

/** Every conversation with its verdict: those in dispute first. */
function tabulateConversations(judged: readonly BillingVerdict[]): Table {
  const disputed = judged.filter(({ verdict }) => verdict !== 'agrees');
  const agreed = judged.filter(({ verdict }) => verdict === 'agrees');
  return [
    ['Conversation', 'Times billed', 'Verdict', 'Because'],
    ...[...disputed, ...agreed].map(({ id, billed, verdict, reason }): Cell[] => [
      id,
      billed,
      verdict,
      reason,
    ]),
  ];
}

/** Both directions netted. @param claim the money of the net units */
function tabulateNetting(own: Netting, claim: Dec): Table {
  return [
    ['Item', 'Conversations'],
    ['Agrees', own.agreed],
    ['Billed, not billable', own.over],
    ['Billed more than once', own.duplicates],
    ['Billable, not billed', own.under],
    ['Cannot be settled, left out', own.unsettled],
    ['Net to be taken off', own.net],
    ['Amount to be taken off', figure(claim)],
  ];
}

/** A reconciliation as the table that is asked for. */
export function tabulateReconciled(own: Reconciliation, table: ReconcileTable): Table {
  switch (table) {
    case 'lines':
      return tabulateVariance(own.lines);
    case 'conversations':
      return tabulateConversations(own.judged);
    case 'netting':
      return own.net === undefined ? tabulateConversations([]) : tabulateNetting(own.net, own.claim);
  }
}
