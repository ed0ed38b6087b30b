import { isErrorCell, type Cell } from '../../core/grid/cell.js';
import { dec } from '../../core/exact/decimal.js';
import type { VendorClaim } from '../../core/scenario/tables/scenario.js';
import { verdictOf } from '../../core/study/break-even/claim-map.js';
import { fixedAddress } from '../../reference/address.js';
import type { CellPosition } from '../../reference/area.js';
import type { SheetTexts } from '../../messages/sheets.js';
import { quoted } from '../page/cell.js';
import type { ClaimPlaces } from '../places/claim-places.js';

/** The share that two costs come to, as a formula over their cells. */
export function shareFormula(
  { inputWords }: SheetTexts,
  places: ClaimPlaces,
  first: string,
  other: string,
): string {
  const isCheaper = `${fixed(places.reading)}=${quoted(inputWords.claim.readings.cheaper)}`;
  const of = (whole: string) => `IF(${whole}=0,"",(${other}-${first})/${whole})`;
  return `=IF(AND(ISNUMBER(${first}),ISNUMBER(${other})),IF(${isCheaper},${of(other)},${of(first)}),"")`;
}

/** What is true of the claim at a share, as a formula over its cell. */
export function verdictFormula(
  { claims: { verdicts } }: SheetTexts,
  { least, most }: ClaimPlaces,
  share: string,
): string {
  const says = (verdict: keyof typeof verdicts) => quoted(verdicts[verdict]);
  const rest = `IF(${share}>=0,${says('less')},${says('dearer')})`;
  const inside = `IF(${share}>=${fixed(least)},${says('holds')},${rest})`;
  return `=IF(${share}="","",IF(${share}>${fixed(most)},${says('more')},${inside}))`;
}

/** The same as the engine has it: the share and what it says; nothing where a cost is none. */
export function judged(
  { verdicts }: SheetTexts['claims'],
  { reading, least, most }: VendorClaim,
  first: Cell | undefined,
  other: Cell | undefined,
): readonly [Cell, Cell] {
  if (!isCost(first) || !isCost(other)) return [null, null];
  const whole = reading === 'cheaper' ? other : first;
  if (whole === 0) return [null, null];
  const share = (other - first) / whole;
  const claim = { reading, least: dec(least), most: dec(most) };
  const verdict = verdictOf(dec(share), claim);
  return [share, verdict === 'unpriced' ? null : verdicts[verdict]];
}

function isCost(cell: Cell | undefined): cell is number {
  return cell !== undefined && !isErrorCell(cell) && typeof cell === 'number';
}

function fixed({ row, column }: CellPosition): string {
  return fixedAddress(row, column);
}
