import { Button, Field, Input } from '@fluentui/react-components';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import { laterMessages } from '../../../messages/later.js';
import type { SheetsPlan, PlannedSheet } from '../../../excel/workbook.js';
import { usePane } from '../../hooks/use-pane.js';
import { dropPlan, insertCopy, writePlan } from '../../store/insert.js';

/**
 * What a plan would write and where, what the user typed that it would replace, and why it cannot be written. It takes
 * the focus when it comes, and gives it back to the screen.
 */
export function PlanPanel({ plan }: { readonly plan: SheetsPlan }) {
  const pane = usePane();
  const panel = useRef<HTMLElement>(null);
  useEffect(() => panel.current?.focus(), [plan]);
  const texts = laterMessages().insert.plan;
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
      <h2 id="plan-title">{texts.title(scenario.name)}</h2>
      {over !== undefined && <p className="warning">{texts.takesOver(over, scenario.name)}</p>}
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
        <Button onClick={drop}>{texts.cancel}</Button>
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
  readonly plan: SheetsPlan;
  readonly write: (choice: 'keep' | 'replace') => void;
}) {
  const texts = laterMessages().insert.plan;
  if (over !== undefined)
    return (
      <Button appearance="primary" onClick={() => write('replace')}>
        {texts.bring(scenario.name)}
      </Button>
    );
  if (typed.length === 0)
    return (
      <Button appearance="primary" onClick={() => write('keep')}>
        {texts.create}
      </Button>
    );
  return (
    <>
      <Button appearance="primary" onClick={() => write('keep')}>
        {texts.keepMine}
      </Button>
      <Button onClick={() => write('replace')}>{texts.overwrite}</Button>
    </>
  );
}

/** Sheets of their own, beside those that are there: only under a name that is given to them. */
function CopyNamed({ name, make }: { readonly name: string; readonly make: (name: string) => void }) {
  const { copyNamed, planCopy } = laterMessages().insert.plan;
  const [typed, setTyped] = useState(name);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (typed.trim() !== '') make(typed.trim());
  };
  return (
    <form className="keep" onSubmit={submit}>
      <Field label={copyNamed}>
        <Input
          size="small"
          value={typed}
          maxLength={80}
          autoComplete="off"
          onChange={(_, data) => setTyped(data.value)}
        />
      </Field>
      <Button type="submit" size="small">
        {planCopy}
      </Button>
    </form>
  );
}

function SheetLine({ sheet }: { readonly sheet: PlannedSheet }) {
  const { name, isNew, isHidden, areas, tables, charts } = sheet;
  const texts = laterMessages().insert.plan;
  const parts = [
    isNew ? (isHidden ? texts.newHiddenSheet : texts.newSheet) : texts.updated,
    ...(tables.length > 0 ? [texts.tables(tables.length, tables.join(', '))] : []),
    ...(charts.length > 0 ? [texts.charts(charts.length)] : []),
  ];
  return (
    <li>
      <strong>{name}</strong>: {parts.join(', ')}
      <details>
        <summary>{texts.cellRanges}</summary>
        {areas.join(', ')}
      </details>
    </li>
  );
}

function Typed({ typed, isLost }: { readonly typed: SheetsPlan['typed']; readonly isLost: boolean }) {
  const texts = laterMessages().insert.plan;
  if (typed.length === 0) return null;
  return (
    <>
      <p>{isLost ? texts.typedLost : texts.typedKept}</p>
      <ul className="typed">
        {typed.map(({ cell, typed: own, becomes }) => (
          <li key={cell}>{texts.typed(cell, shown(own), shown(becomes))}</li>
        ))}
      </ul>
    </>
  );
}

function shown(value: string | number | boolean): string {
  return value === '' ? laterMessages().insert.plan.blank : String(value);
}
