import { Slider } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';

/** A slider between two ends, with what it stands at. Keys move it by its step. */
export function SliderField({
  label,
  value,
  min,
  max,
  step,
  shown,
  onSlide,
  children,
}: {
  readonly label: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  /** The value in words, as screen readers say it and eyes see it. */
  readonly shown: string;
  readonly onSlide: (value: number) => void;
  /** Stands at the end of the line, such as a button that puts it back. */
  readonly children?: ReactNode;
}) {
  const id = useId();
  return (
    <div className="slider">
      <label htmlFor={id}>{label}</label>
      <output htmlFor={id}>{shown}</output>
      {children}
      <Slider
        id={id}
        size="small"
        value={value}
        min={min}
        max={max}
        step={step}
        aria-valuetext={shown}
        onChange={(_, data) => onSlide(data.value)}
      />
    </div>
  );
}
