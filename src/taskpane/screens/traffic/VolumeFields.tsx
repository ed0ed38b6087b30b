import { useState } from 'react';
import { setVolumeKind, volumeKind, type VolumeKind } from '../../../core/scenario/edit/volume.js';
import { laterMessages } from '../../../messages/later.js';
import { useFigures } from '../../hooks/use-figures.js';
import { FieldSlider } from './FieldSlider.js';
import { TRAFFIC } from './traffic-field.js';
import { TrafficField } from './TrafficField.js';
import { useChannel } from './use-channel.js';

/** How much comes in: sessions, or contacts and the part of them that the AI takes part in. */
export function VolumeFields({ sessions }: { readonly sessions: number | undefined }) {
  const { index, row, change } = useChannel();
  const { count } = useFigures();
  const { volume } = laterMessages().traffic;
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
        <legend className="hidden">{volume.legend}</legend>
        {(['sessions', 'contacts'] as const).map((own) => (
          <label key={own}>
            <input
              type="radio"
              name={`volume-${index}`}
              checked={kind === own}
              onChange={() => choose(own)}
            />
            {volume[own]}
          </label>
        ))}
      </fieldset>
      {kind === 'sessions' ? (
        <TrafficField field={field} label={volume.sessionsPerMonth}>
          <FieldSlider
            header={field.header}
            label={volume.sessionsPerMonth}
            value={sessions}
            least={1000}
            steps={1000}
            shown={count(sessions)}
          />
        </TrafficField>
      ) : (
        <TrafficField field={contacts} label={volume.contactsPerMonth} />
      )}
      {(kind === 'contacts' || row[involvementRate.header] !== undefined) && (
        <TrafficField field={involvementRate} placeholder={volume.allOfThem} />
      )}
      {kind === 'contacts' && sessions !== undefined && (
        <p className="soft wide">{volume.comesTo(sessions, count(sessions))}</p>
      )}
    </>
  );
}
