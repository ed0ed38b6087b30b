import { Field, Link, Select } from '@fluentui/react-components';
import { useState } from 'react';
import type { LinkedTables } from '../../../excel/workbook.js';
import { usePane, usePaneState } from '../../hooks/use-pane.js';
import { InsertFormula } from '../functions/InsertFormula.js';
import type { TableFormula } from '../insert/table-formulas.js';

/** One live formula over the workbook's tables with what is assumed here, at the selected cell. */
export function LiveFormula({
  formulasOver,
}: {
  readonly formulasOver: (linked: LinkedTables) => readonly TableFormula[];
}) {
  const { go } = usePane();
  const linked = usePaneState((state) => state.linked);
  const [wanted, setWanted] = useState(0);
  if (linked === undefined)
    return (
      <p className="soft">
        A single formula needs tables of offers and traffic in the workbook:{' '}
        <Link as="button" onClick={() => go('insert')}>
          insert the comparison
        </Link>{' '}
        first.
      </p>
    );
  const formulas = formulasOver(linked);
  const chosen = formulas[wanted] ?? formulas[0];
  if (chosen === undefined) return null;
  return (
    <details>
      <summary>One formula</summary>
      <Field label="Figure">
        <Select size="small" value={String(wanted)} onChange={(_, { value }) => setWanted(Number(value))}>
          {formulas.map(({ words }, index) => (
            <option key={words} value={index}>
              {words}
            </option>
          ))}
        </Select>
      </Field>
      <InsertFormula formula={chosen.formula} mayInsert={() => true} />
    </details>
  );
}
