import { sum } from '../../exact/decimal.js';
import { plain } from '../../exact/plain.js';
import type { Invoice } from '../../invoice/view.js';
import { chargeFailureSpend, failureShareOf, usedOf } from '../../metric/failure-spend.js';
import type { Metrics } from '../../metric/normalize.js';
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
    { kind: 'failureSpend', formula, value: metrics.failureSpend },
  ];
}

function explainChargeFailure(rated: RatedCharge): Step[] {
  const { charge } = rated.billed.usage;
  const share = failureShareOf(rated);
  const formula = `${plain(usedOf(rated))} × ${plain(share)}`;
  return [
    ...explainUsed(rated),
    { kind: 'failureShare', charge, formula: shareFormula(rated), value: share },
    { kind: 'chargeFailure', charge, formula, value: chargeFailureSpend(rated) },
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
function explainUsed(rated: RatedCharge): Step[] {
  const { billed, before, amount, idle } = rated;
  const { charge } = billed.usage;
  if (idle.isZero()) return [];
  const used = `${plain(before)} − ${plain(idle)}`;
  const formula = amount.eq(before) ? used : `(${used}) × ${plain(amount)} / ${plain(before)}`;
  return [{ kind: 'usedPart', charge, formula, value: usedOf(rated) }];
}
