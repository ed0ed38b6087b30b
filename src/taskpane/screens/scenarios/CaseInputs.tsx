import { Field, Select } from '@fluentui/react-components';
import { useState } from 'react';
import { CASE_FIGURES, casePlaces, isSamePlace, valueAt } from '../../../core/scenario/cases/case-inputs.js';
import { setCaseValue } from '../../../core/scenario/cases/edit-cases.js';
import { BASE, caseAlone } from '../../../core/scenario/cases/in-case.js';
import type { CasePlace, Cases } from '../../../core/scenario/tables/scenario.js';
import { TRAFFIC_TERMS } from '../../../core/traffic/columns.js';
import { laterMessages } from '../../../messages/later.js';
import { termLabel } from '../../format/term-words.js';
import { useCurrency } from '../../hooks/use-figures.js';
import { usePane, usePaneState } from '../../hooks/use-pane.js';
import { EntryField } from '../../parts/EntryField.js';
import { figureKind } from '../assumptions/figure-kind.js';

/** Every input that differs, a field for each case; another one can be chosen to differ. */
export function CaseInputs({ cases }: { readonly cases: Cases }) {
  const scenario = usePaneState((state) => state.scenario);
  const texts = laterMessages().scenarios.cases;
  const [more, setMore] = useState<CasePlace>();
  const others = casePlaces(scenario).filter((place) => isOffered(place, scenario, cases));
  const listed: readonly CasePlace[] = [
    ...cases.inputs,
    ...(more !== undefined && others.some((place) => isSamePlace(place, more)) ? [more] : []),
  ];
  const chosen = more === undefined ? '' : keyOf(more);
  return (
    <>
      {listed.map((place) => (
        <fieldset key={keyOf(place)} className="case-input">
          <legend>{labelOf(place)}</legend>
          <div className="fields">
            {[BASE, ...cases.names].map((name) => (
              <CaseField key={name} name={name} place={place} cases={cases} />
            ))}
          </div>
        </fieldset>
      ))}
      <Field label={texts.another}>
        <Select
          size="small"
          value={others.some((place) => keyOf(place) === chosen) ? chosen : ''}
          onChange={(_, { value }) => setMore(others.find((place) => keyOf(place) === value))}
        >
          <option value="">{texts.choose}</option>
          {others.map((place) => (
            <option key={keyOf(place)} value={keyOf(place)}>
              {labelOf(place)}
            </option>
          ))}
        </Select>
      </Field>
    </>
  );
}

function CaseField({
  name,
  place,
  cases,
}: {
  readonly name: string;
  readonly place: CasePlace;
  readonly cases: Cases;
}) {
  const pane = usePane();
  const scenario = usePaneState((state) => state.scenario);
  const currency = useCurrency();
  const texts = laterMessages().scenarios.cases;
  const input = cases.inputs.find((own) => isSamePlace(own, place));
  const base = input === undefined ? valueAt(caseAlone(scenario, BASE), place) : input.base;
  const own = name === BASE ? base : input?.values[cases.names.indexOf(name)];
  return (
    <EntryField
      label={name === BASE ? texts.base : name}
      kind={kindOf(place)}
      value={own ?? undefined}
      currency={currency}
      {...(name === BASE ? {} : { placeholder: texts.asBase })}
      onEdit={(value) =>
        pane.edit(
          (all) => setCaseValue(all, name, place, value === '' ? null : (value ?? null)),
          `case ${name} ${keyOf(place)}`,
        )
      }
    />
  );
}

/** What the base states may differ; of the assumptions any figure. */
function isOffered(place: CasePlace, scenario: Parameters<typeof valueAt>[0], { inputs }: Cases): boolean {
  if (inputs.some((own) => isSamePlace(own, place))) return false;
  if (place.table === 'assumptions') return CASE_FIGURES.some((id) => id === place.name);
  return (valueAt(scenario, place) ?? null) !== null;
}

function kindOf({ table, name, header }: CasePlace): 'share' | 'money' | 'number' {
  if (table === 'assumptions') return figureKind(name);
  const kind = Object.values(TRAFFIC_TERMS).find((term) => term.header === header)?.kind;
  return kind === 'share' || kind === 'money' ? kind : 'number';
}

function labelOf({ table, name, header }: CasePlace): string {
  return table === 'traffic' ? `${name}: ${termLabel(header)}` : termLabel(name);
}

function keyOf({ table, name, header }: CasePlace): string {
  return JSON.stringify([table, name, header]);
}
