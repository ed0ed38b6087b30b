import fc from 'fast-check';
import { dec, ONE, type Dec } from '../../src/core/exact/decimal.js';
import type { Fault } from '../../src/core/fault/fault.js';
import type { Case } from '../../src/core/scenario/levers/levers.js';
import { quote } from '../../src/core/scenario/quote/quote.js';
import { goalSeek, type Goal } from '../../src/core/study/negotiate/goal-seek.js';
import { SOUGHT_METRIC_WORDS, type SoughtMetricId } from '../../src/core/study/negotiate/metric-words.js';
import { soughtFigure } from '../../src/core/study/negotiate/sought-metric.js';
import { TERM_WORDS, type NegotiatedTermId } from '../../src/core/study/negotiate/term-words.js';
import { NEGOTIATED_TERMS } from '../../src/core/study/negotiate/terms.js';
import { valueOf } from '../reference/doors.js';
import { randomOffer, randomTraffic } from '../reference/random-terms.js';
import { offerOf, trafficOf } from '../reference/terms-doors.js';
import { runs } from '../runs.js';

const MONTHS = 5;
const base = fc
  .record({ offer: randomOffer.map(offerOf), traffic: randomTraffic.map(trafficOf) })
  .filter(({ traffic, offer }) => quote(traffic, offer).ok);
const term = fc.constantFrom(...(Object.keys(TERM_WORDS) as NegotiatedTermId[]));
const metric = fc.constantFrom(...(Object.keys(SOUGHT_METRIC_WORDS) as SoughtMetricId[]));
/** Where the figure that is sought is taken from: a value of the term, as a share or multiple of what is there. */
const places = fc.integer({ min: 1, max: 300 }).map((hundredths) => dec(hundredths).div(100));

function figureAt(own: Case, { term: id, metric: of }: Pick<Goal, 'term' | 'metric'>, value: Dec) {
  const put = NEGOTIATED_TERMS[id].put(own, value);
  const figure = put.ok ? soughtFigure(put.value, of, MONTHS) : put;
  return figure.ok ? figure.value : undefined;
}

/** A goal that some value of the term has, where the offer has the term. */
function goalOf(own: Case, id: NegotiatedTermId, of: SoughtMetricId, place: Dec): Goal | undefined {
  const { stands, isShare } = NEGOTIATED_TERMS[id];
  const today = stands(own);
  if (!today.ok) return undefined;
  const scale = today.value === undefined || today.value.isZero() ? dec(isShare ? '0.3' : 20) : today.value;
  const value = isShare ? scale.times(place).mod(ONE) : scale.times(place);
  const target = figureAt(own, { term: id, metric: of }, value);
  return target && { term: id, metric: of, target, months: MONTHS };
}

/** Of units that are rounded to 9 decimals nothing is nearer than that. */
const OF_UNITS: readonly NegotiatedTermId[] = ['included units', 'committed units', 'handover share'];

function isNear(id: NegotiatedTermId, figure: Dec, target: Dec): boolean {
  const tolerance = OF_UNITS.includes(id) ? '1e-9' : '1e-12';
  return figure.minus(target).abs().lte(target.abs().times(tolerance));
}

/** The lowest and the highest figure that a fault names; no highest where there is none. */
function reachOf(faults: readonly Fault[]): readonly [Dec, Dec | undefined] | undefined {
  const told = faults.find(({ code }) => code === 'noAnswer')?.takes;
  const reach = typeof told === 'object' ? told.values.at(-1) : undefined;
  if (typeof reach !== 'object' || !('key' in reach) || !reach.key.startsWith('reach')) return undefined;
  const [least, most] = reach.values.map((value) => dec(String(value)));
  return least && [least, most];
}

function isFlat({ takes }: Fault): boolean {
  return typeof takes === 'object' && takes.key === 'seekFlat';
}

describe('the value of a term that is sought', () => {
  test('put back into the offer it gives the target', () => {
    fc.assert(
      fc.property(base, term, metric, places, (own, id, of, place) => {
        const goal = goalOf(own, id, of, place);
        if (goal === undefined) return;
        const found = goalSeek(own, goal);
        if (!found.ok) return;
        const figure = figureAt(own, goal, found.value.value);
        expect(figure && isNear(id, figure, goal.target)).toBe(true);
      }),
      { numRuns: runs(150) },
    );
  });

  test('no value between today’s and it gives the target, and where a value does one is found', () => {
    const STEPS = 40;
    fc.assert(
      fc.property(base, term, metric, places, (own, id, of, place) => {
        const goal = goalOf(own, id, of, place);
        if (goal === undefined) return;
        const found = goalSeek(own, goal);
        const unanswered = found.ok ? [] : found.faults.filter(({ code }) => code === 'noAnswer');
        if (unanswered.some(isFlat)) {
          // A term that the offer does not have and that would change nothing: no value is the smallest.
          expect(valueOf(NEGOTIATED_TERMS[id].stands(own))).toBeUndefined();
          for (const at of ['0.01', '0.5', '1'])
            expect(isNear(id, figureAt(own, goal, dec(at))!, goal.target)).toBe(true);
          return;
        }
        expect(unanswered).toEqual([]);
        if (!found.ok) return;
        const { value } = found.value;
        const today = found.value.today ?? dec(0);
        const sides = new Set<boolean>();
        for (let step = 0; step < STEPS; step += 1) {
          const at = today.plus(value.minus(today).times(step).div(STEPS));
          const figure = figureAt(own, goal, at);
          if (figure === undefined || isNear(id, figure, goal.target)) {
            expect(value.eq(today) || at.isZero() || figure === undefined).toBe(true);
            continue;
          }
          sides.add(figure.lt(goal.target));
        }
        expect(sides.size).toBeLessThanOrEqual(1);
      }),
      { numRuns: runs(100) },
    );
  });

  test('a figure that no value leads to is told with the range in reach, which every value keeps to', () => {
    fc.assert(
      fc.property(
        base,
        term,
        metric,
        fc.array(places, { minLength: 4, maxLength: 4 }),
        (own, id, of, tried) => {
          const { stands, isShare } = NEGOTIATED_TERMS[id];
          const today = stands(own);
          if (!today.ok) return;
          const goal = { term: id, metric: of, target: dec(-1), months: MONTHS };
          const found = goalSeek(own, goal);
          if (found.ok) return;
          const reach = reachOf(found.faults);
          if (reach === undefined) return;
          const [least, most] = reach;
          expect(least.gt(goal.target)).toBe(true);
          const scale =
            today.value === undefined || today.value.isZero() ? dec(isShare ? '0.3' : 20) : today.value;
          for (const place of tried) {
            const figure = figureAt(own, goal, isShare ? place.mod(ONE) : scale.times(place));
            if (figure === undefined) continue;
            expect(figure.gte(least.times('0.9999999'))).toBe(true);
            expect(most === undefined || figure.lte(most.times('1.0000001'))).toBe(true);
          }
        },
      ),
      { numRuns: runs(100) },
    );
  });

  test('today’s figure is met by today’s value', () => {
    fc.assert(
      fc.property(base, term, metric, (own, id, of) => {
        const today = NEGOTIATED_TERMS[id].stands(own);
        const target = soughtFigure(own, of, MONTHS);
        if (!today.ok || today.value === undefined || !target.ok || target.value === undefined) return;
        if (today.value.isZero() && !NEGOTIATED_TERMS[id].takesZero) return;
        const goal = { term: id, metric: of, target: target.value, months: MONTHS };
        expect(valueOf(goalSeek(own, goal)).value.toString()).toBe(today.value.toString());
      }),
      { numRuns: runs(60) },
    );
  });
});
