import { messages } from '../../messages/messages.js';
import type { Expected, Page } from '../../model/page/sheet.js';
import { areaAddress } from '../../reference/address.js';
import { around } from '../../reference/area.js';
import { cellOn } from '../../reference/sheet-name.js';
import { onceCalculated } from '../host/wait-until-calculated.js';
import { areasOf, cellsOf, cellKey } from '../cells/model-cells.js';
import { UserError } from '../host/outcome.js';
import { unlessStopped, type Watch } from '../host/progress.js';
import { agrees } from '../cells/agrees.js';
import { at } from '../cells/sheet-state.js';

const ERROR = /^#[A-Z][A-Z/0_]*[!?]?$|^#N\/A$/;

/** A sheet of the workbook and what the model says that it is. */
export interface Verified {
  readonly sheet: Excel.Worksheet;
  readonly model: Page & { readonly key: string };
}

/** The engine's figures of several sheets. */
type ExpectedFigures = readonly Expected<string>[];

/**
 * Compares what the workbook calculates with the engine's own figures, once it has calculated. Ends the action at the
 * first figure that differs, or where a cell of ours shows an error.
 */
export async function verify(
  context: Excel.RequestContext,
  sheets: readonly Verified[],
  expected: ExpectedFigures,
  watch: Watch,
): Promise<void> {
  const seen = await onceCalculated(
    async () => {
      unlessStopped(watch);
      const read = sheets.flatMap(({ sheet, model }) => {
        const area = around(areasOf(model));
        if (area === undefined) return [];
        const range = sheet.getRange('A1').getBoundingRect(areaAddress(area));
        range.load('values');
        return [{ range, model }];
      });
      await context.sync();
      return read.map(({ range, model }): Seen => ({ values: range.values as unknown[][], model }));
    },
    (read) => read.map(({ values }) => values),
  );
  for (const one of seen) {
    const wrong = differs(one, expected) ?? shownError(one, expected);
    if (wrong !== undefined) throw new UserError(wrong);
  }
}

/** What a sheet shows, from A1, and what it should be. */
interface Seen {
  readonly values: readonly (readonly unknown[])[];
  readonly model: Verified['model'];
}

/** A sentence about the first figure that is not the engine's; undefined where all are. */
function differs({ values, model }: Seen, expected: ExpectedFigures): string | undefined {
  const wrong = expected.find(
    ({ sheet, row, column, value }) => sheet === model.key && !agrees(at(values, row, column), value),
  );
  if (wrong === undefined) return undefined;
  const { row, column, value } = wrong;
  const { differs: says } = messages().excel.sheets;
  return says(cellOn(model.name, row, column), shown(at(values, row, column)), shown(value));
}

function shown(value: string | number | boolean): string {
  return value === '' ? messages().excel.sheets.nothing : String(value);
}

/** An error that the engine did not expect: where an offer cannot be priced, the checks say so and cells show why. */
function shownError({ values, model }: Seen, expected: ExpectedFigures): string | undefined {
  const isExpected = ({ sheet, isFailing }: Expected<string>) =>
    isFailing === true && (sheet === 'checks' || sheet === model.key);
  if (expected.some(isExpected)) return undefined;
  // A cell that agreed with the engine shows an error because the engine has it as well.
  const compared = new Set(
    expected.filter(({ sheet }) => sheet === model.key).map(({ row, column }) => cellKey(row, column)),
  );
  const wrong = cellsOf(model).find(({ row, column, cell }) => {
    const value = at(values, row, column);
    if (compared.has(cellKey(row, column))) return false;
    return cell.content.kind === 'formula' && typeof value === 'string' && ERROR.test(value);
  });
  if (wrong === undefined) return undefined;
  const value = at(values, wrong.row, wrong.column);
  return messages().excel.sheets.shows(cellOn(model.name, wrong.row, wrong.column), String(value));
}
