import { LOOK } from './look.js';
import { cell, looks, type SampleSheet } from './sheet.js';

/** As many rows as the result may take before it would run out of its formats. */
const ROOM = 18;

const RANKED = [
  LOOK.spilled('count'),
  LOOK.spilledKey('text'),
  LOOK.spilled('money'),
  LOOK.spilled('money'),
  LOOK.spilled('money'),
  LOOK.spilled('money'),
  LOOK.spilled('price'),
  LOOK.spilledKey('price'),
  LOOK.spilled('percent'),
  LOOK.spilled('money'),
  LOOK.spilled('money'),
  LOOK.spilled('money'),
  LOOK.spilled('percent'),
] as const;

const [, ...HEADER_LOOKS] = RANKED.map(() => LOOK.header);

/** The answer first: every offer on the same traffic, the cheapest resolved issue on top. */
export const COMPARE: SampleSheet = {
  id: 'compare',
  name: 'Compare',
  widths: [52, 222, 116, 116, 92, 104, 92, 140, 88, 116, 116, 120, 92],
  heights: { 0: 36, 4: 58 },
  frozen: { rows: 5, columns: 0 },
  blocks: [
    {
      row: 0,
      column: 0,
      cells: [
        [cell('What a resolved issue costs, offer by offer', LOOK.title)],
        [
          cell(
            '="Every meter turned into one figure, on "&TEXT(Traffic!B10,"#,##0")&" conversations a month, of which the AI resolves "&TEXT(Traffic!B11/Traffic!B10,"0.0%")&"."',
            LOOK.help,
          ),
        ],
        [
          cell(
            'Change a blue figure on Traffic or Offers and this ranking follows. It is one formula, in A5.',
            LOOK.help,
          ),
        ],
      ],
    },
    {
      row: 4,
      column: 0,
      cells: [
        [
          cell('=METER.COMPARE(Offers[#All],Traffic[#All])', LOOK.header),
          ...HEADER_LOOKS.map((style) => ({ style })),
        ],
      ],
    },
    { row: 5, column: 0, cells: looks(RANKED, ROOM) },
  ],
};
