import { LOOK } from './look.js';
import { cell, looks, type SampleSheet } from './sheet.js';

const INVOICE = [
  LOOK.spilled('text'),
  LOOK.spilled('count'),
  LOOK.spilled('text'),
  LOOK.spilled('price'),
  LOOK.spilled('money'),
] as const;
const BRIDGE = [LOOK.spilled('text'), LOOK.spilled('price'), LOOK.spilled('price')] as const;

/** One offer, line by line: its invoice, and the way from the advertised price to the effective one. */
export const OFFER_DETAIL: SampleSheet = {
  id: 'offer-detail',
  name: 'One offer',
  widths: [400, 120, 130, 110, 130],
  heights: { 0: 36, 6: 36, 19: 44 },
  blocks: [
    {
      row: 0,
      column: 0,
      cells: [
        [cell('One offer, line by line', LOOK.title)],
        [
          cell(
            'Write the name of any offer in the blue cell. A misspelt name is answered with the nearest one.',
            LOOK.help,
          ),
        ],
      ],
    },
    {
      row: 2,
      column: 0,
      cells: [[cell('Offer', LOOK.label)], [cell('Gorgias AI Agent', LOOK.input('text'))]],
    },
    { row: 5, column: 0, cells: [[cell('The invoice of one month', LOOK.label)]] },
    {
      row: 6,
      column: 0,
      cells: [
        [
          cell('=METER.INVOICE(Offers[#All],Traffic[#All],,A4)', LOOK.header),
          ...looks([LOOK.header], 4).map(([one]) => one),
        ],
        ...looks(INVOICE, 10),
      ],
    },
    {
      row: 18,
      column: 0,
      cells: [[cell('From the advertised price to the effective one, per resolution', LOOK.label)]],
    },
    {
      row: 19,
      column: 0,
      cells: [
        [
          cell('=METER.BRIDGE(Offers[#All],Traffic[#All],A4)', LOOK.header),
          ...looks([LOOK.header], 2).map(([one]) => one),
        ],
        ...looks(BRIDGE, 10),
      ],
    },
  ],
};
