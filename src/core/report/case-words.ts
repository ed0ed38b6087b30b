import { phrase, type Text } from '../phrase/phrase.js';
import { payingVolumes, type BreakEvenVolume } from '../study/break-even/break-even-volume.js';
import type { Payback } from '../study/time/cash-flow.js';

/** Earlier paybacks: `paid back in month 4 and lost again in month 12`, one after the other; '' if there was none. */
export function lostPaybacks({ lost }: Payback): Text {
  if (lost.length === 0) return '';
  return phrase(
    'oneAfterTheOther',
    lost.map(({ from, lostIn }) => phrase('lostAgain', from, lostIn)),
  );
}

/**
 * When it pays back, as a sentence without its full stop, earlier paybacks told.
 * @param named what a month is called, where months have names
 */
export function paybackInWords(own: Payback, months: number, named?: (month: number) => string): Text {
  const before = lostPaybacks(own);
  if (own.month === undefined)
    return before === '' ? phrase('neverPaysBack', months) : phrase('neverPaysBackAgain', months, before);
  const month = named === undefined ? String(own.month) : phrase('monthCalled', own.month, named(own.month));
  return before === '' ? phrase('paysBack', month) : phrase('paysBackAgain', month, before);
}

/** Lower volumes that pay too, to be said after the break-even volume: `; it pays from 400 to 1150 too`, or ''. */
export function lowerVolumes({ stretches }: BreakEvenVolume): Text {
  const volumes = payingVolumes(stretches.slice(0, -1));
  return volumes === undefined ? '' : phrase('paysLowerToo', volumes);
}
