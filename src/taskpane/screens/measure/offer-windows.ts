import {
  vendorRules,
  windowOfPlan,
  type OfferRules,
  type PlanWindow,
} from '../../../core/evidence/vendor-windows.js';
import type { Vendor } from '../../../core/catalogue/vendor.js';
import { HOUR, MINUTE } from '../../../core/evidence/zone.js';
import { measureMessages } from '../../../messages/measure.js';

/** One way in which an offer can be counted. */
export interface WindowChoice {
  readonly key: string;
  readonly words: string;
  readonly rules: OfferRules;
}

const AS_ABOVE: OfferRules = { window: undefined, recontact: undefined };

/** The ways in which an offer can be counted, the usual one first; one alone where the catalogue states no window for it. */
export function windowChoices(
  catalogue: readonly Vendor[],
  offer: string,
  count: (value: number) => string,
): readonly [WindowChoice, ...WindowChoice[]] {
  const { counted: texts } = measureMessages().offers;
  const above: WindowChoice = { key: 'above', words: texts.above, rules: AS_ABOVE };
  const plan = vendorRules(catalogue, offer);
  if (plan === undefined) return [above];
  const { window, recontact, leftOut } = plan;
  const others = leftOut.flatMap((own, place): WindowChoice[] => {
    const end = windowOfPlan(own);
    if (end === undefined) return [];
    const words = windowWords(end, count);
    return [
      {
        key: `window-${place}`,
        words: own.on === undefined ? words : texts.onlyFor(words, own.on),
        rules: { window: end, recontact },
      },
    ];
  });
  if (window === undefined && recontact === undefined) return [above, ...others];
  const words = [
    ...(window === undefined ? [] : [windowWords(window, count)]),
    ...(recontact === undefined ? [] : [texts.recontact(lengthWords(recontact, count))]),
  ].join(', ');
  return [{ key: 'plan', words: texts.plan(words), rules: { window, recontact } }, above, ...others];
}

function windowWords(window: PlanWindow, count: (value: number) => string): string {
  const { counted: texts } = measureMessages().offers;
  return window.kind === 'messages'
    ? texts.messages(count(window.most))
    : texts[window.kind](lengthWords(window.length, count));
}

function lengthWords(length: number, count: (value: number) => string): string {
  const { offers, figures } = measureMessages();
  return length < HOUR ? offers.counted.minutes(count(length / MINUTE)) : figures.hours(count(length / HOUR));
}
