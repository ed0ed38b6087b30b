import type { MakeError } from './excel-values.js';

/** One function of functions.json: what the grid needs to call it and to describe it. */
export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description: string;
    readonly dimensionality?: string;
    readonly optional?: boolean;
  }[];
}

/** A function as the add-in associated it: after its arguments comes what Excel tells of the call (name, address). */
export type CustomFunction = (...args: unknown[]) => unknown;

/** The add-in as the grid sees it: its functions by id, and its way to make an error. */
export interface AddIn {
  readonly functions: readonly FunctionMetadata[];
  readonly associated: (id: string) => CustomFunction | undefined;
  readonly makeError: MakeError;
}
