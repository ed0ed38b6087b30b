import type { Fault } from '../../../core/fault/fault.js';
import { removeRow } from '../../../core/scenario/edit/offers.js';
import { duplicateRow, setCell } from '../../../core/scenario/edit/rows.js';
import type { CellValue, ScenarioRow } from '../../../core/scenario/tables/scenario.js';
import { PRICING, UNIT_RULES } from '../../../core/scenario/edit/ways.js';
import { METERS } from '../../../core/meter/index.js';
import { chargeTerms, type TermField } from '../../../core/terms/applicable.js';
import { usePane } from '../../hooks/use-pane.js';
import { Faults } from '../../parts/Faults.js';
import { IconButton } from '../../parts/IconButton.js';
import { fieldsOf, meterOf, otherCells } from './charge-fields.js';
import { OtherColumns } from './OtherColumns.js';
import { SourceLine } from './SourceLine.js';
import { Term } from './Term.js';
import { TermFields } from './TermFields.js';
import { useEditOffers } from './use-edit-offers.js';
import { useFocusLater } from './use-focus-later.js';
import { WayFields } from './WayFields.js';

const IN_WAYS: ReadonlySet<string> = new Set([...PRICING, ...UNIT_RULES].flatMap(({ headers }) => headers));

/** One charge of an offer: a row of the table, with only the terms that its meter has. */
export function ChargeForm({
  index,
  row,
  place,
  of,
  cardId,
  faultsAt,
}: {
  /** Of the row in the table. */
  readonly index: number;
  readonly row: ScenarioRow;
  /** Of the charge in its offer, from 1. */
  readonly place: number;
  readonly of: number;
  readonly cardId: string;
  /** Faults beside a field; without a header those of the whole charge. */
  readonly faultsAt: (header?: string) => readonly Fault[];
}) {
  const pane = usePane();
  const edit = useEditOffers();
  const focusLater = useFocusLater();
  const meter = meterOf(row);
  const fields = fieldsOf(row);
  const applicable = new Set(chargeTerms(meter).map(({ header }) => header));
  const hasUnitRules = [...applicable].some(isUnitRule);
  const [meterField, ...others] = fields;
  const key = (header: string) => `${cardId} ${place} ${header}`;
  const set = (header: string, value: CellValue) =>
    edit((rows) => setCell(rows, index, header, value), key(header));
  const meterName = meter === undefined ? 'not chosen yet' : METERS[meter].name;
  const billed = `${meterName.charAt(0).toLowerCase()}${meterName.slice(1)}`;
  const title = `Charge${of > 1 ? ` ${place}` : ''}: ${billed}`;
  const term = (field: TermField) => (
    <Term
      key={field.header}
      field={field}
      value={row[field.header]}
      faults={faultsAt(field.header)}
      note={meter !== undefined && !applicable.has(field.header) ? 'Not counted with this meter.' : undefined}
      onEdit={(value) => set(field.header, value)}
    />
  );
  const ways = { index, row, faultsAt, fields, applicable, fieldKey: key };
  return (
    <section className="charge" aria-label={title}>
      <div className="charge-head">
        <h3>{title}</h3>
        <IconButton
          icon="copy"
          says="Duplicate this charge"
          onClick={() => {
            edit((rows) => duplicateRow(rows, index));
            focusLater(`#${cardId} .charge:nth-of-type(${place + 1}) select`);
            pane.say(`Duplicated charge ${place}.`, 'done');
          }}
        />
        {of > 1 && (
          <IconButton
            icon="remove"
            says="Remove this charge"
            onClick={() => {
              edit((rows) => removeRow(rows, index));
              focusLater(
                `#${cardId} .charge:nth-of-type(${Math.min(place, of - 1)}) select`,
                `#${cardId} .offer-toggle`,
              );
              pane.say(`Removed charge ${place}. Undo restores it.`, 'done');
            }}
          />
        )}
      </div>
      <Faults faults={faultsAt()} />
      {meterField && <div className="fields">{term(meterField)}</div>}
      <WayFields title="How it is priced" ways={PRICING} {...ways} />
      {hasUnitRules && <WayFields title="Units per conversation" ways={UNIT_RULES} {...ways} />}
      <TermFields
        fields={others.filter(({ header }) => !IN_WAYS.has(header) || (!hasUnitRules && isUnitRule(header)))}
        isNeeded={({ header }) => row[header] !== undefined || faultsAt(header).length > 0}
        term={term}
      />
      <SourceLine
        row={row}
        onEdit={(header, value) => edit((rows) => setCell(rows, index, header, value), key(header))}
      />
      <OtherColumns cells={otherCells(row)} />
    </section>
  );
}

function isUnitRule(header: string): boolean {
  return UNIT_RULES.some(({ headers }) => headers.includes(header));
}
