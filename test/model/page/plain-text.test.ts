import { asCellText, asCsvText, couldBecomeFormula, shownText } from '../../../src/model/page/plain-text.js';
import { FORMULAS, LOOKALIKES } from '../payloads.js';

describe('couldBecomeFormula', () => {
  test.each(FORMULAS)('%j could', (text) => {
    expect(couldBecomeFormula(text)).toBe(true);
  });

  test.each(['Chat', 'Per session at $0.80', '', 'a=b', '0.99 to 5000', '$0.99', "Fin's offer", 'ρ'])(
    '%j could not',
    (text) => {
      expect(couldBecomeFormula(text)).toBe(false);
    },
  );
});

describe('asCellText', () => {
  test.each([...FORMULAS, ...LOOKALIKES])('%j is kept as a text by an apostrophe', (text) => {
    expect(asCellText(text)).toBe(`'${shownText(text)}`);
  });

  test.each(['Chat', 'Per session', 'Only what is resolved is billed', 'ρ', 'Überblick', ''])(
    '%j is plainly words',
    (text) => {
      expect(asCellText(text)).toBe(text);
    },
  );

  test('a tab or line break becomes a space, other controls go', () => {
    expect(shownText('a\r\nb\tc\u0000d\u001be\u0085f')).toBe('a b cde f');
  });

  test('an unpaired surrogate goes, a pair stays', () => {
    expect(shownText('a\ud800b \u{1F600}')).toBe('ab \u{1F600}');
  });

  test('a text longer than a cell is cut between characters', () => {
    const cut = asCellText(`${'x'.repeat(32_765)}\u{1F600}`);
    expect(cut).toHaveLength(32_765);
    expect(asCellText('1'.repeat(40_000))).toHaveLength(32_767);
  });
});

describe('asCsvText', () => {
  test.each(FORMULAS)('%j gets an apostrophe or is a formula no more', (text) => {
    const field = asCsvText(text);
    expect(field.startsWith("'") || /^[^=+\-@\t\r\n]/.test(field)).toBe(true);
    expect(/^[=+\-@\t\r\n]/.test(field.normalize('NFKC').trim())).toBe(false);
  });

  test('leaves other text as it is', () => {
    expect(asCsvText('0.99 to 5000; 0.85')).toBe('0.99 to 5000; 0.85');
  });
});
