import * as SCALAR from '../../core/contract/scalar.js';
import { isBlank, isErrorCell } from '../../core/grid/cell.js';
import { wholeText } from '../address.js';
import type { CallArgument } from '../argument.js';
import { ConstantFault, NoScalarFormula } from './position.js';
import { spreadConverter, type WholeArguments } from './spread.js';

/**
 * The units to commit to: the smallest volume v with share(≤ v) ≥ 1 − committed ÷ overage price; the mean charge with
 * them; and what they save against none. The charges hold the first formula: it is found again in each.
 */
export const optimalCommitment = spreadConverter(
  SCALAR.OPTIMAL_COMMITMENT,
  (at, tables, result) => {
    const volumes = volumesOf(tables);
    const committed = at.number('committedPrice');
    const overage = at.number('overagePrice');
    const place = `MAX(1,ROUNDUP(ROUND(COUNT(${volumes})*(${overage}-${committed})/${overage},9),0))`;
    const best = `SMALL(${volumes},${place})`;
    const units = `IF(${committed}>=${overage},0,${best})`;
    if (result === 0) return units;
    const count = `COUNT(${volumes})`;
    const without = `SUM(${volumes})*${overage}/${count}`;
    // What is committed is paid once a period; what goes beyond at the overage price.
    if (result === 1) {
      const beyond = `SUMPRODUCT((${volumes}>${best})*(${volumes}-${best}))/${count}`;
      return `IF(${committed}>=${overage},${without},${best}*${committed}+${beyond}*${overage})`;
    }
    const used = `SUMPRODUCT((${volumes}>${best})*${best}+(${volumes}<=${best})*${volumes})/${count}`;
    return `IF(${committed}>=${overage},0,${used}*${overage}-${best}*${committed})`;
  },
  { width: 3 },
);

function volumesOf({ whole }: WholeArguments): string {
  const argument: CallArgument | undefined = whole('volumes');
  const cells = argument?.cells?.flat();
  if (argument === undefined || cells === undefined) {
    throw new NoScalarFormula('its volumes come out of a formula');
  }
  if (cells.some((cell) => typeof cell === 'string')) {
    throw new NoScalarFormula('its volumes hold text among the numbers');
  }
  if (cells.some(isErrorCell) || cells.every(isBlank)) throw new ConstantFault('volumes');
  return wholeText(argument);
}
