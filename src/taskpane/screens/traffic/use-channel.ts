import { createContext, useContext } from 'react';
import { setCell } from '../../../core/scenario/edit/rows.js';
import type { CellValue, ScenarioRow } from '../../../core/scenario/tables/scenario.js';
import { TRAFFIC } from './traffic-field.js';
import { usePane } from '../../hooks/use-pane.js';

/** The row of the Traffic table that a card stands for, as its fields see it. */
export interface ChannelRow {
  readonly index: number;
  /** Under its usual headers. */
  readonly row: ScenarioRow;
  /** The sentences about a column. */
  readonly faultOf: (header: string) => string | undefined;
  /** Whether a column is blank that must be filled in. */
  readonly isRequired: (header: string) => boolean;
}

export const ChannelContext = createContext<ChannelRow | undefined>(undefined);

export interface EditedChannel extends ChannelRow {
  readonly setField: (header: string, value: CellValue) => void;
  /** An amount with the currency that it is in. */
  readonly setAmount: (header: string, value: number, code: string) => void;
  /** Another change of the rows, one step of undo by itself. */
  readonly change: (to: (rows: readonly ScenarioRow[], index: number) => readonly ScenarioRow[]) => void;
}

/** The channel that this field belongs to, and the ways to change it. */
export function useChannel(): EditedChannel {
  const { edit } = usePane();
  const channel = useContext(ChannelContext);
  if (channel === undefined) throw new Error('A field of a channel stands outside of its card.');
  const { index } = channel;
  return {
    ...channel,
    setField: (header, value) =>
      edit(
        (scenario) => ({ ...scenario, traffic: setCell(scenario.traffic, index, header, value) }),
        `traffic ${index} ${header}`,
      ),
    setAmount: (header, value, code) =>
      edit((scenario) => {
        const rows = setCell(scenario.traffic, index, header, value);
        return { ...scenario, traffic: setCell(rows, index, TRAFFIC.currency.header, code) };
      }, `traffic ${index} ${header}`),
    change: (to) => edit((scenario) => ({ ...scenario, traffic: to(scenario.traffic, index) })),
  };
}
