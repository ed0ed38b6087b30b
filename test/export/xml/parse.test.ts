import fc from 'fast-check';
import { childOf, childrenOf, parseXml, textOf } from '../../../src/export/xml/parse';
import { runs } from '../../runs';

const read = (text: string) => {
  const root = parseXml(text, 'part');
  return root.ok ? root.value : undefined;
};

test('elements, attributes, text, comments, instructions and CDATA', () => {
  const root = read(`\uFEFF<?xml version="1.0"?>
    <!-- first --><m:a xmlns:m="u" r:id='1' b = "x &amp; &#x41;"><c>1</c><!-- <d/> --><c>2<![CDATA[<3>]]>&lt;</c><e /></m:a>
    <?end?>`);
  expect(root?.name).toBe('a');
  expect([...(root?.attributes ?? [])]).toEqual([
    ['xmlns:m', 'u'],
    ['r:id', '1'],
    ['b', 'x & A'],
  ]);
  expect(root && childrenOf(root, 'c').map(textOf)).toEqual(['1', '2<3><']);
  expect(childOf(root, 'e')?.children).toEqual([]);
});

test.each([
  '',
  'text',
  '<a>',
  '<a></b>',
  '<a/><b/>',
  '<a/>text',
  '</a>',
  '<a b></a>',
  '<a b=1/>',
  '<a b="1" b="2"/>',
  '<a b="<"/>',
  '<a>&unknown;</a>',
  '<a>& b</a>',
  '<a b="&"/>',
  '<a><!-- </a>',
  '<a><![CDATA[ </a>',
  '<!DOCTYPE a><a/>',
  '<!DOCTYPE a [<!ENTITY b "bbbbbbbbbb"><!ENTITY c "&b;&b;">]><a>&c;</a>',
  '<1/>',
  '< a/>',
  '<a/ >',
])('what is no XML, or more than we read, is refused: %s', (text) => {
  expect(parseXml(text, 'part')).toMatchObject({ ok: false, faults: [{ code: 'conflict', where: 'part' }] });
});

test('depth is limited, width is not', () => {
  expect(read('<a>'.repeat(100) + '</a>'.repeat(100))).toBeDefined();
  expect(read('<a>'.repeat(101) + '</a>'.repeat(101))).toBeUndefined();
  expect(read('<a>'.repeat(1_000_000))).toBeUndefined();
  expect(read(`<a>${'<b/>'.repeat(100_000)}</a>`)?.children).toHaveLength(100_000);
});

test('any pieces of XML come to a result', () => {
  const piece = fc.constantFrom(
    '<a',
    '<b>',
    '</a>',
    '</b>',
    '/>',
    '>',
    ' c="1"',
    "'",
    '"',
    '&',
    '&lt;',
    '<!--',
    '-->',
    '<![CDATA[',
    ']]>',
    '<?',
    '?>',
    'x',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      expect(typeof parseXml(pieces.join(''), 'part').ok).toBe('boolean');
    }),
    { numRuns: runs(1_000) },
  );
});
