import { Field, Link, Select } from '@fluentui/react-components';
import { useState } from 'react';
import { laterMessages } from '../../../messages/later.js';
import { offersIn } from '../../../core/scenario/tables/offer-rows.js';
import type { LinkedTables } from '../../../excel/workbook.js';
import { usePane, usePaneState } from '../../hooks/use-pane.js';
import { usePriced } from '../../hooks/use-priced.js';
import { InsertFormula } from '../functions/InsertFormula.js';
import { tableFormulas, type TableFormula } from './table-formulas.js';

/** One live formula over the workbook's tables, at the selected cell. */
export function OneFormula() {
  const pane = usePane();
  const { needsTables, otherFunction } = laterMessages().insert.formula;
  const linked = usePaneState((state) => state.linked);
  const toFunctions = (
    <Link as="button" onClick={() => pane.go('functions')}>
      {otherFunction}
    </Link>
  );
  if (linked === undefined)
    return (
      <p className="soft">
        {needsTables} {toFunctions}
      </p>
    );
  return (
    <>
      <Chosen linked={linked} />
      {toFunctions}
    </>
  );
}

function Chosen({ linked }: { readonly linked: LinkedTables }) {
  const { basis } = usePriced();
  const texts = laterMessages().insert.formula;
  const offers = offersIn(linked.offers).map(({ name }) => name);
  const [offer, setOffer] = useState<string>();
  const [wanted, setWanted] = useState(0);
  const named = offers.find((name) => name === offer) ?? offers[0];
  const formulas = tableFormulas(linked, named, basis);
  const chosen: TableFormula | undefined = formulas[wanted] ?? formulas[0];
  if (chosen === undefined) return null;
  return (
    <>
      <div className="fields">
        <Field label={texts.figure}>
          <Select size="small" value={String(wanted)} onChange={(_, { value }) => setWanted(Number(value))}>
            {formulas.map(({ words }, index) => (
              <option key={words} value={index}>
                {words}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={texts.offer}>
          <Select size="small" value={named ?? ''} onChange={(_, { value }) => setOffer(value)}>
            {offers.map((name) => (
              <option key={name}>{name}</option>
            ))}
          </Select>
        </Field>
      </div>
      <InsertFormula formula={chosen.formula} mayInsert={() => true} />
    </>
  );
}
