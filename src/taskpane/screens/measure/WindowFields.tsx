import { Field, Select } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { USUAL_SILENCE, type SessionWindow } from '../../../core/evidence/window.js';
import { HOUR } from '../../../core/evidence/zone.js';
import { measureMessages } from '../../../messages/measure.js';
import { usePane } from '../../hooks/use-pane.js';
import { useSettled } from '../../hooks/use-settled.js';
import type { MeasuredFiles } from '../../store/measurement.js';
import { HoursSlider, MOST_HOURS } from './HoursSlider.js';
import { countAnew } from './measure-acts.js';

const KINDS = ['silence', 'start', 'conversation', 'day'] as const;
type WindowKind = (typeof KINDS)[number];

/** What the two windows are set to. */
interface WindowSettings {
  readonly kind: WindowKind;
  readonly hours: number;
  readonly recontactHours: number;
}

/** Where a conversation ends, and how long coming back counts: each change counts anew, and prices the offers anew. */
export function WindowFields({ measured }: { readonly measured: MeasuredFiles }) {
  const pane = usePane();
  const { windows: texts } = measureMessages();
  const [set, setTo] = useState(() => settingsOf(measured));
  const settled = useSettled(set);
  const isCounted = isSame(settingsOf(measured), settled);
  useEffect(() => {
    if (isCounted) return;
    void countAnew(pane, { window: windowOf(settled), recontact: settled.recontactHours * HOUR });
  }, [pane, settled, isCounted]);
  const hasLength = set.kind === 'silence' || set.kind === 'start';
  return (
    <section aria-labelledby="measure-windows">
      <h2 id="measure-windows">{texts.title}</h2>
      <Field label={texts.kind}>
        <Select
          size="small"
          value={set.kind}
          onChange={(_, { value }) =>
            setTo({ ...set, kind: KINDS.find((own) => own === value) ?? 'silence' })
          }
        >
          {KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {texts.kinds[kind]}
            </option>
          ))}
        </Select>
      </Field>
      {hasLength && (
        <HoursSlider
          label={texts.length}
          hours={set.hours}
          most={MOST_HOURS.silence}
          onSlide={(hours) => setTo({ ...set, hours })}
        />
      )}
      <HoursSlider
        label={texts.recontact}
        hours={set.recontactHours}
        most={MOST_HOURS.recontact}
        onSlide={(recontactHours) => setTo({ ...set, recontactHours })}
      />
      <p className="soft" role="status">
        {isCounted && isSame(set, settled) ? '' : texts.counting}
      </p>
    </section>
  );
}

function settingsOf({ window, recontact }: Pick<MeasuredFiles, 'window' | 'recontact'>): WindowSettings {
  const hasLength = window.kind === 'silence' || window.kind === 'start';
  return {
    kind: window.kind === 'messages' ? 'silence' : window.kind,
    hours: (hasLength ? window.length : USUAL_SILENCE) / HOUR,
    recontactHours: recontact / HOUR,
  };
}

function windowOf({ kind, hours }: WindowSettings): SessionWindow {
  return kind === 'silence' || kind === 'start' ? { kind, length: hours * HOUR } : { kind };
}

function isSame(a: WindowSettings, b: WindowSettings): boolean {
  const hasLength = a.kind === 'silence' || a.kind === 'start';
  return a.kind === b.kind && a.recontactHours === b.recontactHours && (!hasLength || a.hours === b.hours);
}
