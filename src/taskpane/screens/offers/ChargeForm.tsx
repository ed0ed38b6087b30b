import { laterMessages } from '../../../messages/later.js';
import type { Fault } from '../../../core/fault/fault.js';
import { setCell } from '../../../core/scenario/edit/rows.js';
import { PRICING, UNIT_RULES } from '../../../core/scenario/edit/ways.js';
import type { CellValue, ScenarioRow } from '../../../core/scenario/tables/scenario.js';
import { METERS } from '../../../core/meter/index.js';
import { chargeTerms, type TermField } from '../../../core/terms/applicable.js';
import { Faults } from '../../parts/Faults.js';
import { ChargeHead } from './ChargeHead.js';
import { fieldsOf, meterOf, otherCells } from './charge-fields.js';
import { OtherColumns } from './OtherColumns.js';
import { SourceLine } from './SourceLine.js';
import { Term } from './Term.js';
import { TermFields } from './TermFields.js';
import { useEditOffers } from './use-edit-offers.js';
import { WayFields } from './WayFields.js';
import { said } from '../../../messages/core-words.js';

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
  const edit = useEditOffers();
  const texts = laterMessages().offers.charge;
  const meter = meterOf(row);
  const fields = fieldsOf(row);
  const applicable = new Set(chargeTerms(meter).map(({ header }) => header));
  const hasUnitRules = [...applicable].some(isUnitRule);
  const [meterField, ...others] = fields;
  const key = (header: string) => `${cardId} ${place} ${header}`;
  const set = (header: string, value: CellValue) =>
    edit((rows) => setCell(rows, index, header, value), key(header));
  const title = chargeTitle(meter, of > 1 ? place : undefined);
  const term = (field: TermField) => (
    <Term
      key={field.header}
      field={field}
      value={row[field.header]}
      faults={faultsAt(field.header)}
      note={meter !== undefined && !applicable.has(field.header) ? texts.notCounted : undefined}
      onEdit={(value) => set(field.header, value)}
    />
  );
  const ways = { index, row, faultsAt, fields, applicable, fieldKey: key };
  return (
    <section className="charge" aria-label={title}>
      <ChargeHead {...{ title, index, place, of, cardId }} />
      <Faults faults={faultsAt()} />
      {meterField && <div className="fields">{term(meterField)}</div>}
      <WayFields title={texts.pricing} ways={PRICING} {...ways} />
      {hasUnitRules && <WayFields title={texts.unitRule} ways={UNIT_RULES} {...ways} />}
      <TermFields
        fields={others.filter(({ header }) => !IN_WAYS.has(header) || (!hasUnitRules && isUnitRule(header)))}
        isNeeded={({ header }) => row[header] !== undefined || faultsAt(header).length > 0}
        term={term}
      />
      <SourceLine row={row} onEdit={set} />
      <OtherColumns cells={otherCells(row)} />
    </section>
  );
}

function isUnitRule(header: string): boolean {
  return UNIT_RULES.some(({ headers }) => headers.includes(header));
}

function chargeTitle(meter: ReturnType<typeof meterOf>, place: number | undefined): string {
  const texts = laterMessages().offers.charge;
  const what = meter === undefined ? texts.notChosen : said(METERS[meter].name);
  return place === undefined ? texts.title(what) : texts.titleOfSeveral(place, what);
}
