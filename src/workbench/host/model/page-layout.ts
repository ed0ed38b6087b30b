import type { Area } from '../../grid/grid.js';
import { areaGiven, flag, oneOf, positive, text } from '../argument.js';
import { hostObject, type HostObject, type Kind, type Reach } from '../kind.js';
import { Refusal } from '../refusal.js';
import { RANGE } from './range.js';

/** How a sheet would be printed. A workbench prints nothing: this is kept and given back. */
type Layout = Readonly<Record<string, unknown>>;

const PORTRAIT: Layout = {
  BlackAndWhite: false,
  BottomMargin: 54,
  CenterHorizontally: false,
  CenterVertically: false,
  DraftMode: false,
  FirstPageNumber: '',
  FooterMargin: 21.6,
  HeaderMargin: 21.6,
  LeftMargin: 50.4,
  Orientation: 'Portrait',
  PaperSize: 'Letter',
  PrintComments: 'NoComments',
  PrintErrors: 'AsDisplayed',
  PrintGridlines: false,
  PrintHeadings: false,
  PrintOrder: 'DownThenOver',
  RightMargin: 50.4,
  TopMargin: 54,
  Zoom: { scale: 100 },
};

const key = (sheet: string) => `page-layout:${sheet}`;

function layoutOf(sheet: string, { grid }: Reach): Layout {
  return { ...PORTRAIT, ...grid.kept.get<Layout>(key(sheet)) };
}

function set(sheet: string, member: string, value: unknown, { grid }: Reach): void {
  grid.kept.set(key(sheet), { ...grid.kept.get<Layout>(key(sheet)), [member]: value });
}

function valid(member: string, value: unknown): unknown {
  if (member === 'Orientation') return oneOf(value, ['Portrait', 'Landscape'], 'orientation');
  if (member.endsWith('Margin')) return positive(value, member);
  return typeof PORTRAIT[member] === 'boolean' ? flag(value, member) : value;
}

function rangeKept(sheet: string, member: string, reach: Reach): HostObject | null {
  const area = layoutOf(sheet, reach)[member] as Area | undefined;
  return area ? hostObject(RANGE, area) : null;
}

function required(found: HostObject | null, what: string): HostObject {
  if (!found) throw new Refusal('ItemNotFound', `The sheet has no ${what}.`);
  return found;
}

const MARGINS: Readonly<Record<string, string>> = {
  bottom: 'BottomMargin',
  footer: 'FooterMargin',
  header: 'HeaderMargin',
  left: 'LeftMargin',
  right: 'RightMargin',
  top: 'TopMargin',
};
const POINTS: Readonly<Record<string, number>> = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };

const PARTS = ['CenterFooter', 'CenterHeader', 'LeftFooter', 'LeftHeader', 'RightFooter', 'RightHeader'];

/** Excel.HeaderFooter: the texts of all pages. */
const ALL_PAGES: Kind<string> = {
  name: 'HeaderFooter',
  reads: Object.fromEntries(
    PARTS.map((part) => [part, (sheet: string, reach: Reach) => layoutOf(sheet, reach)[part] ?? '']),
  ),
  writes: Object.fromEntries(
    PARTS.map((part) => [
      part,
      (sheet: string, value: unknown, reach: Reach) => set(sheet, part, text(value, part), reach),
    ]),
  ),
};

/** Excel.HeaderFooterGroup. */
const HEADERS_FOOTERS: Kind<string> = {
  name: 'HeaderFooterGroup',
  reads: { State: () => 'Default', UseSheetMargins: () => true, UseSheetScale: () => true },
  leads: { DefaultForAllPages: (sheet) => hostObject(ALL_PAGES, sheet) },
};

/** Excel.PageLayout of one sheet. */
export const PAGE_LAYOUT: Kind<string> = {
  name: 'PageLayout',
  reads: Object.fromEntries(
    Object.keys(PORTRAIT).map((member) => [
      member,
      (sheet: string, reach: Reach) => layoutOf(sheet, reach)[member],
    ]),
  ),
  writes: Object.fromEntries(
    Object.keys(PORTRAIT).map((member) => [
      member,
      (sheet: string, value: unknown, reach: Reach) => set(sheet, member, valid(member, value), reach),
    ]),
  ),
  leads: {
    HeadersFooters: (sheet) => hostObject(HEADERS_FOOTERS, sheet),
    GetPrintArea: (sheet, _, reach) => required(rangeKept(sheet, 'PrintArea', reach), 'print area'),
    GetPrintAreaOrNullObject: (sheet, _, reach) => rangeKept(sheet, 'PrintArea', reach),
    GetPrintTitleRows: (sheet, _, reach) => required(rangeKept(sheet, 'TitleRows', reach), 'title rows'),
    GetPrintTitleRowsOrNullObject: (sheet, _, reach) => rangeKept(sheet, 'TitleRows', reach),
    GetPrintTitleColumns: (sheet, _, reach) =>
      required(rangeKept(sheet, 'TitleColumns', reach), 'title columns'),
    GetPrintTitleColumnsOrNullObject: (sheet, _, reach) => rangeKept(sheet, 'TitleColumns', reach),
  },
  calls: {
    SetPrintArea: (sheet, [range], reach) => set(sheet, 'PrintArea', areaGiven(range, sheet, reach), reach),
    SetPrintTitleRows: (sheet, [range], reach) =>
      set(sheet, 'TitleRows', areaGiven(range, sheet, reach), reach),
    SetPrintTitleColumns: (sheet, [range], reach) =>
      set(sheet, 'TitleColumns', areaGiven(range, sheet, reach), reach),
    SetPrintMargins: (sheet, [unit, margins], reach) => {
      const points = POINTS[oneOf(unit, Object.keys(POINTS), 'unit')] ?? 1;
      for (const [side, value] of Object.entries(margins as Record<string, unknown>)) {
        const member = MARGINS[side];
        if (member) set(sheet, member, positive(value, side) * points, reach);
      }
    },
  },
};
