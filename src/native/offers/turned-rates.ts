import type { CalculationRows } from '../calculation-rows.js';
import { formula, formulaRow, tableRows } from './rows.js';
import type { LiveChannel } from './traffic-block.js';

/** Newton's steps: from any rates at all, these leave less than a double's last digits. */
const STEPS = 10;
/** Of a step, in logarithms, so that none leaps past the answer. */
const LONGEST_STEP = 5;

/**
 * The resolution rate of each channel once those served blend to the value of a cell, as core's `turnShares` has it: odds
 * times one factor, which is found step by step; rates of 0 and of 1 make up what the others cannot.
 * @returns the address of a channel's turned rate.
 */
export function turnedRates(
  calculation: CalculationRows,
  served: readonly LiveChannel[],
  address: string,
): (channel: LiveChannel) => string {
  const [only] = served;
  if (only === undefined || served.length === 1) return () => address;
  calculation.section('Traffic, resolution rates tried');
  const row = (label: string, words: string) => formulaRow(calculation, words, { label });
  const table = tableRows(
    calculation,
    'Rates as they stand',
    ['Sessions', 'Rate'],
    served.map((own) => () => [formula(own.sessions), formula(own.resolutionRate)]),
  );
  const [sessions, rates] = [table.column(0), table.column(1)];
  const added = (words: string) => `SUMPRODUCT(${sessions}*${words})`;
  const ends = {
    one: row('Sessions at a rate of 1', added(`(${rates}=1)`)),
    zero: row('Sessions at a rate of 0', added(`(${rates}=0)`)),
  };
  const most = row('Sessions whose rate is turned', `SUM(${sessions})-${ends.one}-${ends.zero}`);
  const sought = row('Resolutions sought of them', `SUM(${sessions})*${address}-${ends.one}`);
  const isBetween = `AND(${sought}>0,${sought}<${most})`;
  const between = `(${rates}>0)*(${rates}<1)`;
  let factor = row('Factor on the odds, step 0', '1');
  for (let step = 1; step <= STEPS; step += 1) {
    const spread = `(1-${rates}+${rates}*${factor})`;
    const met = row('Resolutions', added(`${between}*${rates}*${factor}/${spread}`));
    const left = row('Unresolved', added(`${between}*(1-${rates})/${spread}`));
    const rise = row('Rise', added(`${between}*${rates}*${factor}*(1-${rates})/${spread}^2`));
    const excess = `(LN(${met}/${left})-LN(${sought}/(${most}-${sought})))*${met}*${left}/(${rise}*${most})`;
    const next = `${factor}*EXP(-MAX(-${LONGEST_STEP},MIN(${LONGEST_STEP},${excess})))`;
    factor = row(`Factor on the odds, step ${step}`, `IF(${isBetween},${next},1)`);
  }
  return ({ name, resolutionRate: rate }) => {
    const low = `IF(${rate}=1,IF(${ends.one}>0,MAX(${sought}+${ends.one},0)/${ends.one},0),0)`;
    const high = `IF(${rate}=0,IF(${ends.zero}>0,(${sought}-${most})/${ends.zero},1),1)`;
    const turned = `${rate}*${factor}/(1-${rate}+${rate}*${factor})`;
    const words = `IF(${sought}<=0,${low},IF(${sought}>=${most},${high},${turned}))`;
    return formulaRow(calculation, words, { label: `${name}: resolution rate tried`, unit: 'share' });
  };
}
