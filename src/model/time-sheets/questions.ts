import { cellAddress, fixedAddress } from '../../reference/address.js';
import { isErrorCell, type Cell } from '../../core/grid/cell.js';
import { inWords } from '../../core/phrase/in-words.js';
import { questionTexts } from '../../messages/question-sheet.js';
import type { ModelDraft } from '../figures/draft.js';
import { expectedTable } from '../figures/expected-table.js';
import { openTerms } from '../figures/open-terms.js';
import { questionFigures, type ClauseFigures } from '../figures/question-figures.js';
import { formula, headerRow, joined, words, blank } from '../page/cell.js';
import { NOT_FROZEN } from '../page/frozen.js';
import { checkedHead, expectedChecksOf, sheetChecks } from '../parts/sheet-checks.js';
import { sectionBlock } from '../parts/sheet-head.js';
import { QUESTION_COLUMNS } from '../places/question-places.js';
import type { Places } from '../places/places.js';
import type { Block, Expected, ModelCell, ModelSheet } from '../page/sheet.js';
import type { Area } from '../../reference/area.js';
import { questionedOffer, costFormula, refundFormula } from './question-costs.js';
import { catalogueBlocks, expectedCatalogue } from './question-catalogue.js';
import { questionChecks } from './question-checks.js';
import { clauseInputs, valueCell } from './question-values.js';
import { expectedVariants, firstRowsOf, variantBlocks, variantInputs } from './question-variants.js';

/** Columns of an open term before its question: the term, what it is asked of, its unit. */
const OPEN_BESIDE = 3;

/** What to ask the vendor of the offer studied: each clause with its term and its money, and all that is still open. */
export function questionsSheet(draft: ModelDraft, places: Places): ModelSheet {
  const own = places.questions;
  const texts = questionTexts(draft.options.language);
  const asked = questionedOffer(draft, places);
  const head = checkedHead(
    texts.title,
    texts.help,
    asked === undefined ? undefined : `=${joined(texts.offer, asked)}`,
  );
  const checks = sheetChecks(draft.texts, own.checksRow, questionChecks(draft, places));
  return {
    key: 'questions',
    name: draft.names.sheets.questions,
    blocks: [
      ...head.blocks,
      ...clauseBlocks(draft, places),
      ...openBlocks(draft, own.open),
      ...catalogueBlocks(draft, places),
      ...variantBlocks(draft, places),
      ...checks.blocks,
    ],
    tables: [],
    charts: [],
    validations: checks.validations,
    highlights: checks.highlights,
    widths: [
      46,
      20,
      20,
      16,
      16,
      16,
      16,
      20,
      62,
      ...(own.variants.columnCount > 9 ? Array.from({ length: own.variants.columnCount - 9 }, () => 16) : []),
    ],
    frozen: NOT_FROZEN,
    inputs: [...clauseInputs(draft, places), ...variantInputs(draft, places), ...checks.inputs],
    spills: [],
    landscape: true,
  };
}

/** The engine's own figures of every cell. */
export function expectedQuestions(draft: ModelDraft, places: Places): Expected[] {
  const { clauses, checksRow } = places.questions;
  const costs = questionFigures(draft).clauses.map(({ agreed, silent }): Cell[] => [
    agreed,
    silent,
    typeof agreed === 'number' && typeof silent === 'number' ? silent - agreed : firstError(agreed, silent),
  ]);
  return [
    ...expectedTable('questions', { row: clauses.row, column: QUESTION_COLUMNS.costAgreed }, costs),
    ...expectedCatalogue(draft, places),
    ...expectedVariants(draft, places),
    ...expectedChecksOf(draft.texts, 'questions', checksRow, questionChecks(draft, places)),
  ];
}

function firstError(...cells: readonly Cell[]): Cell {
  return cells.find((cell) => isErrorCell(cell)) ?? null;
}

function clauseBlocks(draft: ModelDraft, places: Places): Block[] {
  const { clauses: at } = places.questions;
  const texts = questionTexts(draft.options.language).clauses;
  const { clauses } = questionFigures(draft);
  return [
    sectionBlock(at.row - 3, texts.section, { help: texts.help }),
    {
      row: at.row - 1,
      column: 0,
      cells: [
        headerRow(texts.headers),
        ...clauses.map((own, index) => clauseCells(draft, places, own, at.row + index)),
      ],
    },
  ];
}

function clauseCells(draft: ModelDraft, places: Places, own: ClauseFigures, row: number): ModelCell[] {
  const { clauses: texts, each } = questionTexts(draft.options.language);
  const { name, asks } = each[own.id];
  const ends = [words(texts[own.over], 'note'), words(asks, 'prose')];
  if (own.sides === undefined) {
    const none = [words('', 'result'), words('', 'result'), words('', 'result'), words('', 'result')];
    return [
      words(name, 'prose'),
      words(termName(draft, own), 'label'),
      ...none,
      words(texts.notAbout, 'note'),
      ...ends,
    ];
  }
  const asOffered = { agreed: places.questions.variants.row + 1, silent: places.questions.variants.row + 1 };
  const first = firstRowsOf(draft, places).get(own.id) ?? asOffered;
  const agreed = cellAddress(row, QUESTION_COLUMNS.costAgreed);
  const silent = cellAddress(row, QUESTION_COLUMNS.costSilent);
  const cost = (at: number) => costFormula(draft, places, own.over, fixedAddress(at, 0));
  const share = cellAddress(row, QUESTION_COLUMNS.agreed);
  const costAgreed =
    own.over === 'judged'
      ? `${silent}-${refundFormula(draft, places, { paid: silent, share })}`
      : cost(first.agreed);
  return [
    words(name, 'prose'),
    words(termName(draft, own), 'label'),
    valueCell(draft, places, own, 'agreed'),
    valueCell(draft, places, own, 'silent'),
    formula(`=${costAgreed}`, 'result', 'money'),
    formula(`=${cost(first.silent)}`, 'result', 'money'),
    formula(`=${silent}-${agreed}`, 'key', 'money'),
    ...ends,
  ];
}

/** A term as its column is headed, or the figure of Assumptions as that sheet calls it. */
function termName({ texts }: ModelDraft, { over, term }: ClauseFigures): string {
  return over === 'judged' ? texts.inputWords.figures.words['Guarantee refund'] : term;
}

function openBlocks(draft: ModelDraft, at: Area): Block[] {
  const { open: texts } = questionTexts(draft.options.language);
  const { core } = draft.texts;
  const rows = openTerms(questionFigures(draft)).map(({ term, meter }): ModelCell[] => [
    words(term.header, 'label'),
    words(meter ?? texts.plan, 'source'),
    words(inWords(term.unit, core), 'note'),
    ...between('label'),
    words(inWords(term.says, core), 'prose'),
  ]);
  const none = [
    words(texts.none, 'label'),
    blank('source'),
    blank('note'),
    ...between('label'),
    blank('prose'),
  ];
  const [term = '', asked = '', unit = '', question = ''] = texts.headers;
  const header = [...headerRow([term, asked, unit]), ...between('header'), ...headerRow([question])];
  return [
    sectionBlock(at.row - 3, texts.section, { help: texts.help }),
    { row: at.row - 1, column: 0, cells: [header, ...(rows.length === 0 ? [none] : rows)] },
  ];
}

/** Cells before the column of questions, which is the widest. */
function between(role: 'label' | 'header'): ModelCell[] {
  return Array.from({ length: QUESTION_COLUMNS.question - OPEN_BESIDE }, () => blank(role));
}
