import { fields } from '../fields.js';
import { hostObject, type HostObject, type Kind } from '../kind.js';
import { notImplemented, Refusal } from '../refusal.js';
import type { FillState, FontState, LineState } from './chart-state.js';

/** Excel.ChartFont. */
const FONT: Kind<FontState> = {
  name: 'ChartFont',
  ...fields<FontState>({
    Bold: 'bold',
    Italic: 'italic',
    Color: 'color',
    Name: 'name',
    Size: 'size',
    Underline: 'underline',
  }),
};

/** Excel.ChartFill: its colour can be set and taken away, and not be read, as in Excel. */
const FILL: Kind<FillState> = {
  name: 'ChartFill',
  reads: {},
  calls: {
    SetSolidColor: (fill, [color]) => {
      fill.kind = 'solid';
      fill.color = colorOf(color);
    },
    Clear: (fill) => void (fill.kind = 'none'),
  },
};

/** Excel.ChartLineFormat, and Excel.ChartBorder, which has the same members. */
const LINE: Kind<LineState> = {
  name: 'ChartLineFormat',
  ...fields<LineState>({ Color: 'color', Weight: 'weight', LineStyle: 'lineStyle' }),
  calls: { Clear: (line) => void (line.lineStyle = 'None') },
};

/** What a part of a chart can have formatted; each part has some of these. */
interface Formatted {
  readonly fill?: FillState;
  readonly line?: LineState;
  readonly border?: LineState;
  readonly font?: FontState;
}

/** The `format` of a part of a chart, with the members that the part has. */
const FORMAT: Kind<Formatted> = {
  name: 'ChartFormat',
  reads: {},
  leads: {
    Fill: ({ fill }) => part(FILL, fill, 'Fill'),
    Line: ({ line }) => part(LINE, line, 'Line'),
    Border: ({ border }) => part(LINE, border, 'Border'),
    Font: ({ font }) => part(FONT, font, 'Font'),
  },
};

function part<State>(kind: Kind<State>, state: State | undefined, member: string): HostObject {
  if (state === undefined) throw notImplemented(FORMAT.name, member);
  return hostObject(kind, state);
}

/** The lead to the `format` of a part whose state has fill, line, border and font as its own fields. */
export const toFormat = (state: Formatted) => hostObject(FORMAT, state);

/** `#RRGGBB` or the name of an HTML colour, as Excel takes both. */
function colorOf(value: unknown): string {
  if (typeof value === 'string' && /^(#[0-9a-f]{6}|[a-z]+)$/i.test(value)) return value;
  throw new Refusal('InvalidArgument', `${String(value)} is not a colour.`);
}
