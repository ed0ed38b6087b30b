import { sentence } from '../../../../src/core/fault/sentence';
import { readTurn } from '../../../../src/core/scenario/what-if/read-turn';

describe('readTurn', () => {
  test('fractions and percents as they are typed; a blank turns nothing', () => {
    expect(readTurn({ sessions: '10%', 'resolution rate': -0.2, 'human cost': undefined })).toEqual({
      ok: true,
      value: { sessions: 0.1, 'resolution rate': -0.2 },
    });
  });

  test('what is no number, and a turn that leaves nothing, are refused by the name of the lever', () => {
    const read = readTurn({ sessions: 'more', 'interactions per session': -1 });
    expect(read.ok ? [] : read.faults.map(sentence)).toEqual([
      'Sessions is "more"; it must be a change in percent, above −100%.',
      'Interactions per session is -1; it must be a change in percent, above −100%.',
    ]);
  });
});
