import fc from 'fast-check';
import type { Cell } from '../../src/core/grid/cell.js';
import { tabulateDerivation } from '../../src/core/report/explain.js';
import { randomOffer, randomTraffic } from '../reference/random-terms.js';
import { quoteTerms } from '../reference/terms-doors.js';
import { runs } from '../runs.js';
import { phrase } from '../../src/core/phrase/phrase.js';
import { billsNothing } from '../../src/core/scenario/ranking/zero-bill.js';
import { inWords } from '../../src/core/phrase/in-words.js';

const ARITHMETIC = /^(?:[\d.()+*/,\s-]|Math\.(?:min|max))+$/;

/** What a formula comes to when it is keyed in; undefined where it holds words. */
function keyedIn(formula: string): number | undefined {
  const code = formula
    .replace(/, rounded$/, '')
    .replace(/ (included|resolutions)/g, '')
    .replace(/minimum of /g, '')
    .replace(/×/g, '*')
    .replace(/−/g, '-')
    .replace(/\b(min|max)\(/g, 'Math.$1(');
  if (code === '' || !ARITHMETIC.test(code)) return undefined;
  // oxlint-disable-next-line typescript/no-implied-eval, typescript/no-unsafe-call -- digits and signs only
  return new Function(`return ${code}`)() as number;
}

describe('pricing: derivation', () => {
  test('every formula, keyed in again, comes to its value: to a minor unit on the invoice, to 9 digits elsewhere', () => {
    let checked = 0;
    let steps = 0;
    fc.assert(
      fc.property(randomOffer, randomTraffic, (terms, traffic) => {
        const own = quoteTerms(terms, traffic);
        if (!own.ok) return;
        for (const [stage, item, formula, value] of tabulateDerivation(own.value).slice(1)) {
          steps += 1;
          const result = keyedIn(String(formula));
          if (result === undefined || typeof value !== 'number') continue;
          checked += 1;
          const minor = 0.51 * 10 ** -own.value.offer.currency.minorDigits;
          const slack = 1e-9 * Math.max(1, Math.abs(value)) + (stage === 'Invoice' ? minor : 0);
          const difference: [Cell | undefined, string, boolean] = [
            item,
            String(formula),
            Math.abs(result - value) <= slack,
          ];
          expect(difference).toEqual([item, formula, true]);
        }
      }),
      { numRuns: runs(300) },
    );
    expect(checked / steps).toBeGreaterThan(0.8);
  });

  test('every line of the invoice and every charge stands in it, with its amount', () => {
    fc.assert(
      fc.property(randomOffer, randomTraffic, (terms, traffic) => {
        const own = quoteTerms(terms, traffic);
        if (!own.ok) return;
        const table = tabulateDerivation(own.value);
        const shown = own.value.invoice.lines.filter(
          ({ kind, amount }) => kind === 'charge' || !amount.isZero(),
        );
        const invoiced = table
          .filter(([stage]) => stage === 'Invoice')
          .map(([, item, , value]) => [item, value]);
        expect(invoiced).toEqual([
          ...shown.map(({ label, amount }) => [inWords(label), amount.toNumber() + 0]),
          ['Monthly total', own.value.invoice.total.toNumber() + 0],
          // Named where it would stand first for nothing.
          ...(billsNothing(own.value) ? [[inWords(phrase('zeroBill')), 0]] : []),
        ]);
      }),
      { numRuns: runs(200) },
    );
  });
});
