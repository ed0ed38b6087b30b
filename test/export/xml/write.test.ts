import fc from 'fast-check';
import { parseXml } from '../../../src/export/xml/parse';
import { document, element, textNode } from '../../../src/export/xml/write';

test('an element with attributes and children', () => {
  const xml = element(
    'a',
    { b: 1, c: true, d: false, e: undefined, f: '<"&>' },
    element('g', {}),
    textNode('<&>'),
  );
  expect(xml).toBe('<a b="1" c="1" d="0" f="&lt;&quot;&amp;&gt;"><g/>&lt;&amp;&gt;</a>');
});

test('any text comes back from an attribute and from between tags, less what XML cannot hold', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const root = parseXml(document(element('a', { b: text }, textNode(text))), 'part');
      // oxlint-disable-next-line no-control-regex
      const held = text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '');
      expect(root.ok && root.value.attributes.get('b')).toBe(held);
      expect(root.ok && root.value.children.join('')).toBe(held);
    }),
  );
});

test('half a character is left out', () => {
  expect(textNode('a\ud800b\udc00')).toBe('ab');
});
