import * as SCALAR from '../../core/contract/scalar.js';
import { resolutionRate } from './meter-words.js';
import { spreadConverter } from './spread.js';

/** φ from a share of sessions or of billed resolutions; #VALUE! where it would be more than all unresolved ones. */
export const handoverShare = spreadConverter(SCALAR.HANDOVER_SHARE, (at) => {
  const of = at.word('of', SCALAR.HANDOVER_SHARE.of);
  const share = at.number('share');
  const rate = resolutionRate(at);
  const unresolved = `ROUND(1-${rate},15)`;
  const falsely = of === 'billed' ? `${share}*${rate}` : share;
  const over = of === 'billed' ? `(ROUND(1-${share},15)*${unresolved})` : unresolved;
  at.require(`${over}>0`);
  at.require(`ROUND(${falsely},12)<=ROUND(${over},12)`);
  return `${falsely}/${over}`;
});
