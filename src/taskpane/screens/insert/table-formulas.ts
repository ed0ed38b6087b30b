import { laterMessages } from '../../../messages/later.js';
import { textLiteral } from '../../../reference/text-literal.js';
import type { FigureId } from '../../../core/study/figure-words.js';
import type { RankBasis } from '../../../core/scenario/ranking/rank-basis.js';
import type { LinkedTables } from '../../../excel/workbook.js';

/** A formula over the tables of the workbook, in the words of the one who wants it. */
export interface TableFormula {
  readonly words: string;
  readonly formula: string;
}

const COST: FigureId = 'effective cost per resolution';

/**
 * The formulas that the workbook's tables answer.
 * @param offer the name of the offer that they are about; undefined for the ranking only
 * @param basis what the pane ranks by; undefined where that is not known
 */
export function tableFormulas(
  { refs }: Pick<LinkedTables, 'refs'>,
  offer: string | undefined,
  basis: RankBasis | undefined,
): readonly TableFormula[] {
  const texts = laterMessages().insert.formula;
  const tables = `${refs.offers},${refs.traffic}`;
  const rankBy = basis === undefined ? '' : `,"${basis}"`;
  const ranking = { words: texts.ranking, formula: `=METER.COMPARE(${tables}${rankBy})` };
  if (offer === undefined) return [ranking];
  const name = textLiteral(offer);
  return [
    {
      words: texts.effectiveCost,
      formula: `=METER.FIGURE(${tables},${name},"${COST}")`,
    },
    { words: texts.bill, formula: `=METER.BILL(${tables},,${name})` },
    { words: texts.bridge, formula: `=METER.BRIDGE(${tables},${name})` },
    ranking,
  ];
}
