import { sum } from '../../exact/decimal.js';
import { plain } from '../../exact/plain.js';
import { chargeLabel } from '../../invoice/charge-line.js';
import type { Invoice } from '../../invoice/view.js';
import { chargeFailureSpend, failureShareOf, usedOf } from '../../metric/failure-spend.js';
import type { Metrics } from '../../metric/normalize.js';
import { idleCommitment } from '../../terms/tariff/commitment.js';
import { channelParts, type RatedCharge } from '../../terms/rate.js';
import { added, type Step } from './step.js';

/** What of each charge bought unresolved sessions, and the sum as settlement moved it. */
export function explainFailureSpend(rated: readonly RatedCharge[], exact: Invoice, metrics: Metrics): Step[] {
  const failed = rated.filter((own) => !chargeFailureSpend(own).isZero());
  const before = sum(rated.map((own) => own.amount));
  const settled =
    failed.length === 0 || before.eq(exact.usageCharge)
      ? ''
      : ` × ${plain(exact.usageCharge)} / ${plain(before)}`;
  const whole = added(failed.map(chargeFailureSpend));
  const formula = settled === '' ? whole : `(${whole})${settled}`;
  return [
    ...failed.flatMap(explainChargeFailure),
    {
      stage: 'Metrics',
      kind: 'failureSpend',
      item: 'Failure spend',
      formula,
      value: metrics.failureSpend,
      unit: 'money',
    },
  ];
}

function explainChargeFailure(rated: RatedCharge): Step[] {
  const label = chargeLabel(rated.billed.usage.charge);
  const used = usedOf(rated);
  const share = failureShareOf(rated);
  return [
    ...explainUsed(rated, label),
    {
      stage: 'Metrics',
      kind: 'failureShare',
      item: `Share that failed, ${label}`,
      formula: shareFormula(rated),
      value: share,
      unit: 'share',
    },
    {
      stage: 'Metrics',
      kind: 'chargeFailure',
      item: `Failure spend, ${label}`,
      formula: `${plain(used)} × ${plain(share)}`,
      value: chargeFailureSpend(rated),
      unit: 'money',
    },
  ];
}

/** Each channel's part of what was bought × the share of it that resolved nothing, over all that was bought. */
function shareFormula({ billed: { usage } }: RatedCharge): string {
  const parts = channelParts(usage);
  const failed = usage.channels.map(
    ({ failureShare }, index) => `${plain(parts[index] ?? failureShare)} × ${plain(failureShare)}`,
  );
  return `(${failed.join(' + ')}) / ${plain(sum(parts))}`;
}

/** What of a commitment was used; nothing where all of the charge was. */
function explainUsed(rated: RatedCharge, label: string): Step[] {
  const { billed, before, amount } = rated;
  const { tariff } = billed.usage.charge;
  const idle = tariff.kind === 'commitment' ? idleCommitment(billed.billed, tariff) : undefined;
  if (idle === undefined || idle.isZero()) return [];
  const used = `${plain(before)} − ${plain(idle)}`;
  return [
    {
      stage: 'Metrics',
      kind: 'usedPart',
      item: `Used, ${label}`,
      formula: amount.eq(before) ? used : `(${used}) × ${plain(amount)} / ${plain(before)}`,
      value: usedOf(rated),
      unit: 'money',
    },
  ];
}
