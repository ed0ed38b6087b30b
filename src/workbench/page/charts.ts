import { CommandType, numfmt } from '@univerjs/core';
import { drawChart } from '../chart/draw-chart.js';
import { readChart, type Cells } from '../chart/read-chart.js';
import { boxOf, type SheetBox } from '../grid/box.js';
import type { Grid } from '../grid/grid.js';
import type { OpenWorkbook } from '../grid/open-workbook.js';
import { roundedAsShown } from '../grid/shown-number.js';
import type { View } from '../grid/view.js';
import type { ChartState } from '../host/model/chart-state.js';

const PIXELS_PER_POINT = 4 / 3;

interface Shown {
  /** Cuts off what would lie over headers and frozen cells. */
  readonly pane: HTMLElement;
  readonly picture: HTMLElement;
  drawn: string;
  /** Which change of the workbook the picture shows. */
  version: number;
}

/** The pictures of the charts, floating over the cells. */
export interface ChartLayer {
  /** Says that charts changed; changes of cells it sees itself. */
  changed(): void;
}

/** Shows charts in `layer`, each over its cells, on its own sheet only. */
export function showCharts(
  layer: HTMLElement,
  charts: readonly ChartState[],
  { api, grid, view }: Pick<OpenWorkbook, 'api' | 'grid' | 'view'>,
): ChartLayer {
  const cells = cellsOf(grid);
  const shown = new Map<string, Shown>();
  let version = 0;
  let due = false;

  const draw = (chart: ChartState, one: Shown, box: SheetBox) => {
    const size = { width: box.width * PIXELS_PER_POINT, height: box.height * PIXELS_PER_POINT };
    const drawn = drawChart(readChart(chart, cells, size));
    if (drawn !== one.drawn) one.picture.innerHTML = drawn;
    one.drawn = drawn;
    one.version = version;
  };
  const placeAll = () => {
    due = false;
    const active = grid.activeSheet();
    const now = view();
    const visible = now ? charts.filter(({ sheet }) => sheet === active) : [];
    const ids = new Set(visible.map(({ id }) => id));
    for (const [id, { pane }] of shown) {
      if (ids.has(id)) continue;
      pane.remove();
      shown.delete(id);
    }
    if (!now) return;
    for (const chart of visible) {
      const one = shown.get(chart.id) ?? hang(layer, shown, chart.id);
      const box = 'over' in chart.place ? boxOf(grid.looks, chart.place.over) : chart.place;
      if (one.version !== version) draw(chart, one, box);
      put(one, box, now);
    }
  };
  const place = () => {
    if (due) return;
    due = true;
    requestAnimationFrame(placeAll);
  };
  const changed = () => {
    version++;
    place();
  };
  // Scrolling, zooming and changing sheets are commands of the grid, as are changes of cells.
  api.addEvent(api.Event.CommandExecuted, ({ type }) =>
    type === CommandType.MUTATION ? changed() : place(),
  );
  window.addEventListener('resize', place);
  changed();
  return { changed };
}

/** What drawings ask, answered by the grid. */
function cellsOf(grid: Grid): Cells {
  return {
    values: (area) => grid.values(area),
    texts: (area) => grid.texts(area),
    numberFormat: ({ sheet, row, column }) => grid.looks.at(sheet, row, column).numberFormat,
    formatted: (value, format) => numfmt.format(format, roundedAsShown(value, format)),
  };
}

function hang(layer: HTMLElement, shown: Map<string, Shown>, id: string): Shown {
  const pane = document.createElement('div');
  const picture = document.createElement('div');
  pane.className = 'chart-pane';
  picture.className = 'chart';
  pane.append(picture);
  layer.append(pane);
  const one = { pane, picture, drawn: '', version: -1 };
  shown.set(id, one);
  return one;
}

/** A chart that starts among frozen cells stays with them; any other scrolls beneath them. */
function put(
  { pane, picture }: Shown,
  box: SheetBox,
  { canvas, headers, frozen, scrolled, zoom }: View,
): void {
  const scale = PIXELS_PER_POINT * zoom;
  const [left, top] = [box.left * scale, box.top * scale];
  const held = { x: left < frozen.width, y: top < frozen.height };
  const from = {
    x: headers.width + (held.x ? 0 : frozen.width),
    y: headers.height + (held.y ? 0 : frozen.height),
  };
  Object.assign(pane.style, {
    left: `${canvas.left + from.x}px`,
    top: `${canvas.top + from.y}px`,
    width: `${Math.max(0, canvas.width - from.x)}px`,
    height: `${Math.max(0, canvas.height - from.y)}px`,
  });
  const x = headers.width + left - (held.x ? 0 : scrolled.x) - from.x;
  const y = headers.height + top - (held.y ? 0 : scrolled.y) - from.y;
  picture.style.transform = `translate(${x}px, ${y}px) scale(${zoom})`;
}
