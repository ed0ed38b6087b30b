import { cellAddress, fixedAddress, fixedArea } from '../../reference/address.js';
import { onData } from '../page/on-data.js';
import { belowHeader, columnOf } from '../../reference/area.js';
import { inWords } from '../../core/phrase/in-words.js';
import { LEVERS, type SweptLever } from '../../core/scenario/levers/levers.js';
import { claimFigures, TRIED } from '../figures/claim-figures.js';
import type { ModelDraft } from '../figures/draft.js';
import { expectedTable } from '../figures/expected-table.js';
import { formula, headerRow, number } from '../page/cell.js';
import { CHART_HEIGHT } from '../page/chart-shape.js';
import { spilled } from '../page/spill-block.js';
import { judged, shareFormula, verdictFormula } from '../parts/claimed-share.js';
import { bothTables, referenceTo, sectionBlock } from '../parts/sheet-head.js';
import { TRIED_COLUMNS as COLUMN, type PlacesWithClaims, type TriedPlace } from '../places/claim-places.js';
import type { CellPosition } from '../../reference/area.js';
import type { Block, Expected, Format, ModelChart } from '../page/sheet.js';

const FORMATS: Readonly<Record<SweptLever, Format>> = {
  'resolution rate': 'percent',
  sessions: 'count',
  'interactions per session': 'decimal',
};

/** Both offers over the values of one lever, the share that the first saves, and whether the claim holds there. */
export function triedBlocks(draft: ModelDraft, places: PlacesWithClaims, place: TriedPlace): Block[] {
  const { claims: texts } = draft.texts;
  const at = places.claims;
  const { lever, first, other, values, beside, sectionRow } = place;
  const { headers } = texts.tried;
  const call = (offer: CellPosition) =>
    `=METER.SENSITIVITY(${bothTables(draft)},"${lever}",${fixedArea(values)},,,"effective cost per resolution",${fixedAddress(offer.row, offer.column)})`;
  const formats = [FORMATS[lever], 'price'] as const;
  const rows = TRIED[lever].map((_, index) => values.row + index);
  const sessions = referenceTo(draft, 'inputs', places.inputs.sessions);
  const made = rows.map((row) => {
    const [cost, otherCost, share] = [1, COLUMN.otherCost, COLUMN.share].map((column) =>
      cellAddress(row, column),
    ) as [string, string, string];
    const there = cellAddress(row, beside.other + 1);
    return [
      formula(`=IF(${there}="","",${there})`, 'result', 'price'),
      formula(shareFormula(draft.texts, at, cost, otherCost), 'result', 'percent'),
      formula(verdictFormula(draft.texts, at, share), 'key', 'text'),
    ];
  });
  return [
    sectionBlock(sectionRow, texts.tried[lever], { help: texts.tried.help }),
    spilled(first, call(at.offer), formats),
    {
      row: first.row,
      column: COLUMN.otherCost,
      cells: [headerRow([headers.other, headers.share, headers.verdict]), ...made],
    },
    {
      row: first.row,
      column: COLUMN.values,
      cells: [
        headerRow([headers.values]),
        ...TRIED[lever].map((value, index) => [
          lever === 'sessions'
            ? formula(`=${sessions}*${cellAddress(values.row + index, beside.factor)}`, 'result', 'count')
            : number(value, 'input', FORMATS[lever]),
        ]),
      ],
    },
    ...onData(spilled(other, call(at.against), formats), {
      row: first.row,
      column: beside.least,
      cells: [
        headerRow([texts.tried.least, texts.tried.most]),
        ...rows.map(() =>
          [at.least, at.most].map(({ row, column }) =>
            formula(`=${fixedAddress(row, column)}`, 'result', 'percent'),
          ),
        ),
      ],
    }),
    ...(lever === 'sessions' ? [factorBlock(draft, first.row, beside.factor)] : []),
  ];
}

/** What today's sessions are multiplied by. */
function factorBlock(draft: ModelDraft, row: number, column: number): Block {
  const { headers } = draft.texts.claims.tried;
  const factors = TRIED.sessions.map((factor) => [number(factor, 'input', 'decimal')]);
  return { row, column, cells: [headerRow([headers.factor]), ...factors] };
}

/** The share over the values, between the ends of the claim. */
export function triedChart(draft: ModelDraft, { lever, first, beside }: TriedPlace): ModelChart {
  const { tried } = draft.texts.claims;
  const body = belowHeader(first);
  const line = (name: string, column: number, colour: number) => ({
    name,
    categories: columnOf(body, 0),
    values: { ...columnOf(body, 0), column },
    colour,
  });
  return {
    name: ['Meterwise', 'claim', lever].join(' '),
    kind: 'scatterLines',
    title: tried[lever],
    categoryTitle: inWords(LEVERS[lever].label, draft.texts.core),
    valueTitle: tried.share,
    series: [
      line(tried.share, COLUMN.share, 0),
      line(tried.least, beside.least, 1),
      line(tried.most, beside.most, 2),
    ],
    valueFormat: 'percent',
    categoryFormat: FORMATS[lever],
    legend: true,
    ...(lever === 'resolution rate' ? { lastX: 1 } : {}),
    // Where little is resolved, an offer may cost many times the other: nobody claims a saving there.
    lowest: -1,
    place: { row: first.row, column: COLUMN.chart, rowCount: CHART_HEIGHT, columnCount: 2 },
  };
}

/** The engine's own figures of these cells. */
export function expectedTried(draft: ModelDraft, { lever, first, other }: TriedPlace): Expected[] {
  const [table, otherTable] = claimFigures(draft).tried[lever];
  const rows = TRIED[lever].map((_, index) => {
    const [cost, otherCost] = [table, otherTable].map((own) => own[index + 1]?.[1]);
    return [...judged(draft.texts.claims, draft.settings.claim, cost, otherCost)];
  });
  return [
    ...expectedTable('claims', first, table),
    ...expectedTable('claims', other, otherTable),
    ...expectedTable('claims', { row: first.row + 1, column: COLUMN.share }, rows),
  ];
}
