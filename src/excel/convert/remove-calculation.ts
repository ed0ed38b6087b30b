import type { Original } from '../../core/file/scenario-file.js';
import { parseArea } from '../../reference/address.js';
import { quotedSheet } from '../../reference/sheet-name.js';
import { holds } from '../../reference/area.js';
import { cellsIn } from '../cells/cells-in.js';
import { formulaCells, type UsedCells } from '../formulas/find-meter-cells.js';
import { fingerprint } from '../cells/fingerprint.js';
import { sentenceOf } from '../host/refusals.js';
import { inWorkbook } from '../host/run.js';
import { at } from '../cells/sheet-state.js';

interface Before {
  readonly sheets: readonly UsedCells[];
  /** Cells whose formulas need the helper rows no more. */
  readonly restored: readonly Original[];
}

export interface Removal {
  /** The names of the sheets that stay. */
  readonly left: readonly string[];
  /** What Excel said where it did not let them go. */
  readonly whyLeft: string | undefined;
}

/**
 * Deletes sheets of helper rows that hold what the conversion wrote and nothing else, and that nothing refers to.
 * Those stay that hold something of somebody's, and those that Excel does not let go.
 */
export async function removeCalculation(helpers: readonly Original[], before: Before): Promise<Removal> {
  const there = helpers.flatMap((helper) => {
    const sheet = before.sheets.find(({ id }) => id === helper.sheet);
    return sheet === undefined ? [] : [{ helper, sheet }];
  });
  const unused = there.filter(({ helper, sheet }) => isAsWritten(helper, sheet) && !isNamed(sheet, before));
  const { gone, whyLeft } = await deleted(unused);
  return { left: there.filter(({ helper }) => !gone.has(helper)).map(({ sheet }) => sheet.name), whyLeft };
}

function isAsWritten(helper: Original, { formulas }: UsedCells): boolean {
  return fingerprint(cellsIn(helper, (row, column) => at(formulas, row, column))) === helper.wrote;
}

/** Whether a formula elsewhere names the sheet. */
function isNamed(helper: UsedCells, { sheets, restored }: Before): boolean {
  const others = formulaCells(sheets).filter(
    ({ sheet, row, column }) =>
      sheet !== helper && !restored.some((own) => own.sheet === sheet.id && holds(own, row, column)),
  );
  return others.some(({ formula }) => names(formula, helper.name));
}

function names(formula: string, sheet: string): boolean {
  const text = formula.toLowerCase();
  const name = sheet.toLowerCase();
  return text.includes(`${name}!`) || text.includes(`${quotedSheet(name).slice(1)}!`);
}

/** Deletes those on which nothing else stands; the METER formulas are back by now, so a failure here undoes nothing. */
async function deleted(
  helpers: readonly { readonly helper: Original; readonly sheet: UsedCells }[],
): Promise<{ readonly gone: ReadonlySet<Original>; readonly whyLeft: string | undefined }> {
  const gone = new Set<Original>();
  if (helpers.length === 0) return { gone, whyLeft: undefined };
  try {
    await inWorkbook(async (context) => {
      const { worksheets, names: defined, protection } = context.workbook;
      protection.load('protected');
      defined.load('items/formula');
      const asked = helpers.map(({ helper }) => {
        const sheet = worksheets.getItem(helper.sheet);
        const used = sheet.getUsedRangeOrNullObject(true);
        used.load('address');
        sheet.charts.load('items/name');
        sheet.tables.load('items/name');
        return { helper, sheet, used };
      });
      await context.sync();
      if (protection.protected) return;
      for (const { helper, sheet, used } of asked) {
        const area = used.isNullObject ? undefined : parseArea(used.address);
        const isWithin =
          area === undefined ||
          holds(helper, area.row + area.rowCount - 1, area.column + area.columnCount - 1);
        const isBare = sheet.charts.items.length === 0 && sheet.tables.items.length === 0;
        const isNamedInName = defined.items.some(({ formula }) => names(String(formula), helper.sheetName));
        if (!isWithin || !isBare || isNamedInName) continue;
        sheet.delete();
        gone.add(helper);
      }
      await context.sync();
    });
    return { gone, whyLeft: undefined };
  } catch (thrown) {
    return { gone: await goneAllTheSame(helpers.map(({ helper }) => helper)), whyLeft: sentenceOf(thrown) };
  }
}

/** After a failure: which of the sheets went all the same. */
async function goneAllTheSame(helpers: readonly Original[]): Promise<ReadonlySet<Original>> {
  return inWorkbook(async (context) => {
    const asked = helpers.map((helper) => ({
      helper,
      sheet: context.workbook.worksheets.getItemOrNullObject(helper.sheet),
    }));
    await context.sync();
    return new Set(asked.filter(({ sheet }) => sheet.isNullObject).map(({ helper }) => helper));
  });
}
