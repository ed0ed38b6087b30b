import { useState } from 'react';
import { laterMessages } from '../../../messages/later.js';
import { setCell } from '../../../core/scenario/edit/rows.js';
import { inWay, leftBehind, typedInWay, wayOf, type TermChoice } from '../../../core/scenario/edit/ways.js';
import { withNames } from '../../../core/scenario/tables/offer-rows.js';
import type { CellValue, ScenarioRow } from '../../../core/scenario/tables/scenario.js';
import { termLabel } from '../../format/term-words.js';
import { usePane, usePaneState } from '../../hooks/use-pane.js';
import { useEditOffers } from './use-edit-offers.js';
import { said } from '../../../messages/core-words.js';

/** A row of the Offers table, and the ways to say one thing in it. */
export interface RowWays {
  readonly ways: readonly TermChoice[];
  readonly index: number;
  readonly row: ScenarioRow;
  /** The headers that the meter has a use for. */
  readonly applicable: ReadonlySet<string>;
  readonly fieldKey: (header: string) => string;
}

/** The way that a row takes, what is filled in beside it, and how both change; undefined where the meter has none. */
export function useWay({ ways, index, row, applicable, fieldKey }: RowWays) {
  const pane = usePane();
  const edit = useEditOffers();
  const available = ways.filter(({ marks }) => marks.every((header) => applicable.has(header)));
  const actual = wayOf(ways, row);
  const [shown, show] = useShownWay(actual, available[0]);
  if (shown === undefined) return undefined;

  const change = (changed: (own: ScenarioRow) => ScenarioRow, field?: string) =>
    edit((rows) => withNames(rows).map((own, at) => (at === index ? changed(own) : own)), field);
  const sayRemoved = (gone: readonly string[]) => {
    if (gone.length > 0) pane.say(laterMessages().offers.charge.cellsRemoved(termsText(gone, row)));
  };
  return {
    available,
    shown,
    /** Whether the row still takes another way, until the one that shows is filled in. */
    isWaiting: actual !== undefined && actual !== shown,
    others: leftBehind(ways, shown, row).filter((header) => row[header] !== 0),
    choose: (name: CellValue) => {
      const way = available.find((own) => said(own.name) === name);
      if (way === undefined) return;
      const gone = leftBehind(ways, way, row);
      const next = inWay(ways, way, row);
      show(way);
      if (next === row || gone.length === 0) return;
      change((own) => inWay(ways, way, own));
      sayRemoved(gone);
    },
    /** Types in a field of the way that shows. */
    type: (header: string, value: CellValue) => {
      show(shown);
      const changed = (own: ScenarioRow) => typedInWay(ways, shown, own, header, value);
      const gone = leftBehind(ways, shown, row).filter((other) => changed(row)[other] === undefined);
      change(changed, fieldKey(header));
      sayRemoved(gone);
    },
    /** Types in a field of another way. */
    typeBeside: (header: string, value: CellValue) => {
      show(shown);
      edit((rows) => setCell(rows, index, header, value), fieldKey(header));
    },
  };
}

/**
 * The way whose fields show: the one that was chosen or is typed in, even while it is blank; the row's own where
 * nothing was chosen, or where undo or the workbook made it another.
 */
function useShownWay(actual: TermChoice | undefined, first: TermChoice | undefined) {
  const editing = usePaneState((state) => state.editing);
  const [chosen, setChosen] = useState<{
    readonly way: TermChoice;
    readonly whileRowHas: TermChoice | undefined;
  }>();
  if (chosen !== undefined && chosen.whileRowHas !== actual) {
    setChosen(editing === undefined ? undefined : { ...chosen, whileRowHas: actual });
  }
  const show = (way: TermChoice) => setChosen({ way, whileRowHas: actual });
  return [chosen?.way ?? actual ?? first, show] as const;
}

/** `Rate 0.99, Session cap 2`, as the form calls them. */
export function termsText(headers: readonly string[], row: ScenarioRow): string {
  return headers.map((header) => `${termLabel(header)} ${row[header] ?? ''}`).join(', ');
}
