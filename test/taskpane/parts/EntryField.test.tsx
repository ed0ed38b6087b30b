/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { speak } from '../../../src/messages/messages';
import { EntryField } from '../../../src/taskpane/parts/EntryField';
import type { EnteredValue } from '../../../src/taskpane/parts/use-entry';
import { draw } from '../draw';

afterEach(() => speak('en'));

/** A field over a value of its own, and what was taken in last. */
function show(given: Pick<EnteredValue, 'value' | 'kind' | 'currency'>) {
  const taken: EnteredValue['value'][] = [];
  function Held() {
    const [value, setValue] = useState(given.value);
    return (
      <EntryField
        {...given}
        label="Field"
        unit="a case"
        value={value}
        onEdit={(to) => {
          taken.push(to);
          setValue(to);
        }}
      />
    );
  }
  draw(<Held />);
  const field = () => screen.getByLabelText<HTMLInputElement>('Field');
  return { user: userEvent.setup(), field, taken };
}

const plain = (text: string) => text.replace(/\u00a0/g, ' ');

describe('a field while nobody types in it', () => {
  test.each([
    ['en', 'money', 'USD', 7.4, '$7.40'],
    ['en', 'money', 'USD', 0.0125, '$0.0125'],
    ['en', 'money', 'JPY', 1200, '¥1,200'],
    ['en', 'money', undefined, 1200.5, '1,200.5'],
    ['en', 'money', 'so', 1200.5, '1,200.5'],
    ['en', 'number', undefined, 18000, '18,000'],
    ['en', 'share', undefined, 0.585, '58.5%'],
    ['de', 'money', 'EUR', 7.4, '7,40 €'],
    ['de', 'number', undefined, 18000, '18.000'],
  ] as const)('%s: %s in %s of %s is %s', async (language, kind, currency, value, shown) => {
    await speak(language, language === 'de' ? 'de-DE' : 'en-US');
    const { field } = show({ kind, currency, value });
    expect(plain(field().value)).toBe(shown);
  });

  test('it is plain while it is typed in, and what it shows afterwards is what was taken', async () => {
    await speak('en', 'en-US');
    const { user, field, taken } = show({ kind: 'money', currency: 'USD', value: 18000.5 });
    expect(screen.getByText('a case')).toBeTruthy();
    await user.click(field());
    expect(field().value).toBe('18000.5');
    expect(screen.getByText('USD a case')).toBeTruthy();
    await user.tab();
    expect(field().value).toBe('$18,000.50');
    expect(taken).toEqual([]);
    await user.clear(field());
    await user.type(field(), '1,234.5');
    await user.tab();
    expect(taken.at(-1)).toBe(1234.5);
    expect(field().value).toBe('$1,234.50');
  });

  test('entered by Tab, what is typed takes the place of the figure', async () => {
    await speak('de', 'de-DE');
    const { user, field, taken } = show({ kind: 'number', currency: undefined, value: 50000 });
    await user.tab();
    expect(document.activeElement).toBe(field());
    expect([field().value, field().selectionStart, field().selectionEnd]).toEqual(['50000', 0, 5]);
    await user.keyboard('18.000');
    expect(taken.at(-1)).toBe(18000);
    await user.tab();
    expect(field().value).toBe('18.000');
  });

  test('a text that is no number stays as it was typed', async () => {
    const { user, field } = show({ kind: 'number', currency: undefined, value: undefined });
    await user.type(field(), 'many');
    await user.tab();
    expect(field().value).toBe('many');
  });
});
