import { CellValueType, type ICellData, type Nullable } from '@univerjs/core';
import type { CellValue } from './grid.js';
import { typed } from './typed.js';

/** Everything a cell can hold, taken away. */
export const EMPTIED = { f: null, si: null, p: null, v: null, t: null, custom: null, ref: null } as const;

/** Whether a cell holds a value or a formula. */
export function hasContent(cell: Nullable<ICellData>): boolean {
  return Boolean(cell && ((cell.v !== undefined && cell.v !== null && cell.v !== '') || cell.f || cell.si));
}

/** What is written as a cell; whatever stood there before goes. A cell in the format @ takes everything as text. */
export function cellDataFor(value: unknown, pattern: string | undefined): ICellData {
  const isText = pattern === '@';
  if (typeof value === 'boolean') return { ...EMPTIED, v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (typeof value === 'number')
    return isText
      ? { ...EMPTIED, v: String(value), t: CellValueType.FORCE_STRING }
      : { ...EMPTIED, v: value, t: CellValueType.NUMBER };
  const text = String(value);
  if (text === '') return { ...EMPTIED };
  const meant = isText ? { value: text } : typed(text);
  if ('isFormula' in meant && meant.isFormula) return { ...EMPTIED, f: String(meant.value) };
  if (typeof meant.value === 'string') {
    if (meant.value === '') return { ...EMPTIED };
    const looksLikeNumber = !Number.isNaN(Number(meant.value));
    return {
      ...EMPTIED,
      v: meant.value,
      t: looksLikeNumber ? CellValueType.FORCE_STRING : CellValueType.STRING,
    };
  }
  const format = 'format' in meant && !pattern ? { s: { n: { pattern: meant.format ?? '' } } } : {};
  return typeof meant.value === 'boolean'
    ? { ...EMPTIED, v: meant.value ? 1 : 0, t: CellValueType.BOOLEAN }
    : { ...EMPTIED, v: meant.value, t: CellValueType.NUMBER, ...format };
}

/** What a cell says, in Excel's words. */
export function valueOf(cell: Nullable<ICellData>): CellValue {
  const value = cell?.v;
  if (value === undefined || value === null) return '';
  return cell?.t === CellValueType.BOOLEAN ? value === 1 || value === true : value;
}
