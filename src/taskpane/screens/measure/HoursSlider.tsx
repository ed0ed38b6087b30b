import { measureMessages } from '../../../messages/measure.js';
import { useFigures } from '../../hooks/use-figures.js';
import { SliderField } from '../../parts/SliderField.js';

/** The longest silence and the longest time in which coming back counts that can be chosen, in hours. */
export const MOST_HOURS = { silence: 168, recontact: 336 } as const;

/** A window in whole hours, by which conversations are counted. */
export function HoursSlider({
  label,
  hours,
  most,
  onSlide,
}: {
  readonly label: string;
  readonly hours: number;
  readonly most: number;
  readonly onSlide: (hours: number) => void;
}) {
  const { count } = useFigures();
  const { figures } = measureMessages();
  return (
    <SliderField
      {...{ label, onSlide }}
      value={hours}
      min={1}
      max={most}
      step={1}
      shown={figures.hours(count(hours))}
    />
  );
}
