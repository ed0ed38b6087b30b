import { setVolumeKind, volumeKind } from '../../../../src/core/scenario/edit/volume.js';

describe('how a channel states its volume', () => {
  test('volumeKind: sessions win; a 0 beside contacts is a blank; a row without either has none', () => {
    expect(volumeKind({ Sessions: 5 })).toBe('sessions');
    expect(volumeKind({ Sessions: 5, Contacts: 9 })).toBe('sessions');
    expect(volumeKind({ Sessions: 0 })).toBe('sessions');
    expect(volumeKind({ Sessions: 0, Contacts: 9 })).toBe('contacts');
    expect(volumeKind({ 'Involvement rate': 0.5 })).toBe('contacts');
    expect(volumeKind({ Channel: 'Chat' })).toBeUndefined();
  });

  test('to contacts and back: sessions and contacts stay what they were', () => {
    const sessions = [{ Channel: 'Chat', Sessions: 600, 'Involvement rate': 0.6 }];
    const contacts = setVolumeKind(sessions, 0, 'contacts');
    expect(contacts).toEqual([{ Channel: 'Chat', Contacts: 1000, 'Involvement rate': 0.6 }]);
    expect(setVolumeKind(contacts, 0, 'sessions')).toEqual(sessions);
  });

  test('contacts of which all are sessions need no rate', () => {
    expect(setVolumeKind([{ Sessions: 600 }], 0, 'contacts')).toEqual([{ Contacts: 600 }]);
    expect(setVolumeKind([{ Contacts: 600 }], 0, 'sessions')).toEqual([{ Sessions: 600 }]);
  });

  test('sessions beside contacts become their rate', () => {
    expect(
      setVolumeKind([{ Sessions: 250, Contacts: 1000, 'Involvement rate': 0.9 }], 0, 'contacts'),
    ).toEqual([{ Contacts: 1000, 'Involvement rate': 0.25 }]);
    expect(setVolumeKind([{ Sessions: 0, Contacts: 1000, 'Involvement rate': 0.9 }], 0, 'sessions')).toEqual([
      { Sessions: 900, 'Involvement rate': 0.9 },
    ]);
  });

  test('what is no number, or nothing, cannot be restated; other rows stay', () => {
    expect(setVolumeKind([{ Sessions: 'many' }, { Sessions: 5 }], 0, 'contacts')).toEqual([
      {},
      { Sessions: 5 },
    ]);
    expect(setVolumeKind([{ Sessions: 0 }], 0, 'contacts')).toEqual([{ Contacts: 0 }]);
  });
});
