import { plain } from '../../exact/plain.js';
import type { Dec } from '../../exact/decimal.js';
import { chargeLabel, unitOf } from '../../invoice/charge-line.js';
import { METERS } from '../../meter/index.js';
import type { ChannelUsage } from '../../terms/count.js';
import type { Charge } from '../../terms/charge.js';
import { cappedChannelCharges, type RatedCharge } from '../../terms/rate.js';
import { added, type Step } from './step.js';

/** One charge from its units to its money: counted, billed, rated slice by slice, capped. */
export function explainCharge(rated: RatedCharge): Step[] {
  return [...explainUsage(rated), ...explainBilled(rated), ...explainRate(rated)];
}

function explainUsage({ billed: { usage } }: RatedCharge): Step[] {
  const { charge, channels, units } = usage;
  const label = chargeLabel(charge);
  const unit = unitOf(charge);
  const perChannel = channels.map((own): Step => ({
    stage: 'Usage',
    kind: 'channelUnits',
    channel: own.channel.name,
    item: `${label}, ${own.channel.name}`,
    formula: `${plain(own.channel.sessions)} × ${perSession(own, charge)}`,
    value: own.units,
    unit,
  }));
  const formula = channels.length === 0 ? '' : channels.map((own) => plain(own.units)).join(' + ');
  const kind = channels.length === 0 ? 'heldUnits' : 'allUnits';
  return [...perChannel, { stage: 'Usage', kind, item: label, formula, value: units, unit }];
}

function perSession({ session, unitsPerSession }: ChannelUsage, charge: Charge): string {
  const meter = METERS[charge.meter];
  return meter.kind === 'usage' ? meter.explain(session, charge) : plain(unitsPerSession);
}

function explainBilled({ billed: { usage, included, billable, billed } }: RatedCharge): Step[] {
  const label = chargeLabel(usage.charge);
  const unit = unitOf(usage.charge);
  const { minimumUnits } = usage.charge;
  const steps: Step[] = [];
  if (!included.isZero()) {
    const formula = `max(${plain(usage.units)} − ${plain(included)} included, 0)`;
    steps.push({
      stage: 'Billed units',
      kind: 'beyondIncluded',
      item: `${label} beyond the included ones`,
      formula,
      value: billable,
      unit,
    });
  }
  if (!minimumUnits.isZero()) {
    const formula = `max(${plain(billable)}, minimum of ${plain(minimumUnits)})`;
    steps.push({
      stage: 'Billed units',
      kind: 'minimumMet',
      item: `${label}, minimum met`,
      formula,
      value: billed,
      unit,
    });
  }
  return [
    ...steps,
    { stage: 'Billed units', kind: 'billed', item: label, formula: plain(billed), value: billed, unit },
  ];
}

function explainRate({ billed, slices, before, amount }: RatedCharge): Step[] {
  const { usage } = billed;
  const label = chargeLabel(usage.charge);
  const money = (what: Pick<Step, 'kind' | 'channel' | 'item'>, formula: string, value: Dec): Step => ({
    stage: 'Charge',
    ...what,
    formula,
    value,
    unit: 'money',
  });
  const capped = cappedChannelCharges(usage);
  const parts = capped
    ? capped.map((value, index) => {
        const own = usage.channels[index];
        const channel = own?.channel.name ?? '';
        const item = `${label}, ${channel}`;
        return money({ kind: 'cappedChannel', channel, item }, cappedFormula(own, usage.charge), value);
      })
    : slices.map(({ label: slice, quantity, rate, amount: value }) =>
        rate === undefined
          ? money({ kind: 'flatFee', item: `${label}: ${slice}` }, '', value)
          : money(
              { kind: 'slice', item: `${label}: ${slice}` },
              `${plain(quantity)} × ${plain(rate)}`,
              value,
            ),
      );
  const whole = added(capped ?? slices.map((own) => own.amount));
  const { resolutionCap } = usage.charge;
  if (resolutionCap === undefined) return [...parts, money({ kind: 'allParts', item: label }, whole, amount)];
  const limit = `${plain(resolutionCap)} × ${plain(usage.resolutions)} resolutions`;
  return [
    ...parts,
    money({ kind: 'beforeCap', item: `${label} without the cap per resolution` }, whole, before),
    money({ kind: 'capped', item: label }, `min(${plain(before)}, ${limit})`, amount),
  ];
}

function cappedFormula(own: ChannelUsage | undefined, { tariff, sessionCap }: Charge): string {
  if (own === undefined || tariff.kind !== 'perUnit' || sessionCap === undefined) return '';
  const { kind } = own.session.turns;
  const replies = plain(own.session.interactionsPerSession);
  const spread =
    kind === 'mean'
      ? `${replies} interactions in every session: an upper estimate`
      : `${kind} around ${replies} interactions`;
  return `${plain(own.channel.sessions)} × average of min(${plain(tariff.rate)} × units, ${plain(sessionCap)}), ${spread}`;
}
