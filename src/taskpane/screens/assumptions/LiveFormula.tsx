import { Field, Link, Select } from '@fluentui/react-components';
import { useState } from 'react';
import { laterMessages } from '../../../messages/later.js';
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
  const texts = laterMessages().assumptions;
  const linked = usePaneState((state) => state.linked);
  const [wanted, setWanted] = useState(0);
  if (linked === undefined)
    return (
      <p className="soft">
        {texts.formulaNeeds}{' '}
        <Link as="button" onClick={() => go('insert')}>
          {texts.insertComparison}
        </Link>
      </p>
    );
  const formulas = formulasOver(linked);
  const chosen = formulas[wanted] ?? formulas[0];
  if (chosen === undefined) return null;
  return (
    <details>
      <summary>{texts.oneFormula}</summary>
      <Field label={texts.figure}>
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
