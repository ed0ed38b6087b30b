import { plain } from '../../exact/plain.js';
import { total } from '../../invoice/settle.js';
import type { Line } from '../../invoice/line.js';
import type { Quote } from '../../scenario/quote.js';
import { added, type Step } from './step.js';

/** Settlement line by line, as rounded on the invoice, and the figures it comes to, unrounded. */
export function explainInvoice(quote: Quote): Step[] {
  return [...explainLines(quote), ...explainMetrics(quote)];
}

function explainLines({ invoice, month, offer }: Quote): Step[] {
  const listed = total(month.charges);
  const [discount, topUp] = month.adjustments.map((line) => line.amount);
  const discounted = discount === undefined ? listed : listed.plus(discount);
  const floored = topUp === undefined ? discounted : discounted.plus(topUp);
  const formulas: Partial<Record<Line['kind'], string | undefined>> = {
    discount: `−${plain(offer.discount)} × ${plain(listed)}`,
    minimumFee: `max(${plain(offer.minimumFee)} − ${plain(discounted)}, 0)`,
    monthlyCap: offer.monthlyCap && `min(${plain(offer.monthlyCap)} − ${plain(floored)}, 0)`,
    seatFee: `${plain(offer.seats)} × ${plain(offer.seatPrice)}`,
    annualMinimum: `max(${plain(offer.annualMinimum)} / 12 − usage and monthly fees, 0)`,
    oneOffFee: `${plain(offer.oneOffFee)} / ${plain(offer.amortizationMonths)}`,
  };
  const shown = invoice.lines.filter((line) => line.kind === 'charge' || !line.amount.isZero());
  const lines = shown.map((line): Step => ({
    stage: 'Invoice',
    item: line.label,
    formula: formulas[line.kind] ?? formulaOf(line),
    value: line.amount,
    unit: 'money',
  }));
  const formula = added(shown.map((line) => line.amount));
  return [
    ...lines,
    { stage: 'Invoice', item: 'Monthly total', formula, value: invoice.total, unit: 'money' },
  ];
}

function formulaOf({ quantity, rate }: Line): string {
  return rate === undefined ? '' : `${plain(quantity)} × ${plain(rate)}, rounded`;
}

function explainMetrics({ exact, activity, metrics }: Quote): Step[] {
  const per = (item: string, over: string, value: Step['value'], unit: string): Step => ({
    stage: 'Metrics',
    item,
    formula: `${plain(exact.total)} / ${over}`,
    value,
    unit,
  });
  return [
    per('Cost per session', plain(activity.sessions), metrics.costPerSession, 'money per session'),
    per(
      'Effective cost per resolution',
      plain(activity.resolutions),
      metrics.effectiveCostPerResolution,
      'money per resolution',
    ),
    {
      stage: 'Metrics',
      item: 'Failure spend',
      formula: 'each charge × the share of its units that went to unresolved sessions',
      value: metrics.failureSpend,
      unit: 'money',
    },
  ];
}
