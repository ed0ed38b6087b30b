import type { ScenarioRow } from '../core/scenario/scenario.js';
import { sheetPrefix } from '../native/address.js';
import { areaAddress } from './address.js';
import { aMoment, isCalculating, LOOKS } from './calculating.js';
import { linkedAs, type LinkedTables } from './linked-tables.js';
import { locateTables, type Place, type Places } from './locate-tables.js';
import { Stop, type Outcome } from './outcome.js';
import { queueWrite } from './queue-table.js';
import { askBefore, putTablesBack, type TableBefore } from './put-tables-back.js';
import { rectangles } from './rectangles.js';
import { outcomeOf } from './refusals.js';
import { inWorkbook } from './run.js';
import { sawTables, whileWriting } from './seen-tables.js';
import { orTakenBack } from './taken-back.js';
import { cellsAt } from './table-blocks.js';
import { isNothing, planTable, type TableWrite } from './tables-plan.js';

export type WrittenTables =
  /** `cells`: addresses of what was written, where it stands now. */
  | { readonly kind: 'written'; readonly now: LinkedTables; readonly cells: readonly string[] }
  /** By the user or a co-author since `seen`: nothing was written. */
  | { readonly kind: 'changedThere'; readonly now: LinkedTables };

/** The rows that the tables are to hold. */
interface WantedTables {
  readonly traffic: readonly ScenarioRow[];
  readonly offers: readonly ScenarioRow[];
}

const GONE =
  'The tables of traffic and offers are no longer in the workbook. Undo their deletion, or insert the model again.';

/**
 * Writes what differs between the tables as they were seen and the wanted rows: only cells that differ, rows and
 * columns that are missing. Nothing is written where the tables changed meanwhile, where the user's formulas would be
 * written over or where something stands in the way; after a failure they are as before.
 */
export function writeTables(seen: LinkedTables, wanted: WantedTables): Promise<Outcome<WrittenTables>> {
  return whileWriting(() =>
    outcomeOf(() =>
      inWorkbook(async (context): Promise<WrittenTables> => {
        const places = await locateTables(context);
        if (places === undefined) throw new Stop(GONE);
        const before = await readBefore(context, places);
        const now = linkedAs(places, {
          traffic: cellsAt(before.traffic.values, places.traffic.area),
          offers: cellsAt(before.offers.values, places.offers.area),
        });
        sawTables(now.stamp);
        if (now.stamp !== seen.stamp) return { kind: 'changedThere', now };
        const writes = planned(before, wanted);
        if (writes.length === 0) return { kind: 'written', now, cells: [] };
        return orTakenBack(
          () => write(context, places, writes),
          () => putTablesBack(writes.map((own) => ({ write: own, before: before[own.place.kind] }))),
        );
      }),
    ),
  );
}

type Before = Readonly<Record<Place['kind'], TableBefore>>;

async function readBefore(context: Excel.RequestContext, places: Places): Promise<Before> {
  const asked = { traffic: askBefore(context, places.traffic), offers: askBefore(context, places.offers) };
  await context.sync();
  return { traffic: asked.traffic(), offers: asked.offers() };
}

/** What is to be done to each table that changes. Ends the action where it must not be done. */
function planned(before: Before, wanted: WantedTables): TableWrite[] {
  const plans = [
    planTable(before.traffic.place, before.traffic, wanted.traffic),
    planTable(before.offers.place, before.offers, wanted.offers),
  ].filter(({ write }) => !isNothing(write));
  const refusals = plans.flatMap(({ write, refusals: own }) => [
    ...own,
    ...guards(write, before[write.place.kind]),
  ]);
  if (refusals.length > 0) throw new Stop([...new Set(refusals)].join(' '));
  return plans.map(({ write }) => write);
}

function guards({ place, steps, newHeaders }: TableWrite, { isProtected }: TableBefore): string[] {
  const { sheetName, table } = place;
  if (isProtected)
    return [`The sheet ${sheetName} is protected. Remove its protection under Review, then try again.`];
  if (table?.isFiltered === true && steps.length + newHeaders.length > 0)
    return [`Rows of the table ${table.name} are filtered out. Clear the filter, then try again.`];
  return [];
}

async function write(
  context: Excel.RequestContext,
  places: Places,
  writes: readonly TableWrite[],
): Promise<WrittenTables> {
  for (const own of writes) queueWrite(context, own);
  const afterOf = (place: Place): Place => {
    const own = writes.find((one) => one.place === place);
    return own === undefined ? place : { ...place, area: own.after };
  };
  const now = await readNow(context, { traffic: afterOf(places.traffic), offers: afterOf(places.offers) });
  sawTables(now.stamp);
  return { kind: 'written', now, cells: writes.flatMap(addressesOf) };
}

/** The tables once Excel has calculated what their formulas show. */
async function readNow(context: Excel.RequestContext, places: Places, looks = LOOKS): Promise<LinkedTables> {
  const read = (place: Place) => {
    const range = context.workbook.worksheets.getItem(place.sheetId).getRange(areaAddress(place.area));
    range.load('values');
    return range;
  };
  const [traffic, offers] = [read(places.traffic), read(places.offers)];
  await context.sync();
  if (looks > 1 && (isCalculating(traffic.values) || isCalculating(offers.values))) {
    await aMoment();
    return readNow(context, places, looks - 1);
  }
  return linkedAs(places, { traffic: traffic.values, offers: offers.values });
}

function addressesOf({ place: { sheetName }, written }: TableWrite): string[] {
  return rectangles(written.map(({ row, column }) => ({ row, column, key: '' }))).map(
    (area) => sheetPrefix(sheetName) + areaAddress(area),
  );
}
