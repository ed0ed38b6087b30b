import { Button, Field, Input, Select, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { measureMessages } from '../../../messages/measure.js';
import { DIALECTS, type DialectName } from '../../../warehouse/dialects.js';
import { NEEDED_COLUMNS, SOURCE_COLUMNS, warehouseClock } from '../../../warehouse/source.js';
import { usePane, usePaneState } from '../../hooks/use-pane.js';
import type { WarehouseQuestion } from '../../store/measurement.js';
import { HoursSlider, MOST_HOURS } from './HoursSlider.js';
import { setZone, zoneOf } from './measure-acts.js';
import { WarehouseAnswer } from './WarehouseAnswer.js';
import { copyQuery, queryFor, setQuestion } from './warehouse-acts.js';

const DIALECT_NAMES = Object.keys(DIALECTS) as readonly DialectName[];

/** The query over a log where it is, and the way back of its result. */
export function WarehouseQuery() {
  const measurement = usePaneState((state) => state.measurement);
  const { warehouse: texts } = measureMessages();
  const { question } = measurement;
  const zone = warehouseZone(zoneOf(measurement));
  return (
    <>
      <p className="soft">{texts.says}</p>
      <p className="warning">{texts.cannot}</p>
      <SourceFields question={question} />
      <RuleFields question={question} zone={zone} />
      <Query question={question} zone={zone} />
      <WarehouseAnswer zone={zone} />
    </>
  );
}

/** The places whose clocks the query can name. */
function warehouseZone(zone: string): string {
  return warehouseClock(zone) === undefined ? 'UTC' : zone;
}

function SourceFields({ question }: { readonly question: WarehouseQuestion }) {
  const pane = usePane();
  const { warehouse: texts } = measureMessages();
  const set = (to: Partial<WarehouseQuestion>) => setQuestion(pane, { ...question, ...to });
  return (
    <>
      <Field label={texts.dialect}>
        <Select
          size="small"
          value={question.dialect}
          onChange={(_, { value }) =>
            set({ dialect: DIALECT_NAMES.find((own) => own === value) ?? question.dialect })
          }
        >
          {DIALECT_NAMES.map((name) => (
            <option key={name} value={name}>
              {DIALECTS[name].name}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={texts.table} hint={texts.tableHelp}>
        <Input size="small" value={question.table} onChange={(_, { value }) => set({ table: value })} />
      </Field>
      {SOURCE_COLUMNS.map((column) => (
        <Field
          key={column}
          label={texts.columns[column]}
          required={(NEEDED_COLUMNS as readonly string[]).includes(column)}
        >
          <Input
            size="small"
            value={question.columns[column] ?? ''}
            onChange={(_, { value }) => set({ columns: { ...question.columns, [column]: value } })}
          />
        </Field>
      ))}
    </>
  );
}

/** By which windows and in whose days the query counts. */
function RuleFields({ question, zone }: { readonly question: WarehouseQuestion; readonly zone: string }) {
  const pane = usePane();
  const { warehouse: texts, windows } = measureMessages();
  const set = (to: Partial<WarehouseQuestion>) => setQuestion(pane, { ...question, ...to });
  const places = Intl.supportedValuesOf('timeZone').filter((name) => warehouseClock(name) !== undefined);
  return (
    <>
      <HoursSlider
        label={texts.silence}
        hours={question.silence}
        most={MOST_HOURS.silence}
        onSlide={(silence) => set({ silence })}
      />
      <HoursSlider
        label={windows.recontact}
        hours={question.recontact}
        most={MOST_HOURS.recontact}
        onSlide={(recontact) => set({ recontact })}
      />
      <Field label={texts.zone} hint={texts.zoneHelp}>
        <Select size="small" value={zone} onChange={(_, { value }) => setZone(pane, value)}>
          {[...new Set([zone, 'UTC', ...places])].map((name) => (
            <option key={name}>{name}</option>
          ))}
        </Select>
      </Field>
    </>
  );
}

function Query({ question, zone }: { readonly question: WarehouseQuestion; readonly zone: string }) {
  const pane = usePane();
  const { warehouse: texts } = measureMessages();
  const [isShown, show] = useState(false);
  const made = queryFor(question, zone);
  if (!made.ok) {
    const named = (parts: typeof made.lacking) =>
      parts.map((part) => (part === 'table' ? texts.table : texts.columns[part])).join(', ');
    return (
      <p role={made.wrong.length > 0 ? 'alert' : undefined} className="soft">
        {made.wrong.length > 0 ? texts.noName(named(made.wrong)) : texts.lacking(named(made.lacking))}
      </p>
    );
  }
  return (
    <>
      <div className="buttons">
        <Button size="small" onClick={() => void copyQuery(pane, made.query)}>
          {texts.copy}
        </Button>
        <Button size="small" aria-expanded={isShown} onClick={() => show(!isShown)}>
          {isShown ? texts.hide : texts.show}
        </Button>
      </div>
      {isShown && (
        <Field label={texts.query}>
          <Textarea dir="ltr" readOnly rows={12} value={made.query} />
        </Field>
      )}
    </>
  );
}
