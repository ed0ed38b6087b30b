import { CommandType, ICommandService, type IMutation, type Injector } from '@univerjs/core';
import type { Edit } from './edit.js';

/**
 * What a workbook holds and the grid has no place for: tables, page layouts, protection. Values are plain data, never
 * changed in place; every change is undone and redone with the rest of its step.
 */
export interface Kept {
  get<Value>(key: string): Value | undefined;
  /** The keys that begin so, in the order in which they were first set. */
  keys(prefix: string): readonly string[];
  /** Everything, so that the workbook can be opened again. */
  all(): readonly (readonly [string, unknown])[];
  /** undefined forgets the key. */
  set(key: string, value: unknown): void;
  /** Called after every change, also those of undo and redo. */
  onChange(listener: (key: string) => void): void;
}

interface KeepParams {
  readonly key: string;
  readonly value: unknown;
}

const KEEP = 'meterwise.mutation.keep';

/** @param opened what the workbook opens with */
export function keepInWorkbook(
  injector: Injector,
  edit: Edit,
  opened: readonly (readonly [string, unknown])[],
): Kept {
  const values = new Map<string, unknown>(opened);
  const listeners: ((key: string) => void)[] = [];
  const mutation: IMutation<KeepParams> = {
    id: KEEP,
    type: CommandType.MUTATION,
    handler: (_, { key, value }) => {
      if (value === undefined) values.delete(key);
      else values.set(key, value);
      for (const listener of listeners) listener(key);
      return true;
    },
  };
  injector.get(ICommandService).registerCommand(mutation);
  return {
    get: <Value>(key: string) => values.get(key) as Value | undefined,
    keys: (prefix) => [...values.keys()].filter((key) => key.startsWith(prefix)),
    all: () => [...values],
    set: (key, value) =>
      edit.change(
        { id: KEEP, params: { key, value } },
        { id: KEEP, params: { key, value: values.get(key) } },
      ),
    onChange: (listener) => void listeners.push(listener),
  };
}
