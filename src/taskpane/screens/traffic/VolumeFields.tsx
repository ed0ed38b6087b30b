import { useState } from 'react';
import { setVolumeKind, volumeKind, type VolumeKind } from '../../../core/scenario/edit/volume.js';
import { useFigures } from '../../hooks/use-figures.js';
import { FieldSlider } from './FieldSlider.js';
import { TRAFFIC } from './traffic-field.js';
import { TrafficField } from './TrafficField.js';
import { useChannel } from './use-channel.js';

const KINDS: Readonly<Record<VolumeKind, string>> = {
  sessions: 'Sessions',
  contacts: 'Contacts × involvement',
};

/** How much comes in: sessions, or contacts and the part of them that the AI takes part in. */
export function VolumeFields({ sessions }: { readonly sessions: number | undefined }) {
  const { index, row, change } = useChannel();
  const { count } = useFigures();
  // A row that states neither, because its field is being typed anew, keeps showing what it had.
  const [chosen, setChosen] = useState<VolumeKind>(volumeKind(row) ?? 'sessions');
  const kind = volumeKind(row) ?? chosen;
  const choose = (to: VolumeKind) => {
    setChosen(to);
    change((rows, own) => setVolumeKind(rows, own, to));
  };
  const { sessions: field, contacts, involvementRate } = TRAFFIC;
  return (
    <>
      <fieldset className="choice wide">
        <legend className="hidden">How the volume is stated</legend>
        {(['sessions', 'contacts'] as const).map((own) => (
          <label key={own}>
            <input
              type="radio"
              name={`volume-${index}`}
              checked={kind === own}
              onChange={() => choose(own)}
            />
            {KINDS[own]}
          </label>
        ))}
      </fieldset>
      {kind === 'sessions' ? (
        <TrafficField field={field} label="Sessions a month">
          <FieldSlider
            header={field.header}
            label="Sessions a month"
            value={sessions}
            least={1000}
            steps={1000}
            shown={count(sessions)}
          />
        </TrafficField>
      ) : (
        <TrafficField field={contacts} label="Contacts a month" />
      )}
      {(kind === 'contacts' || row[involvementRate.header] !== undefined) && (
        <TrafficField field={involvementRate} placeholder="all of them" />
      )}
      {kind === 'contacts' && sessions !== undefined && (
        <p className="soft wide">These are {count(sessions)} sessions a month.</p>
      )}
    </>
  );
}
