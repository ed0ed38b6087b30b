import { Button, Field, Select } from '@fluentui/react-components';
import { useState } from 'react';
import { KNOWN_RAMPS } from '../../../core/catalogue/known-ramps.js';
import type { ScenarioRow } from '../../../core/scenario/tables/scenario.js';
import { laterMessages } from '../../../messages/later.js';
import { usePane } from '../../hooks/use-pane.js';
import { Milestones } from './Milestones.js';
import { useAssumptions } from '../assumptions/use-assumptions.js';
import { said } from '../../../messages/core-words.js';

/** Which resolution rate is reached when; on a line in between. Typed, or begun from one that somebody published. */
export function RampEditor({ isNamed }: { readonly isNamed: boolean }) {
  const { own } = useAssumptions();
  const { ramp: texts } = laterMessages().forecast;
  const isRamped = own.ramp.length > 0;
  // It stays as the user leaves it, whatever is typed in it.
  const [isOpen] = useState(isRamped);
  return (
    <details open={isOpen}>
      <summary>{isRamped ? texts.milestones(own.ramp.length) : texts.asInTraffic}</summary>
      <p className="soft">{isNamed ? texts.helpNamed : texts.help}</p>
      <Milestones isNamed={isNamed} />
      <Sources rows={own.ramp} />
      <PublishedRamp />
    </details>
  );
}

/** Where the milestones come from, each source once. */
function Sources({ rows }: { readonly rows: readonly ScenarioRow[] }) {
  const sources = new Set(rows.map((row) => [row['Source'], row['As of']].filter(Boolean).join(', ')));
  sources.delete('');
  return [...sources].map((source) => (
    <p key={source} className="soft">
      {laterMessages().forecast.ramp.source(source)}
    </p>
  ));
}

function PublishedRamp() {
  const { say } = usePane();
  const { setRows } = useAssumptions();
  const { ramp: texts } = laterMessages().forecast;
  const [chosen, setChosen] = useState(0);
  const ramp = KNOWN_RAMPS[chosen];
  if (ramp === undefined) return null;
  return (
    <>
      <Field label={texts.start}>
        <Select size="small" value={String(chosen)} onChange={(_, { value }) => setChosen(Number(value))}>
          {KNOWN_RAMPS.map(({ label }, index) => (
            <option key={index} value={index}>
              {said(label)}
            </option>
          ))}
        </Select>
      </Field>
      <Sources rows={ramp.rows} />
      <div className="buttons">
        <Button
          size="small"
          onClick={() => {
            setRows('ramp', ramp.rows);
            say(texts.used(said(ramp.label)), 'done');
          }}
        >
          {texts.use}
        </Button>
      </div>
    </>
  );
}
