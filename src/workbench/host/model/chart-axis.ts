import { fields } from '../fields.js';
import { hostObject, type Kind } from '../kind.js';
import { Refusal } from '../refusal.js';
import { toFormat } from './chart-format.js';
import type { AxisState, ChartState, TextState } from './chart-state.js';

/** Excel.ChartAxisTitle. */
const AXIS_TITLE: Kind<TextState> = {
  name: 'ChartAxisTitle',
  reads: fields<TextState>({ Text: 'text', Visible: 'visible' }).reads,
  writes: {
    // A title that is given a text is shown.
    Text: (title, text) => {
      title.text = String(text);
      title.visible = true;
    },
    Visible: (title, visible) => void (title.visible = visible === true),
  },
  leads: { Format: toFormat },
};

/** Excel.ChartGridlines; its state is the axis they belong to. */
const GRIDLINES: Kind<AxisState> = {
  name: 'ChartGridlines',
  ...fields<AxisState>({ Visible: 'gridlines' }),
  leads: { Format: ({ gridline }) => toFormat({ line: gridline }) },
};

const BOUNDS = ['Minimum', 'Maximum', 'MajorUnit'] as const;
const BOUND_FIELDS = { Minimum: 'minimum', Maximum: 'maximum', MajorUnit: 'majorUnit' } as const;

/** Excel.ChartAxis. An empty text gives a bound back to the drawing, as in Excel. */
const AXIS: Kind<AxisState> = {
  name: 'ChartAxis',
  reads: {
    ...Object.fromEntries(BOUNDS.map((name) => [name, (axis: AxisState) => axis[BOUND_FIELDS[name]] ?? ''])),
    ...fields<AxisState>({
      LinkNumberFormat: 'linkNumberFormat',
      ReversePlotOrder: 'reversePlotOrder',
      TickLabelPosition: 'tickLabelPosition',
      Visible: 'visible',
    }).reads,
    NumberFormat: ({ numberFormat }) => numberFormat ?? 'General',
  },
  writes: {
    ...Object.fromEntries(
      BOUNDS.map((name) => [
        name,
        (axis: AxisState, value: unknown) => {
          const field = BOUND_FIELDS[name];
          if (value === '' || value === null) delete axis[field];
          else if (typeof value === 'number' && Number.isFinite(value)) axis[field] = value;
          else throw new Refusal('InvalidArgument', `${name} of an axis must be a number.`);
        },
      ]),
    ),
    ...fields<AxisState>({
      LinkNumberFormat: 'linkNumberFormat',
      ReversePlotOrder: 'reversePlotOrder',
      TickLabelPosition: 'tickLabelPosition',
      Visible: 'visible',
    }).writes,
    NumberFormat: (axis, format) => {
      axis.numberFormat = String(format);
      axis.linkNumberFormat = false;
    },
  },
  leads: {
    Title: ({ title }) => hostObject(AXIS_TITLE, title),
    MajorGridlines: (axis) => hostObject(GRIDLINES, axis),
    Format: toFormat,
  },
};

/** Excel.ChartAxes. */
export const AXES: Kind<ChartState['axes']> = {
  name: 'ChartAxes',
  reads: {},
  leads: {
    CategoryAxis: ({ category }) => hostObject(AXIS, category),
    ValueAxis: ({ value }) => hostObject(AXIS, value),
    GetItem: ({ category, value }, [type]) => {
      if (type === 'Category') return hostObject(AXIS, category);
      if (type === 'Value') return hostObject(AXIS, value);
      throw new Refusal('InvalidArgument', `The workbench's charts have no ${String(type)} axis.`);
    },
  },
};
