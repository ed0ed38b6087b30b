import { placeWords } from '../../src/core/fault/place.js';
import fc from 'fast-check';
import type { Scenario } from '../../src/core/scenario/tables/scenario.js';
import { buildModel, buildSheets, sheetsOf, type ModelPiece } from '../../src/model/build-model.js';
import type { ModelOptions } from '../../src/model/figures/draft.js';
import { NO_ASSUMPTIONS } from '../../src/core/scenario/assumptions/assumptions.js';
import { numberFormatOf } from '../../src/model/page/look.js';
import type { Content, Model, SheetKey } from '../../src/model/page/sheet.js';
import { ASSUMED_SCENARIO, DATED_SCENARIO, PATHS_SCENARIO } from './assumed-scenario.js';
import { runs } from '../runs.js';
import { cellsOf, layoutFaults } from './layout.js';
import { NAMES } from './names.js';
import { FORMULAS } from './payloads.js';
import { danglingReferences, withoutReferences, withoutTexts } from './references.js';
import { randomScenario } from './random-scenario.js';
import { HOSTILE, SCENARIOS } from './scenarios.js';

const OPTIONS: ModelOptions = { asOf: '1 Oct 2026', version: '0.1.0' };

function modelOf(scenario: Scenario, options = OPTIONS): Model {
  const model = buildModel(scenario, NAMES, options);
  if (!model.ok) throw new Error(JSON.stringify(model.faults));
  return model.value;
}

function contentsOf(model: Model): Content[] {
  return model.sheets.flatMap((sheet) => [...cellsOf(sheet).values()].map(({ content }) => content));
}

function formulasOf(model: Model): string[] {
  return contentsOf(model).flatMap((content) => (content.kind === 'formula' ? [content.formula] : []));
}

const isBalanced = (text: string) => {
  let depth = 0;
  for (const letter of withoutTexts(text)) {
    if (letter === '(') depth += 1;
    if (letter === ')') depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0 && (text.match(/"/g)?.length ?? 0) % 2 === 0;
};

describe.each([...SCENARIOS, HOSTILE].map((scenario) => [scenario.name, scenario] as const))(
  'buildModel: %s',
  (_name, scenario) => {
    const model = modelOf(scenario);

    test('nothing stands in the way of anything else', () => {
      expect(layoutFaults(model)).toEqual([]);
    });

    test('every reference leads to a cell, a table or a column of the model', () => {
      expect(danglingReferences(model)).toEqual([]);
    });

    test('formulas are short and whole, with no number in them but 0 and 1', () => {
      const formulas = formulasOf(model);
      expect(formulas.filter((own) => !own.startsWith('=') || !isBalanced(own))).toEqual([]);
      expect(formulas.filter((own) => own.length > 400)).toEqual([]);
      expect(formulas.filter((own) => /(?<![\w.])(?![01](?![\d.]))\d/.test(withoutReferences(own)))).toEqual(
        [],
      );
      expect(formulas.filter((own) => /\b(OFFSET|INDIRECT|IFERROR)\(/i.test(own))).toEqual([]);
    });

    test('sheets carry the names they are given, and cells the widths they need', () => {
      expect(model.sheets.map(({ name, key }) => name === NAMES.sheets[key])).not.toContain(false);
      for (const sheet of model.sheets) {
        const columns = [...cellsOf(sheet).keys()].map((place) => Number(place.split(',')[1]));
        expect(sheet.widths.length).toBeGreaterThan(Math.max(...columns));
      }
    });

    test('the tables are the last thing on their sheets', () => {
      for (const sheet of model.sheets.filter(({ tables }) => tables.length > 0)) {
        const rows = [...cellsOf(sheet).keys()].map((place) => Number(place.split(',')[0]));
        const [table] = sheet.tables;
        expect((table?.row ?? 0) + (table?.rowCount ?? 0) - 1).toBe(Math.max(...rows));
      }
    });

    test('every sheet shows the master check, and every check is expected to say something', () => {
      for (const sheet of model.sheets) {
        const tallies = sheet.highlights.filter(
          (own) => 'when' in own && own.when.includes('" checks pass"'),
        );
        expect(tallies.map(({ look }) => look)).toEqual(['passed', 'failed']);
      }
      const checks = model.sheets.find(({ key }) => key === 'checks');
      const results = checks?.highlights.find((own) => 'equals' in own && own.equals === 'OK');
      const expected = model.expected.filter(({ sheet }) => sheet === 'checks');
      expect(expected).toHaveLength(1 + (results?.rowCount ?? 0));
    });
  },
);

describe('text from outside', () => {
  const model = modelOf(HOSTILE);

  test('is never a formula, nor a part of one', () => {
    const parts = FORMULAS.filter((text) => text.trim().length > 3);
    expect(formulasOf(model).filter((own) => parts.some((text) => own.includes(text)))).toEqual([]);
    expect(formulasOf(model).filter((own) => own.includes('HYPERLINK'))).toEqual([]);
  });

  test('is kept as text, every payload of it', () => {
    const texts = contentsOf(model).flatMap((content) => (content.kind === 'text' ? [content.text] : []));
    expect(texts).toContain(HOSTILE.name);
    expect(texts).toContain(HOSTILE.note);
    expect(texts.filter((text) => text.includes('cmd|')).length).toBeGreaterThan(3);
  });

  test('a chart is titled by words of ours', () => {
    const charts = model.sheets.flatMap(({ charts: own }) => own);
    expect(charts.map(({ title }) => title).filter((title) => !/^[A-Z][a-z]+ /.test(title))).toEqual([]);
  });

  test('a list of offers is a list of cells', () => {
    const lists = model.sheets.flatMap(({ validations }) =>
      validations.flatMap((own) => (own.kind === 'list' ? [own] : [])),
    );
    const fromOutside = lists.filter(({ values }) => values.some((value) => value.includes('1+1')));
    expect(fromOutside.map(({ reference }) => reference)).toEqual([expect.stringMatching(/^'Data'!\$B\$/)]);
  });
});

describe('what cannot be a model', () => {
  const [example] = SCENARIOS;
  const faultsOf = (change: Partial<Scenario>, options = OPTIONS) => {
    if (example === undefined) throw new Error('no example');
    const model = buildModel({ ...example, ...change }, NAMES, options);
    return model.ok ? [] : model.faults.map(({ where }) => placeWords(where));
  };

  test('a header that is not known', () => {
    expect(faultsOf({ offers: [{ Offer: 'A', Metre: 'session' }] })).toEqual([
      expect.stringMatching(/^Offers, header/),
    ]);
  });

  test('no offers and no traffic: both are told', () => {
    expect(faultsOf({ offers: [], traffic: [] })).toEqual(['Offers', 'Traffic']);
  });

  test('two currencies', () => {
    const row = { Meter: 'session', Rate: 1 };
    const offers = [
      { ...row, Offer: 'A', Currency: 'USD' },
      { ...row, Offer: 'B', Currency: 'EUR' },
    ];
    expect(faultsOf({ offers })).toEqual(['Offers, Currency']);
  });

  test('resolution rates that do not rise', () => {
    expect(faultsOf({}, { ...OPTIONS, settings: { ratesFrom: 0.5, ratesTo: 0.5 } })).toEqual([
      'Resolution rates',
    ]);
  });
});

describe('money', () => {
  const offers = [{ Offer: 'A', Meter: 'session', Rate: 0.5 }];
  const traffic = [
    { Channel: 'Chat', Sessions: 1000, 'Resolution rate': 0.7, 'Human cost': 7.4, Currency: 'EUR' },
  ];
  const money = { 'Current platform cost': 5000, Budget: 20_000, 'Guarantee limit': 900 };
  const scenario = {
    id: 'money',
    name: 'Money',
    note: '',
    offers,
    traffic,
    assumptions: { ...NO_ASSUMPTIONS, figures: money },
  };

  test('is in the currency of the traffic where the offers state none', () => {
    const model = modelOf(scenario);
    expect(model.currency).toBe('EUR');
    expect(modelOf({ ...scenario, offers: [{ ...offers[0], Currency: 'EUR' }] }).currency).toBe('EUR');
  });

  test('human cost, platform cost, budget and limit are amounts of it in their cells', () => {
    const built = buildSheets(scenario, NAMES, OPTIONS, sheetsOf('risk'));
    if (!built.ok) throw new Error(JSON.stringify(built.faults));
    const cells = built.value.sheets.flatMap((sheet) => [...cellsOf(sheet).values()]);
    const formats = [7.4, ...Object.values(money)].map((amount) =>
      cells
        .filter(
          ({ content, role }) => role === 'input' && content.kind === 'number' && content.value === amount,
        )
        .map(({ format }) => numberFormatOf(format, 'EUR')),
    );
    expect(formats).toEqual(formats.map(() => ['[$EUR] #,##0.00##']));
  });
});

describe('settings', () => {
  const [example] = SCENARIOS;
  const chosenWith = (chosenOffer?: string) => {
    if (example === undefined) throw new Error('no example');
    const settings = chosenOffer === undefined ? {} : { chosenOffer };
    const model = modelOf(example, { ...OPTIONS, settings });
    const inputs = model.sheets.find(({ key }) => key === 'inputs');
    return inputs && cellsOf(inputs).get('10,1')?.content;
  };

  test('the cheapest offer is shown unless another one is chosen', () => {
    expect(chosenWith()).toEqual({ kind: 'text', text: 'Per reply at $0.10, capped' });
    expect(chosenWith('per SESSION at $0.80 ')).toEqual({ kind: 'text', text: 'Per session at $0.80' });
    expect(chosenWith('one that went away')).toEqual({ kind: 'text', text: 'Per reply at $0.10, capped' });
  });

  test('the bridge and the invoice are of the chosen offer', () => {
    if (example === undefined) throw new Error('no example');
    const { expected } = modelOf(example, {
      ...OPTIONS,
      settings: { chosenOffer: 'Per resolution with seats' },
    });
    const texts = expected.filter(({ sheet }) => sheet === 'bridge').map(({ value }) => value);
    expect(texts).toContain('Seats');
  });
});

describe('pieces', () => {
  const pieceOf = (scenario: Scenario, piece: ModelPiece, beside: readonly SheetKey[] = []) => {
    const model = buildSheets(scenario, NAMES, OPTIONS, sheetsOf(piece, beside));
    if (!model.ok) throw new Error(JSON.stringify(model.faults));
    return model.value;
  };
  const PIECES: readonly (readonly [ModelPiece, readonly string[]])[] = [
    ['comparison', ['inputs', 'offers', 'compare', 'checks', 'data']],
    ['bridge', ['inputs', 'offers', 'bridge', 'data']],
    ['unit economics', ['inputs', 'offers', 'unitEconomics']],
    ['claims', ['inputs', 'offers', 'claims', 'data']],
    ['forecast', ['inputs', 'offers', 'assumptions', 'forecast', 'data']],
    ['business case', ['inputs', 'offers', 'assumptions', 'businessCase', 'data']],
    ['budget', ['inputs', 'offers', 'assumptions', 'budget', 'data']],
    ['outlook', ['inputs', 'offers', 'assumptions', 'outlook', 'data']],
    ['sensitivity', ['inputs', 'offers', 'assumptions', 'sensitivity', 'data']],
    ['risk', ['inputs', 'offers', 'assumptions', 'risk', 'data']],
    ['questions', ['inputs', 'offers', 'assumptions', 'questions', 'data']],
    [
      'decision',
      ['inputs', 'offers', 'assumptions', 'compare', 'risk', 'decision', 'checks', 'sources', 'data'],
    ],
  ];

  test.each(
    [...SCENARIOS, HOSTILE, ASSUMED_SCENARIO, DATED_SCENARIO, PATHS_SCENARIO].flatMap((scenario) =>
      PIECES.map(([piece, keys]) => [scenario.name, piece, { scenario, keys }] as const),
    ),
  )('%s: the sheets of a %s need no other', (_name, piece, { scenario, keys }) => {
    const model = pieceOf(scenario, piece);
    expect(model.sheets.map(({ key }) => key)).toEqual(keys);
    expect(danglingReferences(model)).toEqual([]);
    expect(layoutFaults(model)).toEqual([]);
    expect(model.expected.filter(({ sheet }) => !keys.includes(sheet))).toEqual([]);
    const lists = model.sheets.flatMap(({ validations }) => validations.map((own) => JSON.stringify(own)));
    expect(lists.filter((own) => own.includes("'Compare'") && !keys.includes('compare'))).toEqual([]);
    const formulas = formulasOf(model);
    expect(formulas.filter((own) => !isBalanced(own) || own.length > 400)).toEqual([]);
    expect(formulas.filter((own) => /(?<![\w.])(?![01](?![\d.]))\d/.test(withoutReferences(own)))).toEqual(
      [],
    );
    for (const sheet of model.sheets) {
      const columns = [...cellsOf(sheet).keys()].map((place) => Number(place.split(',')[1]));
      expect(sheet.widths.length).toBeGreaterThan(Math.max(...columns));
    }
  });

  test('a piece beside others has their settings too, and every reference still leads somewhere', () => {
    for (const scenario of SCENARIOS) {
      const model = pieceOf(scenario, 'unit economics', sheetsOf('bridge', sheetsOf('comparison')));
      expect(model.sheets.map(({ key }) => key)).toEqual([
        ...['inputs', 'offers', 'compare', 'bridge', 'unitEconomics', 'checks', 'data'],
      ]);
      expect(danglingReferences(model)).toEqual([]);
      expect(layoutFaults(model)).toEqual([]);
    }
  });

  test('a model beside a piece has its sheets as it has them alone', () => {
    const [example] = SCENARIOS;
    if (example === undefined) throw new Error('no example');
    const alone = pieceOf(example, 'model');
    const beside = pieceOf(example, 'model', sheetsOf('unit economics'));
    expect(beside.sheets.filter(({ key }) => key !== 'unitEconomics' && key !== 'about')).toEqual(
      alone.sheets.filter(({ key }) => key !== 'about'),
    );
    expect(alone).toEqual(modelOf(example));
  });
});

test('whatever the scenario, nothing overlaps and every reference leads somewhere', () => {
  fc.assert(
    fc.property(randomScenario, (scenario) => {
      const model = modelOf(scenario);
      expect(layoutFaults(model)).toEqual([]);
      expect(danglingReferences(model)).toEqual([]);
    }),
    { numRuns: runs(60) },
  );
});
