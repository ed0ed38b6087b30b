import { errorIn, spill } from './host.js';

const HEAD = ['Conversation', 'Customer', 'Channel', 'Time', 'Author'];

/** A day's messages of one conversation: who writes at each minute of it. */
function conversation(id: string, day: string, authors: string, channel = 'Chat'): unknown[][] {
  const names: Record<string, string> = { c: 'customer', a: 'bot', h: 'agent', s: 'workflow' };
  return [...authors].map((author, minute) => [
    id,
    `customer of ${id}`,
    channel,
    `${day} 10:${String(minute).padStart(2, '0')}:00`,
    names[author] ?? author,
  ]);
}

/** 4 resolved, 1 handed over, 1 too young to know; a last day that makes the others old enough. */
const LOG = [
  HEAD,
  ...conversation('1', '2026-03-01', 'ca'),
  ...conversation('2', '2026-03-02', 'cacaa'),
  ...conversation('3', '2026-03-03', 'sacaca'),
  ...conversation('4', '2026-03-04', 'caaa'),
  ...conversation('5', '2026-03-05', 'cah'),
  ...conversation('6', '2026-03-30', 'ca'),
];
const OUTCOME = [
  ['Offer', 'Meter', 'Rate'],
  ['Outcome', 'resolution', 0.99],
];

/** A table's cell by the header of its column and the first cell of its row. */
function at(table: readonly (readonly unknown[])[], row: unknown, header: string): unknown {
  const column = table[0]?.indexOf(header) ?? -1;
  return table.find(([first]) => first === row)?.[column];
}

describe('MEASURE', () => {
  test('gives a Traffic table that functions of offers take', () => {
    const traffic = spill('MEASURE', LOG);
    expect(traffic[0]).toEqual([
      'Channel',
      'Sessions',
      'Interactions per session',
      'Resolution rate',
      'Turns',
      'Contacts',
      'Customers',
      'Note',
    ]);
    // 30 days: 6 sessions × 365 ÷ 12 ÷ 30; 11 replies, as one came before the customer wrote; 4 of 5 settled.
    expect(traffic[1]?.slice(0, 5)).toEqual([
      'Chat',
      6.08333333,
      expect.closeTo(11 / 6, 12),
      0.8,
      '1: 3; 2: 1; 3: 2',
    ]);
    expect(traffic[1]?.at(-1)).toBe('22 rows used. Sessions of 30 days × 365 ÷ 12 ÷ 30');
    // 6.0833… × 0.8 × 0.99
    expect(spill('BILL', OUTCOME, traffic)).toEqual([[4.82]]);
  });

  test('shows the rates at several re-contact windows side by side', () => {
    const back = [
      HEAD,
      ...conversation('1', '2026-03-01', 'ca'),
      ...conversation('1', '2026-03-05', 'ca'),
      ...conversation('x', '2026-03-30', 'c'),
    ];
    const summary = spill('MEASURE', back, undefined, 72, 'summary');
    expect(summary[0]).toEqual([
      'Figure',
      '72 hours of re-contact',
      '24 hours of re-contact',
      '168 hours of re-contact',
    ]);
    expect(summary.find(([figure]) => figure === 'Resolution rate')).toEqual(['Resolution rate', 1, 1, 0.5]);
    const involved = summary.find(([figure]) => figure === 'Involvement rate')?.slice(1) ?? [];
    expect(involved).toHaveLength(3);
    for (const rate of involved) expect(rate).toBeCloseTo(2 / 3, 12);
  });

  test('names every row that it does not use, with the reason', () => {
    const odd = [
      ...LOG,
      ['7', 'x', 'Chat', '2026-02-30 10:00', 'customer'],
      ['7', 'x', 'Chat', '2026-03-10 10:00', 'robotx'],
      ['', '', 'Chat', '2026-03-10 10:00', 'customer'],
      ['7', errorIn('#REF!'), 'Chat', '2026-03-10 10:00', 'customer'],
      ['', '', '', '', ''],
    ];
    expect(spill('MEASURE', odd, undefined, undefined, 'rejected')).toEqual([
      ['Row', 'Reason'],
      [23, expect.stringContaining('Time is "2026-02-30 10:00"; it takes a date and time')],
      [24, 'Author is "robotx"; it takes customer, ai, human or system'],
      [25, 'no customer or conversation is named'],
      [26, 'Customer holds the error #REF!'],
    ]);
    expect(spill('MEASURE', odd)[1]?.at(-1)).toMatch(/^22 rows used; 4 rejected \(rows 23, 24, 25, 26\)/);
  });

  test.each([
    [[LOG, 'often'], /^#VALUE! window is "often"; it takes hours of silence such as 24, or a text such as/],
    [[LOG, -1], /^#VALUE! window is "-1"; it takes/],
    [[LOG, undefined, 'never'], /^#VALUE! recontactWindow is "never"; it takes hours above 0/],
    [[LOG, undefined, undefined, 'sumary'], /^#VALUE! table is "sumary"; the nearest known is "summary"/],
    [[LOG, undefined, undefined, undefined, 20], /^#VALUE! zone is "20"; it takes the hours by which/],
    [
      [
        [
          ['A', 'B'],
          [1, 2],
        ],
      ],
      /^#VALUE! log: it takes a log of messages with headers: Time, Author, and Customer or Conversation/,
    ],
    [[[HEAD]], /^#VALUE! log: there are headers and no messages below them/],
    [
      [[HEAD, ['1', 'a', 'Chat', 'x', 'ai']]],
      /^#VALUE! log: none of its rows can be used, 1 in all; in row 1 Time is "x"/,
    ],
    [[[HEAD, ['1', 'a', 'Chat', '2026-03-01', 'ai']]], /^#VALUE! log: no customer writes in it/],
  ])('says which argument it cannot take, and what it takes', (given, sentence) => {
    expect(spill('MEASURE', ...given)[0]?.[0]).toMatch(sentence);
  });

  test('reads times of every kind as the same instants, in the zone of the buyer', () => {
    const times = [
      '2026-03-01T09:00:00Z',
      '2026-03-01 10:00:00+01:00',
      46082.375,
      1772355600,
      1772355600000,
      '2026-03-01 09:00:00.000Z[UTC]',
    ];
    const log = [
      ['Customer', 'Time', 'Author'],
      ...times.flatMap((time) => [
        ['a', time, 'customer'],
        ['a', time, 'ai'],
      ]),
    ];
    const summary = spill('MEASURE', log, undefined, undefined, 'summary');
    expect(summary.find(([figure]) => figure === 'Sessions')?.[1]).toBe(1);
    expect(summary.find(([figure]) => figure === 'Interactions per session')?.[1]).toBe(6);
    const months = spill(
      'MEASURE',
      [log[0], ['a', '2026-03-31 23:30', 'customer'], ['a', '2026-04-01T04:31:00Z', 'ai']],
      undefined,
      undefined,
      'months',
      -5,
    );
    expect(months.map(([month]) => month)).toEqual(['Month', '2026-03']);
  });
});

describe('REPLAY', () => {
  const offers = [
    ['Offer', 'Meter', 'Rate', 'Session cap', 'Window factor'],
    ['Outcome', 'resolution', 0.99, '', ''],
    ['Capped', 'interaction', 0.3, 0.5, ''],
    ['Quarters', 'session', 0.1, '', 1.2],
  ];

  test('has what each offer would have billed, and what lies between it and the averages', () => {
    const table = spill('REPLAY', offers, LOG, [
      ['Offer', 'Window'],
      ['Quarters', '1 minute from start'],
    ]);
    // 3 × 0.3, and 0.5 for each of the longer ones.
    expect(at(table, 'Capped', 'Replayed')).toBe(2.4);
    // On the average of 11 ÷ 6 replies every session costs the cap.
    expect(at(table, 'Capped', 'From averages')).toBe(3);
    expect(at(table, 'Capped', 'of which session lengths')).toBe(-0.6);
    // Pairs of minutes with an AI reply: 1 + 3 + 2 + 2 + 1 + 1; in the third the AI greets first.
    expect(at(table, 'Quarters', 'Sessions')).toBe(10);
    expect(at(table, 'Quarters', 'Replayed')).toBe(1);
    expect(at(table, 'Quarters', 'From averages')).toBe(0.72);
  });

  test('has the months of one offer, and the fault of an offer without a price in each of its cells', () => {
    const later = [...LOG, ...conversation('8', '2026-05-02', 'ca'), ...conversation('9', '2026-05-30', 'c')];
    const months = spill('REPLAY', offers, later, undefined, undefined, 'Outcome');
    expect(
      months.map(([month, sessions, , , resolutions, total]) => [month, sessions, resolutions, total]),
    ).toEqual([
      ['Month', 'Sessions', 'Resolutions', 'Total'],
      ['2026-03', 6, 5, 4.95],
      ['2026-04', 0, 0, 0],
      ['2026-05', 1, 1, 0.99],
      ['Total', 7, 6, 5.94],
    ]);
    const broken = spill('REPLAY', [...offers, ['Odd', 'credit', 1, '', '']], LOG);
    expect(at(broken, 'Odd', 'Replayed')).toMatch(/^#VALUE! Offers row 4 \(Odd\), Meter is "credit"/);
    expect(at(broken, 'Outcome', 'Replayed')).toBe(4.75);
  });

  test('counts an offer of the catalogue by the windows of its plan, unless another is given', () => {
    const plan = 'Kustomer: KIQ conversations';
    const sold = [
      ['Offer', 'Meter', 'Rate', 'Session cap', 'Window factor'],
      ['Kore.ai: Per session', 'session', 0.1, '', 1.2],
      [plan, 'resolution', 1, '', ''],
      ['Mine', 'resolution', 1, '', ''],
    ];
    // The customer of the first conversation comes back after 26 hours: later than a day, sooner than three.
    const back = [
      ...LOG,
      ...conversation('7', '2026-03-02', 'c').map(([, , ...rest]) => ['7', 'customer of 1', ...rest]),
    ];
    back[back.length - 1]?.splice(3, 1, '2026-03-02 12:00:00');
    const windows = (table: readonly (readonly unknown[])[]) =>
      sold.slice(1).map(([name]) => [at(table, name, 'Window'), at(table, name, 'Re-contact window')]);
    const own = spill('REPLAY', sold, back);
    expect(windows(own)).toEqual([
      ['15 minutes from start', '72 hours'],
      ['24 hours', '24 hours'],
      ['24 hours', '72 hours'],
    ]);
    // 5 settled, of which 1 handed over; with 72 hours the first is not resolved either. The sixth counts at their rate.
    expect(at(own, plan, 'Resolutions')).toBe(4.8);
    expect(at(own, 'Mine', 'Resolutions')).toBe(3.6);
    // Counted by the plan's own window, its window factor is 1.
    expect(at(own, 'Kore.ai: Per session', 'Replayed')).toBe(0.6);
    const given = spill('REPLAY', sold, back, 48, 168);
    expect(windows(given)).toEqual([1, 2, 3].map(() => ['48 hours', '168 hours']));
  });

  test('says that rows of windows are none', () => {
    expect(spill('REPLAY', offers, LOG, [['a', 'b', 'c']])[0]?.[0]).toMatch(
      /^#VALUE! windows: one window for all offers, or rows of two columns, offer and window/,
    );
  });
});

describe('RECONCILE finds a planted error and names it', () => {
  const traffic = [
    ['Channel', 'Sessions', 'Resolution rate'],
    ['Chat', 1000, 0.5],
  ];
  const parts = (table: readonly (readonly unknown[])[]) =>
    ['Volume', 'Mix', 'Definition', 'Rate', 'Difference', 'Finding'].map((header) =>
      at(table, 'Resolutions', header),
    );

  test('another quantity at the agreed price', () => {
    const table = spill('RECONCILE', OUTCOME, traffic, [
      ['Line', 'Quantity', 'Amount'],
      ['Resolutions', 520, 514.8],
    ]);
    expect(parts(table)).toEqual([19.8, 0, 0, 0, 19.8, '']);
  });

  test('the price of another tier', () => {
    const tiers = [
      ['Offer', 'Meter', 'Tiers'],
      ['Outcome', 'resolution', '0.99 to 400; 0.80'],
    ];
    // 400 × 0.99 + 100 × 0.80 = 476.00
    const table = spill('RECONCILE', tiers, traffic, [
      ['Line', 'Quantity', 'Amount'],
      ['Resolutions', 500, 495],
    ]);
    expect(parts(table)).toEqual([0, 0, 0, 19, 19, 'the contract bills 476.00 for this quantity']);
  });

  test('in currencies of other minor units', () => {
    const offer = (currency: string, rate: number) => [
      ['Offer', 'Meter', 'Rate', 'Currency'],
      ['Outcome', 'resolution', rate, currency],
    ];
    const priced = (currency: string, rate: number, quantity: number, price: number) =>
      parts(
        spill('RECONCILE', offer(currency, rate), traffic, [
          ['Line', 'Quantity', 'Unit price'],
          ['Resolutions', quantity, price],
        ]),
      );
    // 501 × 98.7 = 49,448.7 yen, billed as 49,449; 501 × 98.5 = 49,348.5, by the contract 49,349.
    expect(priced('JPY', 98.5, 501, 98.7)).toEqual([
      99,
      0,
      0,
      100,
      199,
      'the contract bills 49349 for this quantity',
    ]);
    // 501 × 0.1235 = 61.8735 dinars, to the fils 61.874; the contract has 500 × 0.1234 = 61.700, then 61.823.
    expect(priced('KWD', 0.1234, 501, 0.1235)).toEqual([
      ...[0.123, 0, 0, 0.051, 0.174],
      'the contract bills 61.823 for this quantity',
    ]);
  });

  test('a vendor may round by one minor unit and no more', () => {
    const finding = (currency: string, amount: number) =>
      at(
        spill(
          'RECONCILE',
          [
            ['Offer', 'Meter', 'Rate', 'Currency'],
            ['Outcome', 'resolution', 98.5, currency],
          ],
          traffic,
          [
            ['Line', 'Quantity', 'Unit price', 'Amount'],
            ['Resolutions', 501, 98.5, amount],
          ],
        ),
        'Resolutions',
        'Finding',
      );
    expect(finding('JPY', 49349)).toBe('');
    expect(finding('JPY', 49350)).toContain('49348.5');
    expect(finding('USD', 49348.52)).toContain('49348.5');
  });

  test('a day that is billed twice, in columns of another naming', () => {
    const table = spill('RECONCILE', OUTCOME, traffic, [
      ['ChargeDescription', 'ChargePeriodStart', 'ConsumedQuantity', 'ContractedUnitPrice', 'BilledCost'],
      ['Resolutions', '2026-03-01', 300, 0.99, 297],
      ['Resolutions', '2026-03-02', 200, 0.99, 198],
      ['Resolutions', '2026-03-02', 200, 0.99, 198],
      ['Total', '', 700, '', 693],
    ]);
    expect(parts(table)).toEqual([0, 0, 198, 0, 198, 'row 3 is row 2 once more']);
    expect(at(table, 'Total', 'Difference')).toBe(198);
  });

  test('more of one unit is volume of that unit, whatever the lines of other units come to', () => {
    const offer = [
      ['Offer', 'Meter', 'Rate'],
      ['Both', 'resolution', 0.99],
      ['Both', 'session', 0.1],
    ];
    const table = spill('RECONCILE', offer, traffic, [
      ['Line', 'Quantity', 'Amount'],
      ['Resolutions', 520, 514.8],
      ['Sessions', 1000, 100],
    ]);
    expect(parts(table)).toEqual([19.8, 0, 0, 0, 19.8, '']);
    expect(at(table, 'Sessions', 'Difference')).toBe(0);
  });

  test('a line that the contract does not know, an amount that does not multiply out, a line that is lacking', () => {
    const table = spill(
      'RECONCILE',
      [
        ['Offer', 'Meter', 'Rate', 'Platform fee'],
        ['Outcome', 'resolution', 0.99, 100],
      ],
      traffic,
      [
        ['Line', 'Quantity', 'Unit price', 'Amount'],
        ['Resolutions', 500, 0.99, 500],
        ['Onboarding', 1, 250, 250],
      ],
    );
    expect(parts(table).slice(3)).toEqual([
      5,
      5,
      'row 1: quantity × unit price is 495, the amount 500; the contract bills 495.00 for this quantity',
    ]);
    expect(at(table, 'Onboarding', 'Definition')).toBe(250);
    expect(at(table, 'Onboarding', 'Finding')).toBe('the contract has no such line');
    expect(at(table, 'Platform fee', 'Difference')).toBe(-100);
    expect(at(table, 'Platform fee', 'Finding')).toBe('not on the invoice');
  });

  test('handovers that were billed: as many as the log has', () => {
    const settled = LOG.slice(0, -2).concat(conversation('9', '2026-03-30', 'c'));
    const table = spill('RECONCILE', OUTCOME, settled, [
      ['Line', 'Quantity', 'Amount'],
      ['Resolutions', 5, 4.95],
    ]);
    expect(parts(table)).toEqual([
      0,
      0,
      0.99,
      0,
      0.99,
      'the log has as many conversations too many: 1 (handover)',
    ]);
  });

  test('handovers and those who came back, both billed', () => {
    const back = conversation('7', '2026-03-03', 'ca').map(([, , ...rest]) => [
      '7',
      'customer of 1',
      ...rest,
    ]);
    const settled = [...LOG.slice(0, -2), ...back, ...conversation('9', '2026-03-30', 'c')];
    // Of 1, 2, 3, 4 and 7 the customer of 1 came back, and 5 was handed over.
    const table = spill('RECONCILE', OUTCOME, settled, [
      ['Line', 'Quantity', 'Amount'],
      ['Resolutions', 6, 5.94],
    ]);
    expect(at(table, 'Resolutions', 'Finding')).toBe(
      'the log has as many conversations too many: 2 (handover, came back)',
    );
  });

  test('a list of one month of several leaves out what is of another', () => {
    const longer = [
      ...LOG,
      ...conversation('8', '2026-05-02', 'ca'),
      ...conversation('9', '2026-05-30', 'c'),
    ];
    const listed = [['Conversation ID'], ['1'], ['8'], ['99']];
    const of = (month: string) =>
      spill('RECONCILE', OUTCOME, longer, listed, undefined, 'conversations', month);
    expect(of('2026-03').slice(1)).toEqual([
      ['8', 1, 'cannot be settled', 'another month'],
      ['99', 1, 'cannot be settled', 'not in the log'],
      ['2', 0, 'billable, not billed', 'resolved'],
      ['3', 0, 'billable, not billed', 'resolved'],
      ['4', 0, 'billable, not billed', 'resolved'],
      ['6', 0, 'billable, not billed', 'resolved'],
      ['1', 1, 'agrees', 'resolved'],
    ]);
    expect(of('2026-05').map(([id]) => id)).toEqual(['Conversation', '1', '99', '8']);
  });

  test('units counted before on traffic in place of a log: the same parts as with the log', () => {
    const invoice = [
      ['Line', 'Quantity', 'Amount'],
      ['Resolutions', 512, 506.88],
    ];
    const told = (unbillable?: number) =>
      parts(
        spill('RECONCILE', OUTCOME, traffic, invoice, ...Array<undefined>(7).fill(undefined), unbillable),
      );
    expect(told()).toEqual([11.88, 0, 0, 0, 11.88, '']);
    expect(told(12)).toEqual([
      ...[0, 0, 11.88, 0, 11.88],
      'units that the contract’s definition does not bill, as counted: 12',
    ]);
    expect(told(0)).toEqual(told());
  });

  test('a list, conversation by conversation, netted both ways; late usage is not missing', () => {
    const listed = [['Conversation ID'], ['1'], ['1'], ['2'], ['3'], ['5'], ['6'], ['99']];
    const list = (table: string, late?: number) =>
      spill('RECONCILE', OUTCOME, LOG, listed, undefined, table, undefined, undefined, undefined, late);
    expect(list('conversations')).toEqual([
      ['Conversation', 'Times billed', 'Verdict', 'Because'],
      ['5', 1, 'billed, not billable', 'handover'],
      ['6', 1, 'cannot be settled', 'pending'],
      ['99', 1, 'cannot be settled', 'not in the log'],
      ['4', 0, 'billable, not billed', 'resolved'],
      ['1', 2, 'agrees', 'resolved'],
      ['2', 1, 'agrees', 'resolved'],
      ['3', 1, 'agrees', 'resolved'],
    ]);
    expect(Object.fromEntries(list('netting'))).toMatchObject({
      Agrees: 3,
      'Billed, not billable': 1,
      'Billed more than once': 1,
      'Billable, not billed': 1,
      'Cannot be settled, left out': 2,
      'Net to be taken off': 1,
      'Amount to be taken off': 0.99,
    });
    // With usage of the last 27 days late, what is not billed cannot be told from what is not billed yet.
    expect(Object.fromEntries(list('netting', 27 * 24))).toMatchObject({
      'Billable, not billed': 0,
      'Net to be taken off': 2,
    });
  });

  test.each([
    [
      [OUTCOME, traffic, [['Conversation'], ['1']]],
      /^#VALUE! traffic: a list of conversations is judged with a log/,
    ],
    [[OUTCOME, traffic, [['A'], ['1']]], /^#VALUE! invoiced: it takes an invoice with headers/],
    [[OUTCOME, traffic, [['Quantity'], ['many']]], /^#VALUE! invoiced, row 1, quantity is "many"/],
    [
      [OUTCOME, [...LOG, ...conversation('8', '2026-05-02', 'ca')], [['Quantity'], [1]]],
      /^#VALUE! month: the log has several months, 2026-03, 2026-04, 2026-05/,
    ],
    [
      [OUTCOME, LOG, [['Quantity'], [1]], undefined, undefined, '2025-01'],
      /^#VALUE! month: "2025-01" is none of the log’s months, 2026-03/,
    ],
    [
      [OUTCOME, LOG, [['Quantity'], [1]], undefined, undefined, undefined, undefined, undefined, -1],
      /^#VALUE! lateHours is -1/,
    ],
  ])('and says which argument it cannot take', (given, sentence) => {
    expect(spill('RECONCILE', ...given)[0]?.[0]).toMatch(sentence);
  });
});
