import { formulas as german } from '../../src/messages/de/formulas';
import { FUNCTIONS } from '../native/engine/functions';

/** Excel calls these the same in German. */
const SAME = ['ABS', 'EXP', 'INDEX', 'LN', 'LOG10', 'MAX', 'MIN', 'N', 'POISSON'];

test('every function of an ordinary formula has its German name', () => {
  const names = Object.keys(FUNCTIONS);
  const same = names.filter((name) => german.shown(name, 'function') === name);
  expect(same.filter((name) => !SAME.includes(name))).toEqual([]);
  expect(names.length - same.length).toBeGreaterThan(10);
});

test('a name that is typed in German is kept in English, whatever its case', () => {
  for (const name of Object.keys(FUNCTIONS)) {
    expect(german.kept(german.shown(name, 'function').toLowerCase(), 'function').toUpperCase()).toBe(name);
  }
  expect(german.kept('#Alle', 'constant')).toBe('#All');
  expect(german.kept('METER.BILL', 'function')).toBe('METER.BILL');
});
