import { Button, Field, ProgressBar, Select } from '@fluentui/react-components';
import { measureMessages } from '../../../messages/measure.js';
import { useFigures } from '../../hooks/use-figures.js';
import { usePane, usePaneState } from '../../hooks/use-pane.js';
import { readChosen, setZone, zoneOf } from './measure-acts.js';
import { missingOf } from './missing.js';

/** The zone, the button that reads, how far it is, and the way to stop it. */
export function ReadPanel() {
  const pane = usePane();
  const { share } = useFigures();
  const measurement = usePaneState((state) => state.measurement);
  const { files, running, measured } = measurement;
  const { run: texts, dates } = measureMessages();
  if (running !== undefined) {
    const bytes = files.reduce((sum, { file }) => sum + file.size, 0);
    const percent = share(Math.floor((100 * running.bytes) / Math.max(bytes, 1)) / 100);
    return (
      <div className="job">
        <span>
          {[
            texts.progress(running.rows, percent),
            ...(running.left === undefined ? [] : [texts.left(running.left)]),
          ].join(' · ')}
        </span>
        <ProgressBar aria-label={texts.bar} max={bytes || 1} value={running.bytes} />
        <Button size="small" onClick={running.stop}>
          {texts.cancel}
        </Button>
      </div>
    );
  }
  if (files.length === 0) return null;
  const zone = zoneOf(measurement);
  const isWaiting = missingOf(measurement).length > 0;
  const zones = [...new Set([zone, 'UTC', ...Intl.supportedValuesOf('timeZone')])];
  return (
    <>
      <Field label={dates.zone} hint={dates.zoneHelp}>
        <Select size="small" value={zone} onChange={(_, { value }) => setZone(pane, value)}>
          {zones.map((name) => (
            <option key={name}>{name}</option>
          ))}
        </Select>
      </Field>
      {isWaiting && <p className="soft">{texts.wait}</p>}
      <div className="buttons">
        <Button appearance="primary" disabledFocusable={isWaiting} onClick={() => void readChosen(pane)}>
          {measured === undefined ? texts.start : texts.again}
        </Button>
      </div>
    </>
  );
}
