import { laterMessages } from '../../../messages/later.js';
import type { Fault } from '../../../core/fault/fault.js';
import type { CellValue } from '../../../core/scenario/tables/scenario.js';
import type { TermField } from '../../../core/terms/applicable.js';
import { ChoiceField } from './ChoiceField.js';
import { Term } from './Term.js';
import { termsText, useWay, type RowWays } from './use-way.js';
import { said } from '../../../messages/core-words.js';

/**
 * Ways to say one thing that exclude each other, as one choice with the fields of the way chosen. What was typed for
 * another way stays until something stands in its place.
 */
export function WayFields({
  title,
  fields,
  faultsAt,
  ...ofRow
}: RowWays & {
  readonly title: string;
  readonly fields: readonly TermField[];
  readonly faultsAt: (header?: string) => readonly Fault[];
}) {
  const { row } = ofRow;
  const { stillAs, alsoFilled } = laterMessages().offers.charge;
  const way = useWay(ofRow);
  if (way === undefined) return null;
  const { available, shown, isWaiting, others } = way;
  const terms = (headers: readonly string[], type: (header: string, value: CellValue) => void) => (
    <div className="fields">
      {headers.map((header) => {
        const field = fields.find((own) => own.header === header);
        if (field === undefined) return null;
        return (
          <Term
            key={header}
            field={field}
            value={row[header]}
            faults={faultsAt(header)}
            onEdit={(value) => type(header, value)}
          />
        );
      })}
    </div>
  );
  return (
    <>
      {available.length > 1 && (
        <ChoiceField
          label={title}
          value={said(shown.name)}
          choices={available.map(({ name }) => ({ word: said(name), name: said(name) }))}
          onEdit={way.choose}
        />
      )}
      {terms(shown.headers, way.type)}
      {isWaiting && others.length > 0 && <p className="soft">{stillAs(termsText(others, row))}</p>}
      {!isWaiting && others.length > 0 && (
        <>
          <p className="soft">{alsoFilled}</p>
          {terms(others, way.typeBeside)}
        </>
      )}
    </>
  );
}
