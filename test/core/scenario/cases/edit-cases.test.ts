import { casePlaces } from '../../../../src/core/scenario/cases/case-inputs.js';
import {
  addCase,
  isTaken,
  removeCase,
  setCaseValue,
} from '../../../../src/core/scenario/cases/edit-cases.js';
import { inCase } from '../../../../src/core/scenario/cases/in-case.js';
import { noteEdit } from '../../../../src/core/scenario/cases/note-edit.js';
import { EXAMPLE_SCENARIO } from '../../../../src/core/scenario/example-scenario.js';
import type { CasePlace, Scenario } from '../../../../src/core/scenario/tables/scenario.js';

const [PLACE] = casePlaces(EXAMPLE_SCENARIO).filter(({ header }) => header === 'Sessions') as [CasePlace];

/** The sessions of the first channel, and what cases say of them. */
function sessionsIn(scenario: Scenario) {
  return { shown: scenario.traffic[0]?.['Sessions'], values: scenario.cases?.inputs[0]?.values };
}

const three = ['Best', 'Usual', 'Worst'].reduce((own, name) => addCase(own, name), EXAMPLE_SCENARIO);
const valued = setCaseValue(setCaseValue(three, 'Best', PLACE, 900), 'Worst', PLACE, 1900);

test('a case that is removed takes its own values along, and those of others stay theirs', () => {
  expect(sessionsIn(valued).values).toEqual([900, null, 1900]);
  expect(sessionsIn(removeCase(valued, 'Best')).values).toEqual([null, 1900]);
  expect(sessionsIn(removeCase(valued, 'Worst')).values).toEqual([900, null]);
  expect(removeCase(valued, 'Usual').cases?.names).toEqual(['Best', 'Worst']);
  expect(removeCase(valued, 'Odd')).toBe(valued);
});

test('where the case was shown the base is, and without the last one there are no cases', () => {
  const shown = inCase(valued, 'Worst');
  expect(sessionsIn(shown).shown).toBe(1900);
  const without = removeCase(shown, 'Worst');
  expect([without.cases?.shown, sessionsIn(without).shown]).toEqual(['', sessionsIn(EXAMPLE_SCENARIO).shown]);
  const none = ['Best', 'Usual', 'Worst'].reduce((own, name) => removeCase(own, name), valued);
  expect(none).toEqual(EXAMPLE_SCENARIO);
});

test('a name is taken however it is written, and a blank one is none', () => {
  expect(isTaken({ names: ['Best'] }, ' BEST ')).toBe(true);
  expect(isTaken({ names: ['Best'] }, 'Better')).toBe(false);
  expect(addCase(three, ' best ')).toBe(three);
  expect(addCase(three, '  ')).toBe(three);
});

test('an edit of what no case differs in leaves the scenario as it was edited', () => {
  const renamed = { ...valued, name: 'Another name' };
  expect(noteEdit(valued, renamed)).toBe(renamed);
});
