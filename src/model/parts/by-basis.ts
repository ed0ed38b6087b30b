import { RANK_BASES, type RankBasis } from '../../core/scenario/ranking/rank-basis.js';
import { quoted } from '../page/cell.js';

/** One of three formulas, by what the ranking goes by. @param said the address of the basis */
export function byBasis(said: string, formulaOf: (basis: RankBasis) => string): string {
  return RANK_BASES.reduceRight(
    (rest, basis) => `IF(${said}=${quoted(basis)},${formulaOf(basis)},${rest})`,
    'NA()',
  );
}
