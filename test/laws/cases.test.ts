import fc from 'fast-check';
import { readScenarioFile } from '../../src/core/file/read-scenario-file.js';
import { EMPTY_FILE } from '../../src/core/file/scenario-file.js';
import { writeScenarioFile } from '../../src/core/file/write-scenario-file.js';
import { casePlaces, plainValue, valueAt } from '../../src/core/scenario/cases/case-inputs.js';
import { addCase, removeCase, setCaseValue } from '../../src/core/scenario/cases/edit-cases.js';
import { caseAlone, BASE, everyCase, inCase } from '../../src/core/scenario/cases/in-case.js';
import { noteEdit } from '../../src/core/scenario/cases/note-edit.js';
import { haveSameCases } from '../../src/core/scenario/cases/same-cases.js';
import { sideBySide } from '../../src/core/scenario/differences/side-by-side.js';
import { haveSameAssumptions } from '../../src/core/scenario/assumptions/same-assumptions.js';
import { haveSameTables } from '../../src/core/scenario/tables/same-tables.js';
import { EXAMPLE_SCENARIO } from '../../src/core/scenario/example-scenario.js';
import { turnTables } from '../../src/core/scenario/what-if/turn-tables.js';
import type { CasePlace, Scenario } from '../../src/core/scenario/tables/scenario.js';
import { runs } from '../runs.js';

const PLACES = casePlaces(EXAMPLE_SCENARIO);
const NAMES = ['Best', 'Worst', 'Mine'];
const place = fc.constantFrom(...PLACES);
/** What people type: values that inputs take, and those that others have. */
const typed = fc.record({
  name: fc.constantFrom(BASE, ...NAMES),
  place,
  value: fc.oneof(fc.constantFrom(0.5, 0.25, 3, 1000), fc.double({ min: 0.001, max: 1, noNaN: true })),
});

function withThree(scenario: Scenario = EXAMPLE_SCENARIO): Scenario {
  return NAMES.reduce((own, name) => addCase(own, name), scenario);
}

interface Typed {
  readonly name: string;
  readonly place: CasePlace;
  readonly value: number;
}

function type(own: Scenario, { name, place: at, value }: Typed): Scenario {
  return setCaseValue(own, name, at, value);
}

const typedCases = fc
  .array(typed, { maxLength: 30 })
  .map((edits) => ({ scenario: edits.reduce(type, withThree()) }));

function isSame(a: Scenario, b: Scenario): boolean {
  return haveSameTables(a, b) && haveSameAssumptions(a, b);
}

/** What a case comes to by hand: the base's figures, and over them its own. */
function byHand(edits: readonly Typed[], name: string): Map<CasePlace, number> {
  const own = [BASE, name].flatMap((of) => edits.filter((edit) => edit.name === of));
  return new Map(own.map(({ place: at, value }) => [at, value]));
}

describe('a scenario with cases', () => {
  test('a case that differs in nothing is the base', () => {
    const scenario = withThree();
    for (const { scenario: own } of everyCase(scenario)) expect(own).toEqual(EXAMPLE_SCENARIO);
    expect(scenario.cases?.inputs).toEqual([]);
  });

  test('only what differs is kept: no value is the base’s, and every input differs in a case', () => {
    fc.assert(
      fc.property(typedCases, ({ scenario }) => {
        for (const { base, values } of scenario.cases?.inputs ?? []) {
          expect(values.some((own) => own !== null)).toBe(true);
          expect(values.includes(base) && base !== null).toBe(false);
        }
      }),
      { numRuns: runs(150) },
    );
  });

  test('every case comes to what was typed for it, and to the base’s where nothing was', () => {
    fc.assert(
      fc.property(fc.array(typed, { maxLength: 30 }), fc.constantFrom(BASE, ...NAMES), (given, name) => {
        const edits = [...given].sort((a, b) => Number(a.name !== BASE) - Number(b.name !== BASE));
        const own = caseAlone(edits.reduce(type, withThree()), name);
        const wanted = byHand(edits, name);
        for (const at of PLACES) {
          expect(valueAt(own, at)).toBe(
            plainValue(at, wanted.get(at) ?? valueAt(EXAMPLE_SCENARIO, at) ?? null),
          );
        }
      }),
      { numRuns: runs(150) },
    );
  });

  test('what is typed last for a case is what its tables hold, and no other case’s value moves', () => {
    fc.assert(
      fc.property(typedCases, typed, ({ scenario }, { name, place: at, value }) => {
        fc.pre(name !== BASE);
        const after = setCaseValue(scenario, name, at, value);
        expect(valueAt(inCase(after, name), at)).toBe(plainValue(at, value));
        for (const other of [BASE, ...NAMES]) {
          if (other !== name) expect(isSame(caseAlone(after, other), caseAlone(scenario, other))).toBe(true);
        }
      }),
      { numRuns: runs(150) },
    );
  });

  test('any way through the cases leads back: showing one and another changes no case', () => {
    fc.assert(
      fc.property(typedCases, fc.array(fc.constantFrom(BASE, ...NAMES)), ({ scenario }, way) => {
        const there = way.reduce((own, name) => inCase(own, name), scenario);
        const back = inCase(there, scenario.cases?.shown ?? BASE);
        expect(haveSameCases(back, scenario)).toBe(true);
        expect(isSame(back, scenario)).toBe(true);
      }),
      { numRuns: runs(150) },
    );
  });

  test('a file gives back what was written', () => {
    fc.assert(
      fc.property(typedCases, fc.constantFrom(BASE, ...NAMES), ({ scenario }, name) => {
        const own = inCase(scenario, name);
        const read = readScenarioFile(writeScenarioFile({ ...EMPTY_FILE, scenarios: [own], active: own.id }));
        expect(read.ok && read.value.scenarios[0]).toEqual(own);
      }),
      { numRuns: runs(150) },
    );
  });

  test('an edit of the tables is the shown case’s where that differs, and every case’s where none does', () => {
    fc.assert(
      fc.property(
        typedCases,
        fc.constantFrom(...NAMES),
        typed,
        ({ scenario }, shown, { place: at, value }) => {
          const before = inCase(scenario, shown);
          const edited = inCase(
            setCaseValue({ ...before, cases: { shown: BASE, names: [], inputs: [] } }, BASE, at, value),
            BASE,
          );
          const { cases } = before;
          const after = noteEdit(before, { ...edited, ...(cases && { cases }) });
          const differs =
            cases?.inputs.some((own) => own.name === at.name && own.header === at.header) === true;
          expect(valueAt(inCase(inCase(after, BASE), shown), at)).toBe(plainValue(at, value));
          const base = valueAt(caseAlone(after, BASE), at);
          expect(base).toBe(differs ? valueAt(caseAlone(before, BASE), at) : plainValue(at, value));
        },
      ),
      { numRuns: runs(150) },
    );
  });

  test('what two cases differ in is what is listed of two scenarios', () => {
    fc.assert(
      fc.property(typedCases, ({ scenario }) => {
        const listed = sideBySide(caseAlone(scenario, BASE), caseAlone(scenario, 'Best')).inputs;
        const own = (scenario.cases?.inputs ?? []).filter(({ values }) => values[0] !== null);
        expect(listed.map(({ name, header }) => `${name} ${String(header)}`).sort()).toEqual(
          own.map(({ name, header }) => `${name} ${header}`).sort(),
        );
      }),
      { numRuns: runs(60) },
    );
  });
});

describe('adding and removing', () => {
  test('a case made of turned tables comes to those tables', () => {
    const turned = turnTables(EXAMPLE_SCENARIO, { 'resolution rate': 0.1 });
    if (!turned.ok) throw new Error('the example can be turned');
    const { traffic } = turned.value;
    const scenario = addCase(EXAMPLE_SCENARIO, 'Best', { ...EXAMPLE_SCENARIO, traffic });
    expect(haveSameTables(caseAlone(scenario, 'Best'), { ...EXAMPLE_SCENARIO, traffic })).toBe(true);
    expect(caseAlone(scenario, BASE)).toEqual(EXAMPLE_SCENARIO);
    expect(new Set(scenario.cases?.inputs.map(({ header }) => header))).toEqual(new Set(['Resolution rate']));
  });

  test('without its last case a scenario is what its base was', () => {
    const [at] = PLACES.filter(({ header }) => header === 'Resolution rate') as [CasePlace];
    const scenario = inCase(setCaseValue(addCase(EXAMPLE_SCENARIO, 'Best'), 'Best', at, 0.9), 'Best');
    expect(removeCase(scenario, 'Best')).toEqual(EXAMPLE_SCENARIO);
    expect(addCase(scenario, 'best ')).toBe(scenario);
  });

  test('a channel that is renamed keeps its values, one that is taken away loses them', () => {
    const [at] = PLACES.filter(({ header }) => header === 'Resolution rate') as [CasePlace];
    const scenario = setCaseValue(addCase(EXAMPLE_SCENARIO, 'Best'), 'Best', at, 0.9);
    const [first = {}, ...others] = scenario.traffic;
    const renamed = noteEdit(scenario, {
      ...scenario,
      traffic: [{ ...first, Channel: 'Renamed' }, ...others],
    });
    expect(valueAt(inCase(renamed, 'Best'), { ...at, name: 'Renamed' })).toBe(0.9);
    expect(noteEdit(scenario, { ...scenario, traffic: others }).cases?.inputs).toEqual([]);
  });
});
