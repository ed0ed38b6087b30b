import { channelFigures } from '../../../../src/core/scenario/tables/channel-figures.js';

describe('channelFigures', () => {
  test('sessions, made of contacts where need be, and each channel’s part of all', () => {
    const figures = channelFigures([
      { Channel: 'Chat', Sessions: 300, mu: 4, 'Resolution rate': 0.6 },
      { Channel: 'Mail', Contacts: 200, 'Involvement rate': 0.5, 'Resolution rate': 0.5 },
    ]);
    expect(figures).toEqual([
      { sessions: 300, share: 0.75, interactionsPerSession: 4 },
      { sessions: 100, share: 0.25, interactionsPerSession: undefined },
    ]);
  });

  test('own counts have their own mean', () => {
    const [figures] = channelFigures([{ Sessions: 10, 'Resolution rate': 0.6, Turns: '2: 10; 4: 30' }]);
    expect(figures).toHaveProperty('interactionsPerSession', 3.5);
  });

  test('a row that cannot be read has no figures, and leaves no whole to be a part of', () => {
    expect(
      channelFigures([
        { Channel: 'Chat', Sessions: 300, 'Resolution rate': 0.6 },
        { Channel: 'Mail', Sessions: 'many', 'Resolution rate': 0.6 },
      ]),
    ).toEqual([
      { sessions: 300, share: undefined, interactionsPerSession: undefined },
      { sessions: undefined, share: undefined, interactionsPerSession: undefined },
    ]);
  });

  test('no sessions at all have no parts; no rows, nothing', () => {
    expect(channelFigures([{ Channel: 'Chat', Sessions: 0, 'Resolution rate': 0.6 }])[0]).toHaveProperty(
      'share',
      undefined,
    );
    expect(channelFigures([])).toEqual([]);
  });
});
