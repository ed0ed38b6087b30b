import { Button, Checkbox, Field, Select } from '@fluentui/react-components';
import type { PlacedMonth } from '../../../core/evidence/measured-months.js';
import { measureMessages } from '../../../messages/measure.js';
import { useFigures } from '../../hooks/use-figures.js';
import { usePane } from '../../hooks/use-pane.js';
import { EntryField } from '../../parts/EntryField.js';
import { Faults } from '../../parts/Faults.js';
import type { MeasuredFiles } from '../../store/measurement.js';
import { MONTH_ENTRY } from '../forecast/month-entry.js';
import { fillActuals } from './fill-actuals.js';
import { monthNamed, partWords } from './month-words.js';
import { useFill, type FilledActuals } from './use-fill.js';

/** The measured months as months that are over: which of them are taken, and what gives way. */
export function FillActuals({ measured }: { readonly measured: MeasuredFiles }) {
  const pane = usePane();
  const fill = useFill(measured);
  const { actuals: texts } = measureMessages();
  const { placed, calendar, faults } = fill;
  const taken = placed?.inside.filter(({ month }) => fill.isTaken(month)) ?? [];
  return (
    <section aria-labelledby="measure-actuals">
      <h2 id="measure-actuals">{texts.title}</h2>
      <p className="soft">{texts.says}</p>
      {measured.report.hasSessionRows && <p className="warning">{texts.bound}</p>}
      {faults.length > 0 && (
        <>
          <p>{texts.fixFirst}</p>
          <Faults faults={faults} />
        </>
      )}
      {faults.length === 0 && calendar === undefined && (
        <EntryField
          label={texts.firstMonth}
          says={texts.firstMonthHelp}
          value={fill.first}
          kind="number"
          entry={MONTH_ENTRY}
          fault={placed === undefined ? texts.noFirstMonth : undefined}
          onEdit={fill.setFirst}
        />
      )}
      {placed !== undefined && <MonthsToTake fill={fill} />}
      {placed !== undefined && <RowsOfMonths fill={fill} />}
      <div className="buttons">
        <Button
          disabledFocusable={taken.length === 0}
          onClick={() => fillActuals(pane, measured, { ...fill, taken })}
        >
          {texts.fill}
        </Button>
        <Button onClick={() => pane.go('actuals')}>{texts.open}</Button>
      </div>
      {placed !== undefined && taken.length === 0 && <p className="soft">{texts.none}</p>}
    </section>
  );
}

function MonthsToTake({ fill }: { readonly fill: FilledActuals }) {
  const { count } = useFigures();
  const { actuals: texts } = measureMessages();
  const { early = [], inside = [], late = [] } = fill.placed ?? {};
  const named = (months: typeof early) => months.map(({ month }) => monthNamed(month)).join(', ');
  const words = (own: PlacedMonth) => {
    const name = monthNamed(own.month);
    const shown = fill.calendar === undefined ? texts.numbered(count(own.at), name) : name;
    return [
      texts.month(shown, own.sessions, count(own.sessions)),
      ...(own.part === undefined ? [] : [texts.part(...partWords(own))]),
      ...(fill.hasFigures(own.at) ? [texts.replaces] : []),
    ].join(' · ');
  };
  return (
    <>
      {inside.length > 0 && (
        <div role="group" aria-label={texts.months}>
          {inside.map((own) => (
            <div key={own.month}>
              <Checkbox
                label={words(own)}
                checked={fill.isTaken(own.month)}
                onChange={(_, { checked }) => fill.take(own.month, checked === true)}
              />
            </div>
          ))}
        </div>
      )}
      {early.length > 0 && <p className="warning">{texts.early(named(early))}</p>}
      {late.length > 0 && <p className="warning">{texts.late(named(late))}</p>}
    </>
  );
}

function RowsOfMonths({ fill }: { readonly fill: FilledActuals }) {
  const { actuals: texts } = measureMessages();
  const { canNameChannels, isByChannel, notPlanned, notMeasured, setByChannel } = fill;
  if (!canNameChannels) return <p className="soft">{texts.unnamed}</p>;
  return (
    <>
      <Field label={texts.rows}>
        <Select
          size="small"
          value={isByChannel ? 'each' : 'all'}
          onChange={(_, { value }) => setByChannel(value === 'each')}
        >
          <option value="each">{texts.byChannel}</option>
          <option value="all">{texts.together}</option>
        </Select>
      </Field>
      {isByChannel && notPlanned.length > 0 && (
        <p className="warning">{texts.notPlanned(notPlanned.join(', '))}</p>
      )}
      {isByChannel && notMeasured.length > 0 && (
        <p className="warning">{texts.notMeasured(notMeasured.join(', '))}</p>
      )}
    </>
  );
}
