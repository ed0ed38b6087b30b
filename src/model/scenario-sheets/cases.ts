import { inWords } from '../../core/phrase/in-words.js';
import { onData } from '../page/on-data.js';
import { ASSUMED, type AssumedId } from '../../core/scenario/assumptions/assumed.js';
import { BASE, valueIn } from '../../core/scenario/cases/in-case.js';
import type { CaseInput } from '../../core/scenario/tables/scenario.js';
import { cellAddress } from '../../reference/address.js';
import type { Area } from '../../reference/area.js';
import { figureFormat, figureValidation } from '../figures/assumption-figures.js';
import type { ModelDraft } from '../figures/draft.js';
import { blank, follows, headerRow, number, words } from '../page/cell.js';
import { NOT_FROZEN } from '../page/frozen.js';
import type { Expected, Format, ModelCell, ModelSheet, NamedInput, Validation } from '../page/sheet.js';
import { FIRST_CASE } from '../places/cases-places.js';
import type { Places } from '../places/places.js';
import { chosenCase } from '../parts/case-arguments.js';
import { checkedHead, expectedChecksOf, sheetChecks } from '../parts/sheet-checks.js';
import { referenceTo, sectionBlock } from '../parts/sheet-head.js';
import { formatUnder, tableColumn, validationsOf } from '../parts/table-column.js';
import { casesChecks } from './cases-checks.js';
import { expectedGrowth, growthBlocks } from './cases-growth.js';
import { expectedResults, resultBlocks } from './cases-results.js';
import { expectedTraffic, trafficBlocks } from './cases-traffic.js';

/** The inputs in which cases differ, beside each other, and a cell that says which case all sheets show. */
export function casesSheet(draft: ModelDraft, places: Places): ModelSheet {
  const own = places.cases;
  const texts = draft.texts.cases;
  const checks = sheetChecks(draft.texts, own.checksRow, casesChecks(draft, places));
  const typed = [one(own.shown), ...draft.cases.inputs.map((input) => valuesOf(places, input))];
  return {
    key: 'cases',
    name: draft.names.sheets.cases,
    blocks: [
      ...checkedHead(texts.title, texts.help, undefined).blocks,
      sectionBlock(own.shownRow, texts.shown.section),
      { row: own.shown.row, column: 0, cells: [shownRow(draft)] },
      sectionBlock(own.inputsRow, texts.inputs.section, { help: texts.inputs.help }),
      {
        row: own.names.row,
        column: 0,
        cells: [
          headerRow([texts.inputs.input, ...caseNames(draft), texts.shown.header, texts.inputs.unit]),
          ...draft.cases.inputs.map((input) => inputRow(draft, places, input)),
        ],
      },
      ...resultBlocks(draft, places),
      ...checks.blocks,
      ...onData(...trafficBlocks(draft, places), ...growthBlocks(draft, places)),
    ],
    tables: [],
    charts: [],
    validations: [...checks.validations, ...validations(draft, places)],
    highlights: checks.highlights,
    widths: widths(draft),
    frozen: NOT_FROZEN,
    named: namedInputs(draft, places),
    inputs: [...checks.inputs, ...typed],
    spills: [],
    landscape: true,
  };
}

/** The engine's own figures of every cell that is computed, of the inputs on other sheets that follow it too. */
export function expectedCases(draft: ModelDraft, places: Places): Expected[] {
  const shown = draft.cases.inputs.flatMap((input): Expected[] => {
    const value = valueIn(input, draft.cases, draft.cases.shown);
    return value === null ? [] : [{ sheet: 'cases', ...places.cases.input(input), value }];
  });
  return [
    ...shown,
    ...expectedResults(draft, places),
    ...expectedTraffic(draft, places),
    ...expectedGrowth(draft, places),
    ...expectedChecksOf(draft.texts, 'cases', places.cases.checksRow, casesChecks(draft, places)),
  ];
}

/** What the cases are called on the sheet, the base first. */
function caseNames({ cases, texts }: ModelDraft): string[] {
  return [texts.cases.base, ...cases.names];
}

function shownRow(draft: ModelDraft): ModelCell[] {
  const { shown } = draft.texts.cases;
  const name = draft.cases.shown === BASE ? draft.texts.cases.base : draft.cases.shown;
  return [words(shown.label, 'label'), words(name, 'input'), words(shown.help, 'source')];
}

function inputRow(draft: ModelDraft, places: Places, input: CaseInput): ModelCell[] {
  const { format, unit } = looksOf(draft, input);
  const { row, column } = places.cases.input(input);
  const cell = (value: string | number | null): ModelCell => {
    if (value === null) return blank('input', format);
    return typeof value === 'number' ? number(value, 'input', format) : words(value, 'input', format);
  };
  const first = cellAddress(row, FIRST_CASE);
  const all = `${first}:${cellAddress(row, column - 1)}`;
  const chosen = `INDEX(${all},${chosenCase(places)})`;
  // A reference to a blank is 0, which a figure of Assumptions is not.
  const base = input.table === 'traffic' ? first : `IF(${first}="","",${first})`;
  return [
    words(labelOf(draft, input), 'label'),
    ...[input.base, ...input.values].map(cell),
    follows(`=IF(${chosen}="",${base},${chosen})`, valueIn(input, draft.cases, draft.cases.shown), format),
    words(unit, 'unit'),
  ];
}

function labelOf({ texts }: ModelDraft, { table, name, header }: CaseInput): string {
  return table === 'traffic' ? texts.cases.inputs.ofChannel(name, header) : figureName(texts, name);
}

function figureName({ inputWords }: ModelDraft['texts'], name: string): string {
  return inputWords.figures.words[name as AssumedId];
}

function looksOf(
  { texts }: ModelDraft,
  input: CaseInput,
): { readonly format: Format; readonly unit: string } {
  if (input.table === 'traffic') {
    return { format: formatUnder(input.header), unit: tableColumn(texts, input.header).unit };
  }
  const id = input.name as AssumedId;
  return { format: figureFormat(id), unit: inWords(ASSUMED[id].unit, texts.core) };
}

/** The cells with an input's values, one for each case. */
function valuesOf({ cases }: Places, input: CaseInput): Area {
  return { ...cases.names, row: cases.input(input).row };
}

/** The case shown, and each input by its place among those of the scenario. */
function namedInputs(draft: ModelDraft, places: Places): NamedInput[] {
  const all = draft.scenario.cases?.inputs ?? [];
  return [
    { list: 'cases', id: 'shown', ...places.cases.shown },
    { list: 'cases', id: 'base', row: places.cases.names.row, column: places.cases.names.column },
    ...draft.cases.inputs.map((input): NamedInput => ({
      list: 'cases',
      id: String(all.indexOf(input)),
      row: places.cases.input(input).row,
      column: FIRST_CASE,
    })),
  ];
}

function validations(draft: ModelDraft, places: Places): Validation[] {
  const { shown, names } = places.cases;
  const inputs = draft.cases.inputs.flatMap((input) => {
    const cells = valuesOf(places, input);
    return input.table === 'traffic'
      ? validationsOf(draft.texts, input.header, cells)
      : figureValidation(draft, input.name as AssumedId, cells);
  });
  return [
    {
      ...one(shown),
      kind: 'list',
      values: caseNames(draft),
      reference: referenceTo(draft, 'cases', names),
      message: draft.texts.cases.shown.choose,
    },
    ...inputs,
  ];
}

function widths({ cases, trafficCells: [head = []] }: ModelDraft): number[] {
  const count = Math.max(cases.names.length + 4, head.length);
  return Array.from({ length: count }, (_, column) => (column === 0 ? 46 : 17));
}

function one({ row, column }: { readonly row: number; readonly column: number }): Area {
  return { row, column, rowCount: 1, columnCount: 1 };
}
