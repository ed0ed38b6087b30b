import fc from 'fast-check';
import { dec, sum, type Dec } from '../../src/core/exact/decimal.js';
import { LEVERS } from '../../src/core/scenario/levers/levers.js';
import { quote } from '../../src/core/scenario/quote/quote.js';
import {
  breakEvenVolume,
  costOfPeople,
  volumeStretches,
} from '../../src/core/study/break-even/break-even-volume.js';
import { businessCase } from '../../src/core/study/time/business-case.js';
import { internalRateOfReturn, netPresentValue, payback } from '../../src/core/study/time/cash-flow.js';
import { steady } from '../../src/core/study/time/outlook.js';
import { valueOf } from '../reference/doors.js';
import { differentRoots, hasSimpleRoots } from '../reference/sturm.js';
import { decimalText, randomOffer, randomTraffic } from '../reference/random-terms.js';
import { offerOf, trafficOf } from '../reference/terms-doors.js';
import { runs } from '../runs.js';

const flow = fc.integer({ min: -100_000, max: 100_000 }).map((cents) => dec(cents).div(100));
const flows = fc.array(flow, { minLength: 1, maxLength: 36 });
/** Money out first, then money in. */
const invested = fc
  .record({
    out: fc.array(decimalText(0.01, 5000, 2), { minLength: 1, maxLength: 3 }),
    back: fc.array(decimalText(0.01, 900, 2), { minLength: 1, maxLength: 36 }),
  })
  .map(({ out, back }) => [...out.map((text) => dec(text).neg()), ...back.map(dec)]);

describe('flows of cash', () => {
  test('the internal rate of return makes the net present value 0', () => {
    let found = 0;
    fc.assert(
      fc.property(fc.oneof(invested, flows), (own) => {
        const rate = internalRateOfReturn(own);
        // Next to -100 % a year the digits that tell rates apart are past what a rate shows.
        if (!rate.ok || rate.value.lt('-0.999')) return;
        found += 1;
        const scale = sum(own.map((amount, month) => discounted(amount.abs(), rate.value, month + 1)));
        expect(netPresentValue(own, rate.value).abs().lte(scale.times('1e-30'))).toBe(true);
      }),
      { numRuns: runs(150) },
    );
    expect(found).toBeGreaterThan(runs(60));
  });

  test('a return is one rate of 0 or more, or none of those and one below 0; else it is refused', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -20, max: 20 }), { minLength: 2, maxLength: 9 }), (own) => {
        const whole = own.map(BigInt);
        fc.pre(whole[0] !== 0n && whole.at(-1) !== 0n && hasSimpleRoots(whole));
        const above = differentRoots(whole, 0n, 1n);
        const isOne = above === 1 || (above === 0 && differentRoots(whole, 1n) === 1);
        expect(internalRateOfReturn(own.map(dec)).ok).toBe(isOne && own.findIndex((flow) => flow < 0) === 0);
      }),
      { numRuns: runs(500) },
    );
  });

  test('where money goes out first there is one rate, and it is above 0 exactly if more comes back', () => {
    fc.assert(
      fc.property(invested, (own) => {
        const rate = valueOf(internalRateOfReturn(own));
        expect(rate.cmp(0) === sum(own).cmp(0) || rate.abs().lt('1e-38')).toBe(true);
      }),
      { numRuns: runs(100) },
    );
  });

  test('the net present value is each flow discounted by itself, and the sum at a rate of 0', () => {
    fc.assert(
      fc.property(flows, decimalText(0, 0.5, 3), (own, rate) => {
        const each = sum(own.map((amount, month) => discounted(amount, dec(rate), month + 1)));
        expect(netPresentValue(own, dec(rate)).minus(each).abs().lte('1e-35')).toBe(true);
        expect(netPresentValue(own, dec(0)).toString()).toBe(sum(own).toString());
      }),
      { numRuns: runs(60) },
    );
  });

  test('payback is the month from which on nothing is missing, and what was lost before stands in between', () => {
    fc.assert(
      fc.property(flows, (own) => {
        const upTo = (month: number) => sum(own.slice(0, month));
        const months = own.map((_, index) => index + 1);
        const isPaid = (month: number) => upTo(month).gte(0);
        const { month, lost } = payback(own);
        expect(month).toBe(months.find((from) => months.slice(from - 1).every(isPaid)));
        const paidIn = (at: number) => lost.some(({ from, lostIn }) => at >= from && at < lostIn);
        for (const at of months) expect(paidIn(at) || at >= (month ?? Infinity)).toBe(isPaid(at));
      }),
      { numRuns: runs(100) },
    );
  });
});

function discounted(amount: Dec, rate: Dec, month: number): Dec {
  return amount.times(rate.plus(1).pow(dec(month).div(-12)));
}

const base = fc
  .record({ offer: randomOffer.map(offerOf), traffic: randomTraffic.map(trafficOf) })
  .filter(({ traffic, offer }) => quote(traffic, offer).ok);
const people = fc.record({
  currentPlatformCost: decimalText(0, 3000, 0).map(dec),
  handleTimeUplift: decimalText(0, 0.4, 2).map(dec),
});

const digits = (amount: Dec) => amount.toDecimalPlaces(30).toString();

describe('a business case', () => {
  test('amounts add up month by month, and capacity is what tells the two savings apart', () => {
    fc.assert(
      fc.property(base, people, (own, terms) => {
        const study = businessCase(own, steady(5), {
          ...terms,
          discountRate: dec(0),
          handleMinutes: dec(10),
        });
        if (!study.ok) {
          // A cost of people of 0 is as none.
          expect(own.traffic.channels.every(({ humanCost }) => humanCost?.isZero() !== false)).toBe(true);
          return;
        }
        const { whole, months, capacity, netPresentValue: npv } = study.value;
        const saved = digits(whole.saving);
        expect(digits(sum(months.map(({ saving }) => saving)))).toBe(saved);
        expect(digits(whole.baseline.minus(whole.invoice).minus(whole.people))).toBe(saved);
        expect(digits(npv)).toBe(saved);
        expect(digits(capacity.ifReleased.minus(capacity.ifKept))).toBe(digits(capacity.cost));
        expect(digits(capacity.ifKept)).toBe(digits(terms.currentPlatformCost.times(5).minus(whole.invoice)));
      }),
      { numRuns: 25 },
    );
  });

  test('the volume map tiles its range, and a whole quote inside each stretch agrees with it', () => {
    const seen = { pays: 0, doesNot: 0 };
    fc.assert(
      fc.property(base, people, (own, terms) => {
        const map = volumeStretches(own, terms);
        if (!map.ok) return;
        const stretches = map.value;
        expect(breakEvenVolume(own, terms).ok).toBe(stretches.at(-1)?.pays);
        expect(stretches[0]?.from.toString()).toBe('0');
        for (const [index, { from, to, pays }] of stretches.entries()) {
          const next = stretches[index + 1];
          if (next !== undefined) expect([next.from.toString(), next.pays]).toEqual([to.toString(), !pays]);
          for (const part of ['0.01', '0.5', '0.99']) {
            const sessions = from.plus(to.minus(from).times(part));
            if (sessions.lte(0)) continue;
            const turned = valueOf(LEVERS.sessions.set(own, sessions));
            const { exact, metrics, traffic } = valueOf(quote(turned.traffic, turned.offer));
            const remainder = metrics.humanCost.times(terms.handleTimeUplift.plus(1));
            const baseline = costOfPeople(traffic.channels).plus(terms.currentPlatformCost);
            const saving = baseline.minus(exact.total).minus(remainder);
            if (saving.abs().lte(baseline.times('1e-9'))) continue;
            seen[pays ? 'pays' : 'doesNot'] += 1;
            expect([sessions.toString(), saving.gt(0)]).toEqual([sessions.toString(), pays]);
          }
        }
      }),
      { numRuns: runs(80) },
    );
    expect(seen.pays).toBeGreaterThan(runs(30));
    expect(seen.doesNot).toBeGreaterThan(runs(30));
  });
});
