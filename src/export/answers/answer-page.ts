import type { OfferTerm } from '../../core/terms/offer-term.js';
import { CHARGE_QUESTIONS, PLAN_QUESTIONS } from '../../core/terms/asked-of-vendor.js';
import { OFFER_TERMS } from '../../core/terms/columns.js';
import { answerMessages } from '../../messages/answers.js';
import { said } from '../../messages/core-words.js';
import { directionOf } from '../../messages/language.js';
import { messages, spokenLanguage } from '../../messages/messages.js';
import { blank, headerRow, number, words } from '../../model/page/cell.js';
import { rowHeights } from '../../model/page/row-heights.js';
import type { Block, ModelCell, Page, Validation } from '../../model/page/sheet.js';
import { formatUnder } from '../../model/parts/table-column.js';
import { answerColumn, CHARGE_COLUMNS, NONE, TERM_COLUMN } from './answer-columns.js';

/** Columns before the answers: the term, the question, its unit, an example. */
const ANSWERS_FROM = 4;
const WIDTHS = [24, 64, 24, 26, ...Array.from({ length: CHARGE_COLUMNS }, () => 18)];

/** A row of questions under one heading, or the heading itself. */
type Line = { readonly heading: string } | { readonly term: OfferTerm; readonly columns: number };

/** A sheet on which a vendor describes one plan: every term with its unit, an example and the words it takes. */
export function answerPage(name: string): Page {
  const texts = answerMessages().sheet;
  const lines = [
    ...headed(PLAN_QUESTIONS, 1, texts.wholePlan),
    ...headed(CHARGE_QUESTIONS, CHARGE_COLUMNS, texts.charge),
  ];
  const headerAt = texts.help.length + 2;
  const top = headerAt + 1;
  const answers = Array.from({ length: CHARGE_COLUMNS }, (_, index) => answerColumn(index + 1));
  const blocks: Block[] = [
    { row: 0, column: 0, cells: [[words(texts.title, 'title')]] },
    { row: 1, column: 0, cells: texts.help.map((text) => [words(text, 'help')]) },
    {
      row: headerAt,
      column: 0,
      cells: [headerRow([TERM_COLUMN, texts.question, texts.unit, texts.example, ...answers])],
    },
    { row: top, column: 0, cells: lines.map(lineCells) },
  ];
  return {
    name,
    blocks,
    tables: [],
    charts: [],
    validations: lines.flatMap((line, index) => validationOf(line, top + index)),
    highlights: [],
    widths: WIDTHS,
    heights: rowHeights({ blocks, widths: WIDTHS }, () => undefined),
    frozen: { rows: top, columns: 1 },
    inputs: [],
    spills: [],
    landscape: true,
    isRightToLeft: directionOf(spokenLanguage()) === 'rtl',
  };
}

/** Questions in their order, a heading before each group of them. */
function headed(terms: readonly OfferTerm[], columns: number, heading: (group: string) => string): Line[] {
  const { groups } = answerMessages().sheet;
  return terms.flatMap((term, index): Line[] => {
    const line = { term, columns };
    const isFirst = terms[index - 1]?.group !== term.group;
    return isFirst ? [{ heading: heading(groups[term.group]) }, line] : [line];
  });
}

function lineCells(line: Line): ModelCell[] {
  const plain = (count: number) => Array.from({ length: count }, () => blank('label'));
  if ('heading' in line) {
    return [blank('label'), words(line.heading, 'section'), ...plain(ANSWERS_FROM - 2 + CHARGE_COLUMNS)];
  }
  const { term, columns } = line;
  const format = formatUnder(term.header);
  return [
    words(term.header, 'key'),
    words(questionOf(term), 'prose'),
    words(said(term.unit), 'note'),
    exampleOf(term),
    ...Array.from({ length: columns }, () => blank('input', format === 'quote' ? 'amount' : format)),
    ...plain(CHARGE_COLUMNS - columns),
  ];
}

function questionOf({ header, says }: OfferTerm): string {
  const label = messages().fields.label(header);
  return label === header ? said(says) : answerMessages().sheet.labelled(label, said(says));
}

function exampleOf({ header, choices, example }: OfferTerm): ModelCell {
  if (choices !== undefined) return words(choices.join(', '), 'note');
  const format = formatUnder(header);
  return typeof example === 'number'
    ? number(example, 'source', format === 'quote' ? 'amount' : format)
    : words(example, 'note');
}

/** Words stand in a list. Numbers are checked when they are read, for `none` and `free` are answers too. */
function validationOf(line: Line, row: number): Validation[] {
  if ('heading' in line || line.term.choices === undefined) return [];
  const { term, columns } = line;
  const isNeeded = term.header === OFFER_TERMS.meter.header;
  const values = [...(term.choices ?? []), ...(isNeeded ? [] : [NONE])];
  const message = answerMessages().sheet.chooseOne(values.join(', '));
  return [{ row, column: ANSWERS_FROM, rowCount: 1, columnCount: columns, kind: 'list', values, message }];
}
