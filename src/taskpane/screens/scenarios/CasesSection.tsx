import { Button, Field, Select } from '@fluentui/react-components';
import { useState, type FormEvent } from 'react';
import { addCase, isTaken, removeCase } from '../../../core/scenario/cases/edit-cases.js';
import { BASE, inCase } from '../../../core/scenario/cases/in-case.js';
import { nameKey } from '../../../core/terms/channels.js';
import { laterMessages } from '../../../messages/later.js';
import { usePane, usePaneState } from '../../hooks/use-pane.js';
import { EntryField } from '../../parts/EntryField.js';
import { IconButton } from '../../parts/IconButton.js';
import { insertSheets } from '../../store/insert.js';
import { CaseResults } from '../by-case/sections.js';
import { CaseInputs } from './CaseInputs.js';
import { lackOnSheets } from './lack-on-sheets.js';

/** The cases of the open scenario: which is shown, what differs between them, and what each comes to. */
export function CasesSection() {
  const pane = usePane();
  const scenario = usePaneState((state) => state.scenario);
  const linked = usePaneState((state) => state.linked);
  const texts = laterMessages().scenarios.cases;
  if (scenario.offers.length === 0 || scenario.traffic.length === 0) return null;
  const { cases } = scenario;
  return (
    <section aria-labelledby="cases-title">
      <h2 id="cases-title">{texts.title}</h2>
      <p className="soft">{texts.explained}</p>
      {cases !== undefined && <ShownCase />}
      <AddCase />
      {cases !== undefined && (
        <>
          <CaseInputs cases={cases} />
          <CaseResults />
          {lackOnSheets(cases, linked) && (
            <div className="panel">
              <p>{texts.notOnSheets}</p>
              <div className="buttons">
                <Button size="small" onClick={() => void insertSheets(pane, 'sheets in place', 'ifNeeded')}>
                  {texts.bringToSheets}
                </Button>
              </div>
            </div>
          )}
        </>
      )}
    </section>
  );
}

function ShownCase() {
  const pane = usePane();
  const cases = usePaneState((state) => state.scenario.cases);
  const texts = laterMessages().scenarios.cases;
  if (cases === undefined) return null;
  const { shown } = cases;
  return (
    <div className="keep">
      <Field label={texts.shown}>
        <Select
          size="small"
          value={shown}
          onChange={(_, { value }) => pane.edit((own) => inCase(own, value))}
        >
          {[BASE, ...cases.names].map((name) => (
            <option key={name} value={name}>
              {name === BASE ? texts.base : name}
            </option>
          ))}
        </Select>
      </Field>
      {shown !== BASE && (
        <IconButton
          icon="remove"
          says={texts.remove(shown)}
          onClick={() => pane.edit((own) => removeCase(own, shown))}
        />
      )}
    </div>
  );
}

/** A new case begins as the base; what differs is typed then. */
function AddCase() {
  const pane = usePane();
  const cases = usePaneState((state) => state.scenario.cases);
  const { cases: texts, keep } = laterMessages().scenarios;
  const [name, setName] = useState('');
  const [isTried, setTried] = useState(false);
  const { best, worst } = keep.quickNames;
  const next = [best, worst].find((usual) => !(cases && isTaken(cases, usual))) ?? '';
  const wanted = name.trim() === '' ? next : name.trim();
  const fault = faultOf(wanted, cases ?? { names: [] });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (fault !== undefined) return;
    pane.edit((own) => inCase(addCase(own, wanted), wanted));
    setName('');
    setTried(false);
  };
  return (
    <form className="keep" onSubmit={submit}>
      <EntryField
        label={texts.add}
        kind="text"
        value={name}
        placeholder={next}
        fault={isTried ? fault : undefined}
        onEdit={(value) => setName(String(value ?? ''))}
      />
      <Button type="submit" size="small">
        {texts.addNow}
      </Button>
    </form>
  );
}

/** As long as a name may be. */
const MOST_NAME = 100;
const MOST_CASES = 8;

function faultOf(wanted: string, cases: { readonly names: readonly string[] }): string | undefined {
  const { cases: texts, keep } = laterMessages().scenarios;
  if (wanted === '') return keep.nameMissing;
  if (wanted.length > MOST_NAME) return texts.tooLong(MOST_NAME);
  if (cases.names.length >= MOST_CASES) return texts.tooMany(MOST_CASES);
  const isBase = [texts.base, ...texts.baseWords].some((word) => nameKey(word) === nameKey(wanted));
  return isBase || isTaken(cases, wanted) ? texts.taken(wanted) : undefined;
}
