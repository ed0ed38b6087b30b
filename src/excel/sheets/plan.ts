import type { WrittenModel } from '../../core/file/scenario-file.js';
import { haveSameAssumptions } from '../../core/scenario/assumptions/same-assumptions.js';
import { haveSameCases } from '../../core/scenario/cases/same-cases.js';
import { haveSameClaims } from '../../core/scenario/claims/claims.js';
import { withClaimOnSheet } from '../../core/scenario/claims/usual-claim.js';
import { haveSameTables } from '../../core/scenario/tables/same-tables.js';
import type { Scenario } from '../../core/scenario/tables/scenario.js';
import { messages } from '../../messages/messages.js';
import type { Model, ModelSheet } from '../../model/page/sheet.js';
import { areaAddress } from '../../reference/address.js';
import { holds } from '../../reference/area.js';
import { cellOn } from '../../reference/sheet-name.js';
import { asItStands } from './as-it-stands.js';
import { keeping } from './keep-typed-figures.js';
import { areasOf } from '../cells/model-cells.js';
import type { What } from './model-of.js';
import type { Outcome } from '../host/outcome.js';
import { chosenOn, prepare, type OldSheet, type Prepared, type WriteOptions } from './prepare.js';
import { outcomeOf, sentenceOf } from '../host/refusals.js';
import { inWorkbook } from '../host/run.js';
import { at } from '../cells/sheet-state.js';
import { withTypedCases } from './typed-cases.js';
import { withTypedAssumptions } from './typed-assumptions.js';
import { typedFigures, withTyped, type TypedFigure } from './typed-figures.js';
import { newGround } from '../draw/write-sheet.js';

/** One sheet that a plan writes. */
export interface PlannedSheet {
  readonly key: string;
  readonly name: string;
  readonly isNew: boolean;
  /** Behind the others: nobody sees it until it is unhidden. */
  readonly isHidden: boolean;
  /** Addresses of all that is written or emptied, spilled cells included: `A1:F20`. */
  readonly areas: readonly string[];
  readonly tables: readonly string[];
  readonly charts: readonly string[];
}

/** Everything that will be written, before anything is. Show it; then `applyPlan`. */
export interface SheetsPlan {
  readonly what: What;
  readonly scenario: Scenario;
  /** The name of another scenario whose sheets become this one's; undefined where they are its own, or new. */
  readonly over: string | undefined;
  readonly sheets: readonly PlannedSheet[];
  /** Not empty: ask whether to keep or to replace them. */
  readonly typed: readonly TypedFigure[];
  /** Sentences to show beside the plan. */
  readonly warnings: readonly string[];
  /** Sentences that say why it cannot be applied; empty where it can. */
  readonly refusals: readonly string[];
  /** What the sheets will hold. */
  readonly model: Model;
  /** How the workbook stood when the plan was made. */
  readonly prepared: Prepared;
}

/** As many cells as a sentence names. */
const NAMED = 5;

/**
 * What inserting a scenario would write. A model that stands in the workbook already is brought to the scenario in
 * place: its own, else the one that the workbook shows. A copy, or the first model, takes names that are free.
 */
export function planModel(
  scenario: Scenario,
  what: What,
  way: WriteOptions = {},
): Promise<Outcome<SheetsPlan>> {
  return outcomeOf(() =>
    inWorkbook(async (context) => planOf(await prepare(context, scenario, what, way), scenario, what)),
  );
}

/** The plan that follows from what was seen. Its areas and refusals hold whether typed figures are kept or replaced. */
export function planOf(prepared: Prepared, scenario: Scenario, what: What): SheetsPlan {
  const { model, old, written } = prepared;
  const over = written !== undefined && written.scenario.id !== scenario.id ? written : undefined;
  const isKept = over !== undefined && holdsWhatIsKept(prepared, over);
  const typed = isKept
    ? []
    : pairsOf(prepared).flatMap(({ own, after }) => typedFigures(own.sheet, after, own.state));
  const kept = typed.length === 0 || over !== undefined ? prepared : keptOrWhyNot(prepared, scenario, what);
  const ways = typeof kept === 'string' ? [prepared] : [prepared, kept];
  const sheets = model.sheets.map((sheet): PlannedSheet => {
    const own = old.find(({ key }) => key === sheet.key);
    const areas = [
      ...ways.flatMap((way) => way.model.sheets.filter(({ key }) => key === sheet.key)).flatMap(areasOf),
      // What the sheet does not need any more becomes empty.
      ...(own === undefined ? [] : [...areasOf(asItStands(own).sheet), ...own.state.tables.values()]),
    ];
    return {
      key: sheet.key,
      name: sheet.name,
      isNew: own === undefined,
      isHidden: sheet.isHidden === true,
      areas: [...new Set(areas.map(areaAddress))],
      tables: sheet.tables.map(({ name }) => name),
      charts: sheet.charts.map(({ title }) => title),
    };
  });
  return {
    what,
    scenario,
    over: over && nameOf(prepared, over),
    sheets,
    typed: typed.map(({ cell, typed: figure, becomes }) => ({ cell, typed: figure, becomes })),
    warnings: [
      ...warningsOf(prepared),
      ...(typeof kept === 'string' ? [messages().excel.sheets.cannotBeKept(kept)] : []),
    ],
    refusals: refusalsOf(prepared, sheets, ways.flatMap(pairsOf)),
    model,
    prepared,
  };
}

/** Whether all that a model's sheets hold by now is kept under its scenario, so that nothing goes with them. */
function holdsWhatIsKept({ survey, old, names }: Prepared, { scenario }: WrittenModel): boolean {
  const kept = survey.part.file.scenarios.find(({ id }) => id === scenario.id);
  const tabled = withTyped(scenario, names.tables, old);
  const assumed = old.find(({ key }) => key === 'assumptions');
  const figured = assumed
    ? withTypedAssumptions(tabled, assumed.sheet, assumed.state, assumed.written)
    : tabled;
  const cased = old.find(({ key }) => key === 'cases');
  const now = cased ? withTypedCases(figured, scenario.cases, cased.state, cased.written) : figured;
  return (
    kept !== undefined &&
    haveSameTables(kept, now) &&
    (!assumed || haveSameAssumptions(kept, now)) &&
    haveSameCases(kept, now) &&
    haveSameClaims(kept, withClaimOnSheet(kept, chosenOn(old).claim))
  );
}

/** What a model's scenario is called by now. */
function nameOf({ survey }: Prepared, { scenario }: WrittenModel): string {
  return survey.part.file.scenarios.find(({ id }) => id === scenario.id)?.name ?? scenario.name;
}

interface Pair {
  readonly own: OldSheet;
  readonly after: ModelSheet;
}

/** The sheets to update, each as it is and as it will be. */
function pairsOf({ old, model }: Prepared): Pair[] {
  return old.flatMap((own) => {
    const after = model.sheets.find(({ key }) => key === own.key);
    return after === undefined ? [] : [{ own: asItStands(own), after }];
  });
}

/** What would be written with typed figures kept; a sentence where no model can be made of them. */
function keptOrWhyNot(prepared: Prepared, scenario: Scenario, what: What): Prepared | string {
  try {
    return keeping(prepared, scenario, what);
  } catch (thrown) {
    return sentenceOf(thrown);
  }
}

function warningsOf({ survey, written, old }: Prepared): string[] {
  const warnings: string[] = [];
  if (survey.isManual) {
    warnings.push(messages().excel.sheets.manual);
  }
  if (written !== undefined && old.length < written.sheets.length) {
    const gone = written.sheets.filter(({ id }) => !old.some((own) => own.id === id));
    warnings.push(messages().excel.sheets.recreated(gone.map(({ name }) => name)));
  }
  return warnings;
}

function refusalsOf(
  { survey, names }: Prepared,
  sheets: readonly PlannedSheet[],
  pairs: readonly Pair[],
): string[] {
  const { host, sheets: sheetTexts } = messages().excel;
  const refusals: string[] = [];
  if (survey.isStructureProtected && sheets.some(({ isNew }) => isNew)) {
    refusals.push(sheetTexts.noNewSheet);
  }
  for (const { own } of pairs) {
    if (survey.sheets.find(({ id }) => id === own.id)?.isProtected === true)
      refusals.push(host.protectedSheet(own.name));
  }
  for (const { name, isFiltered } of survey.tables) {
    const isOurs = name === names.tables.traffic || name === names.tables.offers;
    if (isOurs && isFiltered) refusals.push(host.filteredTable(name));
  }
  return [...new Set([...refusals, ...pairs.flatMap(({ own, after }) => inTheWay(own, after))])];
}

/** Cells of the user that stand where the sheet would grow, or beside or below a table that changes its shape. */
function inTheWay({ sheet, state, name }: OldSheet, after: ModelSheet): string[] {
  const ownNow = [...state.tables.values()];
  const filled = (row: number, column: number) => at(state.formulas, row, column) !== '';
  const grown = newGround(sheet, after).filter(
    ({ row, column }) => filled(row, column) && !ownNow.some((table) => holds(table, row, column)),
  );
  const was = areasOf(sheet);
  const moved = after.tables.flatMap((table) => {
    const now = state.tables.get(table.name);
    if (now === undefined) return [];
    const sameRows = now.rowCount === table.rowCount;
    const sameColumns = now.columnCount === table.columnCount;
    const places: { row: number; column: number }[] = [];
    for (const [row, line] of state.formulas.entries()) {
      for (const column of line.keys()) {
        const below =
          !sameRows && row >= now.row + now.rowCount && within(column, now.column, now.columnCount);
        const beside =
          !sameColumns && column >= now.column + now.columnCount && within(row, now.row, now.rowCount);
        const isUsers = !was.some((area) => holds(area, row, column));
        if ((below || beside) && isUsers && filled(row, column)) places.push({ row, column });
      }
    }
    return places;
  });
  const cells = [...new Set([...grown, ...moved].map(({ row, column }) => cellOn(name, row, column)))];
  if (cells.length === 0) return [];
  const more = Math.max(0, cells.length - NAMED);
  return [messages().excel.sheets.inTheWay(cells.slice(0, NAMED), more)];
}

function within(index: number, start: number, count: number): boolean {
  return index >= start && index < start + count;
}
