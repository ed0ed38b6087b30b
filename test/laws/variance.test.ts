import fc from 'fast-check';
import { expectedLines } from '../../src/core/evidence/expected-lines.js';
import type { InvoicedLine } from '../../src/core/evidence/read-invoice.js';
import { variance } from '../../src/core/evidence/variance.js';
import { dec, sum, ZERO } from '../../src/core/exact/decimal.js';
import { inWords } from '../../src/core/phrase/in-words.js';
import { quote } from '../../src/core/scenario/quote/quote.js';
import { randomOffer, randomTraffic } from '../reference/random-terms.js';
import { offerOf, trafficOf } from '../reference/terms-doors.js';
import { runs } from '../runs.js';

const invoicedAs = fc.record({
  name: fc.constantFrom('own', 'own', 'own', 'Resolutions', '', 'Something else', '__proto__'),
  quantity: fc.option(fc.integer({ min: -50, max: 5000 }), { nil: undefined }),
  cents: fc.option(fc.integer({ min: -100_000, max: 10_000_000 }), { nil: undefined }),
  twice: fc.integer({ min: 0, max: 20 }),
  beyond: fc.integer({ min: -20, max: 20 }),
});

describe('the variance of an invoice', () => {
  test('has parts that sum exactly, line by line and in all, for random offers and invoices', () => {
    fc.assert(
      fc.property(
        randomOffer,
        randomTraffic,
        fc.array(invoicedAs, { maxLength: 6 }),
        (terms, channels, given) => {
          const priced = quote(trafficOf(channels), offerOf(terms));
          fc.pre(priced.ok);
          if (!priced.ok) return;
          const expected = expectedLines(priced.value);
          const invoiced = given.map(({ name, quantity, cents, twice }, index): InvoicedLine => ({
            name: name === 'own' ? inWords(expected[index]?.line.label ?? '') : name,
            quantity: quantity === undefined ? undefined : dec(quantity),
            amount: cents === undefined ? undefined : dec(cents).div(100),
            twice: dec(twice),
            findings: [],
          }));
          const lines = variance(expected, invoiced, () => dec(given[0]?.beyond ?? 0));
          for (const { parts, difference, expected: owed, invoiced: billed } of lines) {
            expect(sum(Object.values(parts))).toEqual(difference);
            expect(billed.amount.minus(owed.amount)).toEqual(difference);
          }
          expect(sum(lines.map((line) => line.expected.amount))).toEqual(priced.value.invoice.total);
          const stated = sum(invoiced.map(({ amount }) => amount ?? ZERO));
          const made = lines.filter(({ invoiced: billed }) => billed.quantity !== undefined);
          if (invoiced.every(({ amount }) => amount !== undefined)) {
            expect(sum(lines.map((line) => line.invoiced.amount))).toEqual(stated);
          }
          expect(made.length).toBeLessThanOrEqual(invoiced.length);
        },
      ),
      { numRuns: runs(300) },
    );
  });

  test('of an invoice that says what the contract says is nothing', () => {
    fc.assert(
      fc.property(randomOffer, randomTraffic, (terms, channels) => {
        const priced = quote(trafficOf(channels), offerOf(terms));
        fc.pre(priced.ok);
        if (!priced.ok) return;
        const expected = expectedLines(priced.value);
        const names = expected.map(({ line }) => inWords(line.label).trim().toLowerCase());
        fc.pre(new Set(names).size === names.length);
        const invoiced = expected.map(({ line }): InvoicedLine => ({
          name: inWords(line.label),
          quantity: line.quantity,
          amount: line.amount,
          twice: ZERO,
          findings: [],
        }));
        for (const { parts, findings } of variance(expected, invoiced)) {
          expect(Object.values(parts).every((part) => part.isZero())).toBe(true);
          expect(findings).toEqual([]);
        }
      }),
      { numRuns: runs(200) },
    );
  });
});
