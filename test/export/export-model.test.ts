import { EXAMPLE_SCENARIO } from '../../src/core/scenario/example-scenario';
import type { Scenario } from '../../src/core/scenario/tables/scenario';
import { shownText } from '../../src/model/page/plain-text';
import { exportModel } from '../../src/export/export-model';
import { nativeModel } from '../../src/export/native-model';
import { sheetTexts } from '../../src/messages/sheets';
import { buildModel } from '../../src/model/build-model';
import { USUAL_NAMES } from '../../src/model/page/usual-names';
import { textOf } from '../../src/export/xml/parse';
import { ASSUMED_SCENARIO } from '../model/assumed-scenario';
import { SCENARIO_WITH_CASES } from '../model/cases-scenario';
import { exported } from './exported';
import { imported } from './imported';
import { all, opened, rootOf } from './opened';
import { faultsOf } from './package-rules';
import { PAYLOADS } from './payloads';

const FILE = exported();
const parts = opened(FILE);
const sheets = [...parts.keys()].filter((path) => path.startsWith('xl/worksheets/sheet'));

/** Everything that is a formula in a file: of cells, validations, highlights, names and charts. */
function formulasOf(own: ReadonlyMap<string, string>): string[] {
  return [...own.keys()]
    .filter((path) => path.startsWith('xl/') && !path.endsWith('.rels'))
    .flatMap((path) =>
      ['f', 'formula', 'formula1', 'formula2', 'definedName', 'calculatedColumnFormula'].flatMap((name) =>
        all(rootOf(own, path), name).map(textOf),
      ),
    );
}

/** A scenario with one of these payloads in every text that a user or a vendor's page can fill. */
function poisoned(payloads: readonly string[]): Scenario {
  let next = -1;
  const own = () => payloads[(next += 1) % payloads.length] ?? '';
  const notes = () => ({ Note: own(), Source: own(), 'As of': own() });
  return {
    ...EXAMPLE_SCENARIO,
    name: own(),
    note: own(),
    traffic: EXAMPLE_SCENARIO.traffic.map((row) => ({ ...row, ...notes(), Channel: own() })),
    offers: EXAMPLE_SCENARIO.offers.slice(0, 2).map((row, index) => ({
      ...row,
      ...notes(),
      Unit: own(),
      Offer: `${payloads[index % payloads.length] ?? ''} ${index}`,
    })),
  };
}

/** Formulas without the texts and the names of sheets in them. */
function bare(own: ReadonlyMap<string, string>): string[] {
  return formulasOf(own).map((formula) =>
    formula.replace(/"(?:[^"]|"")*"/g, '""').replace(/'(?:[^']|'')*'/g, "''"),
  );
}

describe('the file of the example', () => {
  test('keeps to the rules of its format', () => {
    expect(faultsOf(parts)).toEqual([]);
  });

  test('has the sheets of the model and Calculation, in their order', () => {
    const names = all(rootOf(parts, 'xl/workbook.xml'), 'sheet').map(({ attributes }) =>
      attributes.get('name'),
    );
    expect(names).toEqual([
      'About',
      'Inputs',
      'Offers',
      'Compare',
      'Bridge',
      'Checks',
      'Sources',
      'Data',
      'Calculation',
    ]);
  });

  test('prints all of each sheet but Data and Calculation, which stand behind the others', () => {
    const workbook = rootOf(parts, 'xl/workbook.xml');
    const hidden = all(workbook, 'sheet').filter(({ attributes }) => attributes.get('state') === 'hidden');
    expect(hidden.map(({ attributes }) => attributes.get('name'))).toEqual(['Data', 'Calculation']);
    const areas = all(workbook, 'definedName').filter(
      ({ attributes }) => attributes.get('name') === '_xlnm.Print_Area',
    );
    expect(areas).toHaveLength(sheets.length - 2);
    expect(areas.map(textOf).filter((area) => !/^'[^']+'!\$A\$1:\$[A-Z]+\$\d+$/.test(area))).toEqual([]);
  });

  test('calculates without Meterwise: no formula calls METER', () => {
    const formulas = formulasOf(parts);
    expect(formulas.length).toBeGreaterThan(300);
    expect(formulas.filter((formula) => /METER|_xldudf/i.test(formula))).toEqual([]);
    expect(formulas.filter((formula) => formula.startsWith('=') || formula.length > 8_192)).toEqual([]);
  });

  test('is calculated when it is opened, and says what it showed until then', () => {
    expect(all(rootOf(parts, 'xl/workbook.xml'), 'calcPr')[0]?.attributes.get('fullCalcOnLoad')).toBe('1');
    const compare = rootOf(parts, 'xl/worksheets/sheet4.xml');
    const best = all(compare, 'c').find(({ attributes }) => attributes.get('r') === 'B6');
    expect(best && all(best, 'f')).toHaveLength(1);
    expect(best && all(best, 'v').map(textOf)).toEqual(['Per reply at $0.10, capped']);
  });

  test('has native charts whose series are cells', () => {
    const charts = [...parts.keys()]
      .filter((path) => path.startsWith('xl/charts/'))
      .map((path) => rootOf(parts, path));
    expect(charts.length).toBeGreaterThanOrEqual(3);
    for (const chart of charts) {
      const references = all(chart, 'f').map(textOf);
      expect(references.length).toBeGreaterThan(1);
      expect(references.filter((own) => !/^'[^']+'!\$[A-Z]+\$\d+(:\$[A-Z]+\$\d+)?$/.test(own))).toEqual([]);
    }
  });

  test('has both tables, drop-down lists, highlights, frozen rows and a page set-up', () => {
    const tables = [...parts.keys()]
      .filter((path) => path.startsWith('xl/tables/'))
      .map((path) => rootOf(parts, path));
    expect(tables.map(({ attributes }) => attributes.get('name')).sort()).toEqual(['Offers', 'Traffic']);
    const names = (name: string) => sheets.flatMap((path) => all(rootOf(parts, path), name));
    expect(names('dataValidation').some(({ attributes }) => attributes.get('type') === 'list')).toBe(true);
    expect(names('cfRule').length).toBeGreaterThan(1);
    expect(names('pane').length).toBeGreaterThan(3);
    expect(names('pageSetup')).toHaveLength(sheets.length);
    expect(names('pageSetup').filter(({ attributes }) => attributes.get('fitToHeight') !== '0')).toEqual([]);
  });

  test('is the same file for the same scenario', () => {
    expect(Buffer.compare(exported(), FILE)).toBe(0);
  });

  test('says which cells hold values instead of formulas', () => {
    const file = exportModel(EXAMPLE_SCENARIO, { asOf: '2026-01-31', version: '1.2.3' });
    expect(file.ok && file.value.said).toEqual([
      expect.stringMatching(/are values in the file \(on Compare\): the hidden sheet Calculation lists each/),
    ]);
  });
});

test('a scenario whose tables cannot be read makes no file, but faults', () => {
  const file = exportModel({ ...EXAMPLE_SCENARIO, traffic: [] }, { asOf: '', version: '' });
  expect(file.ok).toBe(false);
});

describe('payloads', () => {
  const groups = [0, 1, 2, 3].map((first) => PAYLOADS.filter((_payload, index) => index % 4 === first));
  const harmless = bare(opened(exported(poisoned(['Words']))));

  test.each(groups.map((group) => [group.map((own) => JSON.stringify(own)).join(' '), group]))(
    '%s',
    (_shown, group) => {
      const scenario = poisoned(group);
      const bytes = exported(scenario);
      const own = opened(bytes);
      expect(faultsOf(own)).toEqual([]);
      // No formula more than with harmless words, and none that reads otherwise outside of its texts.
      expect(bare(own)).toEqual(harmless);
      const about = all(rootOf(own, 'xl/worksheets/sheet1.xml'), 't').map(textOf);
      const held = shownText(scenario.name).replace(/_(?=x[0-9a-fA-F]{4}_)/g, '_x005F_');
      expect(about).toContain(held);
      // Nothing is lost on the way: the scenario comes back to the letter.
      expect(imported(bytes)).toEqual({ ok: true, value: { scenario, said: [] } });
    },
  );

  test('a text that could become a formula when its cell is edited carries the mark of a text', () => {
    const own = opened(exported(poisoned(['=1+1'])));
    const styles = all(rootOf(own, 'xl/styles.xml'), 'cellXfs')[0]?.children ?? [];
    const cells = all(rootOf(own, 'xl/worksheets/sheet3.xml'), 'c').filter((cell) =>
      all(cell, 't').some((text) => textOf(text) === '=1+1'),
    );
    expect(cells.length).toBeGreaterThan(5);
    for (const { attributes } of cells) {
      const style = styles[Number(attributes.get('s'))];
      expect(typeof style === 'object' && style.attributes.get('quotePrefix')).toBe('1');
    }
  });
});

test('every sheet that was inserted is in the file, and it says where values stand', () => {
  const beside = ['assumptions', 'forecast', 'businessCase', 'sensitivity', 'risk'] as const;
  const file = exportModel(
    {
      ...EXAMPLE_SCENARIO,
      ...(ASSUMED_SCENARIO.assumptions && { assumptions: ASSUMED_SCENARIO.assumptions }),
    },
    { asOf: '2026-01-31', version: '1.2.3', beside },
  );
  if (!file.ok) throw new Error('The example makes a file.');
  const own = opened(file.value.bytes);
  expect(faultsOf(own)).toEqual([]);
  const names = all(rootOf(own, 'xl/workbook.xml'), 'sheet').map(({ attributes }) => attributes.get('name'));
  for (const name of ['Forecast', 'Business case', 'Sensitivity', 'Risk', 'Assumptions'])
    expect(names).toContain(name);
  expect(formulasOf(own).filter((formula) => /METER|_xldudf/i.test(formula))).toEqual([]);
  expect(file.value.said).toEqual([expect.stringMatching(/Forecast.*hidden sheet Calculation/)]);
});

test('the ranking of every case is formulas in a file, not values', () => {
  const model = buildModel(SCENARIO_WITH_CASES, USUAL_NAMES, { asOf: '2026-01-31', version: '1.2.3' });
  if (!model.ok) throw new Error('The scenario makes a model.');
  const { kept } = nativeModel(model.value, USUAL_NAMES, sheetTexts('en'));
  expect(kept.filter(({ cell }) => /COMPARE|FIGURE/.test(cell.formula))).toEqual([]);
  expect(kept.length).toBeGreaterThan(0);
});
