import { missing, noAnswer, overflow, passed, type Fault } from '../../../src/core/fault/fault.js';
import { faultCell, faultsCell } from '../../../src/core/grid/fault-cell.js';

const blank = (name: string): Fault => missing(name, 'a number');

test('a fault is an error of its kind, with its sentence', () => {
  expect(faultCell(blank('price'))).toEqual({
    error: '#VALUE!',
    sentence: 'price is blank; it must be a number.',
  });
  expect(faultCell(noAnswer('nobody knows'))).toEqual({ error: '#N/A', sentence: 'Nobody knows.' });
  expect(faultCell(overflow('the bill')).error).toBe('#NUM!');
  expect(faultCell(passed('price', '#REF!'))).toEqual({ error: '#REF!', sentence: 'price holds #REF!.' });
});

test('several faults are told together, but no more than five', () => {
  expect(faultsCell([blank('a'), blank('b')]).sentence).toBe(
    'a is blank; it must be a number. b is blank; it must be a number.',
  );
  const many = faultsCell(Array.from({ length: 1000 }, (_, index) => blank(`a${index}`))).sentence ?? '';
  expect(many).toMatch(/a4 is blank; it must be a number\. More faults: 995\.$/);
  expect(many).not.toContain('a5 ');
});

test('the first fault decides the kind: an error that came in is told alone', () => {
  expect(faultsCell([passed('price', '#REF!'), blank('b')])).toEqual({
    error: '#REF!',
    sentence: 'price holds #REF!.',
  });
  expect(faultsCell([blank('b'), passed('price', '#REF!')]).sentence).toBe(
    'b is blank; it must be a number.',
  );
});
