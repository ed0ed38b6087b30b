import type { BillingVerdict } from '../../core/evidence/billed-conversations.js';
import { disputeOf } from '../../core/evidence/dispute.js';
import { measure } from '../../core/evidence/measure.js';
import { HOUR, monthText } from '../../core/evidence/zone.js';
import { sum, type Dec } from '../../core/exact/decimal.js';
import { inWords } from '../../core/phrase/in-words.js';
import type { EvidenceTexts } from './evidence-texts.js';
import { countedMonth, type CountedMonth, type ReconciliationReport } from './reconciliation-report.js';
import { windowWords } from './window-words.js';

/** A letter to a vendor: what is said before its figures, the figures line by line, and what follows from them. */
export interface Letter {
  readonly subject: string;
  readonly opening: readonly string[];
  readonly rows: readonly (readonly [
    line: string,
    invoiced: string,
    owed: string,
    apart: string,
    findings: string,
  ])[];
  /** What is asked for, each a sentence with its amount. */
  readonly asked: readonly string[];
  /** How it was counted. */
  readonly grounds: readonly string[];
  readonly disputed: readonly BillingVerdict[];
  readonly closing: string;
}

/** The letter that follows from a reconciled invoice: every figure in it is one of the reconciliation. */
export function letterOf(texts: EvidenceTexts, report: ReconciliationReport): Letter {
  const { dispute: says, core } = texts;
  const { credit, toExplain, difference } = disputeOf(report);
  const month = countedMonth(report);
  const money = (amount: Dec) => moneyText(amount, report.currency);
  const asked = [
    ...(credit.gt(0) ? [says.credit(money(credit))] : []),
    ...(toExplain.gt(0) ? [says.explain(money(toExplain))] : []),
    ...(credit.lt(0) ? [says.under(money(credit.neg()))] : []),
  ];
  const isAgreed = difference.isZero() && asked.length === 0;
  const line = (name: string, own: Figures, findings: string) =>
    [name, money(own.invoiced), money(own.owed), money(own.difference), findings] as const;
  return {
    subject:
      month === undefined
        ? says.subjectAsEntered(report.offer)
        : says.subject(report.offer, monthText(month.month)),
    opening: [says.greeting, says.opening],
    rows: [
      ...report.lines.map(({ name, invoiced, expected, difference: own, findings }) =>
        line(
          inWords(name, core),
          { invoiced: invoiced.amount, owed: expected.amount, difference: own },
          findings.map((finding) => inWords(finding, core)).join('; '),
        ),
      ),
      line(texts.usage.lengths.total, totalOf(report, difference), ''),
    ],
    asked: isAgreed ? [says.agreed] : asked,
    grounds: groundsOf(texts, report, month),
    disputed: report.disputed,
    closing: isAgreed ? '' : says.closing,
  };
}

interface Figures {
  readonly invoiced: Dec;
  readonly owed: Dec;
  readonly difference: Dec;
}

function totalOf({ lines }: ReconciliationReport, difference: Dec): Figures {
  return {
    invoiced: sum(lines.map(({ invoiced }) => invoiced.amount)),
    owed: sum(lines.map(({ expected }) => expected.amount)),
    difference,
  };
}

function groundsOf(
  texts: EvidenceTexts,
  { billable, net }: ReconciliationReport,
  month: CountedMonth | undefined,
): string[] {
  const { dispute: says } = texts;
  const listed =
    net === undefined
      ? []
      : [
          says.listed(
            ...([net.agreed, net.over, net.duplicates, net.under, net.unsettled].map(String) as [
              string,
              string,
              string,
              string,
              string,
            ]),
          ),
        ];
  const definition = says.definition(texts.reconciliation.about.billable[billable]);
  if (month === undefined) return [definition, ...listed];
  const { sessions, fates } = measure(month.counts);
  const [resolved, handover, back, pending] = [
    fates.resolved,
    fates.handover,
    // eslint-disable-next-line no-restricted-syntax -- the name of a fate in the code, which nobody reads
    fates['came back'],
    fates.pending,
  ].map(String) as [string, string, string, string];
  return [
    definition,
    says.counted(String(sessions), resolved, handover, back, pending),
    says.rules(windowWords(texts.usage, month.window), month.recontact / HOUR, month.zone),
    ...listed,
    says.files,
    ...month.files.map(({ name, sha256 }) => says.file(name, sha256)),
  ];
}

/** An amount with its currency, in digits that every reader of invoices takes alike: `495.00 USD`. */
function moneyText(amount: Dec, currency: string | undefined): string {
  return `${amount.toFixed(2)}${currency === undefined ? '' : ` ${currency}`}`;
}

/** A letter as plain text. */
export function letterText({ dispute: says }: EvidenceTexts, letter: Letter): string {
  const [headers, ...rows] = [says.headers, ...letter.rows];
  const table = [headers ?? [], ...rows].map((row) => row.filter((cell) => cell !== '').join(' | '));
  const list =
    letter.disputed.length === 0
      ? []
      : [
          '',
          says.list,
          says.listHeaders.join(' | '),
          ...letter.disputed.map(({ id, billed, verdict, reason }) =>
            [id, billed, says.verdicts[verdict], says.reasons[reason]].join(' | '),
          ),
        ];
  const parts = [
    [letter.subject],
    letter.opening,
    table,
    letter.asked,
    letter.grounds,
    ...(letter.closing === '' ? [] : [[letter.closing]]),
  ];
  return [parts.map((part) => part.join('\n')).join('\n\n'), ...list].join('\n');
}
