import type { Area } from '../../grid/grid.js';

/** How a line is drawn; what is left out is chosen by the drawing. */
export interface LineState {
  color?: string;
  /** In points. */
  weight?: number;
  /** Excel.ChartLineStyle. */
  lineStyle: string;
}

/** How a text is set; what is left out is chosen by the drawing. */
export interface FontState {
  bold?: boolean;
  italic?: boolean;
  color?: string;
  name?: string;
  /** In points. */
  size?: number;
  underline?: string;
}

/** A filled surface: of a colour, of the drawing's choice (automatic) or not filled at all. */
export interface FillState {
  kind: 'automatic' | 'solid' | 'none';
  color?: string;
}

export interface TextState {
  text: string;
  /** The cell whose text it follows. */
  textFrom?: Area;
  visible: boolean;
  overlay: boolean;
  readonly font: FontState;
}

/** Figures written beside the points of a series. */
export interface LabelsState {
  position: string;
  showValue: boolean;
  showSeriesName: boolean;
  showCategoryName: boolean;
  numberFormat?: string;
  readonly font: FontState;
}

export interface SeriesState {
  /** The id of the chart it belongs to. */
  readonly chart: string;
  name: string;
  /** The cell whose text is the name, until a name is given. */
  nameFrom?: Area;
  values?: Area;
  /** Categories, or the x values of a scatter chart. */
  categories?: Area;
  /** Of its own, where it differs from its chart's. */
  chartType?: string;
  readonly fill: FillState;
  readonly line: LineState;
  readonly labels: LabelsState;
  hasDataLabels: boolean;
  /** Excel.ChartMarkerStyle. */
  markerStyle: string;
  /** In points, 2 to 72. */
  markerSize: number;
  markerBackgroundColor?: string;
  markerForegroundColor?: string;
  /** Between groups of bars, in percent of a bar's width: 0 to 500. */
  gapWidth?: number;
  /** Of the bars of one group, in percent of a bar's width: -100 to 100. */
  overlap?: number;
  smooth: boolean;
}

export interface AxisState {
  readonly title: TextState;
  minimum?: number;
  maximum?: number;
  majorUnit?: number;
  numberFormat?: string;
  linkNumberFormat: boolean;
  reversePlotOrder: boolean;
  tickLabelPosition: string;
  visible: boolean;
  gridlines: boolean;
  readonly gridline: LineState;
  readonly line: LineState;
  readonly font: FontState;
}

/** Where a chart stands: on cells, whose sizes it follows, or at a place in points from A1. */
export type ChartPlace =
  | { readonly over: Area }
  | { readonly left: number; readonly top: number; readonly width: number; readonly height: number };

/** A chart as plain data, under Excel's words. */
export interface ChartState {
  readonly id: string;
  readonly sheet: string;
  name: string;
  chartType: string;
  place: ChartPlace;
  readonly title: TextState;
  readonly series: SeriesState[];
  readonly axes: { readonly category: AxisState; readonly value: AxisState };
  readonly legend: {
    visible: boolean;
    position: string;
    overlay: boolean;
    readonly font: FontState;
    /** The series that it leaves out, by their numbers. */
    hidden?: readonly number[];
  };
  readonly area: { readonly fill: FillState; readonly border: LineState; readonly font: FontState };
  readonly plot: { readonly fill: FillState; readonly border: LineState };
  displayBlanksAs: string;
  plotVisibleOnly: boolean;
  style: number;
}
