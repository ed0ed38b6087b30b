import { comparisonColumn } from '../../core/report/compare.js';
import { cellAddress, fixedArea } from '../../reference/address.js';
import { DECISION_LEVERS, type DecisionFigures } from '../figures/decision-figures.js';
import type { ModelDraft } from '../figures/draft.js';
import { blank, formula, quoted, words } from '../page/cell.js';
import type { Format, ModelCell } from '../page/sheet.js';
import { referenceTo, sectionBlock } from '../parts/sheet-head.js';
import { numberIn, shown, textIn, type Part, type ShownCell } from '../parts/shown.js';
import { BEST, DRIVERS, INTERVALS, STEP_ROWS } from '../places/decision-places.js';
import type { Places } from '../places/places.js';
import { difference, lessOf, nameCells, numberOrBlank, orBlank } from './page-cells.js';

const header = (text: string): ShownCell => shown(text === '' ? blank('header') : words(text, 'header'));

/** The first five of the ranking. */
export function rankingPart(
  draft: ModelDraft,
  { decision, compare }: Places,
  { comparison }: DecisionFigures,
): Part {
  const { row, column } = decision.ranking;
  const columns = ['offer', 'rank', 'total', 'totalCost', 'costPerResolution', 'shareServed'] as const;
  const formats: readonly Format[] = ['text', 'count', 'money', 'money', 'price', 'percent'];
  return {
    row,
    column,
    cells: [
      draft.texts.decision.ranking.headers.map(header),
      ...Array.from({ length: BEST }, (_, down) =>
        columns.map((id, along): ShownCell => {
          const at = comparisonColumn(id);
          const ref = referenceTo(draft, 'compare', { row: compare.ranking.row + 1 + down, column: at });
          const isName = id === 'offer';
          const value = comparison[1 + down]?.[at];
          return shown(
            formula(
              isName ? orBlank(ref) : numberOrBlank(ref),
              isName ? 'key' : 'result',
              formats[along] ?? 'text',
            ),
            isName ? textIn(value) : (numberIn(value) ?? null),
          );
        }),
      ),
    ],
  };
}

/** Each step of both bridges, and by how much they differ; the last row is the effective cost. */
export function stepsPart(
  draft: ModelDraft,
  { decision }: Places,
  { bridges, names }: DecisionFigures,
): Part {
  const { steps, bridges: areas } = decision;
  const texts = draft.texts.decision;
  const row = (index: number): ShownCell[] => {
    const isLast = index === STEP_ROWS;
    const role = isLast ? 'total' : 'result';
    const from = (offer: number) => {
      const area = areas[offer];
      return area && cellAddress(area.row + index, area.column + (isLast ? 2 : 1));
    };
    const value = (offer: number) => numberIn(bridges[offer]?.[index]?.[isLast ? 2 : 1]);
    const cell = (offer: number): ShownCell => {
      const ref = from(offer);
      if (ref === undefined) return shown(blank(role, 'price'));
      return shown(formula(numberOrBlank(ref), role, 'price'), value(offer) ?? null);
    };
    const less = lessOf(cellAddress(steps.row + index, 1), cellAddress(steps.row + index, 2));
    return [
      // Not as they are spilled: those are English whatever the language of the page.
      shown(words(draft.texts.bridge.chart.steps[index - 1] ?? '', isLast ? 'total' : 'label')),
      cell(0),
      cell(1),
      shown(formula(less, role, 'price'), difference(value(0), value(1)) ?? null),
    ];
  };
  const [one, other] = nameCells(decision);
  return {
    row: steps.row,
    column: steps.column,
    cells: [
      [
        header(texts.bridge.step),
        shown(formula(orBlank(one), 'header', 'text'), names[0] ?? ''),
        shown(formula(orBlank(other), 'header', 'text'), names[1] ?? ''),
        header(texts.figures.difference),
      ],
      ...Array.from({ length: STEP_ROWS }, (_, index) => row(index + 1)),
    ],
  };
}

const LEVER_FORMATS: readonly Format[] = ['percent', 'count'];

/** Over which rates, and which sessions, which of the two is cheaper. */
export function breakEvensPart(draft: ModelDraft, { decision }: Places, { maps }: DecisionFigures): Part {
  const { breakEvens, maps: areas } = decision;
  const texts = draft.texts.decision.breakEvens;
  const rows = DECISION_LEVERS.flatMap((lever, index) => {
    const [area, map] = [areas[index], maps[index]];
    const format = LEVER_FORMATS[index] ?? 'decimal';
    return Array.from({ length: INTERVALS[index] ?? 0 }, (_, down): ShownCell[] => {
      const label = down === 0 ? words(draft.texts.decision.levers[lever], 'label') : blank('label');
      if (area === undefined) return [shown(label), ...BLANK_INTERVAL(format)];
      const at = (column: number) => cellAddress(area.row + 1 + down, area.column + column);
      const anchor = cellAddress(area.row, area.column);
      const [from, to, cheaper, cost] = map?.[1 + down] ?? [];
      const isNone = map?.length === 1 && down === 0;
      const who =
        down === 0
          ? `=IF(ISERROR(${anchor}),${quoted(texts.none)},IF(${at(2)}="","",${at(2)}))`
          : orBlank(at(2));
      return [
        shown(label),
        shown(formula(numberOrBlank(at(0)), 'result', format), numberIn(from) ?? null),
        shown(formula(numberOrBlank(at(1)), 'result', format), numberIn(to) ?? null),
        shown(formula(numberOrBlank(at(3)), 'result', 'price'), numberIn(cost) ?? null),
        shown(formula(who, 'key', 'text'), isNone ? texts.none : textIn(cheaper)),
      ];
    });
  });
  return { ...breakEvens, cells: [texts.headers.map(header), ...rows] };
}

const BLANK_INTERVAL = (format: Format): ShownCell[] =>
  ([format, format, 'price', 'text'] as const).map((own) => shown(blank('result', own)));

/** Whether intervals are left out of the page, in the line below its heading. */
export function breakEvensHead(draft: ModelDraft, { decision }: Places, { maps }: DecisionFigures): Part[] {
  const texts = draft.texts.decision.breakEvens;
  const { row } = decision.breakEvens;
  const rest = decision.maps.map((area, index) => {
    const listed = 1 + (INTERVALS[index] ?? 0);
    return fixedArea({ ...area, row: area.row + listed, rowCount: area.rowCount - listed, columnCount: 1 });
  });
  const hasMore = maps.some((map, index) => map.length - 1 > (INTERVALS[index] ?? 0));
  const line: ShownCell =
    rest.length === 0
      ? shown(words(texts.all, 'help'))
      : shown(
          formula(
            `=IF(COUNT(${rest.join(',')})=0,${quoted(texts.all)},${quoted(texts.more)})`,
            'help',
            'text',
          ),
          hasMore ? texts.more : texts.all,
        );
  const heading = sectionBlock(row - 2, texts.section).cells.map((cells) => cells.map((cell) => shown(cell)));
  return [{ row: row - 2, column: 0, cells: [...heading, [line]] }];
}

/** The three levers that move the cost per resolution most. */
export function driversPart(draft: ModelDraft, { decision }: Places, { tornado }: DecisionFigures): Part {
  const { drivers, tornado: area } = decision;
  const formats: readonly Format[] = ['text', 'decimal', 'decimal', 'price', 'price', 'price'];
  return {
    ...drivers,
    cells: [
      draft.texts.decision.drivers.headers.map(header),
      ...Array.from({ length: DRIVERS }, (_, down) =>
        formats.map((format, along): ShownCell => {
          const ref = cellAddress(area.row + 1 + down, area.column + along);
          const value = tornado[1 + down]?.[along];
          const cell: ModelCell = formula(along === 0 ? orBlank(ref) : numberOrBlank(ref), 'result', format);
          return shown(cell, along === 0 ? textIn(value) : (numberIn(value) ?? null));
        }),
      ),
    ],
  };
}
