import { useState } from 'react';
import type { Fault } from '../../../core/fault/fault.js';
import type { CellValue, ScenarioRow } from '../../../core/scenario/tables/scenario.js';
import { inWay, leftBehind, typedInWay, wayOf, type Way } from '../../../core/scenario/edit/ways.js';
import { withNames } from '../../../core/scenario/tables/offer-rows.js';
import { setCell } from '../../../core/scenario/edit/rows.js';
import type { TermField } from '../../../core/terms/applicable.js';
import { usePane, usePaneState } from '../../hooks/use-pane.js';
import { ChoiceField } from './ChoiceField.js';
import { Term } from './Term.js';
import { useEditOffers } from './use-edit-offers.js';

/**
 * Ways to say one thing that exclude each other, as one choice with the fields of the way chosen. What was typed for
 * another way stays until something stands in its place.
 */
export function WayFields({
  title,
  ways,
  index,
  row,
  fields,
  applicable,
  faultsAt,
  fieldKey,
}: {
  readonly title: string;
  readonly ways: readonly Way[];
  readonly index: number;
  readonly row: ScenarioRow;
  readonly fields: readonly TermField[];
  /** The headers that the meter has a use for. */
  readonly applicable: ReadonlySet<string>;
  readonly faultsAt: (header?: string) => readonly Fault[];
  readonly fieldKey: (header: string) => string;
}) {
  const pane = usePane();
  const edit = useEditOffers();
  const available = ways.filter(({ marks }) => marks.every((header) => applicable.has(header)));
  const actual = wayOf(ways, row);
  const [shown, show] = useShownWay(actual, available[0]);
  if (shown === undefined) return null;

  const change = (changed: (own: ScenarioRow) => ScenarioRow, field?: string) => {
    const gone = leftBehind(ways, shown, row).filter((header) => changed(row)[header] === undefined);
    edit((rows) => withNames(rows).map((own, at) => (at === index ? changed(own) : own)), field);
    if (gone.length > 0) pane.say(`${told(gone, row)} removed. Undo restores it.`);
  };
  const choose = (name: CellValue) => {
    const way = available.find((own) => own.name === name);
    if (way === undefined) return;
    const gone = leftBehind(ways, way, row);
    const next = inWay(ways, way, row);
    show(way);
    if (next === row || gone.length === 0) return;
    edit((rows) => withNames(rows).map((own, at) => (at === index ? inWay(ways, way, own) : own)));
    pane.say(`${told(gone, row)} removed. Undo restores it.`);
  };
  const term = (header: string, onEdit: (value: CellValue) => void) => {
    const field = fields.find((own) => own.header === header);
    return (
      field && (
        <Term
          key={header}
          field={field}
          value={row[header]}
          faults={faultsAt(header)}
          onEdit={(value) => {
            show(shown);
            onEdit(value);
          }}
        />
      )
    );
  };
  const others = leftBehind(ways, shown, row).filter((header) => row[header] !== 0);
  const isWaiting = actual !== undefined && actual !== shown;
  return (
    <>
      {available.length > 1 && (
        <ChoiceField
          label={title}
          value={shown.name}
          choices={available.map(({ name }) => ({ word: name, name }))}
          onEdit={choose}
        />
      )}
      <div className="fields">
        {shown.headers.map((header) =>
          term(header, (value) =>
            change((own) => typedInWay(ways, shown, own, header, value), fieldKey(header)),
          ),
        )}
      </div>
      {isWaiting && others.length > 0 && (
        <p className="soft">Until this is filled in, it is still {told(others, row)}.</p>
      )}
      {!isWaiting && others.length > 0 && (
        <>
          <p className="soft">Also filled in:</p>
          <div className="fields">
            {others.map((header) =>
              term(header, (value) => edit((rows) => setCell(rows, index, header, value), fieldKey(header))),
            )}
          </div>
        </>
      )}
    </>
  );
}

/**
 * The way whose fields show: the one that was chosen or is typed in, even while it is blank; the row's own where
 * nothing was chosen, or where undo or the workbook made it another.
 */
function useShownWay(actual: Way | undefined, first: Way | undefined) {
  const editing = usePaneState((state) => state.editing);
  const [chosen, setChosen] = useState<{ readonly way: Way; readonly whileRowHas: Way | undefined }>();
  if (chosen !== undefined && chosen.whileRowHas !== actual) {
    setChosen(editing === undefined ? undefined : { ...chosen, whileRowHas: actual });
  }
  const show = (way: Way) => setChosen({ way, whileRowHas: actual });
  return [chosen?.way ?? actual ?? first, show] as const;
}

/** `Rate 0.99, Session cap 2`. */
function told(headers: readonly string[], row: ScenarioRow): string {
  return headers.map((header) => `${header} ${row[header] ?? ''}`).join(', ');
}
