import product from '../../package.json';
import { catalogueDate } from '../core/catalogue/catalogue-date.js';
import { ok } from '../core/fault/result.js';
import { faultsCell } from '../core/grid/fault-cell.js';
import { runTable } from './edge/broadcast.js';
import { catalogueHere } from './edge/catalogue.js';

/**
 * The version of Meterwise that calculates this workbook, and the date of its vendor catalogue.
 * @customfunction VERSION
 * @returns {any[][]} The version and, beside it, the newest date of a figure in the catalogue, as text.
 * @example =INDEX(METER.VERSION(), 1, 1) → "0.1.0"
 */
export function VERSION(): any[][] {
  return runTable(() => {
    const catalogue = catalogueHere();
    const date = catalogue.ok ? catalogueDate(catalogue.value) : faultsCell(catalogue.faults);
    return ok([[product.version, date]]);
  });
}
