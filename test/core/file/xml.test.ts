import fc from 'fast-check';
import { fromXml, toXml } from '../../../src/core/file/xml';
import { writeScenarioFile } from '../../../src/core/file/write-scenario-file';
import { randomFile } from './random-file';

const ROOT = '<meterwise xmlns="urn:meterwise:scenarios">';

test('a document comes back from its XML with the same meaning', () => {
  fc.assert(
    fc.property(randomFile, (file) => {
      const json = writeScenarioFile(file);
      const back = fromXml(toXml(json));
      expect(back.ok && JSON.parse(back.value)).toEqual(JSON.parse(json));
    }),
  );
});

test('the XML holds no character that XML cannot, no tag and no end of CDATA inside', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const xml = toXml(JSON.stringify(text));
      const inside = xml.slice(ROOT.length, -'</meterwise>'.length);
      expect(inside).not.toMatch(/[<>]|&(?!amp;|lt;|gt;)/);
      // oxlint-disable-next-line no-control-regex
      expect(inside).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/);
    }),
  );
});

test.each([
  ['as written', `${ROOT}{"a":1}</meterwise>`],
  ['with a declaration', `\uFEFF<?xml version="1.0" encoding="utf-8"?>\r\n${ROOT}{"a":1}</meterwise>\n`],
  ['with a prefix', `<m:meterwise xmlns:m='urn:meterwise:scenarios'>{"a":1}</m:meterwise>`],
  [
    'with a longer prefix',
    `<mw.1-a:meterwise xmlns:mw.1-a="urn:meterwise:scenarios">{"a":1}</mw.1-a:meterwise>`,
  ],
  ['with references', `${ROOT}{&quot;a&#x22;&#58;1}</meterwise >`],
  ['with CDATA', `${ROOT}{<![CDATA["a":]]>1}</meterwise>`],
])('the same XML %s is read', (_how, xml) => {
  expect(fromXml(xml)).toEqual({ ok: true, value: '{"a":1}' });
});

test.each([
  '',
  '<meterwise>{}</meterwise>',
  '<meterwise xmlns="urn:other">{}</meterwise>',
  '<m:meterwise xmlns="urn:meterwise:scenarios">{}</m:meterwise>',
  `${ROOT}{}</meterwise><more/>`,
  `${ROOT}{}`,
  `${ROOT}<b/></meterwise>`,
  `${ROOT}&unknown;</meterwise>`,
  `${ROOT}& </meterwise>`,
  `${ROOT}&#0;</meterwise>`,
  `${ROOT}&#x110000;</meterwise>`,
  `${ROOT}<![CDATA[{}</meterwise>`,
  `<!DOCTYPE meterwise [<!ENTITY a "aaaa">]>${ROOT}&a;</meterwise>`,
  `<meterwise xmlns="urn:meterwise:scenarios" version="2">{}</meterwise>`,
])('other XML is refused: %s', (xml) => {
  const read = fromXml(xml);
  expect(!read.ok && read.faults.map(({ code }) => code)).toEqual(['conflict']);
});

test('XML of any length or shape comes to a result', () => {
  expect(fromXml(`${ROOT}${'&'.repeat(3_000_000)}</meterwise>`).ok).toBe(false);
  expect(fromXml(' '.repeat(13_000_000)).ok).toBe(false);
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(ROOT, '<', '>', '&', ';', '<![CDATA[', ']]>', '</meterwise>', '#x41', ' '), {
        maxLength: 9,
      }),
      (parts) => {
        expect(typeof fromXml(parts.join('')).ok).toBe('boolean');
      },
    ),
  );
});
