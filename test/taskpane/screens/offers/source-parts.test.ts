import { sourceParts } from '../../../../src/taskpane/screens/offers/source-parts';

describe('a source as words and addresses', () => {
  test('each https address is a link, shown without what all of them have', () => {
    expect(sourceParts('See https://www.acme.example/pricing/ as seen; https://blog.example/a?b=1.')).toEqual(
      [
        { text: 'See ' },
        { text: 'acme.example/pricing', href: 'https://www.acme.example/pricing/' },
        { text: ' as seen; ' },
        { text: 'blog.example/a?b=1', href: 'https://blog.example/a?b=1' },
        { text: '.' },
      ],
    );
  });

  test.each(['our own quote', 'http://plain.example', 'javascript:alert(1)', 'ftp://x.example'])(
    '%s is words',
    (source) => {
      expect(sourceParts(source)).toEqual([{ text: source }]);
    },
  );

  test('nothing is nothing', () => {
    expect(sourceParts('')).toEqual([]);
  });
});
