import { fixedAddress } from '../../reference/address.js';
import { onData } from '../page/on-data.js';
import { NOT_FROZEN } from '../page/frozen.js';
import type { ModelDraft } from '../figures/draft.js';
import { blank, formula, joined, words } from '../page/cell.js';
import { monthFormat } from '../figures/month-cells.js';
import { expectedTable } from '../figures/expected-table.js';
import { forecastFigures, otherView } from '../figures/forecast-figures.js';
import { channelCall, forecastCall } from './forecast-call.js';
import { caseMonthBlocks, caseTotals, expectedByCase } from './forecast-cases.js';
import { forecastCharts } from './forecast-charts.js';
import { forecastChecks } from './forecast-checks.js';
import { channelBlocks, expectedChannels } from './forecast-channels.js';
import { expectedGuarantee, guaranteeBlocks } from './forecast-guarantee.js';
import { OFFER_COLUMNS, type ForecastPlaces } from '../places/forecast-places.js';
import { expectedReviews, reviewBlocks } from './forecast-reviews.js';
import { expectedYears, yearBlock, yearSection } from './forecast-years.js';
import type { Places } from '../places/places.js';
import { checkedHead, expectedChecksOf, sheetChecks } from '../parts/sheet-checks.js';
import { sectionBlock } from '../parts/sheet-head.js';
import type { Block, Expected, Format, ModelSheet } from '../page/sheet.js';
import { spilled } from '../page/spill-block.js';
import { assumptionCells } from '../parts/studied.js';

const PARTS_FORMATS: readonly Format[] = [
  ...(['count', 'count', 'percent'] as const),
  ...(['money', 'money', 'money', 'money', 'money', 'price', 'money'] as const),
];
const OFFER_FORMATS: readonly Format[] = ['money', 'price', 'money'];
/** As many as the charts reach across. */
const LEAST_COLUMNS = 15;

/** Month by month: what every offer costs, and the offer studied by its parts, its reviews and its guarantee. */
export function forecastSheet(draft: ModelDraft, places: Places): ModelSheet {
  const own = places.forecast;
  const forecast = forecastFigures(draft);
  const studied = assumptionCells(draft, places, 'studied');
  const view = assumptionCells(draft, places, 'view');
  const texts = draft.texts.forecast;
  const head = checkedHead(texts.title, texts.help, `=${joined(texts.shown, studied, view)}`);
  const checks = sheetChecks(draft.texts, own.checksRow, forecastChecks(draft, places, forecast));
  return {
    key: 'forecast',
    name: draft.names.sheets.forecast,
    blocks: [
      ...head.blocks,
      yearSection(draft, own),
      yearBlock(draft, places),
      ...caseTotals(draft, places),
      sectionBlock(own.chartsRow, texts.charts),
      ...guaranteeBlocks(draft, places, forecast),
      ...reviewBlocks(draft, places),
      sectionBlock(own.parts.row - 2, texts.parts.section, { help: texts.parts.help }),
      spilled(
        own.parts,
        `=${forecastCall(draft, places, { view, offer: studied })}`,
        partsFormats(draft),
        'total',
      ),
      sectionBlock(own.all.row - 2, texts.all.section, { help: texts.all.help }),
      spilled(own.all, `=${forecastCall(draft, places, { view })}`, formatsOfAll(draft, own), 'total'),
      ...onData(...otherBlocks(draft, places, { view, studied })),
      ...channelBlocks(draft, places, `=${channelCall(draft, places)}`),
      ...caseMonthBlocks(draft, places, formatsOfAll(draft, own)),
      ...checks.blocks,
    ],
    tables: [],
    charts: forecastCharts(draft, places, forecast),
    validations: checks.validations,
    highlights: checks.highlights,
    widths: Array.from({ length: widthOf(own) }, (_, column) => (column === 0 ? 50 : 15)),
    frozen: NOT_FROZEN,
    inputs: checks.inputs,
    spills: [
      ...[own.parts, own.all, own.other],
      ...(own.channels === undefined ? [] : [own.channels]),
      ...(own.cases?.months ?? []),
    ],
    landscape: true,
  };
}

/** The engine's own figures of every cell. */
export function expectedForecast(draft: ModelDraft, places: Places): Expected[] {
  const own = places.forecast;
  const forecast = forecastFigures(draft);
  return [
    ...expectedTable('forecast', own.parts, forecast.parts),
    ...expectedTable('forecast', own.all, forecast.all),
    ...expectedTable('forecast', own.otherView, [[otherView(draft.settings.view)]]),
    ...expectedTable('forecast', own.other, forecast.other),
    ...expectedChannels(places, forecast),
    ...expectedYears(draft, places, forecast),
    ...expectedByCase(draft, places),
    ...expectedReviews(draft, places, forecast),
    ...expectedGuarantee(draft, places, forecast),
    ...expectedChecksOf(draft.texts, 'forecast', own.checksRow, forecastChecks(draft, places, forecast)),
  ];
}

function partsFormats(draft: ModelDraft): Format[] {
  return [monthFormat(draft), ...PARTS_FORMATS];
}

function formatsOfAll(draft: ModelDraft, { all }: ForecastPlaces): Format[] {
  const offers = (all.columnCount - 1) / OFFER_COLUMNS;
  return [monthFormat(draft), ...Array.from({ length: offers }, () => OFFER_FORMATS).flat()];
}

function widthOf({ all, channels }: ForecastPlaces): number {
  return Math.max(all.columnCount, channels?.columnCount ?? 0, LEAST_COLUMNS);
}

/** The same months in the view that is not chosen: what the checks compare with. */
function otherBlocks(
  draft: ModelDraft,
  places: Places,
  { view, studied }: { readonly view: string; readonly studied: string },
): Block[] {
  const { other, otherView } = places.forecast;
  const at = fixedAddress(otherView.row, otherView.column);
  const texts = draft.texts.forecast.other;
  return [
    sectionBlock(otherView.row - 2, texts.section, { help: texts.help }),
    {
      row: otherView.row,
      column: 0,
      cells: [
        [
          words(texts.view, 'label'),
          formula(`=IF(${view}="cash","accrual","cash")`, 'result', 'text'),
          blank('label'),
        ],
      ],
    },
    spilled(
      other,
      `=${forecastCall(draft, places, { view: at, offer: studied })}`,
      partsFormats(draft),
      'total',
    ),
  ];
}
