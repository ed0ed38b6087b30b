/** A line as it is drawn; undefined where none is. */
export interface Stroke {
  readonly color: string;
  /** In pixels. */
  readonly width: number;
  /** As SVG's stroke-dasharray; undefined for a line without gaps. */
  readonly dash: string | undefined;
}

export interface Marker {
  readonly shape: 'circle' | 'square' | 'diamond' | 'triangle' | 'cross' | 'plus' | 'dash';
  /** Across, in pixels. */
  readonly size: number;
  readonly fill: string;
  readonly stroke: string;
}

/** A series with its figures; null is a gap. */
export interface SeriesData {
  readonly name: string;
  /** Whether the legend leaves it out. */
  readonly isUnlisted?: boolean;
  readonly form: 'bars' | 'points';
  readonly values: readonly (number | null)[];
  /** The x values of a scatter chart; empty on other charts, whose points stand on categories. */
  readonly xs: readonly (number | null)[];
  /** The colour of its bars; undefined draws none, and still lifts what is stacked on it. */
  readonly fill: string | undefined;
  /** The line through its points, or around its bars. */
  readonly stroke: Stroke | undefined;
  readonly marker: Marker | undefined;
  /** What stands beside each point; undefined where nothing does. */
  readonly label: ((index: number) => string) | undefined;
}

export interface AxisData {
  readonly title: string | undefined;
  readonly minimum: number | undefined;
  readonly maximum: number | undefined;
  /** Between ticks. */
  readonly step: number | undefined;
  /** How a figure on it is written. */
  readonly format: (value: number) => string;
  readonly shown: boolean;
  readonly gridlines: Stroke | undefined;
  readonly reversed: boolean;
}

/** Everything a drawing needs; lengths in pixels. */
export interface ChartData {
  readonly width: number;
  readonly height: number;
  /** bars lie where horizontal; a scatter chart has figures on both axes. */
  readonly kind: 'columns' | 'bars' | 'lines' | 'scatter';
  readonly stacking: 'none' | 'stacked' | 'percent';
  readonly title:
    | { readonly text: string; readonly size: number; readonly color: string; readonly bold: boolean }
    | undefined;
  readonly categories: readonly string[];
  readonly series: readonly SeriesData[];
  readonly category: AxisData;
  readonly value: AxisData;
  readonly legend: 'Top' | 'Bottom' | 'Left' | 'Right' | undefined;
  /** Behind everything; undefined lets the cells show through. */
  readonly background: string | undefined;
  readonly border: Stroke | undefined;
  readonly plotBackground: string | undefined;
  /** Between groups of bars, in percent of a bar's width. */
  readonly gapWidth: number;
  /** Of the bars of one group, in percent of a bar's width. */
  readonly overlap: number;
}
