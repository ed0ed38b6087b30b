import { evenSeason } from '../../../../src/core/scenario/edit/assumptions';
import { EXAMPLE_SCENARIO } from '../../../../src/core/scenario/example-scenario';
import { NO_ASSUMPTIONS } from '../../../../src/core/scenario/assumptions/assumptions';
import { readTrafficRows } from '../../../../src/core/scenario/tables/read-scenario';
import { offersIn } from '../../../../src/core/scenario/tables/offer-rows';
import { CLAUSE_IDS } from '../../../../src/core/study/clauses/clauses';
import { clauseSides, priceClause } from '../../../../src/core/study/clauses/price-clause';
import { readAssumptions } from '../../../../src/core/study/read-assumptions';
import { clauseFormula } from '../../../../src/taskpane/screens/answers/clause-formulas';
import { evaluate, type Value } from '../../../functions/formula';
import { cell } from '../../../functions/host';
import { valueOf } from '../../../reference/doors';

/** The example's traffic as a formula could name it. */
const TRAFFIC = '{"Channel","Sessions","Interactions per session","Resolution rate";"Chat",50000,4,0.65}';
const LINKED = { refs: { offers: 'Offers[#All]', traffic: TRAFFIC } };
const traffic = valueOf(
  readTrafficRows([
    { Channel: 'Chat', Sessions: 50000, 'Interactions per session': 4, 'Resolution rate': 0.65 },
  ]).traffic,
);
const ASSUMED = {
  figures: { Months: 30, Growth: 0.02, Start: 46_218 },
  ramp: [
    { Month: 1, 'Resolution rate': 0.4 },
    { Month: 6, 'Resolution rate': 0.7 },
  ],
  season: evenSeason(),
};
/** Growth and ramp of a channel by itself. */
const BY_CHANNEL = {
  growth: [{ Channel: 'Chat', Growth: 0.03 }],
  ramp: [...ASSUMED.ramp, { Month: 3, 'Resolution rate': 0.5, Channel: 'Chat' }],
};
const OFFERS = offersIn(EXAMPLE_SCENARIO.offers).map(
  ({ name, rows }) => [name, rows.map(({ row }) => row)] as const,
);

/** What Excel makes of a guarantee's own functions, and the host of ours. */
function calculated(id: string, args: readonly Value[]): Value {
  if (id === 'PRODUCT') return args.map(Number).reduce((product, factor) => product * factor, 1);
  if (id === 'MIN') return Math.min(...args.map(Number));
  if (id === 'ROUND') return Number(Number(args[0]).toFixed(Number(args[1])));
  return cell(id, ...args) as number;
}

function difference(formula: string): number {
  const [silent = '', agreed = ''] = formula.replaceAll('DATE(2026,7,1)', '"2026-07-01"').split(/-(?=METER)/);
  const value = (text: string) => Number(evaluate(text, calculated));
  return agreed === '' ? value(silent) : value(silent) - value(`=${agreed}`);
}

test.each(OFFERS)('%s: the formula of each clause comes to what the clause moves', (_name, rows) => {
  const assumed = { ...NO_ASSUMPTIONS, ...ASSUMED };
  for (const given of [NO_ASSUMPTIONS, assumed, { ...assumed, ...BY_CHANNEL }]) {
    const of = { traffic, ...valueOf(readAssumptions(given)) };
    for (const id of CLAUSE_IDS) {
      const priced = priceClause(id, rows, of);
      if (priced.kind !== 'moves') continue;
      const sides = valueOf(clauseSides(id, rows, of));
      if (sides === undefined) throw new Error(`${id} is about nothing`);
      const { formula } = clauseFormula(LINKED, id, sides, of);
      expect(difference(formula)).toBeCloseTo(priced.money.toNumber(), 6);
    }
  }
});
