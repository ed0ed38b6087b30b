import { useMemo } from 'react';
import { leftOutRows } from '../../core/scenario/tables/left-out.js';
import { said } from '../../messages/core-words.js';
import type { Scenario } from '../../core/scenario/tables/scenario.js';
import { messages } from '../../messages/messages.js';

/** Which rows of the tables are taken for totals, one sentence a row; nothing where none is. */
export function LeftOut({ traffic, offers }: Pick<Scenario, 'traffic' | 'offers'>) {
  const told = useMemo(() => leftOutRows({ traffic, offers }).map(said), [traffic, offers]);
  if (told.length === 0) return null;
  return (
    <ul className="left-out" aria-label={messages().parts.leftOut}>
      {told.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}
