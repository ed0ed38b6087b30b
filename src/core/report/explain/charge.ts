import { ONE } from '../../exact/decimal.js';
import { plain } from '../../exact/plain.js';
import type { ChannelUsage } from '../../terms/usage.js';
import { meterOf, type Charge } from '../../terms/charge.js';
import { cappedChannelCharges, type RatedCharge } from '../../terms/rate.js';
import { amountOf } from '../../terms/tariff/slice.js';
import { added, type Step } from './step.js';
import { phrase, type Text } from '../../phrase/phrase.js';

/** One charge from its units to its money: counted, billed, rated slice by slice, capped. */
export function explainCharge(rated: RatedCharge): Step[] {
  return [...explainUsage(rated), ...explainBilled(rated), ...explainRate(rated)];
}

function explainUsage({ billed: { usage } }: RatedCharge): Step[] {
  const { charge, channels, units } = usage;
  const counted = channels.filter(({ countedBy }) => countedBy === undefined);
  const perChannel = counted.map((own): Step => ({
    kind: 'channelUnits',
    charge,
    channel: own.channel.name,
    formula: phrase('formulaTimes', plain(own.channel.sessions), perSession(own, charge)),
    value: own.units,
  }));
  const formula = channels.map((own) => plain(own.units)).join(' + ');
  const kind = channels.length === 0 ? 'heldUnits' : 'allUnits';
  return [...perChannel, { kind, charge, formula, value: units }];
}

function perSession({ session, unitsPerSession }: ChannelUsage, charge: Charge): Text {
  const meter = meterOf(charge);
  return meter.kind === 'usage' ? meter.explain(session, charge) : plain(unitsPerSession);
}

function explainBilled({ billed: own }: RatedCharge): Step[] {
  const { usage, months, counted, included, billable, billed } = own;
  const { charge, billedWith } = usage;
  const { minimumUnits } = charge;
  if (billedWith !== undefined) {
    return [
      { kind: 'billedWith', charge, lead: billedWith, formula: plain(usage.units), value: usage.units },
    ];
  }
  const steps: Step[] = [];
  if (!months.eq(ONE)) {
    const formula = `${plain(usage.units)} × ${plain(months)}`;
    steps.push({ kind: 'periodUnits', charge, formula, value: counted });
  }
  if (!included.isZero()) {
    const formula = phrase('formulaIncluded', plain(counted), plain(included));
    steps.push({ kind: 'beyondIncluded', charge, formula, value: billable });
  }
  if (!minimumUnits.isZero()) {
    const formula = phrase('formulaMinimum', plain(billable), plain(minimumUnits));
    steps.push({ kind: 'minimumMet', charge, formula, value: billed });
  }
  return [...steps, { kind: 'billed', charge, formula: plain(billed), value: billed }];
}

function explainRate({ billed: { usage, months }, slices, before, amount }: RatedCharge): Step[] {
  const { charge, billedWith } = usage;
  if (billedWith !== undefined) return [];
  const capped = cappedChannelCharges(usage);
  const parts: Step[] = capped
    ? capped.map((value, index) => {
        const own = usage.channels[index];
        const channel = own?.channel.name ?? '';
        return { kind: 'cappedChannel', charge, channel, formula: cappedFormula(own, charge), value };
      })
    : slices.map((slice) => {
        const { quantity, rate, amount: value } = slice;
        if (rate === undefined) return { kind: 'flatFee', charge, slice, formula: '', value };
        return { kind: 'slice', charge, slice, formula: `${plain(quantity)} × ${plain(rate)}`, value };
      });
  const formula = added(capped ?? slices.map((own) => own.amount));
  const { resolutionCap } = charge;
  if (!months.eq(ONE)) {
    const whole = amountOf(slices);
    parts.push({ kind: 'allParts', charge, formula, value: whole });
    parts.push({
      kind: 'monthOfPeriod',
      charge,
      formula: `${plain(whole)} / ${plain(months)}`,
      value: before,
    });
    if (resolutionCap === undefined) return parts;
  }
  if (resolutionCap === undefined) return [...parts, { kind: 'allParts', charge, formula, value: amount }];
  return [
    ...parts,
    ...(months.eq(ONE) ? [{ kind: 'beforeCap', charge, formula, value: before } as const] : []),
    {
      kind: 'capped',
      charge,
      formula: phrase('formulaCapped', plain(before), plain(resolutionCap), plain(usage.resolutions)),
      value: amount,
    },
  ];
}

function cappedFormula(own: ChannelUsage | undefined, { tariff, sessionCap }: Charge): Text {
  if (own === undefined || tariff.kind !== 'perUnit' || sessionCap === undefined) return '';
  const { kind } = own.session.turns;
  const replies = plain(own.session.interactionsPerSession);
  const spread =
    kind === 'mean' ? phrase('formulaEverySession', replies) : phrase('formulaAround', kind, replies);
  return phrase('formulaAverage', plain(own.channel.sessions), plain(tariff.rate), plain(sessionCap), spread);
}
