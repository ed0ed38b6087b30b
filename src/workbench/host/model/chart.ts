import type { Area } from '../../grid/grid.js';
import { splitReference } from '../../../reference/sheet-name.js';
import { parseAddress } from '../../grid/address.js';
import { boxOf } from '../../grid/box.js';
import { fields } from '../fields.js';
import { hostObject, type Kind, type Reach } from '../kind.js';
import { Refusal } from '../refusal.js';
import { AXES } from './chart-axis.js';
import { toFormat } from './chart-format.js';
import { areaOf, SERIES_LIST } from './chart-series.js';
import { newSeries } from './chart-new.js';
import { seriesOfSource } from './chart-source.js';
import type { ChartState, TextState } from './chart-state.js';
import { drawable } from './drawable.js';

/** Excel.ChartTitle. */
const TITLE: Kind<TextState> = {
  name: 'ChartTitle',
  reads: {
    ...fields<TextState>({ Visible: 'visible', Overlay: 'overlay' }).reads,
    Text: ({ text, textFrom }, { grid }) => (textFrom ? (grid.texts(textFrom)[0]?.[0] ?? text) : text),
  },
  writes: {
    // A title that is given a text is shown.
    Text: (title, text) => {
      title.text = String(text);
      title.visible = true;
      delete title.textFrom;
    },
    Visible: (title, visible) => void (title.visible = visible === true),
    Overlay: (title, overlay) => void (title.overlay = overlay === true),
  },
  leads: { Format: toFormat },
  calls: {
    SetFormula: (title, [formula], { grid }) => {
      title.textFrom = cellNamed(String(formula), grid);
      title.visible = true;
    },
  },
};

/** The cell that a formula such as `='Compare'!$C$5` names. */
function cellNamed(formula: string, grid: Reach['grid']): Area {
  const named = splitReference(formula.replace(/^=/, ''));
  const place = parseAddress(named?.cells ?? '');
  const own = grid.sheets().find(({ name }) => name === named?.sheet);
  if (!place || !own) throw new Refusal('InvalidArgument', `${formula} names no cell.`);
  return { sheet: own.id, ...place };
}

interface LegendEntry {
  readonly legend: ChartState['legend'];
  readonly index: number;
}

/** Excel.ChartLegendEntry: the name of one series in the legend. */
const LEGEND_ENTRY: Kind<LegendEntry> = {
  name: 'ChartLegendEntry',
  reads: {
    Index: ({ index }) => index,
    Visible: ({ legend, index }) => legend.hidden?.includes(index) !== true,
  },
  writes: {
    Visible: ({ legend, index }, visible) => {
      const others = (legend.hidden ?? []).filter((own) => own !== index);
      legend.hidden = visible === true ? others : [...others, index];
    },
  },
};

/** Excel.ChartLegendEntryCollection; its state is the legend. */
const LEGEND_ENTRIES: Kind<ChartState['legend']> = {
  name: 'ChartLegendEntryCollection',
  reads: {},
  leads: {
    GetItemAt: (legend, [index]) => hostObject(LEGEND_ENTRY, { legend, index: Number(index) }),
  },
};

/** Excel.ChartLegend. */
const LEGEND: Kind<ChartState['legend']> = {
  name: 'ChartLegend',
  ...fields<ChartState['legend']>({ Visible: 'visible', Position: 'position', Overlay: 'overlay' }),
  leads: { Format: toFormat, LegendEntries: (legend) => hostObject(LEGEND_ENTRIES, legend) },
};

/** Excel.ChartPlotArea, of which the workbench knows the look only. */
const PLOT: Kind<ChartState['plot']> = {
  name: 'ChartPlotArea',
  reads: {},
  leads: { Format: toFormat },
};

const SIDES = { Left: 'left', Top: 'top', Width: 'width', Height: 'height' } as const;

const PLAIN = fields<ChartState>({
  Name: 'name',
  DisplayBlanksAs: 'displayBlanksAs',
  PlotVisibleOnly: 'plotVisibleOnly',
  Style: 'style',
});

/** Excel.Chart. */
export const CHART: Kind<ChartState> = {
  name: 'Chart',
  identity: ({ id }) => ({ Id: id }),
  reads: {
    ...PLAIN.reads,
    Id: ({ id }) => id,
    ChartType: ({ chartType }) => chartType,
    ...Object.fromEntries(
      Object.entries(SIDES).map(([wire, side]) => [
        wire,
        ({ place }: ChartState, { grid }: Reach) =>
          ('over' in place ? boxOf(grid.looks, place.over) : place)[side],
      ]),
    ),
  },
  writes: {
    ...PLAIN.writes,
    ChartType: (chart, type) => void (chart.chartType = drawable(type)),
    ...Object.fromEntries(
      Object.entries(SIDES).map(([wire, side]) => [
        wire,
        (chart: ChartState, value: unknown, { grid }: Reach) => {
          const points = Number(value);
          if (!Number.isFinite(points) || points < 0)
            throw new Refusal('InvalidArgument', `${wire} of a chart must be a number of points.`);
          const before = 'over' in chart.place ? boxOf(grid.looks, chart.place.over) : chart.place;
          chart.place = { ...before, [side]: points };
        },
      ]),
    ),
  },
  leads: {
    Title: ({ title }) => hostObject(TITLE, title),
    Series: (chart) => hostObject(SERIES_LIST, chart),
    Axes: ({ axes }) => hostObject(AXES, axes),
    Legend: ({ legend }) => hostObject(LEGEND, legend),
    PlotArea: ({ plot }) => hostObject(PLOT, plot),
    Format: ({ area }) => toFormat(area),
  },
  calls: {
    SetPosition: (chart, [start, end]) => {
      chart.place = { over: between(cellOf(chart, start), cellOf(chart, end ?? start)) };
    },
    SetData: (chart, [source, by], { grid }) => {
      const area = areaOf(source);
      const way = by === 'Columns' || by === 'Rows' ? by : 'Auto';
      const found = seriesOfSource(area, grid.values(area), way, chart.chartType.startsWith('XY'));
      chart.series.splice(0, chart.series.length, ...found.map((series) => newSeries(chart.id, series)));
    },
    Activate: ({ sheet }, _, { grid }) => grid.activate(sheet),
    Delete: (chart, _, { belongings }) => {
      const index = belongings.charts.indexOf(chart);
      if (index < 0) throw new Refusal('ItemNotFound', `The chart ${chart.name} was deleted.`);
      belongings.charts.splice(index, 1);
    },
  },
};

/** A cell of the chart's sheet: a range, or an address. */
function cellOf({ sheet }: ChartState, cell: unknown): Area {
  if (typeof cell !== 'string') return areaOf(cell);
  const place = parseAddress(cell);
  if (!place) throw new Refusal('InvalidArgument', `${cell} is not an address.`);
  return { sheet, ...place };
}

function between(start: Area, end: Area): Area {
  const row = Math.min(start.row, end.row);
  const column = Math.min(start.column, end.column);
  return {
    sheet: start.sheet,
    row,
    column,
    rowCount: Math.max(start.row + start.rowCount, end.row + end.rowCount) - row,
    columnCount: Math.max(start.column + start.columnCount, end.column + end.columnCount) - column,
  };
}
