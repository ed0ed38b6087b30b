import { nameKey } from '../../core/terms/channels.js';
import { tabulateChannels } from '../../core/report/by-channel.js';
import type { CalculationRows } from '../calculation-rows.js';
import type { Content } from '../../model/page/sheet.js';
import { chosenWord, whileChosen } from './chosen.js';
import { convertible } from './convertible.js';
import { added, change } from './formula.js';
import type { OfferBlock } from './offer-block.js';
import { blockKey, blockOf, pricedCall, pricedOffer } from './priced-call.js';
import type { LiveCharge } from './rate-lines.js';
import { formula, formulaRow, text } from './rows.js';

/** COST_BY_CHANNEL: what each channel pays of an offer's usage charge. */
export const costByChannel = convertible((call) => {
  const priced = pricedCall(call);
  const name = chosenWord(call, 'offerName');
  const quoted = pricedOffer(priced, name.word);
  const block = blockOf(priced, quoted);
  const shares = call.calculation.once(`${blockKey(priced, quoted.offer)} by channel`, () =>
    channelLines(call.calculation, quoted.offer.name, block),
  );
  const figure = (words: string): Content => formula(whileChosen(words, [name]));
  const [head = []] = tabulateChannels([]);
  const rows = block.activity.map((channel, index): Content[] => {
    const own = shares[index];
    return [
      text(channel.name),
      figure(channel.sessions),
      figure(channel.resolutions),
      figure(own?.charge ?? ''),
      figure(`${own?.charge ?? ''}/${channel.resolutions}`),
      own?.crossSubsidy === undefined ? { kind: 'blank' } : figure(own.crossSubsidy),
    ];
  });
  const charge = added(shares.map((own) => own.charge));
  const { sessions, resolutions } = block.metrics;
  const all = [
    text('All'),
    figure(sessions),
    figure(resolutions),
    figure(charge),
    figure(`(${charge})/${resolutions}`),
  ];
  return [
    head.map((cell) => text(typeof cell === 'string' ? cell : '')),
    ...rows,
    [...all, { kind: 'blank' }],
  ];
});

interface ChannelLine {
  readonly charge: string;
  /** A formula; undefined where μ is not known on every channel. */
  readonly crossSubsidy: string | undefined;
}

/** Each charge by its own units, seats and flat charges by sessions; settlement moves all channels in proportion. */
function channelLines(calculation: CalculationRows, name: string, block: OfferBlock): ChannelLine[] {
  calculation.section(`${name}: by channel`);
  const { activity, charges, metrics, exact } = block;
  const { listed, usage } = exact;
  const row = (label: string, words: string, unit: string) => formulaRow(calculation, words, { label, unit });
  const bySessions = activity.map((channel) =>
    row(
      `${channel.name}: share of sessions`,
      `IF(${metrics.sessions}=0,1/${activity.length},${channel.sessions}/${metrics.sessions})`,
      'share',
    ),
  );
  const partsOf = charges.map(parts);
  const replies = activity.flatMap(({ sessions, interactionsPerSession: mean }) =>
    mean === undefined ? [] : [`${sessions}*${mean}`],
  );
  const interactions =
    replies.length === activity.length ? row('Interactions', added(replies), 'replies') : undefined;
  return activity.map((channel, index) => {
    const bySession = bySessions[index] ?? '';
    const own = charges.map((charge, place) => {
      const mine = partsOf[place]?.get(nameKey(channel.name)) ?? '0';
      const whole = [...(partsOf[place]?.values() ?? [])];
      if (whole.length === 0) return `${charge.amount}*${bySession}`;
      return `IF((${added(whole)})=0,${charge.amount}*${bySession},${mine}*${charge.amount}/MAX(${added(whole)},1E-300))`;
    });
    const before = row(`${channel.name}: charges before settlement`, added(own), 'money');
    const charge = row(
      `${channel.name}: charge`,
      `IF(${listed}=0,${usage}*${bySession},${before}*${usage}/${listed})`,
      'money',
    );
    if (interactions === undefined) return { charge, crossSubsidy: undefined };
    const fair = row(
      `${channel.name}: charge if shared by interactions`,
      `IF(${interactions}=0,0,${usage}*${replies[index] ?? ''}/${interactions})`,
      'money',
    );
    return { charge, crossSubsidy: `IF(${interactions}=0,"",${change(charge, fair)})` };
  });
}

/** A charge's parts by channel: money where a session is capped, else units; none for what no channel uses. */
function parts({ usage, byChannel }: LiveCharge): Map<string, string> {
  const own = new Map<string, string>();
  for (const [index, { channel, units }] of usage.channels.entries()) {
    const key = nameKey(channel.name);
    const part = byChannel?.[index] ?? units;
    const before = own.get(key);
    // Charges of a pool may count on the same channel.
    own.set(key, before === undefined ? part : `(${before}+${part})`);
  }
  return own;
}
