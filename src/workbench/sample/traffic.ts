import { LOOK } from './look.js';
import { cell, looks, row, type SampleSheet } from './sheet.js';

const HEADERS = ['Channel', 'Sessions', 'Interactions per session', 'Resolution rate', 'Human cost'];
const INPUTS = [
  LOOK.input('text'),
  LOOK.input('count'),
  LOOK.input('decimal'),
  LOOK.input('percent'),
  LOOK.input('money'),
] as const;

/** The buyer's side: one row per channel. */
export const TRAFFIC: SampleSheet = {
  id: 'traffic',
  name: 'Traffic',
  widths: [230, 130, 130, 130, 130],
  heights: { 0: 36, 3: 44 },
  tables: [{ name: 'Traffic', row: 3, column: 0, rowCount: 5, headers: HEADERS }],
  blocks: [
    {
      row: 0,
      column: 0,
      cells: [
        [cell('Your traffic', LOOK.title)],
        [
          cell(
            'One row per channel, for one month. Blue figures are yours to change; blank rows are ignored.',
            LOOK.help,
          ),
        ],
      ],
    },
    {
      row: 3,
      column: 0,
      cells: [
        row(HEADERS, LOOK.header),
        [
          cell('Chat', INPUTS[0]),
          cell(50000, INPUTS[1]),
          cell(4, INPUTS[2]),
          cell(0.65, INPUTS[3]),
          cell(6, INPUTS[4]),
        ],
        ...looks(INPUTS, 3),
      ],
    },
    {
      row: 9,
      column: 0,
      cells: [
        [cell('Conversations', LOOK.label), cell('=SUM(B5:B8)', LOOK.result('count'))],
        [cell('Resolved by the AI', LOOK.label), cell('=SUMPRODUCT(B5:B8,D5:D8)', LOOK.result('count'))],
        [cell('Left to people', LOOK.label), cell('=B10-B11', LOOK.result('count'))],
        [cell('AI replies', LOOK.label), cell('=SUMPRODUCT(B5:B8,C5:C8)', LOOK.result('count'))],
        [
          cell('If people handled everything', LOOK.label),
          cell('=SUMPRODUCT(B5:B8,E5:E8)', LOOK.result('whole')),
        ],
      ],
    },
    {
      row: 15,
      column: 0,
      cells: [
        [cell('Cheapest per resolved issue', LOOK.label), cell('=Compare!B6', LOOK.key('text'))],
        [cell('its effective cost', LOOK.label), cell('=Compare!H6', LOOK.key('price'))],
      ],
    },
  ],
};
