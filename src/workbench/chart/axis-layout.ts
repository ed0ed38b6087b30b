import type { AxisData, ChartData } from './chart-data.js';
import type { Box } from './frame.js';
import type { Scale } from './scale.js';
import { textWidth } from './svg.js';

/** Letter sizes of tick labels and of titles. */
export const SIZE = 11;
export const TITLE = 12;

/** Labels beside each other are at least this far apart. */
const LEAST_GAP = 6;
/** Lines of text at 30 degrees stand on each other unless they begin this far apart. */
const SLANTED_STEP = 2 * (SIZE + 2);
/** What is a number, with its currency, unit or separators. */
const NUMBER = /^[^\p{L}]*\d[^\p{L}]*[KMB]?$/u;

/** The scales of both axes; the one of x values is undefined where points stand on categories. */
export interface Scales {
  readonly value: Scale;
  readonly category: Scale | undefined;
}

interface LabelledAxis {
  readonly axis: AxisData;
  readonly labels: readonly string[];
}

/** How a box is shared between the plot and what stands along its axes. */
export interface AxisLayout {
  /** Bars lie: their categories stand along the upright axis. */
  readonly lying: boolean;
  readonly upright: LabelledAxis;
  readonly level: LabelledAxis;
  readonly plot: Box;
  /** How wide labels of the upright axis may be. */
  readonly labelRoom: number;
  /** How high the labels of the level axis stand. */
  readonly labelHeight: number;
  /** Labels of the level axis are slanted where they are too wide. */
  readonly slanted: boolean;
  /** Of these many labels of the level axis one is written: the others would run into it. */
  readonly every: number;
}

export function layOut(data: ChartData, box: Box, { value, category }: Scales): AxisLayout {
  const lying = data.kind === 'bars';
  const ofValue = { axis: data.value, labels: value.ticks.map((tick) => data.value.format(tick)) };
  const ofCategory = {
    axis: data.category,
    labels: category ? category.ticks.map((tick) => data.category.format(tick)) : data.categories,
  };
  const [upright, level] = lying ? [ofCategory, ofValue] : [ofValue, ofCategory];

  const titleWidth = titleRoom(upright);
  const left = titleWidth + (upright.axis.shown ? Math.min(widest(upright), box.width * 0.35) + 8 : 4);
  const across = box.width - left - 8;
  const slotAcross = across / Math.max(1, level.labels.length);
  const longest = widest(level);
  // A row of numbers is read with gaps in it; names are not.
  const isCounted = level.labels.every((text) => NUMBER.test(text));
  const slanted = level.axis.shown && !lying && !category && !isCounted && longest > slotAcross - LEAST_GAP;
  const labelHeight = !level.axis.shown
    ? 4
    : slanted
      ? Math.min(longest * 0.5 + 12, box.height * 0.35)
      : SIZE + 10;
  const bottom = labelHeight + titleRoom(level);
  return {
    lying,
    upright,
    level,
    plot: {
      x: box.x + left,
      y: box.y + 4,
      width: across,
      height: Math.max(10, box.height - bottom - 4),
    },
    labelRoom: left - 8 - titleWidth,
    labelHeight,
    slanted,
    every: Math.ceil(slanted ? SLANTED_STEP / slotAcross : (longest + LEAST_GAP) / slotAcross),
  };
}

function titleRoom({ axis }: LabelledAxis): number {
  return axis.title ? TITLE + 8 : 0;
}

function widest({ labels }: LabelledAxis): number {
  return Math.max(0, ...labels.map((text) => textWidth(text, SIZE)));
}
