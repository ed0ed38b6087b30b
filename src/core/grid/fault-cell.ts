import type { Fault } from '../fault/fault.js';
import { faultText } from '../fault/sentence.js';
import { errorWords } from '../phrase/error-words.js';
import { inWords } from '../phrase/in-words.js';
import { phrase } from '../phrase/phrase.js';
import type { ErrorCell } from './cell.js';

/** Spreadsheet errors by the kind of fault; an error that came in goes out under its own name. */
const ERROR_NAMES = {
  value: '#VALUE!',
  notAvailable: '#N/A',
  divideByZero: '#DIV/0!',
  overflow: '#NUM!',
} as const;

/** The error cell of a fault, with its sentence. */
export function faultCell(fault: Fault): ErrorCell {
  const error = fault.kind === 'passed' ? inWords(fault.got ?? ERROR_NAMES.value) : ERROR_NAMES[fault.kind];
  return { error, sentence: inWords(faultText(fault), errorWords()) };
}

/** How many faults one cell tells: a range that is no table at all has one for every cell. */
const MOST_TOLD = 5;

/** The error cell of several faults: the first decides the kind of error, the sentence tells them, up to a handful. */
export function faultsCell(faults: readonly Fault[]): ErrorCell {
  const [first, ...others] = faults;
  if (first === undefined) return { error: ERROR_NAMES.value };
  if (first.kind !== 'value') return faultCell(first);
  const words = errorWords();
  const told = [first, ...others.filter((fault) => fault.kind === 'value')];
  const more = told.length > MOST_TOLD ? [inWords(phrase('moreFaults', told.length - MOST_TOLD), words)] : [];
  return {
    error: ERROR_NAMES.value,
    sentence: [...told.slice(0, MOST_TOLD).map((fault) => inWords(faultText(fault), words)), ...more].join(
      ' ',
    ),
  };
}
