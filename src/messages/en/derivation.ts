/** Where a figure comes from: of an offer, or of a METER cell. */
export const derivation = {
  back: '‹ Back to Compare',
  empty: 'Nothing is priced yet. Enter traffic and offers, then ask again.',
  whatIf: 'What if: these are the figures that you try out, not those of your tables.',
  stages: {
    Traffic: 'Your traffic',
    Usage: 'What is used',
    'Billed units': 'What is billed',
    Charge: 'What it costs',
    Invoice: 'The bill of a month',
    Metrics: 'What that comes to',
  },
  openInput: (input: string) => `Open where ${input} is entered`,
  cell: {
    shows: <Piece>(cell: Piece, value: string): (Piece | string)[] => [cell, ` shows ${value}`],
    showsNothing: <Piece>(cell: Piece): (Piece | string)[] => [cell, ' shows nothing'],
    given: (name: string) => `What ${name} is given`,
    table: 'Arguments and what they are now',
    headings: ['Argument', 'Now', 'From'],
    leftOut: 'left out',
    withoutMeter: 'The same without METER',
    firstOffer: (name: string) => `${name} (the first of the offers it reads)`,
  },
  insert: {
    needsModel: <Piece>(insertModel: Piece): (Piece | string)[] => [
      'To have this as a live table in a sheet, ',
      insertModel,
      ' first: the formula reads its tables.',
    ],
    insertModel: 'insert the model',
    inserting: 'Inserting the formula',
    inserted: 'Inserted the derivation at',
    insert: 'Insert this derivation',
    occupied: (address: string, holds: string) =>
      `${address} holds ${holds}. Select another cell and try again, or write over it.`,
    overwrite: 'Write over it',
    leave: 'Leave it',
  },
};
