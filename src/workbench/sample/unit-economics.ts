import { LOOK } from './look.js';
import { cell, row, type SampleCell, type SampleSheet } from './sheet.js';

const HEADERS = [
  'Price',
  'Billed per',
  'per AI reply',
  'per conversation',
  'per resolution',
  'with a cap per conversation of',
  'per resolution',
];

/** One advertised price, on each of the three meters. */
function priced(line: number, price: number, meter: string, cap: number | ''): SampleCell[] {
  const on = (target: string) => `=METER.CONVERT_PRICE($A${line},$B${line},"${target}",$B$4,$B$5)`;
  return [
    cell(price, LOOK.input('quote')),
    cell(meter, LOOK.input('text')),
    cell(on('interaction'), LOOK.result('price')),
    cell(on('session'), LOOK.result('price')),
    cell(on('resolution'), LOOK.key('price')),
    cap === '' ? { style: LOOK.input('quote') } : cell(cap, LOOK.input('quote')),
    cell(`=METER.EFFECTIVE_COST_PER_RESOLUTION($A${line},$B${line},$B$4,$B$5,$F${line})`, LOOK.key('price')),
  ];
}

/** The three meters, each turned into the others, at a μ and ρ of the reader's choice. */
export const UNIT_ECONOMICS: SampleSheet = {
  id: 'unit-economics',
  name: 'Unit economics',
  widths: [250, 120, 130, 130, 130, 150, 130],
  heights: { 0: 36, 6: 44 },
  blocks: [
    {
      row: 0,
      column: 0,
      cells: [
        [cell('Three meters, one price', LOOK.title)],
        [
          cell(
            'The same money, seen per AI reply, per conversation and per resolution. Change μ, ρ or a price.',
            LOOK.help,
          ),
        ],
      ],
    },
    {
      row: 3,
      column: 0,
      cells: [
        [cell('AI replies per conversation (μ)', LOOK.label), cell(4, LOOK.input('decimal'))],
        [cell('Resolution rate (ρ)', LOOK.label), cell(0.7, LOOK.input('percent'))],
      ],
    },
    {
      row: 6,
      column: 0,
      cells: [
        row(HEADERS, LOOK.header),
        priced(8, 0.99, 'resolution', ''),
        priced(9, 0.8, 'session', ''),
        priced(10, 0.09, 'interaction', 0.6),
        priced(11, 0.1, 'interaction', ''),
      ],
    },
    {
      row: 12,
      column: 0,
      cells: [
        [
          cell(
            'The last two columns add a cap: a conversation never costs more than that, however many replies it takes.',
            LOOK.help,
          ),
        ],
      ],
    },
  ],
};
