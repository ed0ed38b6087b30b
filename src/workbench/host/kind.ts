import type { Grid } from '../grid/grid.js';
import type { Belongings } from './belongings.js';
import type { PaneState } from './pane-state.js';
import type { RibbonState } from './ribbon-state.js';

/** An object of the Excel model: which kind it is, and what tells it from others of its kind. */
export interface HostObject<State = unknown> {
  readonly kind: Kind<State>;
  readonly state: State;
}

/** What members reach: the grid, what the workbook holds beside its cells, and the events that the add-in asked for. */
export interface Reach {
  readonly grid: Grid;
  readonly belongings: Belongings;
  /** A sheet by its id, for members of what stands in it. */
  readonly worksheet: (id: string) => HostObject;
  readonly pane: Pick<PaneState, 'shown' | 'show'>;
  readonly ribbon: Pick<RibbonState, 'enabled' | 'enable' | 'show'>;
  /** Asks for an event of the model: Excel's number for it, and whom it is about. */
  readonly subscribe: (event: number, target: string) => void;
  readonly unsubscribe: (event: number, target: string) => void;
}

type Arguments = readonly unknown[];

/**
 * One type of the Excel model as a table of members, under their names on the wire (PascalCase). A member that is not
 * listed fails by name. Adding a type is adding a file with such a table.
 */
export interface Kind<State> {
  readonly name: string;
  /** The keys that office.js keeps to find the object again: `Id`, `_ReferenceId`. */
  readonly identity?: (state: State) => Readonly<Record<string, string>>;
  /** Properties that can be loaded. */
  readonly reads: Readonly<Record<string, (state: State, reach: Reach) => unknown>>;
  /** Properties that can be set. */
  readonly writes?: Readonly<
    Record<string, (state: State, value: unknown, reach: Reach) => void | Promise<void>>
  >;
  /** Sets several of the properties above, which were set one after the other, as one change. */
  readonly setTogether?: (state: State, values: ReadonlyMap<string, unknown>, reach: Reach) => void;
  /** Properties, methods and the indexer (`[]`) that lead to another object; null is a null object. */
  readonly leads?: Readonly<
    Record<string, (state: State, args: Arguments, reach: Reach) => HostObject | null>
  >;
  /** Those of them that depend on what formulas come to. */
  readonly byFigures?: readonly string[];
  /** Methods that act or give a value. */
  readonly calls?: Readonly<Record<string, (state: State, args: Arguments, reach: Reach) => unknown>>;
  /** The members of a collection. */
  readonly items?: (state: State, reach: Reach) => readonly HostObject[];
}

/** An object of a kind, with its state's type forgotten: kinds refer to one another. */
export function hostObject<State>(kind: Kind<State>, state: State): HostObject {
  return { kind, state } as HostObject;
}
