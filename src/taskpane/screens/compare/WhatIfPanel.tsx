import { Button } from '@fluentui/react-components';
import { memo, useMemo } from 'react';
import { LEVERS, WHAT_IF_LEVERS, type WhatIfLever } from '../../../core/scenario/levers/levers.js';
import { leverValues } from '../../../core/scenario/what-if/what-if.js';
import { messages } from '../../../messages/messages.js';
import { useFigures } from '../../hooks/use-figures.js';
import { usePaneState } from '../../hooks/use-pane.js';
import type { FigureFormat } from '../../format/figures.js';
import { SliderField } from '../../parts/SliderField.js';
import { triedValue } from '../../format/lever-value.js';
import type { TriedScenario } from './use-what-if.js';
import { said } from '../../../messages/core-words.js';

/** Sliders that try out other figures; nothing is kept until the user says so. */
export function WhatIfPanel({ values, isTrying, set, putBack, keep }: TriedScenario) {
  const scenario = usePaneState((state) => state.scenario);
  const figures = useFigures();
  const stands = useMemo(() => leverValues(scenario), [scenario]);
  const { compare } = messages();
  const { whatIf } = compare;
  return (
    <section className="what-if" aria-labelledby="what-if-title">
      <h2 id="what-if-title">{whatIf.title}</h2>
      <p className="soft">{whatIf.help(scenario.traffic.length)}</p>
      {WHAT_IF_LEVERS.map((lever) => {
        const value = stands[lever];
        return value === undefined || (lever === 'sessions' && value === 0) ? null : (
          <Lever
            key={lever}
            lever={lever}
            stands={value}
            value={values[lever] ?? value}
            set={set}
            figures={figures}
          />
        );
      })}
      {isTrying && (
        <div className="buttons">
          <Button size="small" onClick={putBack}>
            {compare.reset}
          </Button>
          <Button size="small" onClick={keep}>
            {whatIf.apply}
          </Button>
        </div>
      )}
    </section>
  );
}

const Lever = memo(function Lever({
  lever,
  stands,
  value,
  set,
  figures,
}: {
  readonly lever: WhatIfLever;
  /** What the tables have. */
  readonly stands: number;
  readonly value: number;
  readonly set: TriedScenario['set'];
  readonly figures: FigureFormat;
}) {
  const { slider } = LEVERS[lever];
  const span = useMemo(() => slider.span(stands), [slider, stands]);
  return (
    <div title={said(slider.says)}>
      <SliderField
        label={said(slider.label)}
        value={value}
        {...span}
        shown={triedValue(lever, value, figures)}
        onSlide={(to) => set(lever, to)}
      >
        {value !== stands && (
          <span className="soft">{messages().compare.whatIf.is(triedValue(lever, stands, figures))}</span>
        )}
      </SliderField>
    </div>
  );
});
