import { dec, min } from '../../../core/exact/decimal.js';
import { assumedByDefault } from '../../../core/scenario/assumptions/assumed.js';
import type { ReadAssumptions } from '../../../core/study/read-assumptions.js';
import { laterMessages } from '../../../messages/later.js';
import type { LinkedTables } from '../../../excel/workbook.js';
import { arrayConstant, callOf, constant } from '../assumptions/array-constant.js';
import type { TableFormula } from '../insert/table-formulas.js';

/** As many as a cell takes. */
const MOST_TRIALS = dec(100_000);

const PER_RESOLUTION = 'effective cost per resolution' as const;

/** The figures of the Risk screen as formulas over the workbook's tables, what is assumed written into them. */
export function riskFormulas(
  { refs }: Pick<LinkedTables, 'refs'>,
  offer: string,
  { simulation: { spreads, trials, seed, budget }, swing }: ReadAssumptions,
): readonly TableFormula[] {
  const { formulas: texts } = laterMessages().risk;
  const tables = [refs.offers, refs.traffic];
  const unlessDefault = (id: 'Trials' | 'Seed' | 'Swing', value: typeof swing) =>
    assumedByDefault(id)?.eq(value) === true ? '' : constant(value);
  const simulate = [
    ...tables,
    arrayConstant(spreads.map(({ lever, low, high }) => [lever, low, high])),
    unlessDefault('Trials', min(dec(trials), MOST_TRIALS)),
    unlessDefault('Seed', dec(seed)),
    budget === undefined ? '' : constant(budget),
  ];
  return [
    { words: texts.bills, formula: callOf('SIMULATE', simulate) },
    {
      words: texts.costs,
      formula: callOf('SIMULATE', [...simulate, constant(PER_RESOLUTION)]),
    },
    { words: texts.spread, formula: callOf('SIMULATE', [...simulate, constant('distribution')]) },
    {
      words: texts.drivers,
      formula: callOf('TORNADO', [...tables, unlessDefault('Swing', swing), '', constant(offer)]),
    },
  ];
}
