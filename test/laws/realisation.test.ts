import fc from 'fast-check';
import { dec, sum, type Dec } from '../../src/core/exact/decimal.js';
import { quote } from '../../src/core/scenario/quote/quote.js';
import { breakEvenVolume, volumeStretches } from '../../src/core/study/break-even/break-even-volume.js';
import { businessCase, type BusinessCase, type CaseTerms } from '../../src/core/study/time/business-case.js';
import { steady } from '../../src/core/study/time/outlook.js';
import type { Realisation } from '../../src/core/study/time/realisation.js';
import { valueOf } from '../reference/doors.js';
import { decimalText, randomOffer, randomTraffic } from '../reference/random-terms.js';
import { offerOf, trafficOf } from '../reference/terms-doors.js';
import { runs } from '../runs.js';

/** A case that has a price, and people who cost something. */
const base = fc
  .record({ offer: randomOffer.map(offerOf), traffic: randomTraffic.map(trafficOf) })
  .filter(
    ({ traffic, offer }) =>
      quote(traffic, offer).ok && traffic.channels.some(({ humanCost }) => humanCost?.gt(0) === true),
  );
const terms: fc.Arbitrary<CaseTerms> = fc.record({
  currentPlatformCost: decimalText(0, 3000, 0).map(dec),
  handleTimeUplift: decimalText(0, 0.4, 2).map(dec),
  discountRate: decimalText(0, 0.2, 2).map(dec),
  handleMinutes: fc.constant(dec(10)),
});
const share = decimalText(0, 1, 2).map(dec);

const at = (rate: Dec | number, ramp: Realisation['ramp'] = []): Realisation => ({ rate: dec(rate), ramp });
const digits = (amount: Dec) => amount.toDecimalPlaces(25).toString();
const savings = (own: BusinessCase) => own.months.map(({ saving }) => digits(saving));

describe('a realisation rate of freed time', () => {
  test('of 100 % is the case without one, and of 0 % the case in which none is released', () => {
    fc.assert(
      fc.property(base, terms, (own, given) => {
        const plain = valueOf(businessCase(own, steady(4), given));
        const all = valueOf(businessCase(own, steady(4), { ...given, realisation: at(1) }));
        const none = valueOf(businessCase(own, steady(4), { ...given, realisation: at(0) }));
        expect(savings(all)).toEqual(savings(plain));
        expect(digits(all.netPresentValue)).toBe(digits(plain.netPresentValue));
        expect(all.breakEven).toEqual(plain.breakEven);
        expect(digits(none.whole.saving)).toBe(digits(plain.capacity.ifKept));
        // Only the current platform is saved then.
        expect(digits(none.whole.saving)).toBe(
          digits(given.currentPlatformCost.times(4).minus(plain.whole.invoice)),
        );
        for (const one of [all, none]) {
          expect(digits(one.capacity.ifReleased)).toBe(digits(plain.whole.saving));
          expect(digits(one.capacity.ifKept)).toBe(digits(plain.capacity.ifKept));
        }
      }),
      { numRuns: runs(25) },
    );
  });

  test('in between lies on the line between the two, month by month and in present value', () => {
    fc.assert(
      fc.property(base, terms, share, (own, given, rate) => {
        const [none, part, all] = [dec(0), rate, dec(1)].map((one) =>
          valueOf(businessCase(own, steady(3), { ...given, realisation: at(one) })),
        ) as [BusinessCase, BusinessCase, BusinessCase];
        const between = (low: Dec, high: Dec) => low.plus(high.minus(low).times(rate));
        expect(savings(part)).toEqual(
          none.months.map(({ saving }, month) =>
            digits(between(saving, all.months[month]?.saving ?? dec(0))),
          ),
        );
        expect(digits(part.netPresentValue)).toBe(digits(between(none.netPresentValue, all.netPresentValue)));
        const { whole, capacity } = part;
        expect(digits(capacity.released ?? dec(-1))).toBe(digits(capacity.cost.times(rate)));
        expect(digits(whole.baseline.minus(whole.withOffer))).toBe(digits(whole.saving));
        expect(digits(sum([whole.invoice, whole.people, whole.kept]))).toBe(digits(whole.withOffer));
      }),
      { numRuns: runs(25) },
    );
  });

  test('by a ramp has in each month the saving of a case with that share in all of them', () => {
    fc.assert(
      fc.property(base, terms, share, share, (own, given, first, last) => {
        const ramp = [
          { month: dec(2), share: first },
          { month: dec(4), share: last },
        ];
        const ramped = valueOf(businessCase(own, steady(5), { ...given, realisation: at(1, ramp) }));
        const middle = first.plus(last).div(2);
        const shares = [first, first, middle, last, last];
        expect(savings(ramped)).toEqual(
          shares.map((rate, month) => {
            const flat = valueOf(businessCase(own, steady(5), { ...given, realisation: at(rate) }));
            return digits(flat.months[month]?.saving ?? dec(0));
          }),
        );
        expect(ramped.breakEven).toEqual(breakEvenVolume(own, { ...given, released: last }));
      }),
      { numRuns: runs(15) },
    );
  });

  test('moves the volumes that pay as the saving of a month says', () => {
    fc.assert(
      fc.property(base, terms, share, (own, given, released) => {
        const map = volumeStretches(own, { ...given, released });
        if (!map.ok) return;
        const { exact, traffic, metrics } = valueOf(quote(own.traffic, own.offer));
        const today = sum(traffic.channels.map(({ sessions }) => sessions));
        const before = sum(
          traffic.channels.map(({ contacts, humanCost }) => contacts.times(humanCost ?? dec(0))),
        );
        const freed = before.minus(metrics.humanCost.times(given.handleTimeUplift.plus(1)));
        const saving = given.currentPlatformCost.plus(freed.times(released)).minus(exact.total);
        if (saving.abs().lte(before.times('1e-9'))) return;
        const [stretch] = map.value.filter(({ from, to }) => from.lt(today) && to.gt(today));
        if (stretch !== undefined) expect(stretch.pays).toBe(saving.gt(0));
      }),
      { numRuns: runs(60) },
    );
  });
});
