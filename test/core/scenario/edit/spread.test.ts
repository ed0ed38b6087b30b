import { setSpread } from '../../../../src/core/scenario/edit/spread.js';

const CHAT = { Channel: 'Chat', Sessions: 500, 'Interactions per session': 4, 'Resolution rate': 0.6 };

describe('setSpread', () => {
  test('a word beside the mean; mean is a blank', () => {
    const [poisson] = setSpread([CHAT], 0, 'poisson');
    expect(poisson).toEqual({ ...CHAT, Turns: 'poisson' });
    expect(setSpread([{ ...CHAT, Turns: 'poisson' }], 0, 'mean')).toEqual([CHAT]);
    expect(setSpread([CHAT, CHAT], 1, 'geometric')[0]).toBe(CHAT);
  });

  test('own counts start with all sessions at the mean, which they then hold', () => {
    const [own] = setSpread([CHAT], 0, 'own');
    expect(own).toEqual({ Channel: 'Chat', Sessions: 500, 'Resolution rate': 0.6, Turns: '4: 500' });
    expect(setSpread([{ Channel: 'Chat' }], 0, 'own')).toEqual([{ Channel: 'Chat', Turns: '1: 100' }]);
  });

  test('a word after own counts takes their mean; counts that cannot be read leave none', () => {
    const measured = { Channel: 'Chat', Turns: '2: 10; 4: 30' };
    expect(setSpread([measured], 0, 'geometric')).toEqual([
      { Channel: 'Chat', Turns: 'geometric', 'Interactions per session': 3.5 },
    ]);
    expect(setSpread([{ Channel: 'Chat', Turns: '2: x' }], 0, 'mean')).toEqual([{ Channel: 'Chat' }]);
  });

  test('the same choice changes nothing', () => {
    const measured = { Channel: 'Chat', Turns: '2: 10; 4: 30' };
    expect(setSpread([measured], 0, 'own')).toEqual([measured]);
  });
});
