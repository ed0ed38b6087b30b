import { messages } from '../../messages/messages.js';
import { holds } from '../../reference/area.js';
import { cellOn } from '../../reference/sheet-name.js';
import type { ReferenceContext } from '../formulas/resolve-reference.js';
import { convertCells, type Conversion } from '../../native/convert.js';
import { formulaCells, type FoundCell, type UsedCells } from '../formulas/find-meter-cells.js';
import { meterCell } from '../formulas/meter-cell.js';
import { resolverOf } from '../formulas/resolve-reference.js';
import { isSpillOf, spillReferences, type SpillReference } from '../formulas/spill-references.js';

/** A METER cell and the ordinary formulas for it. */
export interface CellConversion {
  readonly cell: FoundCell;
  readonly cells: Conversion['converted'][number]['cells'];
}

/** What is to be written, and which cells stay, each with a sentence that says why. */
export interface ConversionPlan {
  readonly pairs: readonly CellConversion[];
  readonly calculation: Conversion['calculation'];
  readonly kept: readonly { readonly cell: FoundCell; readonly why: string }[];
}

interface Planning {
  readonly sheets: readonly UsedCells[];
  readonly found: readonly FoundCell[];
  readonly places: ReferenceContext;
  /** What the sheet with helper rows will be called. */
  readonly helper: string;
}

/** Ordinary formulas for METER cells, as far as they can be, and without breaking what refers to them with #. */
export function planConversion(planning: Planning): ConversionPlan {
  const guarded = planning.found
    .filter(({ sheet }) => sheet.isProtected)
    .map((cell) => ({ cell, why: messages().excel.convert.why.protectedSheet(cell.sheet.name) }));
  return planWithout(planning, guarded);
}

/** What refers to a cell's spill may itself be converted, or stay for such a reference: so it is planned until it fits. */
function planWithout(planning: Planning, held: ConversionPlan['kept']): ConversionPlan {
  const { found, places, helper } = planning;
  const open = new Map(
    found.filter((own) => !held.some(({ cell }) => cell === own)).map((cell) => [meterCell(cell), cell]),
  );
  const { converted, kept, calculation } = convertCells({
    cells: [...open.keys()],
    resolve: resolverOf(places),
    calculationSheet: helper,
  });
  const pairs = converted.flatMap(({ cell, cells }): CellConversion[] => {
    const own = open.get(cell);
    return own === undefined ? [] : [{ cell: own, cells }];
  });
  const broken = brokenBy(pairs, planning);
  if (broken.length > 0) return planWithout(planning, [...held, ...broken]);
  const reasons = kept.flatMap(({ cell, why }) => {
    const own = open.get(cell);
    return own === undefined ? [] : [{ cell: own, why }];
  });
  return { pairs, calculation, kept: [...reasons, ...held] };
}

/** Cells whose spill something would still refer to with # once they are converted: a formula or a name. */
function brokenBy(pairs: readonly CellConversion[], { sheets, places }: Planning): ConversionPlan['kept'] {
  const converts = ({ sheet, row, column }: { sheet: UsedCells; row: number; column: number }) =>
    pairs.find(({ cell }) => cell.sheet === sheet && holds(cell, row, column));
  const { why } = messages().excel.convert;
  const inCells = formulaCells(sheets).flatMap((cell) => {
    const where = cellOn(cell.sheet.name, cell.row, cell.column);
    const texts = converts(cell) ? [] : [cell.formula];
    return refersTo(texts, cell.sheet.name, why.spillReference(where));
  });
  const inPairs = pairs.flatMap(({ cell, cells }) => {
    const texts = cells
      .flat()
      .flatMap(({ content }) => (content.kind === 'formula' ? [content.formula] : []));
    const where = cellOn(cell.sheet.name, cell.row, cell.column);
    return refersTo(texts, cell.sheet.name, why.spillReference(where));
  });
  const inNames = [...places.names].flatMap(([name, formula]) =>
    refersTo([formula], '', why.spillReferenceOfName(name)),
  );
  const references = [...inCells, ...inPairs, ...inNames];
  return pairs.flatMap(({ cell }) => {
    const found = references.find(({ reference }) => isSpillOf(reference, cell));
    return found === undefined ? [] : [{ cell, why: found.why }];
  });
}

function refersTo(
  formulas: readonly string[],
  sheet: string,
  why: string,
): { readonly why: string; readonly reference: SpillReference }[] {
  return formulas
    .filter((formula) => /#|ANCHORARRAY/i.test(formula))
    .flatMap((formula) => spillReferences(formula, sheet).map((reference) => ({ why, reference })));
}
