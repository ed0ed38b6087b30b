import { toDouble } from '../../exact/decimal.js';
import type { Quote } from '../../scenario/quote/quote.js';
import { coversChannel } from '../../terms/channels.js';
import { countsResolutions } from '../../terms/charge.js';
import type { ResolutionDefinition } from '../../meter/resolution.js';
import { total, type Column, type Columns } from './columns.js';
import type { Draws } from './draws.js';
import { turnedShares } from './turned-shares.js';
import { unresolvedOn } from './units-block.js';

/**
 * What the handover share of each resolution charge is turned to. Where all are alike it is what is drawn; where they
 * differ, their blend over what each trial leaves unresolved is.
 */
export function handoverOf(
  columns: Columns,
  { offer, wanted }: Quote,
  draws: Draws,
): (charge: ResolutionDefinition) => Column | undefined {
  const { handover } = draws;
  if (handover === undefined) return () => undefined;
  const own = offer.charges.filter(countsResolutions);
  const [first] = own;
  if (own.every(({ handoverShare }) => first?.handoverShare.eq(handoverShare) === true))
    return () => handover;
  const charges = own.map((charge) => {
    const covered = wanted.channels.filter(({ name }) => coversChannel(charge.channels, name));
    const unresolved = total(covered.map((channel) => unresolvedOn(channel, draws)));
    return {
      share: toDouble(charge.handoverShare),
      sessions: covered.reduce((all, { sessions }) => all + toDouble(sessions), 0),
      unresolved: columns.product(undefined, unresolved).values,
    };
  });
  return (charge) => {
    const stands = toDouble(charge.handoverShare);
    return columns.add(undefined, (into, count) => {
      for (let trial = 0; trial < count; trial += 1) {
        const byUnresolved = charges.map(({ share, unresolved }) => ({
          share,
          weight: unresolved[trial] as number,
        }));
        const isLeft = byUnresolved.some(({ weight }) => weight > 0);
        const shares = isLeft
          ? byUnresolved
          : charges.map(({ share, sessions }) => ({ share, weight: sessions }));
        into[trial] = turnedShares(shares, handover.values[trial] as number)(stands);
      }
    });
  };
}
