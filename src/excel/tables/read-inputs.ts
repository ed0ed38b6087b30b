import type { WrittenInput } from '../../core/file/scenario-file.js';
import { ASSUMED, ASSUMED_FIGURES, type Assumed } from '../../core/scenario/assumptions/assumed.js';
import { laterTables } from '../../core/scenario/assumptions/assumptions.js';
import { plainAssumptions, plainFigure } from '../../core/scenario/assumptions/plain-assumptions.js';
import type { Assumptions, ScenarioRow } from '../../core/scenario/tables/scenario.js';
import type { InputId } from '../../messages/input-words.js';
import type { Settings } from '../../model/figures/draft.js';
import type { SheetKey } from '../../model/page/sheet.js';
import type { CellPosition } from '../../reference/area.js';
import { assumedTableOn, listedCells, type AssumedTableKey, type AssumedTableOn } from './input-cells.js';
import { at, type Grid } from '../cells/sheet-state.js';
import { claimOn } from './claim-cells.js';

/** What the record of a model keeps of the inputs on its sheets; nothing of a sheet written before it did. */
export type InputsOfModel = Readonly<Partial<Record<ChoiceSheet, readonly WrittenInput[] | undefined>>>;

/** Sheets on which something is chosen beside the tables. */
export const CHOICE_SHEETS = [
  'inputs',
  'assumptions',
  'decision',
  'claims',
] as const satisfies readonly SheetKey[];
type ChoiceSheet = (typeof CHOICE_SHEETS)[number];

/** The columns of the tables that say something else than their rows do: units, and the months of a season. */
const FIXED: Readonly<Record<AssumedTableKey, readonly string[]>> = {
  ramp: ['Unit'],
  season: ['Unit', 'Month'],
  spread: [],
  growth: ['Unit'],
  realisation: ['Unit'],
  actuals: [],
};

/** The headers of a table's columns that hold what is assumed; undefined for the others, so that places stay. */
export function inputHeaders({ key, headers }: AssumedTableOn): readonly (string | undefined)[] {
  return headers.map((header) => (FIXED[key].includes(header) ? undefined : header));
}

/** What the sheet Assumptions says, in the one way in which assumptions compare. @param grid from A1 on */
export function assumptionsOn(grid: Grid, written?: readonly WrittenInput[]): Assumptions {
  return plainAssumptions({
    figures: figuresOn(grid, written),
    ramp: rowsOn(grid, 'ramp'),
    season: rowsOn(grid, 'season'),
    spread: rowsOn(grid, 'spread'),
    ...laterTables((key) => rowsOn(grid, key)),
  });
}

function figuresOn(grid: Grid, written: readonly WrittenInput[] | undefined): ScenarioRow {
  const cells = listedCells(grid, 'figures', written);
  const entries = ASSUMED_FIGURES.flatMap((name): [string, string | number][] => {
    const place = cells.get(name);
    if (place === undefined) return [];
    const value = valueAt(grid, place);
    if (value === '') return isNone(name) ? [[name, 0]] : [];
    const plain = plainFigure(name, value);
    return plain === undefined ? [] : [[name, plain]];
  });
  return Object.fromEntries(entries);
}

/** Whether a blank cell says that there is none, where leaving the figure out would bring its default back. */
export function isNone(name: string): boolean {
  const own: Assumed | undefined = (ASSUMED as Readonly<Record<string, Assumed>>)[name];
  return own?.byDefault !== undefined && own.range.zeroIsBlank === true;
}

function rowsOn(grid: Grid, key: AssumedTableKey): ScenarioRow[] {
  const table = assumedTableOn(grid, key);
  if (table === undefined) return [];
  const { area } = table;
  const headers = inputHeaders(table);
  return Array.from({ length: area.rowCount }, (_, down) =>
    Object.fromEntries(
      headers.flatMap((header, across): [string, string | number][] => {
        const value = valueAt(grid, { row: area.row + down, column: area.column + across });
        return header === undefined || value === '' ? [] : [[header, value]];
      }),
    ),
  );
}

/**
 * The settings on the sheet Inputs, the choices on Assumptions and on Decision, the claim on Claims; what cannot be one
 * is left out. @param grids from A1 on, of the sheets that are there
 */
export function settingsOn(
  { inputs = [], assumptions = [], decision = [], claims = [] }: Readonly<Partial<Record<ChoiceSheet, Grid>>>,
  written: InputsOfModel = {},
): Settings {
  const settings = listedCells(inputs, 'settings', written.inputs);
  const choices = listedCells(assumptions, 'choices', written.assumptions);
  const decided = listedCells(decision, 'choices', written.decision);
  const rate = (key: 'ratesFrom' | 'ratesTo'): Settings => {
    const place = settings.get(key);
    const value = place && valueAt(inputs, place);
    return typeof value === 'number' && value >= 0 && value <= 1 ? { [key]: value } : {};
  };
  const word = (place: CellPosition | undefined, grid: Grid) => {
    const value = place && valueAt(grid, place);
    return typeof value === 'string' && value !== '' ? value : undefined;
  };
  const chosen = word(settings.get('chosenOffer'), inputs);
  const offer = (key: keyof Settings & InputId<'choices'>, cells = choices, grid = assumptions): Settings => {
    const name = word(cells.get(key), grid);
    return name === undefined ? {} : { [key]: name };
  };
  const view = word(choices.get('view'), assumptions);
  const laid = word(choices.get('monthsLaid'), assumptions);
  const claim = claimOn(claims, written.claims);
  return {
    ...rate('ratesFrom'),
    ...rate('ratesTo'),
    ...(chosen === undefined ? {} : { chosenOffer: chosen }),
    ...offer('studiedOffer'),
    ...offer('comparedWith'),
    ...offer('recommendedOffer', decided, decision),
    ...offer('currentOffer', decided, decision),
    ...(view === 'cash' || view === 'accrual' ? { view } : {}),
    ...(laid === 'down' || laid === 'across' ? { monthsLaid: laid } : {}),
    ...(claim === undefined ? {} : { claim }),
  };
}

function valueAt(grid: Grid, { row, column }: CellPosition): string | number {
  const value = at(grid, row, column);
  return typeof value === 'boolean' ? String(value) : value;
}
