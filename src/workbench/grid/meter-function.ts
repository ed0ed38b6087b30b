import { BaseFunction, type BaseValueObject } from '@univerjs/preset-sheets-core';
import type { AddIn, CustomFunction, FunctionMetadata } from './add-in.js';
import { busyValue, fromResult, fromThrown, toArgument, type GridValue } from './excel-values.js';
import type { Later } from './later.js';

/** A cell by its place in the grid. */
export interface CellPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

interface Setting {
  readonly addIn: AddIn;
  readonly later: Later;
  readonly addressOf: (place: CellPlace) => string;
  /** Calculates one cell again. */
  readonly redo: (place: CellPlace) => void;
}

/**
 * A function of the add-in, as a function of the grid: called directly and at once, so that it costs what a built-in
 * one costs. The grid's own `registerFunction` hangs when a function throws, and turns text into numbers; hence this.
 */
export class MeterFunction extends BaseFunction {
  override minParams = -1;
  override maxParams = -1;

  constructor(
    private readonly metadata: FunctionMetadata,
    private readonly setting: Setting,
  ) {
    super(`METER.${metadata.id}`);
  }

  override calculate(...given: GridValue[]): BaseValueObject {
    const { addIn } = this.setting;
    const associated = addIn.associated(this.metadata.id);
    if (!associated || given.length > this.metadata.parameters.length) return fromThrown(undefined);
    const args = this.metadata.parameters.map((parameter, index) =>
      toArgument(given[index], parameter.dimensionality === 'matrix', addIn.makeError),
    );
    try {
      return this.answer(associated, args);
    } catch (thrown) {
      return fromThrown(thrown);
    }
  }

  private answer(associated: CustomFunction, args: readonly unknown[]): BaseValueObject {
    const place = { sheet: this.subUnitId ?? '', row: this.row, column: this.column };
    const { later, addressOf, redo } = this.setting;
    const call = () => JSON.stringify([place, this.metadata.id, args]);
    if (later.open > 0) {
      const outcome = later.take(call());
      if (outcome) return 'value' in outcome ? fromResult(outcome.value) : fromThrown(outcome.thrown);
    }
    const result = associated(...args, {
      functionName: this.metadata.id,
      get address() {
        return addressOf(place);
      },
    });
    if (!isPromise(result)) return fromResult(result);
    later.park(call(), result, () => redo(place));
    return busyValue();
  }
}

function isPromise(value: unknown): value is PromiseLike<unknown> {
  return (
    typeof value === 'object' && value !== null && typeof (value as { then?: unknown }).then === 'function'
  );
}
