import { tabulateBridge } from '../../core/report/bridge.js';
import { bridgeOffers, bridge as steps } from '../../core/scenario/quote/bridge.js';
import type { Content } from '../../model/page/sheet.js';
import { chosenAmong } from './chosen-offer.js';
import { chosenWord } from './chosen.js';
import { convertible } from './convertible.js';
import { change } from './formula.js';
import { monthLines } from './offer-block.js';
import {
  blockKey,
  blockOf,
  meansOf,
  orThrow,
  pricedCall,
  pricedOffer,
  steadyOffer,
  termsOf,
  type PricedCall,
} from './priced-call.js';
import { formula, formulaRow, text } from './rows.js';
import { inWords } from '../../core/phrase/in-words.js';

/** BRIDGE: the offer priced again with more and more of its own terms, a section of the calculation for each step. */
export const bridge = convertible((call) => {
  const priced = pricedCall(call);
  const name = chosenWord(call, 'offerName');
  // No resolutions: no cost of one to bridge to.
  const now = orThrow(steps(pricedOffer(priced, name.word)));
  const running = (step: number) => (own: string | undefined) => runningCosts(priced, own)[step] ?? '';
  const figure = (words: (own: string | undefined) => string): Content =>
    formula(chosenAmong(priced, name, words));
  const [head = []] = tabulateBridge([]);
  return [
    head.map((cell) => text(typeof cell === 'string' ? cell : '')),
    ...now.map(({ step }, index): Content[] => [
      text(inWords(step)),
      figure((own) => (index === 0 ? running(0)(own) : change(running(index)(own), running(index - 1)(own)))),
      figure(running(index)),
    ]),
    [text('Effective cost per resolution'), { kind: 'blank' }, figure(running(now.length - 1))],
  ];
});

/** The running cost per resolution after each step of an offer's bridge, written once. */
function runningCosts(priced: PricedCall, offerName: string | undefined): readonly string[] {
  const { calculation } = priced.call;
  return calculation.once(`${blockKey(priced, steadyOffer(priced, offerName))} bridge`, () => {
    const quoted = pricedOffer(priced, offerName);
    const { offer } = quoted;
    orThrow(steps(quoted));
    const block = blockOf(priced, quoted);
    return bridgeOffers(offer).map(({ step, partialOffer }) => {
      const words = inWords(step);
      calculation.section(`${offer.name}: ${words.charAt(0).toLowerCase()}${words.slice(1)}`);
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
    });
  });
}
