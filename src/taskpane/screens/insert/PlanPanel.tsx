import { Button, Field, Input } from '@fluentui/react-components';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import type { Plan, PlannedSheet } from '../../../excel/workbook.js';
import { usePane } from '../../hooks/use-pane.js';
import { dropPlan, insertCopy, writePlan } from '../../store/insert.js';

/**
 * What a plan would write and where, what the user typed that it would replace, and why it cannot be written. It takes
 * the focus when it comes, and gives it back to the screen.
 */
export function PlanPanel({ plan }: { readonly plan: Plan }) {
  const pane = usePane();
  const panel = useRef<HTMLElement>(null);
  useEffect(() => panel.current?.focus(), [plan]);
  const { scenario, over, what, sheets, warnings, refusals, typed } = plan;
  const leave = () => panel.current?.closest('main')?.focus();
  const drop = () => {
    leave();
    dropPlan(pane);
  };
  const write = (choice: 'keep' | 'replace') => {
    leave();
    void writePlan(pane, plan, choice);
  };
  return (
    <section
      ref={panel}
      className="panel plan"
      aria-labelledby="plan-title"
      tabIndex={-1}
      onKeyDown={(event) => event.key === 'Escape' && drop()}
    >
      <h2 id="plan-title">What “{scenario.name}” writes</h2>
      {over !== undefined && (
        <p className="warning">
          The sheets of {over} become those of {scenario.name}, in place; {over} stays saved under Scenarios.
        </p>
      )}
      <ul>
        {sheets.map((sheet) => (
          <SheetLine key={sheet.key} sheet={sheet} />
        ))}
      </ul>
      {warnings.map((text) => (
        <p key={text} className="warning">
          {text}
        </p>
      ))}
      {refusals.map((text) => (
        <p key={text} className="refusal" role="alert">
          {text}
        </p>
      ))}
      <Typed typed={typed} isLost={over !== undefined} />
      <div className="buttons">
        {refusals.length === 0 && <WriteButtons plan={plan} write={write} />}
        <Button onClick={drop}>Cancel</Button>
      </div>
      {over !== undefined && what !== 'sheets in place' && (
        <CopyNamed
          name={scenario.name}
          make={(name) => {
            leave();
            void insertCopy(pane, what, scenario, name);
          }}
        />
      )}
    </section>
  );
}

/** The ways to write a plan: what the user typed there is never replaced unasked. */
function WriteButtons({
  plan: { scenario, over, typed },
  write,
}: {
  readonly plan: Plan;
  readonly write: (choice: 'keep' | 'replace') => void;
}) {
  if (over !== undefined)
    return (
      <Button appearance="primary" onClick={() => write('replace')}>
        Bring them to {scenario.name}
      </Button>
    );
  if (typed.length === 0)
    return (
      <Button appearance="primary" onClick={() => write('keep')}>
        Create sheets
      </Button>
    );
  return (
    <>
      <Button appearance="primary" onClick={() => write('keep')}>
        Keep my changes
      </Button>
      <Button onClick={() => write('replace')}>Overwrite with the scenario’s figures</Button>
    </>
  );
}

/** Sheets of their own, beside those that are there: only under a name that is given to them. */
function CopyNamed({ name, make }: { readonly name: string; readonly make: (name: string) => void }) {
  const [typed, setTyped] = useState(name);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (typed.trim() !== '') make(typed.trim());
  };
  return (
    <form className="keep" onSubmit={submit}>
      <Field label="Or leave them, and write a copy named">
        <Input
          size="small"
          value={typed}
          maxLength={80}
          autoComplete="off"
          onChange={(_, data) => setTyped(data.value)}
        />
      </Field>
      <Button type="submit" size="small">
        Plan a copy
      </Button>
    </form>
  );
}

function SheetLine({ sheet: { name, isNew, areas, tables, charts } }: { readonly sheet: PlannedSheet }) {
  const parts = [
    isNew ? 'new sheet' : 'updated',
    ...(tables.length > 0 ? [`table ${tables.join(', ')}`] : []),
    ...(charts.length > 0 ? [`${charts.length} ${charts.length === 1 ? 'chart' : 'charts'}`] : []),
  ];
  return (
    <li>
      <strong>{name}</strong>: {parts.join(', ')}
      <details>
        <summary>Show cell ranges</summary>
        {areas.join(', ')}
      </details>
    </li>
  );
}

function Typed({ typed, isLost }: { readonly typed: Plan['typed']; readonly isLost: boolean }) {
  if (typed.length === 0) return null;
  return (
    <>
      <p>
        {isLost
          ? 'These figures were typed there and are saved nowhere else:'
          : 'You typed figures there since it was written:'}
      </p>
      <ul className="typed">
        {typed.map(({ cell, typed: own, becomes }) => (
          <li key={cell}>
            {cell}: {shown(own)}; the scenario has {shown(becomes)}
          </li>
        ))}
      </ul>
    </>
  );
}

function shown(value: string | number | boolean): string {
  return value === '' ? 'blank' : String(value);
}
