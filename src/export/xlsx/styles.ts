import { figureFormatOf, HIGHLIGHTS, type HighlightLook, type Look } from '../../model/page/look.js';
import type { HighlightKind } from '../../model/page/highlight.js';
import { element, type Xml } from '../xml/write.js';
import { MAIN } from './namespaces.js';

/** What a cell's style says beside its look: that its text stays text when the cell is edited. */
interface CellStyle {
  readonly look: Look;
  readonly quotePrefix: boolean;
}

/** Formats below this are Excel's own. */
const FIRST_OWN_FORMAT = 164;
const HORIZONTAL = { Left: 'left', Center: 'center', Right: 'right' } as const;

/** A list that holds each thing once and knows its place. */
class Once<T> {
  readonly all: T[] = [];
  private readonly places = new Map<string, number>();

  constructor(first: readonly T[] = []) {
    for (const own of first) this.placeOf(own);
  }

  placeOf(own: T): number {
    const key = JSON.stringify(own);
    const known = this.places.get(key);
    if (known !== undefined) return known;
    this.places.set(key, this.all.length);
    this.all.push(own);
    return this.all.length - 1;
  }
}

/** Every style that a workbook's cells use, each once. */
export class Styles {
  private readonly fonts: Once<Look['font']>;
  private readonly fills = new Once<string>();
  private readonly borders = new Once<Lines>();
  private readonly formats = new Once<string>();
  private readonly cells = new Once<CellStyle>();
  /** Looks are shared: most cells have one that was placed before. */
  private readonly placed = { plain: new Map<Look, number>(), quoted: new Map<Look, number>() };

  /** @param usual how a cell without a style looks. */
  constructor(usual: Look) {
    this.fonts = new Once([usual.font]);
    this.placeOf(usual, false);
  }

  /** The number by which a cell names its style. */
  placeOf(look: Look, quotePrefix: boolean): number {
    const known = quotePrefix ? this.placed.quoted : this.placed.plain;
    const place = known.get(look) ?? this.cells.placeOf({ look, quotePrefix });
    known.set(look, place);
    return place;
  }

  /** @param currency what money is in, where highlights show it */
  xml(currency: string | undefined): Xml {
    const cells = this.cells.all.map((own) => this.format(own));
    const highlights = HIGHLIGHT_ORDER.map((look) => this.highlight(HIGHLIGHTS[look], currency));
    const count = (all: readonly unknown[], more = 0) => ({ count: all.length + more });
    return element(
      'styleSheet',
      { xmlns: MAIN },
      ...(this.formats.all.length === 0
        ? []
        : [element('numFmts', count(this.formats.all), ...this.formats.all.map(numberFormat))]),
      element('fonts', count(this.fonts.all), ...this.fonts.all.map(font)),
      element(
        'fills',
        count(this.fills.all, 2),
        pattern('none'),
        pattern('gray125'),
        ...this.fills.all.map(fill),
      ),
      element('borders', count(this.borders.all, 1), border({}), ...this.borders.all.map(border)),
      element(
        'cellStyleXfs',
        { count: 1 },
        element('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 }),
      ),
      element('cellXfs', count(cells), ...cells),
      element('cellStyles', { count: 1 }, element('cellStyle', { name: 'Normal', xfId: 0, builtinId: 0 })),
      element('dxfs', { count: highlights.length }, ...highlights),
    );
  }

  private borderOf({ border: all, rule }: Look): number {
    if (all === undefined && rule === undefined) return 0;
    return 1 + this.borders.placeOf({ left: all, right: all, top: rule ?? all, bottom: all });
  }

  private format({ look, quotePrefix }: CellStyle): Xml {
    const general = look.numberFormat === 'General';
    return element(
      'xf',
      {
        numFmtId: general ? 0 : FIRST_OWN_FORMAT + this.formats.placeOf(look.numberFormat),
        fontId: this.fonts.placeOf(look.font),
        // Two fills and one border are there before ours.
        fillId: look.fill === undefined ? 0 : 2 + this.fills.placeOf(look.fill),
        borderId: this.borderOf(look),
        xfId: 0,
        quotePrefix: quotePrefix ? true : undefined,
        applyNumberFormat: true,
        applyFont: true,
        applyFill: true,
        applyBorder: true,
        applyAlignment: true,
      },
      element('alignment', {
        horizontal: HORIZONTAL[look.horizontal],
        vertical: look.vertical.toLowerCase(),
        wrapText: look.wrap ? true : undefined,
      }),
    );
  }

  private highlight(
    { colour, fill: paper, isBold, rule, format }: HighlightLook,
    currency: string | undefined,
  ): Xml {
    const inFont = [
      ...(isBold === true ? [element('b', {})] : []),
      ...(colour === undefined ? [] : [element('color', { rgb: argb(colour) })]),
    ];
    const code = format === undefined ? undefined : figureFormatOf(format, currency);
    return element(
      'dxf',
      {},
      element('font', {}, ...inFont),
      ...(code === undefined ? [] : [numberFormat(code, this.formats.placeOf(code))]),
      ...(paper === undefined ? [] : [element('fill', {}, background(paper))]),
      ...(rule === undefined ? [] : [border({ top: rule })]),
    );
  }
}

/** The order of the looks that highlights name by number. */
export const HIGHLIGHT_ORDER = [
  'passed',
  'failed',
  'total',
  'none',
  'told',
  'share',
  'money',
  'whole',
  'price',
] as const satisfies readonly HighlightKind[];

/** A colour as OOXML has it, opaque. */
function argb(colour: string): string {
  return `FF${colour.slice(1).toUpperCase()}`;
}

function numberFormat(code: string, index: number): Xml {
  return element('numFmt', { numFmtId: FIRST_OWN_FORMAT + index, formatCode: code });
}

function font({ name, size, bold, italic, colour }: Look['font']): Xml {
  return element(
    'font',
    {},
    ...(bold ? [element('b', {})] : []),
    ...(italic ? [element('i', {})] : []),
    element('sz', { val: size }),
    element('color', { rgb: argb(colour) }),
    element('name', { val: name }),
    element('family', { val: 2 }),
  );
}

function pattern(kind: string): Xml {
  return element('fill', {}, element('patternFill', { patternType: kind }));
}

function fill(colour: string): Xml {
  const colours = [element('fgColor', { rgb: argb(colour) }), element('bgColor', { indexed: 64 })];
  return element('fill', {}, element('patternFill', { patternType: 'solid' }, ...colours));
}

const SIDES = ['left', 'right', 'top', 'bottom'] as const;

/** Colours of the lines around a cell; there is none where a side has none. */
type Lines = Readonly<Partial<Record<(typeof SIDES)[number], string | undefined>>>;

function border(lines: Lines): Xml {
  const side = (name: (typeof SIDES)[number]) => {
    const colour = lines[name];
    if (colour === undefined) return element(name, {});
    return element(name, { style: 'thin' }, element('color', { rgb: argb(colour) }));
  };
  return element('border', {}, ...SIDES.map(side), element('diagonal', {}));
}

function background(paper: string): Xml {
  return element('patternFill', {}, element('bgColor', { rgb: argb(paper) }));
}
