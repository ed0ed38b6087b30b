import { Button } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { laterMessages } from '../../../messages/later.js';
import type { Scenario } from '../../../core/scenario/tables/scenario.js';
import type { WantedOpening } from './use-opening.js';

/** What was not kept is said before something else takes its place. */
export function OpenFirst({
  atHand,
  isChanged,
  wanted,
  keep,
  open,
  leave,
}: {
  readonly atHand: Scenario;
  readonly isChanged: boolean;
  readonly wanted: WantedOpening;
  readonly keep: () => Promise<unknown>;
  readonly open: () => void;
  readonly leave: () => void;
}) {
  const panel = useRef<HTMLElement>(null);
  useEffect(() => panel.current?.focus(), []);
  const texts = laterMessages().scenarios.openFirst;
  const next = wanted === 'tables' ? texts.tables : wanted.name;
  return (
    <section
      ref={panel}
      className="panel"
      tabIndex={-1}
      aria-label={texts.label(next)}
      onKeyDown={(event) => event.key === 'Escape' && leave()}
    >
      <p>{isChanged ? texts.changed(atHand.name, next) : texts.notSaved(atHand.name, next)}</p>
      <div className="buttons">
        <Button appearance="primary" size="small" onClick={() => void keep()}>
          {texts.saveFirst}
        </Button>
        <Button size="small" onClick={open}>
          {texts.openAnyway}
        </Button>
        <Button size="small" onClick={leave}>
          {texts.stay}
        </Button>
      </div>
    </section>
  );
}
