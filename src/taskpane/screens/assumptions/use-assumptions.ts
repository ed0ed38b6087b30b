import { NO_ASSUMPTIONS } from '../../../core/scenario/assumptions/assumptions.js';
import type { AssumedId } from '../../../core/scenario/assumptions/assumed.js';
import {
  editAssumptions,
  figureOf,
  removeAssumedRow,
  setAssumedCell,
  setAssumedRows,
  setFigure,
} from '../../../core/scenario/edit/assumptions.js';
import type {
  AssumedTable,
  CellValue,
  Assumptions,
  ScenarioRow,
} from '../../../core/scenario/tables/scenario.js';
import { remembered } from '../../../core/memo/remembered.js';
import type { Fault } from '../../../core/fault/fault.js';
import type { Result } from '../../../core/fault/result.js';
import { assumptionPlace } from '../../../core/study/assumption-place.js';
import { readAssumptions, type ReadAssumptions } from '../../../core/study/read-assumptions.js';
import { faultText } from '../../format/fault-text.js';
import { usePane, usePaneState } from '../../hooks/use-pane.js';

/** The assumptions of the scenario at hand, what they are read as, and the ways to change them. */
export interface EditedAssumptions {
  readonly own: Assumptions;
  readonly read: Result<ReadAssumptions>;
  readonly figure: (id: AssumedId) => CellValue;
  /** The sentences about a figure; about a cell of a table; about a table as a whole. */
  readonly faultOfFigure: (id: AssumedId) => string | undefined;
  readonly faultsOfCell: (table: AssumedTable, row: number | undefined, header?: string) => readonly Fault[];
  readonly setFigure: (id: AssumedId, value: CellValue) => void;
  readonly setCell: (table: AssumedTable, row: number, header: string, value: CellValue) => void;
  readonly removeRow: (table: AssumedTable, row: number) => void;
  readonly setActuals: (change: (own: Assumptions) => Assumptions) => void;
  readonly setRows: (table: AssumedTable, rows: readonly ScenarioRow[]) => void;
}

const readOnce = remembered((own: Assumptions) => readAssumptions(own));

export function useAssumptions(): EditedAssumptions {
  const { edit } = usePane();
  const own = usePaneState((state) => state.scenario.assumptions) ?? NO_ASSUMPTIONS;
  const read = readOnce(own);
  const change = (to: (own: Assumptions) => Assumptions, field?: string) =>
    edit((scenario) => editAssumptions(scenario, to), field);
  const placed = (read.ok ? [] : read.faults).map((fault) => ({ fault, place: assumptionPlace(fault, own) }));
  return {
    own,
    read,
    figure: (id) => figureOf(own, id),
    faultOfFigure: (id) =>
      faultText(
        placed
          .filter(({ place }) => place !== undefined && 'figure' in place && place.figure === id)
          .map(({ fault }) => fault),
      ),
    faultsOfCell: (table, row, header) =>
      placed
        .filter(
          ({ place }) =>
            place !== undefined &&
            'table' in place &&
            place.table === table &&
            place.row === row &&
            place.header === header,
        )
        .map(({ fault }) => fault),
    setFigure: (id, value) => change((all) => setFigure(all, id, value), `assumed/${id}`),
    setCell: (table, row, header, value) =>
      change(
        (all) => setAssumedCell(all, table, row, { header, value }),
        `assumed/${table}/${row}/${header}`,
      ),
    removeRow: (table, row) => change((all) => removeAssumedRow(all, table, row)),
    setActuals: (to) => change(to),
    setRows: (table, rows) => change((all) => setAssumedRows(all, table, rows)),
  };
}
