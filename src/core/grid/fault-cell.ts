import type { Fault } from '../fault/fault.js';
import { sentence } from '../fault/sentence.js';
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
  const error = fault.kind === 'passed' ? (fault.got ?? ERROR_NAMES.value) : ERROR_NAMES[fault.kind];
  return { error, sentence: sentence(fault) };
}

/** The error cell of several faults: the first decides the kind of error, the sentence tells them all. */
export function faultsCell(faults: readonly Fault[]): ErrorCell {
  const [first, ...others] = faults;
  if (first === undefined) return { error: ERROR_NAMES.value };
  if (first.kind !== 'value') return faultCell(first);
  const told = [first, ...others.filter((fault) => fault.kind === 'value')];
  return { error: ERROR_NAMES.value, sentence: told.map(sentence).join(' ') };
}
