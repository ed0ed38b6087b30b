import fc from 'fast-check';
import { dec, type Dec } from '../../src/core/exact/decimal.js';
import { ok } from '../../src/core/fault/result.js';
import { LEVERS, type LeverId } from '../../src/core/scenario/levers/levers.js';
import { quote } from '../../src/core/scenario/quote/quote.js';
import { sensitivity } from '../../src/core/study/sensitivity/sensitivity.js';
import { METRICS, type MetricId } from '../../src/core/study/sensitivity/studied-metric.js';
import { randomOffer, randomTraffic, decimalText } from '../reference/random-terms.js';
import { offerOf, quoteTerms, trafficOf } from '../reference/terms-doors.js';
import { runs } from '../runs.js';

const METRIC_IDS = Object.keys(METRICS) as MetricId[];
const metrics = fc.constantFrom(...METRIC_IDS);

describe('sensitivity', () => {
  test('a lever set to where it stands changes no figure', () => {
    const levers = fc.constantFrom<LeverId>('sessions', 'price level', 'discount', 'seats');
    fc.assert(
      fc.property(randomOffer, randomTraffic, levers, metrics, (terms, traffic, lever, metric) => {
        const base = { offer: offerOf(terms), traffic: trafficOf(traffic) };
        const value = LEVERS[lever].get(base);
        const plain = quote(base.traffic, base.offer);
        if (value === undefined || (lever === 'sessions' && value.isZero())) return;
        const study = sensitivity(base, { metric, rows: { lever, values: [ok(value)] }, columns: undefined });
        const cell = study.ok ? study.value.cells[0]?.[0] : undefined;
        expect(cell?.ok).toBe(plain.ok);
        if (cell?.ok !== true || !plain.ok) return;
        const wanted = METRICS[metric].value(plain.value);
        expect(cell.value?.toPrecision(30)).toBe(wanted?.toPrecision(30));
      }),
      { numRuns: runs(300) },
    );
  });

  test('a cell is what the tables give with the value typed into them', () => {
    const typed = fc.record({ rho: decimalText(0, 1, 2), human: decimalText(0, 20, 2) });
    fc.assert(
      // One channel: several are turned by their odds, which the law of turned rates has.
      fc.property(randomOffer, randomTraffic, typed, metrics, (terms, channels, { rho, human }, metric) => {
        const traffic = channels.slice(0, 1);
        const base = { offer: offerOf(terms), traffic: trafficOf(traffic) };
        const columns = { lever: 'human cost', values: [ok(dec(human))] } as const;
        const rows = { lever: 'resolution rate', values: [ok(dec(rho))] } as const;
        const study = sensitivity(base, { metric, rows, columns });
        const cell = study.ok ? study.value.cells[0]?.[0] : undefined;
        const { rho: own, ...others } = terms;
        // 0 in an offer's own rate is a blank, and then the channels' holds, which is 0 as well.
        const offer = own === undefined ? terms : { ...others, rho };
        const retyped = quoteTerms(
          offer,
          traffic.map((channel) => ({ ...channel, rho, human })),
        );
        expect(cell?.ok).toBe(retyped.ok);
        if (cell?.ok !== true || !retyped.ok) return;
        // Beyond 40 digits stands what divisions left behind.
        const digits = (own: Dec | undefined) => own?.toSignificantDigits(40).toString();
        expect(digits(cell.value)).toBe(digits(METRICS[metric].value(retyped.value)));
      }),
      { numRuns: runs(300) },
    );
  });
});
