import type { Scenario } from '../../../src/core/scenario/tables/scenario';
import { scenarioId } from '../../../src/taskpane/store/scenario-id';

const kept = (id: string, name: string): Scenario => ({ id, name, note: '', traffic: [], offers: [] });

describe('scenarioId(name, kept)', () => {
  test('is made of the letters and digits of the name', () => {
    expect(scenarioId('Budget 2027 (café)', [])).toBe('budget-2027-cafe');
  });

  test('a name that is kept, its case aside, is the same scenario', () => {
    expect(scenarioId(' BUDGET ', [kept('b1', 'Budget')])).toBe('b1');
  });

  test('another name that comes to the same letters gets a number', () => {
    expect(scenarioId('Budget!', [kept('budget', 'Budget'), kept('budget-2', 'Budget?')])).toBe('budget-3');
  });

  test('a name without any letter is a scenario', () => {
    expect(scenarioId('預算', [])).toBe('scenario');
  });
});
