import { inWords } from '../../core/phrase/in-words.js';
import { LEVERS, type Lever, type LeverId } from '../../core/scenario/levers/levers.js';
import { cellAddress } from '../../reference/address.js';
import type { Area } from '../../reference/area.js';
import type { Highlight, HighlightKind } from '../page/highlight.js';

/**
 * Values of levers beside the names of theirs, each as its lever's values are written: rates in percent, money as
 * money, whole counts without decimals. Which lever stands in a row may change, so it is looked up while it is shown.
 * @param values cells with values only
 * @param names the column of their names
 */
export function leverFormats(values: Area, names: number): Highlight[] {
  const first = cellAddress(values.row, values.column);
  const name = `$${cellAddress(values.row, names)}`;
  const isOneOf = (writes: Lever['writes']) =>
    `ISNUMBER(SEARCH("|"&${name}&"|",${`"|${namesOf(writes).join('|')}|"`}))`;
  const shown = (look: HighlightKind, ...holds: readonly string[]): Highlight => ({
    ...values,
    when: `=AND(${[`${name}<>""`, ...holds].join(',')})`,
    look,
  });
  return [
    shown('share', isOneOf('share')),
    shown('money', isOneOf('money')),
    shown('whole', isOneOf('count'), `ISNUMBER(${first})`, `ROUND(${first},0)=${first}`),
  ];
}

/** What levers that are written so are called by functions and in lists. */
function namesOf(writes: Lever['writes']): string[] {
  return (Object.keys(LEVERS) as LeverId[])
    .filter((id) => LEVERS[id].writes === writes)
    .flatMap((id) => [...new Set([id, inWords(LEVERS[id].label).toLowerCase()])]);
}
