import { payingInWords, type BreakEvenVolume } from '../study/break-even/break-even-volume.js';
import type { Payback } from '../study/time/cash-flow.js';

/** Earlier paybacks: `paid back in month 4 and lost again in month 12`, one after the other; '' if there was none. */
export function lostPaybacks({ lost }: Payback): string {
  return lost
    .map(({ from, lostIn }) => `paid back in month ${from} and lost again in month ${lostIn}`)
    .join(', ');
}

/** When it pays back, as a sentence without its full stop, earlier paybacks told. */
export function paybackInWords(own: Payback, months: number): string {
  const over = months === 1 ? '1 month' : `${months} months`;
  const before = lostPaybacks(own);
  if (own.month === undefined)
    return `It does not pay back within ${over}${before === '' ? '' : `: ${before}`}`;
  return `It pays back in month ${own.month}${before === '' ? '' : `, after it was ${before}`}`;
}

/** Lower volumes that pay too, to be said after the break-even volume: `; it pays from 400 to 1150 too`, or ''. */
export function lowerVolumes({ stretches }: BreakEvenVolume): string {
  const words = payingInWords(stretches.slice(0, -1));
  return words === '' ? '' : `; it pays ${words} too`;
}
