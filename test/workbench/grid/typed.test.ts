import { typed } from '../../../src/workbench/grid/typed';

test.each([
  ['=1+1', { value: '=1+1', isFormula: true }],
  ['+A1', { value: '=+A1', isFormula: true }],
  ['-A1', { value: '=-A1', isFormula: true }],
  ['@SUM(1)', { value: '=SUM(1)', isFormula: true }],
])('%j is taken for a formula', (text, meant) => expect(typed(text)).toEqual(meant));

test.each([
  ["'=1+1", '=1+1'],
  ["'0123", '0123'],
  ['=', '='],
  ['plain', 'plain'],
  ['＝1+1', '＝1+1'],
  ['13/45/2024', '13/45/2024'],
])('%j is text', (text, value) => expect(typed(text)).toEqual({ value }));

test.each([
  ['12', { value: 12 }],
  ['-2.5e3', { value: -2500 }],
  ['1,234', { value: 1234, format: '#,##0' }],
  ['7%', { value: 0.07, format: '0%' }],
  ['$3.50', { value: 3.5, format: '$#,##0.00' }],
  ['2024-03-01', { value: 45352, format: 'm/d/yyyy' }],
  ['3/1/2024', { value: 45352, format: 'm/d/yyyy' }],
  ['true', { value: true }],
])('%j is a number or a truth value', (text, meant) => expect(typed(text)).toEqual(meant));
