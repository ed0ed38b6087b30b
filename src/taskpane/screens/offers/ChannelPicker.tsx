import { useId } from 'react';
import { laterMessages } from '../../../messages/later.js';
import { nameKey, parseChannelNames } from '../../../core/terms/channels.js';
import { usePriced } from '../../hooks/use-priced.js';
import type { TermControl } from './term-control.js';

/** The channels that a charge bills, out of those of the traffic; none chosen means all. */
export function ChannelPicker({ label, value, says, fault, onEdit }: TermControl) {
  const { traffic } = usePriced();
  const id = useId();
  const { allChannels, notInTraffic } = laterMessages().offers.charge;
  const chosen = parseChannelNames(String(value ?? '')) ?? [];
  const isChosen = (name: string) => chosen.some((own) => nameKey(own) === nameKey(name));
  const known = traffic.ok
    ? traffic.value.channels.map(({ name }) => name).filter((name) => name !== '')
    : [];
  const unknown = chosen.filter((own) => known.every((name) => nameKey(name) !== nameKey(own)));
  const names = [...known, ...unknown];
  const toggle = (name: string) => {
    const next = isChosen(name)
      ? chosen.filter((own) => nameKey(own) !== nameKey(name))
      : names.filter((own) => isChosen(own) || own === name);
    onEdit(next.length === 0 ? undefined : next.join(', '));
  };
  const hints = [says === undefined ? '' : `${id}-says`, fault === undefined ? '' : `${id}-fault`].filter(
    Boolean,
  );
  return (
    <fieldset className="channels" {...(hints.length > 0 ? { 'aria-describedby': hints.join(' ') } : {})}>
      <legend>{label}</legend>
      <label>
        <input type="checkbox" checked={chosen.length === 0} onChange={() => onEdit(undefined)} />
        {allChannels}
      </label>
      {names.map((name) => (
        <label key={name}>
          <input type="checkbox" checked={isChosen(name)} onChange={() => toggle(name)} />
          {unknown.includes(name) ? notInTraffic(name) : name}
        </label>
      ))}
      {says !== undefined && (
        <p id={`${id}-says`} className="soft">
          {says}
        </p>
      )}
      {fault !== undefined && (
        <p id={`${id}-fault`} className="field-fault">
          {fault}
        </p>
      )}
    </fieldset>
  );
}
