import { CATALOGUE } from '../../../../src/core/catalogue';
import { MINUTE } from '../../../../src/core/evidence/zone';
import { windowChoices } from '../../../../src/taskpane/screens/measure/offer-windows';

const shown = (offer: string) => windowChoices(CATALOGUE, offer, String).map(({ words }) => words);

test('an offer of the buyer is counted as set above and in no other way', () => {
  expect(shown('Ours')).toEqual(['As set above']);
});

test('a plan with one window is counted by it unless the user says otherwise', () => {
  expect(shown('Kore.ai: Per session')).toEqual([
    'By its plan: 15 min from the first message',
    'As set above',
  ]);
  expect(windowChoices(CATALOGUE, 'Kore.ai: Per session', String)[0].rules).toEqual({
    window: { kind: 'start', length: 15 * MINUTE },
    recontact: undefined,
  });
  expect(shown('Kustomer: KIQ conversations')).toEqual(['By its plan: back within 24 h', 'As set above']);
});

test('windows by channel, or several at once, are offered and none is taken by itself', () => {
  expect(shown('Zendesk: Suite Team, committed')).toEqual([
    'As set above',
    '2 h of silence (messaging)',
    '72 h of silence (email)',
  ]);
  expect(shown('Cognigy: Per conversation')).toEqual([
    'As set above',
    '50 messages',
    '24 h from the first message',
  ]);
  const [, messages] = windowChoices(CATALOGUE, 'Cognigy: Per conversation', String);
  expect(messages?.rules).toEqual({ window: { kind: 'messages', most: 50 }, recontact: undefined });
});
