import { tabulateBridge } from '../../core/report/bridge.js';
import { bridgeOffers, bridge as steps } from '../../core/scenario/bridge.js';
import type { Content } from '../../model/sheet.js';
import { chosenWord, whileChosen } from './chosen.js';
import { convertible } from './convertible.js';
import { change } from './formula.js';
import { monthLines } from './offer-block.js';
import { blockKey, blockOf, meansOf, orThrow, pricedCall, pricedOffer, termsOf } from './priced-call.js';
import { formula, formulaRow, text } from './rows.js';

/** BRIDGE: the offer priced again with more and more of its own terms, a section of the calculation for each step. */
export const bridge = convertible((call) => {
  const { calculation } = call;
  const priced = pricedCall(call);
  const name = chosenWord(call, 2, 'offerName');
  const quoted = pricedOffer(priced, name.word);
  // No resolutions: no cost of one to bridge to.
  const now = orThrow(steps(quoted));
  const { offer } = quoted;
  const block = blockOf(priced, quoted);
  const running = calculation.once(`${blockKey(priced, offer)} bridge`, () =>
    bridgeOffers(offer).map(({ step, partialOffer }) => {
      calculation.section(`${offer.name}: ${step.charAt(0).toLowerCase()}${step.slice(1)}`);
      const { exact } = monthLines(calculation, {
        offer: partialOffer,
        terms: termsOf(priced, offer),
        served: block.activity,
        meanNow: meansOf(quoted.activity.channels),
      });
      return formulaRow(calculation, `${exact.total}/${block.metrics.resolutions}`, {
        label: 'Running cost per resolution',
        unit: 'money per resolution',
      });
    }),
  );
  const figure = (words: string): Content => formula(whileChosen(words, [name]));
  const [head = []] = tabulateBridge([]);
  const last = running.at(-1) ?? '';
  return [
    head.map((cell) => text(typeof cell === 'string' ? cell : '')),
    ...now.map(({ step }, index): Content[] => {
      const [own = '', before] = [running[index], running[index - 1]];
      return [text(step), figure(before === undefined ? own : change(own, before)), figure(own)];
    }),
    [text('Effective cost per resolution'), { kind: 'blank' }, figure(last)],
  ];
});
