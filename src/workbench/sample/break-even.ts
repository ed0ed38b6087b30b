import { LOOK } from './look.js';
import { cell, row, type SampleCell, type SampleSheet } from './sheet.js';

const HEADERS = [
  'Resolution rate',
  'Resolved',
  'Billed per resolution',
  'Billed per conversation',
  'Difference',
  'Cheaper',
];

/** One resolution rate: what each side's month costs. */
function month(line: number, resolutionRate: number): SampleCell[] {
  const bill = (price: string, meter: string) =>
    `=$B$4*METER.EFFECTIVE_COST_PER_SESSION(${price},"${meter}",,$A${line})`;
  return [
    cell(resolutionRate, LOOK.input('percent')),
    cell(`=$B$4*A${line}`, LOOK.result('count')),
    cell(bill('$B$5', 'resolution'), LOOK.result('whole')),
    cell(bill('$B$6', 'session'), LOOK.result('whole')),
    cell(`=D${line}-C${line}`, LOOK.result('whole')),
    cell(
      `=IF(C${line}<D${line},"per resolution",IF(C${line}>D${line},"per conversation","the same"))`,
      LOOK.key('text'),
    ),
  ];
}

/** Who is cheaper, and from which resolution rate on. */
export const BREAK_EVEN: SampleSheet = {
  id: 'break-even',
  name: 'Break-even',
  widths: [250, 130, 150, 150, 130, 150],
  heights: { 0: 36, 8: 44 },
  blocks: [
    {
      row: 0,
      column: 0,
      cells: [
        [cell('Paying for outcomes or for conversations?', LOOK.title)],
        [
          cell(
            'What each month costs at four resolution rates, and the rate at which both cost the same.',
            LOOK.help,
          ),
        ],
      ],
    },
    {
      row: 3,
      column: 0,
      cells: [
        [cell('Conversations a month', LOOK.label), cell('=Traffic!B10', LOOK.result('count'))],
        [cell('Price per resolution', LOOK.label), cell(0.99, LOOK.input('quote'))],
        [cell('Price per conversation', LOOK.label), cell(0.8, LOOK.input('quote'))],
        [
          cell('Both cost the same at', LOOK.label),
          cell('=METER.BREAKEVEN_RESOLUTION_RATE(B5,"resolution",B6,"session")', LOOK.key('percent')),
        ],
      ],
    },
    {
      row: 8,
      column: 0,
      cells: [row(HEADERS, LOOK.header), month(10, 0.5), month(11, 0.65), month(12, 0.8), month(13, 0.9)],
    },
  ],
};
