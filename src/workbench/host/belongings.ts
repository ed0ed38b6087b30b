import type { ChartState } from './model/chart-state.js';

/** A custom XML part: any XML that travels with the workbook. */
export interface XmlPart {
  readonly id: string;
  xml: string;
}

/** A setting of `workbook.settings`; its value is whatever JSON can carry. */
export interface Setting {
  readonly key: string;
  value: unknown;
}

/** What the older `Office.context.document.settings` saves: keys, and each value as JSON text. */
export interface DocumentSettings {
  keys: readonly string[];
  values: readonly string[];
}

/** What a workbook holds beside its cells, as plain data, so that it survives a reload of the page. */
export interface Belongings {
  readonly parts: XmlPart[];
  readonly settings: Setting[];
  readonly documentSettings: DocumentSettings;
  /** In the order of their making, on whichever sheet. */
  readonly charts: ChartState[];
}

/** The belongings of a new workbook. */
export function noBelongings(): Belongings {
  return { parts: [], settings: [], documentSettings: { keys: [], values: [] }, charts: [] };
}
