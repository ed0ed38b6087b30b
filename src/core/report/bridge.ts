import type { BridgeStep } from '../scenario/quote/bridge.js';
import { figure, type Table } from './table.js';
import { inWords } from '../phrase/in-words.js';

/** The steps from the sticker price to the effective cost per resolution, the last row being their sum. */
export function tabulateBridge(steps: readonly BridgeStep[]): Table {
  const last = steps.at(-1);
  return [
    ['Step', 'Change', 'Running cost per resolution'],
    ...steps.map(({ step, change, running }) => [inWords(step), figure(change), figure(running)]),
    ...(last === undefined ? [] : [['Effective cost per resolution', '', figure(last.running)]]),
  ];
}
