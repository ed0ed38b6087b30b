import { Button } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { DRAWN_LEVERS, leverWords } from '../../../core/scenario/levers/levers.js';
import { findWord } from '../../../core/grid/word.js';
import { laterMessages } from '../../../messages/later.js';
import { usePane } from '../../hooks/use-pane.js';
import { Faults } from '../../parts/Faults.js';
import { Icon } from '../../parts/Icon.js';
import { useAssumptions } from '../assumptions/use-assumptions.js';
import { SpreadRow } from './SpreadRow.js';

const WORDS = leverWords(DRAWN_LEVERS);

/** What is not known for sure: a lever a row, with the two values that it stays between in 8 of 10 cases. */
export function SpreadEditor() {
  const { say } = usePane();
  const { own, setCell, removeRow, faultsOfCell } = useAssumptions();
  const { uncertain: texts } = laterMessages().risk;
  const rows = useRef<HTMLDivElement>(null);
  const [next, setNext] = useState<number>();
  useEffect(() => {
    if (next === undefined) return;
    const fields = rows.current?.querySelectorAll<HTMLElement>('[data-spread]')[next];
    const control = fields?.querySelector('select') ?? rows.current?.querySelector('[data-add]');
    if (control instanceof HTMLElement) control.focus();
    setNext(undefined);
  }, [next]);
  const levers = own.spread.map((row) => findWord(String(row['Variable'] ?? ''), WORDS));
  const free = DRAWN_LEVERS.find((lever) => !levers.includes(lever));
  const add = () => {
    if (free === undefined) return;
    setCell('spread', own.spread.length, 'Variable', free);
    setNext(own.spread.length);
  };
  const remove = (at: number) => {
    removeRow('spread', at);
    say(texts.removed, 'done');
    setNext(at);
  };
  return (
    <div ref={rows}>
      {own.spread.map((row, at) => (
        // A row is its place: its lever may be chosen anew.
        <SpreadRow key={at} row={row} at={at} lever={levers[at]} taken={levers} onRemove={() => remove(at)} />
      ))}
      <Faults faults={faultsOfCell('spread', undefined)} />
      {free !== undefined && (
        <div className="buttons">
          <Button size="small" icon={<Icon name="add" />} data-add onClick={add}>
            {texts.add}
          </Button>
        </div>
      )}
    </div>
  );
}
