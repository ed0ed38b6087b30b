import { comparisonColumn, type ComparisonColumn } from '../../core/report/compare.js';
import { cellAddress, fixedAddress } from '../../reference/address.js';
import { belowHeader, columnOf } from '../../reference/area.js';
import type { DecisionFigures } from '../figures/decision-figures.js';
import type { ModelDraft } from '../figures/draft.js';
import { riskFigures } from '../figures/risk-figures.js';
import { blank, formula, joined, quoted, words } from '../page/cell.js';
import type { Format, ModelCell, Validation } from '../page/sheet.js';
import { referenceTo } from '../parts/sheet-head.js';
import { numberIn, shown, shownOr, type Part, type ShownCell } from '../parts/shown.js';
import { assumption, assumptionCells } from '../parts/studied.js';
import { PARTS, totalsOf } from '../places/forecast-places.js';
import type { Places } from '../places/places.js';
import { difference, lessOf, nameCells } from './page-cells.js';

/** The cells in which both offers are chosen, each with what a blank means. */
export function choiceCells({ settings, texts }: ModelDraft): ModelCell[][] {
  const { choices } = texts.decision;
  const { words: labels } = texts.inputWords.choices;
  const row = (label: string, chosen: string, blankMeans: string): ModelCell[] => [
    words(label, 'label'),
    chosen === '' ? blank('input') : words(chosen, 'input'),
    words(blankMeans, 'help'),
  ];
  return [
    row(labels.recommendedOffer, settings.recommendedOffer, choices.recommended),
    row(labels.currentOffer, settings.currentOffer, choices.current),
  ];
}

export function choiceValidations(draft: ModelDraft, { decision, assumptions }: Places): Validation[] {
  return [decision.recommended, decision.current].map((place) => ({
    ...{ ...place, rowCount: 1, columnCount: 1 },
    kind: 'list',
    values: draft.offers.map(({ name }) => name),
    reference: referenceTo(draft, 'assumptions', assumptions.list),
    message: draft.texts.inputs.chooseAnOffer,
  }));
}

/** The names over the figures: as they are chosen, else by the ranking. */
function nameShown(draft: ModelDraft, places: Places, { names }: DecisionFigures): ShownCell[] {
  const { recommended, current } = places.decision;
  const list = assumptionCells(draft, places, 'list');
  const ranked = (row: number) =>
    referenceTo(draft, 'compare', {
      row: places.compare.ranking.row + row,
      column: comparisonColumn('offer'),
    });
  const [wanted, against] = [recommended, current].map(({ row, column }) => fixedAddress(row, column));
  const [first] = nameCells(places.decision);
  const [one, next] = [ranked(1), ranked(2)];
  const chosen = `SUMPRODUCT((${list}=${wanted ?? ''})*(${list}<>""))`;
  const other = `SUMPRODUCT((${list}=${against ?? ''})*(${list}<>"")*(${list}<>${first}))`;
  return [
    shown(formula(`=IF(${chosen}>0,${wanted ?? ''},${one})`, 'header', 'text'), names[0]),
    names.length > 1
      ? shown(
          formula(`=IF(${other}>0,${against ?? ''},IF(${one}<>${first},${one},${next}))`, 'header', 'text'),
          names[1],
        )
      : shown(blank('header')),
  ];
}

/** One figure of both offers. */
interface Line {
  readonly label: ModelCell;
  readonly format: Format;
  /** The formula of a figure without its =, by the offer's place on the page. */
  readonly of: (offer: number) => string;
  readonly value: (offer: number) => number | undefined;
}

/** Both offers in figures, and by how much the one recommended differs. */
export function figuresPart(draft: ModelDraft, places: Places, figures: DecisionFigures): Part {
  const { row, column } = places.decision.figures;
  const texts = draft.texts.decision.figures;
  const { names } = figures;
  const both = lines(draft, places, figures).map((line, index): ShownCell[] => {
    const at = row + 1 + index;
    const [a, b] = [0, 1].map((offer) => line.value(offer));
    const cell = (offer: number): ShownCell => {
      if (offer >= names.length) return shown(blank('result', line.format));
      const own = line.of(offer);
      const text = `=IF(ISNUMBER(${own}),${own},${quoted(texts.noPrice)})`;
      return shownOr(formula(text, 'result', line.format), line.value(offer) ?? texts.noPrice, texts.noPrice);
    };
    const less = formula(lessOf(cellAddress(at, 1), cellAddress(at, 2)), 'result', line.format);
    return [shown(line.label), cell(0), cell(1), shown(less, difference(a, b))];
  });
  return {
    row,
    column,
    cells: [
      [
        shown(words(texts.a, 'header')),
        ...nameShown(draft, places, figures),
        shown(words(texts.difference, 'header')),
      ],
      ...both,
    ],
  };
}

function lines(draft: ModelDraft, places: Places, figures: DecisionFigures): Line[] {
  const { placed, months } = places.decision;
  const texts = draft.texts.decision.figures;
  const { names, comparison } = figures;
  const body = belowHeader(places.compare.ranking);
  const at = (offer: number, column: number) => fixedAddress(placed.row + offer, column);
  const compared = (id: ComparisonColumn): Pick<Line, 'of' | 'value'> => ({
    of: (offer) =>
      `INDEX(${referenceTo(draft, 'compare', columnOf(body, comparisonColumn(id)))},${at(offer, 2)})`,
    value: (offer) =>
      numberIn(
        comparison.find((own) => own[comparisonColumn('offer')] === names[offer])?.[comparisonColumn(id)],
      ),
  });
  const total = (part: number): Pick<Line, 'of' | 'value'> => ({
    of: (offer) => {
      const area = months[offer];
      return area === undefined ? '' : fixedAddress(totalsOf(area).row, area.column + part);
    },
    value: (offer) => numberIn(figures.months[offer]?.at(-1)?.[part]),
  });
  const bills = { ...belowHeader(places.risk.bills), rowCount: draft.offers.length };
  const drawn = (column: number): Pick<Line, 'of' | 'value'> => ({
    of: (offer) => `INDEX(${referenceTo(draft, 'risk', columnOf(bills, column))},${at(offer, 1)})`,
    value: (offer) => numberIn(riskFigures(draft).bills.find(([name]) => name === names[offer])?.[column]),
  });
  const label = (text: string) => words(text, 'label');
  const variables = referenceTo(draft, 'assumptions', columnOf(places.assumptions.spread, 0));
  const drawnLabel = (text: string) =>
    formula(
      `=IF(COUNTA(${variables})=0,${quoted(`${text} (${texts.nothingUncertain})`)},${quoted(text)})`,
      'label',
      'text',
    );
  const over = (sentence: (months: string) => readonly string[]) =>
    formula(`=${joined(sentence, assumption(draft, places, 'Months'))}`, 'label', 'text');
  return [
    { label: label(texts.monthly), format: 'money', ...compared('total') },
    { label: label(texts.totalCost), format: 'money', ...compared('totalCost') },
    { label: words(texts.effective, 'key'), format: 'price', ...compared('costPerResolution') },
    { label: over(texts.over), format: 'money', ...total(PARTS.total) },
    { label: over(texts.perResolutionOver), format: 'price', ...total(PARTS.cost) },
    { label: drawnLabel(texts.low), format: 'money', ...drawn(2) },
    { label: drawnLabel(texts.high), format: 'money', ...drawn(4) },
  ];
}
