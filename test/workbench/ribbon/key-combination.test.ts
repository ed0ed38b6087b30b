import { isPressed } from '../../../src/workbench/ribbon/key-combination';

const NOTHING = { ctrlKey: false, altKey: false, shiftKey: false, metaKey: false };

test.each([
  ['Ctrl+Alt+Shift+M', { ctrlKey: true, altKey: true, shiftKey: true, code: 'KeyM' }],
  ['Command+Alt+Shift+m', { metaKey: true, altKey: true, shiftKey: true, code: 'KeyM' }],
  ['Cmd+Option+1', { metaKey: true, altKey: true, code: 'Digit1' }],
])('%s is pressed', (combination, pressed) => {
  expect(isPressed(combination, { ...NOTHING, ...pressed })).toBe(true);
});

test.each([
  ['another key', { ctrlKey: true, altKey: true, shiftKey: true, code: 'KeyN' }],
  ['one key fewer', { ctrlKey: true, shiftKey: true, code: 'KeyM' }],
  ['one key more', { ctrlKey: true, altKey: true, shiftKey: true, metaKey: true, code: 'KeyM' }],
])('Ctrl+Alt+Shift+M is not pressed: %s', (_, pressed) => {
  expect(isPressed('Ctrl+Alt+Shift+M', { ...NOTHING, ...pressed })).toBe(false);
});
