import { BASE } from '../../core/scenario/cases/in-case.js';
import { cellAddress } from '../../reference/address.js';
import { caseFiguresOf, casesFigures, type CaseFigure } from '../figures/cases-figures.js';
import type { ModelDraft } from '../figures/draft.js';
import { expectedTable } from '../figures/expected-table.js';
import { formula, headerRow } from '../page/cell.js';
import type { Block, Expected, ModelCell } from '../page/sheet.js';
import type { Places } from '../places/places.js';
import { casePaths, caseTraffic } from '../parts/case-arguments.js';
import { offerNameCells } from '../parts/offer-list.js';
import { sectionBlock } from '../parts/sheet-head.js';
import { assumption, pathArguments, startOf } from '../parts/studied.js';

/** What each offer comes to in each case, and as the model shows it: one block for each figure. */
export function resultBlocks(draft: ModelDraft, places: Places): Block[] {
  const texts = draft.texts.cases;
  return caseFiguresOf(draft).flatMap((figure, index): Block[] => {
    const area = places.cases.results[index];
    if (area === undefined) return [];
    const { section, help } = texts.results[figure.id as keyof typeof texts.results];
    return [
      sectionBlock(area.row - 2, section, { help }),
      {
        row: area.row,
        column: 0,
        cells: [
          headerRow([texts.offer, texts.base, ...draft.cases.names, texts.model]),
          ...offerNameCells(draft, places).map((name, down) => [
            ...name,
            ...resultRow(draft, places, figure, area.row + 1 + down),
          ]),
        ],
      },
    ];
  });
}

/** The engine's own figures of these cells. */
export function expectedResults(draft: ModelDraft, places: Places): Expected[] {
  const shown = [BASE, ...draft.cases.names].indexOf(draft.cases.shown);
  return casesFigures(draft).flatMap((rows, index) => {
    const area = places.cases.results[index];
    if (area === undefined) return [];
    const cells = rows.map((row, down) => [draft.offers[down]?.name ?? null, ...row, row[shown] ?? null]);
    return expectedTable('cases', { row: area.row + 1, column: 0 }, cells);
  });
}

function resultRow(draft: ModelDraft, places: Places, figure: CaseFigure, row: number): ModelCell[] {
  const offer = `$${cellAddress(row, 0)}`;
  const { offers, traffic } = draft.names.tables;
  const call = (own: string, at: number | undefined, role: 'result' | 'key') => {
    const of = figure.isOfMonths ? `,${monthsOf(draft, places, at).join(',')}` : '';
    return formula(`=METER.FIGURE(${offers}[#All],${own},${offer},"${figure.id}"${of})`, role, figure.format);
  };
  return [
    ...places.cases.traffic.map((_, at) => call(caseTraffic(draft, places, at), at, 'result')),
    call(`${traffic}[#All]`, undefined, 'key'),
  ];
}

/** The last month of the forecast, and how things go on until then. @param at the place of a case; undefined: the model's */
function monthsOf(draft: ModelDraft, places: Places, at: number | undefined): string[] {
  const months = assumption(draft, places, 'Months');
  const start = startOf(draft, places);
  const paths = at === undefined ? pathArguments(draft, places) : casePaths(draft, places, at);
  return [months, months, ...paths, ...(start === undefined ? [] : [start])];
}
