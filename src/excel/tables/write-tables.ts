import { messages } from '../../messages/messages.js';
import type { ScenarioRow } from '../../core/scenario/tables/scenario.js';
import { areaAddress } from '../../reference/address.js';
import type { Area } from '../../reference/area.js';
import { sheetPrefix } from '../../reference/sheet-name.js';
import { linkedAs, readLinkedTables, type LinkedTables } from './linked-tables.js';
import { locateTables, type TableLocation, type LocatedTables } from './locate-tables.js';
import { UserError, type Outcome } from '../host/outcome.js';
import { queueWrite } from './queue-table.js';
import { askForTable, undoTables, tableBefore, type TableBefore } from './undo-write.js';
import { rectangles } from '../cells/rectangles.js';
import { followingCases } from './plan-cases.js';
import { outcomeOf } from '../host/refusals.js';
import { inWorkbook } from '../host/run.js';
import { recordSync, whileWriting } from './sync-state.js';
import { inTransaction } from '../host/transaction.js';
import { cellsAt } from './table-blocks.js';
import { isNothing, planTable } from './tables-plan.js';
import type { NewCell, TableWrite } from './table-write.js';
import { askForUsageLinks, type UsageLinks } from './usage-links.js';
import {
  addressesOfInputs,
  askForInputs,
  planInputs,
  queueInputs,
  type AllInputsBefore,
  type InputWrite,
  type WantedInputs,
} from './write-inputs.js';

export type WrittenTables =
  /**
   * `cells`: addresses of what was written, where it stands now; `unlinked`: of figures that took the place of links to
   * what was measured.
   */
  | {
      readonly kind: 'written';
      readonly now: LinkedTables;
      readonly cells: readonly string[];
      readonly unlinked: readonly string[];
    }
  /** By the user or a co-author since `seen`: nothing was written. */
  | { readonly kind: 'changedThere'; readonly now: LinkedTables };

/** The rows that the tables are to hold, and what is to stand beside them in their model. */
export interface WantedTables extends WantedInputs {
  readonly traffic: readonly ScenarioRow[];
  readonly offers: readonly ScenarioRow[];
  /** Whether figures of Traffic that stand as they were measured become links to that; left out: only those written. */
  readonly linksMeasured?: boolean;
}

/**
 * Writes what differs between the tables and inputs as they were seen and those wanted: only cells that differ, rows and
 * columns that are missing. Nothing is written where the tables changed meanwhile, where the user's formulas would be
 * written over (links to what was measured are ours) or where something stands in the way; after a failure they are as before.
 */
export function writeTables(seen: LinkedTables, wanted: WantedTables): Promise<Outcome<WrittenTables>> {
  return whileWriting(() =>
    outcomeOf(() =>
      inWorkbook(async (context): Promise<WrittenTables> => {
        const places = await locateTables(context, seen.scenario?.id);
        if (places === undefined) throw new UserError(messages().excel.tables.gone);
        const { tables: before, inputs, links } = await readBefore(context, places, wanted);
        const now = linkedAs(places, {
          traffic: cellsAt(before.traffic.values, places.traffic.area),
          offers: cellsAt(before.offers.values, places.offers.area),
          ...Object.fromEntries(Object.entries(inputs).map(([key, own]) => [key, own.values])),
        });
        recordSync(places, now.stamp);
        if (now.stamp !== seen.stamp) return { kind: 'changedThere', now };
        const { writes, others } = planned(
          places,
          { before, inputs, links },
          now.cases === undefined ? wanted : followingCases(wanted, now, now.cases),
        );
        if (writes.length + others.length === 0) return { kind: 'written', now, cells: [], unlinked: [] };
        return inTransaction(
          () => write(context, { places, before, writes, others }),
          undoTables(
            writes.map((own) => ({ write: own, before: before[own.place.kind] })),
            others,
          ),
        );
      }),
    ),
  );
}

const KINDS = ['traffic', 'offers'] as const;

type Before = Readonly<Record<TableLocation['kind'], TableBefore>>;

async function readBefore(
  context: Excel.RequestContext,
  places: LocatedTables,
  wanted: WantedTables,
): Promise<{ readonly tables: Before; readonly inputs: AllInputsBefore; readonly links: UsageLinks }> {
  const asked = {
    traffic: askForTable(context, places.traffic, reachOf(places.traffic, wanted.traffic)),
    offers: askForTable(context, places.offers, reachOf(places.offers, wanted.offers)),
  };
  const inputs = askForInputs(context, places);
  const links = askForUsageLinks(context);
  await context.sync();
  const tables = { traffic: tableBefore(asked.traffic), offers: tableBefore(asked.offers) };
  return {
    tables,
    inputs: inputs(),
    links: { ...(await links()), takesPlain: wanted.linksMeasured === true },
  };
}

/** All that a block of plain cells could grow over; a table brings its own looks. */
function reachOf({ area, table }: TableLocation, wanted: readonly ScenarioRow[]): Area {
  if (table !== undefined) return area;
  const headers = new Set(wanted.flatMap((row) => Object.keys(row)));
  return {
    ...area,
    rowCount: Math.max(area.rowCount, wanted.length + 1),
    columnCount: area.columnCount + headers.size,
  };
}

/** What is to be done to each table and sheet that changes. Ends the action where it must not be done. */
function planned(
  places: LocatedTables,
  {
    before,
    inputs,
    links,
  }: { readonly before: Before; readonly inputs: AllInputsBefore; readonly links: UsageLinks },
  wanted: WantedTables,
): { readonly writes: readonly TableWrite[]; readonly others: readonly InputWrite[] } {
  const plans = KINDS.map((kind) => planTable(places[kind], before[kind], wanted[kind], links)).filter(
    ({ write: own }) => !isNothing(own),
  );
  const refusals = plans.flatMap(({ write: own, refusals: why }) => [
    ...guards(own, before[own.place.kind]),
    ...why,
  ]);
  const beside = planInputs(inputs, wanted, places.scenario?.cases);
  const all = [...new Set([...refusals, ...beside.refusals])];
  if (all.length > 0) throw new UserError(all.join(' '));
  return { writes: plans.map(({ write: own }) => own), others: beside.writes };
}

function guards({ place, steps, newHeaders }: TableWrite, { isProtected }: TableBefore): string[] {
  const { sheetName, table } = place;
  const { host } = messages().excel;
  if (isProtected) return [host.protectedSheet(sheetName)];
  if (table?.isFiltered === true && steps.length + newHeaders.length > 0)
    return [host.filteredTable(table.name)];
  return [];
}

interface Writing {
  readonly places: LocatedTables;
  readonly before: Before;
  readonly writes: readonly TableWrite[];
  readonly others: readonly InputWrite[];
}

async function write(
  context: Excel.RequestContext,
  { places, before, writes, others }: Writing,
): Promise<WrittenTables> {
  for (const own of others) queueInputs(context, own);
  for (const own of writes) queueWrite(context, own, before[own.place.kind]);
  const grown = (place: TableLocation): TableLocation => {
    const own = writes.find((one) => one.place === place);
    return own === undefined ? place : { ...place, area: own.after };
  };
  const after = { ...places, traffic: grown(places.traffic), offers: grown(places.offers) };
  const now = await readLinkedTables(context, after);
  recordSync(after, now.stamp);
  return {
    kind: 'written',
    now,
    cells: [...writes.flatMap((own) => addressesOf(own, own.written)), ...others.flatMap(addressesOfInputs)],
    unlinked: writes.flatMap((own) =>
      addressesOf(
        own,
        own.written.filter(({ unlinks }) => unlinks),
      ),
    ),
  };
}

function addressesOf({ place: { sheetName } }: TableWrite, cells: readonly NewCell[]): string[] {
  return rectangles(cells.map(({ row, column }) => ({ row, column, key: '' }))).map(
    (area) => sheetPrefix(sheetName) + areaAddress(area),
  );
}
