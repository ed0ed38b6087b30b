import { remembered } from '../../src/core/memo/remembered';
import { DRAWN_LEVERS } from '../../src/core/scenario/levers/levers';
import { RANK_BASES } from '../../src/core/scenario/ranking/rank-basis';
import type { Scenario } from '../../src/core/scenario/tables/scenario';
import { bringSheetTexts, type SheetLanguage } from '../../src/messages/sheets';
import { buildSheets } from '../../src/model/build-model';
import type { Content, Model, ModelCell, ModelSheet, SheetKey } from '../../src/model/page/sheet';
import { OFFER_HEADERS } from '../../src/core/terms/columns';
import { TABLE_HEADERS } from '../../src/model/page/table-headers';
import { ASSUMED_SCENARIO } from './assumed-scenario';
import { cellsOf } from './layout';
import { NAMES } from './names';
import { SCENARIOS } from './scenarios';

beforeAll(() => bringSheetTexts('de'));

function modelIn(language: SheetLanguage, scenario: Scenario): Model {
  const options = { asOf: '2026-10-01', version: '0.1.0', language };
  const model = buildSheets(scenario, NAMES, options, Object.keys(NAMES.sheets) as SheetKey[]);
  if (!model.ok) throw new Error(JSON.stringify(model.faults));
  return model.value;
}

/** Built once for all that is asked of them. */
const modelsOf = remembered((scenario: Scenario) => ({
  english: modelIn('en', scenario),
  german: modelIn('de', scenario),
}));

function pairsIn(scenario: Scenario): (readonly [english: ModelSheet, german: ModelSheet])[] {
  const { english, german } = modelsOf(scenario);
  return english.sheets.map((sheet) => {
    const own = german.sheets.find(({ key }) => key === sheet.key);
    if (own === undefined) throw new Error(`no ${sheet.key}`);
    return [sheet, own];
  });
}

/** What stays as it is: names that users gave, headers of tables of inputs, words that cells hold, names of sheets. */
function namesIn({ traffic, offers, assumptions, name, note }: Scenario): Set<string> {
  const rows = [...traffic, ...offers];
  const assumed = [
    ...(assumptions?.ramp ?? []),
    ...(assumptions?.season ?? []),
    ...(assumptions?.spread ?? []),
  ];
  const typed = [...rows, ...assumed].flatMap((row) => [
    ...Object.keys(row),
    ...Object.values(row).map(String),
  ]);
  return new Set([
    ...[name, note, ...typed, ...Object.values(TABLE_HEADERS).flat(), ...Object.values(NAMES.sheets)],
    // Questions names a term as its column is headed.
    ...OFFER_HEADERS.map(({ header }) => header),
    ...[...DRAWN_LEVERS, ...RANK_BASES, 'Meterwise 0.1.0', 'Break-even'],
    ...['Intercom Fin, performance guarantee, 2026', 'A guide to outcome-based pricing, OrbitCX, 2026'],
  ]);
}

/** What the engine says of an offer, which is core's to say. */
const isFault = (text: string) => /^Offers row \d/.test(text);
const isSentence = (text: string) => !isFault(text) && /\p{L}{2,}[\s,:–-]+\p{L}{2,}/u.test(text);
const textOf = (content: Content | undefined) => (content?.kind === 'text' ? content.text : undefined);

/** All that a sheet says beside its cells. */
function besideCells({ charts, validations }: ModelSheet): string[] {
  const drawn = charts.flatMap(({ title, categoryTitle, valueTitle, series }) => [
    title,
    categoryTitle,
    valueTitle,
    ...series.map(({ name }) => name),
  ]);
  return [...drawn, ...validations.map(({ message }) => message)];
}

/** Of a page: no language has another. */
const isAddress = (text: string) => /^https:\/\/\S+$/.test(text);

/** What a formula computes, whatever it says in words. */
const computed = (formula: string) => formula.replace(/"[^"]*"/g, '""');

/** What a cell holds but for its words. */
function whatItHolds([place, { content }]: [string, ModelCell]): unknown[] {
  if (content.kind === 'formula') return [place, content.kind, computed(content.formula)];
  return [place, content.kind === 'number' ? content : content.kind];
}

describe.each([
  ['the example', SCENARIOS[0] as Scenario],
  ['assumptions', ASSUMED_SCENARIO],
])('a model in German: %s', (_name, scenario) => {
  const names = namesIn(scenario);

  test('no cell speaks English but for names', () => {
    const same = pairsIn(scenario).flatMap(([english, german]) =>
      [...cellsOf(english)].flatMap(([place, { content }]) => {
        const text = textOf(content);
        const own = textOf(cellsOf(german).get(place)?.content);
        return text !== undefined && text === own && isSentence(text) && !names.has(text) && !isAddress(text)
          ? [text]
          : [];
      }),
    );
    expect([...new Set(same)]).toEqual([]);
  });

  test('no chart and no message speaks English but for names', () => {
    const same = pairsIn(scenario).flatMap(([english, german]) => {
      const own = new Set(besideCells(german));
      return besideCells(english).filter((text) => isSentence(text) && own.has(text) && !names.has(text));
    });
    expect(same).toEqual([]);
  });

  test('has the same cells and computes the same', () => {
    for (const [english, german] of pairsIn(scenario)) {
      const own = cellsOf(german);
      expect([...own.keys()]).toEqual([...cellsOf(english).keys()]);
      expect([english.key, ...[...own].map(whatItHolds)]).toEqual([
        english.key,
        ...[...cellsOf(english)].map(whatItHolds),
      ]);
      expect(german.inputs).toEqual(english.inputs);
      expect(german.spills).toEqual(english.spills);
    }
  });

  test('expects the same figures', () => {
    const models = modelsOf(scenario);
    const [english, german] = [models.english.expected, models.german.expected];
    expect(german.map(({ sheet, row, column }) => [sheet, row, column])).toEqual(
      english.map(({ sheet, row, column }) => [sheet, row, column]),
    );
    expect(german.filter(({ value }) => typeof value === 'number')).toEqual(
      english.filter(({ value }) => typeof value === 'number'),
    );
  });

  test('no text of a formula is longer than Excel takes', () => {
    const long = pairsIn(scenario).flatMap(([, german]) =>
      [...cellsOf(german).values()].flatMap(({ content }) =>
        content.kind === 'formula'
          ? (content.formula.match(/"[^"]*"/g) ?? []).filter((text) => text.length > 257)
          : [],
      ),
    );
    expect(long).toEqual([]);
  });
});
