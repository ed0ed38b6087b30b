import { isSamePlace } from '../../../core/scenario/cases/case-inputs.js';
import type { Cases } from '../../../core/scenario/tables/scenario.js';
import type { LinkedTables } from '../../../excel/workbook.js';

/** Whether the sheets of the scenario at hand have no room for one of its cases, or for an input that differs. */
export function lackOnSheets({ names, inputs }: Cases, linked: LinkedTables | undefined): boolean {
  if (linked?.scenario === undefined) return false;
  const { cases } = linked;
  if (cases === undefined) return true;
  return (
    names.some((name) => !cases.names.includes(name)) ||
    inputs.some((input) => !cases.inputs.some((own) => isSamePlace(own, input)))
  );
}
