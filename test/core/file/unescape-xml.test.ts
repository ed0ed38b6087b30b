import { unescapeXml } from '../../../src/core/file/unescape-xml';

test.each([
  ['a b', 'a b'],
  ['&lt;&gt;&amp;&quot;&apos;', '<>&"\''],
  ['&amp;lt;', '&lt;'],
  ['&#65;&#x42;&#x1F600;', 'AB\u{1F600}'],
])('%s means %s', (xml, text) => {
  expect(unescapeXml(xml)).toBe(text);
});

test.each(['<', '&', '&amp', '&;', '&nbsp;', '&#;', '&#0;', '&#x110000;', '&#xG;', '&#99999999;'])(
  '%s means nothing',
  (xml) => {
    expect(unescapeXml(xml)).toBeUndefined();
  },
);
