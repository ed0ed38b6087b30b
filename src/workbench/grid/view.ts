import type { Injector } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import { IRenderManagerService, SHEET_VIEWPORT_KEY } from '@univerjs/preset-sheets-core';

/** How the grid shows the active sheet; lengths in pixels of the screen. */
export interface View {
  /** Where the grid draws, headers included. */
  readonly canvas: DOMRect;
  /** The headers of rows (width) and columns (height). */
  readonly headers: { readonly width: number; readonly height: number };
  /** What stays while the rest scrolls. */
  readonly frozen: { readonly width: number; readonly height: number };
  /** How far the rest is scrolled. */
  readonly scrolled: { readonly x: number; readonly y: number };
  /** 1 at 100 %. */
  readonly zoom: number;
}

/** The grid's view now; undefined while it shows none. */
export function readView(api: FUniver, injector: Injector): View | undefined {
  const workbook = api.getActiveWorkbook();
  const sheet = workbook?.getActiveSheet();
  const skeleton = sheet?.getSkeleton();
  const render = workbook && injector.get(IRenderManagerService).getRenderById(workbook.getId());
  const viewport = render?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
  if (!sheet || !skeleton || !render || !viewport) return undefined;
  const canvas = render.engine.getCanvasElement().getBoundingClientRect();
  const zoom = sheet.getZoom();
  const { xSplit, ySplit, startRow, startColumn } = sheet.getFreeze();
  const before = (sums: ArrayLike<number>, index: number) => (index > 0 ? (sums[index - 1] ?? 0) : 0);
  const between = (sums: ArrayLike<number>, end: number, count: number) =>
    count > 0 ? before(sums, end) - before(sums, end - count) : 0;
  return {
    canvas,
    headers: { width: skeleton.rowHeaderWidth * zoom, height: skeleton.columnHeaderHeight * zoom },
    frozen: {
      width: between(skeleton.columnWidthAccumulation, startColumn, xSplit) * zoom,
      height: between(skeleton.rowHeightAccumulation, startRow, ySplit) * zoom,
    },
    scrolled: { x: viewport.viewportScrollX * zoom, y: viewport.viewportScrollY * zoom },
    zoom,
  };
}
