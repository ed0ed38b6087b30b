import { BooleanNumber } from '@univerjs/core';
import { FunctionType, type IFunctionInfo } from '@univerjs/preset-sheets-core';
import type { FunctionMetadata } from './add-in.js';

/** A function as the grid's formula bar and completion list describe it. */
export function describeFunction({ id, description, parameters }: FunctionMetadata): IFunctionInfo {
  return {
    functionName: `METER.${id}`,
    functionType: FunctionType.User,
    description,
    abstract: description,
    functionParameter: parameters.map((parameter) => ({
      name: parameter.name,
      detail: parameter.description,
      example: '',
      // The grid's own naming: require says whether it must be given.
      require: parameter.optional ? BooleanNumber.FALSE : BooleanNumber.TRUE,
      repeat: BooleanNumber.FALSE,
    })),
  };
}
