import type { LineKind } from '../../invoice/line.js';
import type { Quote } from '../../scenario/quote.js';
import type { Step } from './step.js';

const LINES: Readonly<Record<LineKind, string>> = {
  charge: 'the charge, rounded as an invoice rounds it',
  discount: 'the discount on the charges',
  minimumFee: 'what is missing to the minimum',
  monthlyCap: 'what is beyond the monthly cap',
  platformFee: 'owed every month',
  seatFee: 'seats × the price of a seat',
  escalationFee: 'unresolved sessions × the fee for each',
  annualMinimum: 'what a month is short of a twelfth of the annual minimum',
  oneOffFee: 'the one-off fee ÷ the months it is spread over',
};

const METRICS: Readonly<Record<string, string>> = {
  'Monthly total, unrounded': 'all lines together, unrounded',
  'Cost per session': 'monthly total ÷ sessions',
  'Effective cost per resolution': 'monthly total ÷ resolutions',
  'Failure spend': 'what was paid for sessions that were not resolved',
};

/** How a number of a derivation is made, without its figures. */
export function inWords({ stage, item, formula }: Step, { invoice, rated }: Quote): string {
  const isWhole = !item.includes(', ') && !item.includes(': ');
  switch (stage) {
    case 'Traffic':
      if (item.startsWith('Part handled')) return 'what is handled before the pause ÷ what comes in';
      if (isWhole) return 'all channels together';
      if (item.startsWith('Resolutions, ')) return 'sessions × resolution rate';
      if (item.startsWith('Unresolved, ')) return 'sessions × (1 − resolution rate)';
      return formula === '' ? 'as stated' : 'sessions before the pause × the part handled';
    case 'Usage':
      if (formula === '') return 'as stated';
      return isChargeLabel(item, rated) ? 'all channels together' : 'sessions × units of a session';
    case 'Billed units':
      if (formula.includes('included')) return 'units used less those included';
      return formula.includes('minimum') ? 'at least the minimum' : 'units that are billed';
    case 'Charge':
      if (formula.startsWith('min(')) return 'at most the cap for what was resolved';
      if (formula.includes('average of')) return 'sessions × what one costs on average, at most its cap';
      return isChargeLabel(item, rated) ? 'all parts together' : 'units × rate';
    case 'Invoice': {
      const line = invoice.lines.find(({ label }) => label === item);
      return line === undefined ? 'all lines together' : LINES[line.kind];
    }
    case 'Metrics':
      return METRICS[item] ?? 'the charge × its share that resolved nothing';
  }
}

/** Whether an item is a charge as a whole, not one channel's or one slice of it. */
function isChargeLabel(item: string, rated: Quote['rated']): boolean {
  return !rated.some(({ billed, slices }) => {
    const parts = [
      ...billed.usage.channels.map(({ channel }) => `, ${channel.name}`),
      ...slices.map(({ label }) => `: ${label}`),
    ];
    return parts.some((part) => item.endsWith(part));
  });
}
