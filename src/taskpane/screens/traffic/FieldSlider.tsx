import { Slider } from '@fluentui/react-components';
import { useState } from 'react';
import { laterMessages } from '../../../messages/later.js';
import { sliderReach } from './slider-reach.js';
import { useChannel } from './use-channel.js';

/** The same figure by hand; it reaches further where the figure grows beyond it. */
export function FieldSlider({
  header,
  label,
  value,
  least,
  steps,
  shown,
}: {
  readonly header: string;
  readonly label: string;
  /** Undefined where the row has no number: the slider stands at its beginning. */
  readonly value: number | undefined;
  /** The shortest reach; a share reaches to 1. */
  readonly least: number | 'share';
  /** How many steps the whole reach has. */
  readonly steps: number;
  /** The value in words, as screen readers say it. */
  readonly shown: string;
}) {
  const { setField } = useChannel();
  const [kept, setKept] = useState(() => reachOf(value, least));
  // While it is dragged it must not grow; what is typed may lie beyond it.
  const reach = value !== undefined && value > kept ? reachOf(value, least) : kept;
  return (
    <Slider
      size="small"
      aria-label={laterMessages().traffic.slider(label)}
      aria-valuetext={shown}
      min={0}
      max={reach}
      step={reach / steps}
      value={value ?? 0}
      onChange={(_, data) => setField(header, data.value)}
      onBlur={() => setKept(reachOf(value, least))}
    />
  );
}

function reachOf(value: number | undefined, least: number | 'share'): number {
  return least === 'share' ? 1 : sliderReach(value, least);
}
