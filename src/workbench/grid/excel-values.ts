import {
  BooleanValueObject,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
  ArrayValueObject,
  type BaseReferenceObject,
  type BaseValueObject,
} from '@univerjs/preset-sheets-core';

/** What an empty cell inside a range comes as. Hosts differ (0, null or ""); this is what Excel sends most. */
const EMPTY_CELL = '';

/** The add-in's own `CustomFunctions.Error`: the frame is another realm, so it is known by its members, not its class. */
export interface FunctionError {
  readonly code: string;
  readonly message: string;
}

export type MakeError = (code: string) => FunctionError;

/** Excel shows a sentence beside these two only. */
const CODES_WITH_SENTENCE: readonly string[] = ['#VALUE!', '#N/A'];

/** Shown while a function that answers later has not answered. */
const BUSY = '#BUSY!';

export type GridValue = BaseValueObject | BaseReferenceObject;

/**
 * An argument as Excel gives it to a function: rows of values for a matrix parameter (one cell is `[[v]]`), the first
 * value for any other, null for one left out.
 * @param makeError makes an error of the add-in, for an error in a cell
 */
export function toArgument(given: GridValue | undefined, isMatrix: boolean, makeError: MakeError): unknown {
  if (given === undefined || isOmitted(given)) return null;
  const value = given.isReferenceObject() ? (given as BaseReferenceObject).toArrayValueObject() : given;
  if (!value.isArray()) {
    const single = toCell(value as BaseValueObject, makeError);
    return isMatrix ? [[single]] : single;
  }
  const rows = (value as ArrayValueObject).getArrayValue();
  const columns = (value as ArrayValueObject).getColumnCount();
  const matrix = Array.from({ length: (value as ArrayValueObject).getRowCount() }, (_, row) =>
    Array.from({ length: columns }, (__, column) => toCell(rows[row]?.[column], makeError)),
  );
  return isMatrix ? matrix : matrix[0]?.[0];
}

function isOmitted(given: GridValue): boolean {
  return !given.isReferenceObject() && !given.isArray() && (given as BaseValueObject).isNull();
}

function toCell(value: BaseValueObject | null | undefined | void, makeError: MakeError): unknown {
  if (value === null || value === undefined || value.isNull()) return EMPTY_CELL;
  if (value.isError()) return makeError(String(value.getValue()));
  return value.getValue();
}

/**
 * A function's result as a value of the grid: arrays spill, errors keep their sentence, and null inside an array is 0,
 * as Excel shows it.
 */
export function fromResult(result: unknown): BaseValueObject {
  if (!Array.isArray(result)) return fromCell(result);
  const rows = (result as unknown[]).map((row) => (Array.isArray(row) ? (row as unknown[]) : [row]));
  const columnCount = rows[0]?.length ?? 0;
  if (columnCount === 0 || rows.some((row) => row.length !== columnCount))
    return ErrorValueObject.create(VALUE);
  if (rows.length === 1 && columnCount === 1) return fromCell(rows[0]?.[0]);
  return ArrayValueObject.create({
    calculateValueList: rows.map((row) => row.map(fromCell)),
    rowCount: rows.length,
    columnCount,
    unitId: '',
    sheetId: '',
    row: -1,
    column: -1,
  });
}

/** What a function threw, as a value: its own error with the sentence, anything else a plain #VALUE!. */
export function fromThrown(thrown: unknown): BaseValueObject {
  return isFunctionError(thrown) ? errorValue(thrown) : ErrorValueObject.create(VALUE);
}

function fromCell(value: unknown): BaseValueObject {
  switch (typeof value) {
    case 'number':
      return Number.isFinite(value) ? NumberValueObject.create(value) : ErrorValueObject.create(NUM);
    case 'string':
      return StringValueObject.create(value);
    case 'boolean':
      return BooleanValueObject.create(value);
    default:
      if (isFunctionError(value)) return errorValue(value);
      return value === null || value === undefined
        ? NumberValueObject.create(0)
        : ErrorValueObject.create(VALUE);
  }
}

type ErrorCode = Parameters<typeof ErrorValueObject.create>[0];

const VALUE = '#VALUE!' as ErrorCode;
const NUM = '#NUM!' as ErrorCode;

/** The sentence travels as custom data of the value, so it reaches exactly the cells that show this very error. */
function errorValue({ code, message }: FunctionError): BaseValueObject {
  if (message === '' || !CODES_WITH_SENTENCE.includes(code))
    return ErrorValueObject.create(code as ErrorCode);
  return new ErrorValueObject(code as ErrorCode, message).withCustomData({ sentence: message, code });
}

function isFunctionError(value: unknown): value is FunctionError {
  if (typeof value !== 'object' || value === null) return false;
  const { code, message } = value as Partial<FunctionError>;
  return typeof code === 'string' && code.startsWith('#') && typeof message === 'string';
}

/** The value of a cell whose function has not answered yet. */
export function busyValue(): BaseValueObject {
  return ErrorValueObject.create(BUSY as ErrorCode);
}
