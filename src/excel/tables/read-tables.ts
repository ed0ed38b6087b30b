import type { ScenarioRow } from '../../core/scenario/tables/scenario.js';
import { areaAddress } from '../../reference/address.js';
import { sheetPrefix } from '../../reference/sheet-name.js';
import type { Outcome } from '../host/outcome.js';
import { outcomeOf } from '../host/refusals.js';
import { inWorkbook } from '../host/run.js';
import { blocksIn, type TableBlock, type TableKind } from './table-blocks.js';

/** Offers and traffic as they stand in the workbook. */
export interface FoundTables {
  readonly traffic: readonly ScenarioRow[];
  readonly offers: readonly ScenarioRow[];
  /** Where they were found, for people: `Traffic!A1:D4`. */
  readonly from: { readonly traffic: string; readonly offers: string };
}

/** The one of the two that a workbook has where the other is missing. */
export interface LoneTable {
  readonly kind: TableKind;
  readonly rows: readonly ScenarioRow[];
  /** Where it was found, for people. */
  readonly from: string;
}

/** Offers without traffic, or traffic without offers; undefined where there are both or neither. */
export function findLoneTable(): Promise<Outcome<LoneTable | undefined>> {
  return outcomeOf(() =>
    inWorkbook(async (context) => {
      const { traffic, offers } = await findFirst(context);
      const lone = traffic === undefined ? offers : offers === undefined ? traffic : undefined;
      return lone && { kind: lone.kind, rows: lone.rows, from: addressOf(lone) };
    }),
  );
}

/**
 * The workbook's own offers and traffic, by their headers, in tables or plain blocks of cells: those of the sheet that
 * is shown first, then the others from the left. Two syncs.
 * @returns undefined where there are none, or only one of the two
 */
export async function findTables(context: Excel.RequestContext): Promise<FoundTables | undefined> {
  const { traffic, offers } = await findFirst(context);
  if (traffic === undefined || offers === undefined) return undefined;
  return {
    traffic: traffic.rows,
    offers: offers.rows,
    from: { traffic: addressOf(traffic), offers: addressOf(offers) },
  };
}

/** The first of each kind on the sheet that is shown, then on the others from the left: two syncs. */
async function findFirst(context: Excel.RequestContext) {
  const { worksheets } = context.workbook;
  worksheets.load('items/name,items/visibility');
  const active = worksheets.getActiveWorksheet();
  active.load('name');
  await context.sync();
  const visible = worksheets.items.filter(({ visibility }) => visibility === 'Visible');
  const ordered = [
    ...visible.filter(({ name }) => name === active.name),
    ...visible.filter(({ name }) => name !== active.name),
  ];
  const read = ordered.map((sheet) => {
    const cells = sheet.getRange('A1').getBoundingRect(sheet.getUsedRange(true));
    cells.load('values');
    return { name: sheet.name, cells };
  });
  await context.sync();
  const blocks = read.flatMap(({ name, cells }) =>
    blocksIn(cells.values as unknown[][]).map((block) => ({ ...block, sheet: name })),
  );
  const first = (kind: TableKind) => blocks.find((block) => block.kind === kind);
  return { traffic: first('traffic'), offers: first('offers') };
}

function addressOf(block: TableBlock & { readonly sheet: string }): string {
  return sheetPrefix(block.sheet) + areaAddress(block);
}
