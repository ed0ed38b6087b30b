import fc from 'fast-check';
import { sentence } from '../../src/core/fault/sentence';
import { EXAMPLE_SCENARIO } from '../../src/core/scenario/example-scenario';
import { pack } from '../../src/export/zip/pack';
import { exported } from './exported';
import { FALLBACK, imported } from './imported';
import { opened, repacked } from './opened';

const FILE = exported();

/** The example's file with the text of some parts changed; fails the test where nothing changes. */
function changed(pattern: RegExp, change: (text: string) => string | undefined): Uint8Array {
  let changes = 0;
  const bytes = repacked(FILE, (path, text) => {
    if (!pattern.test(path)) return text;
    const own = change(text);
    if (own !== text) changes += 1;
    return own;
  });
  expect(changes).toBeGreaterThan(0);
  return bytes;
}

function told(bytes: Uint8Array): string[] {
  const back = imported(bytes);
  return back.ok ? [] : back.faults.map(sentence);
}

test('the scenario of an exported file comes back as it was', () => {
  expect(imported(FILE)).toEqual({ ok: true, value: { scenario: EXAMPLE_SCENARIO, said: [] } });
});

test('a figure that was changed in the file wins, and it is said', () => {
  const back = imported(changed(/sheet3\.xml$/, (text) => text.replace('<v>0.99</v>', '<v>0.89</v>')));
  expect(back).toMatchObject({
    ok: true,
    value: {
      scenario: { id: EXAMPLE_SCENARIO.id, name: EXAMPLE_SCENARIO.name, note: EXAMPLE_SCENARIO.note },
      said: [
        'The figures of its tables were changed after the file was made: the changed figures were read.',
      ],
    },
  });
  expect(back.ok && back.value.scenario.offers[0]).toEqual({ ...EXAMPLE_SCENARIO.offers[0], Rate: 0.89 });
  expect(back.ok && back.value.scenario.offers.slice(1).map((row) => row['Offer'])).toEqual(
    EXAMPLE_SCENARIO.offers.slice(1).map((row) => row['Offer']),
  );
});

test('without the scenario its tables are read, under another name', () => {
  const back = imported(changed(/customXml\/item1\.xml$/, () => '<other xmlns="urn:other"/>'));
  expect(back).toMatchObject({
    ok: true,
    value: {
      scenario: { ...FALLBACK, note: '' },
      said: [
        'The file keeps no scenario of Meterwise: its tables Offers (sheet Offers) and Traffic (sheet Inputs) were read.',
      ],
    },
  });
  expect(back.ok && back.value.scenario.offers).toEqual(EXAMPLE_SCENARIO.offers);
  expect(back.ok && back.value.scenario.traffic).toEqual(EXAMPLE_SCENARIO.traffic);
});

test('with its tables dropped by another program it comes back from its cells', () => {
  const bytes = changed(/item1\.xml$|tables\/table/, () => '<other/>');
  const back = imported(bytes);
  expect(back.ok && back.value.said).toEqual([
    'The file keeps no scenario of Meterwise: its tables A6:P13 (sheet Offers) and A22:I23 (sheet Inputs) were read.',
  ]);
  expect(back.ok && back.value.scenario.offers).toEqual(EXAMPLE_SCENARIO.offers);
  expect(back.ok && back.value.scenario.traffic).toEqual(EXAMPLE_SCENARIO.traffic);
});

test('without its tables and their headers the scenario that travels in it is read', () => {
  const canal = (text: string) =>
    text.replaceAll('>Channel<', '>Canal<').replace('name="Channel"', 'name="Canal"');
  const back = imported(changed(/xl\/(tables|worksheets)\/\w+\.xml$/, canal));
  expect(back).toEqual({ ok: true, value: { scenario: EXAMPLE_SCENARIO, said: [] } });
});

test('texts that cells share, prefixes and targets from the root are read as other programs write them', () => {
  const shared: string[] = [];
  const inline = /<c ([^>]*)t="inlineStr"><is><t xml:space="preserve">([^<]*)<\/t><\/is><\/c>/g;
  const files = [...opened(FILE)].map(([path, text]) => {
    if (path.startsWith('xl/worksheets/sheet')) {
      const cells = text.replace(inline, (_whole, place: string, own: string) => {
        shared.push(own);
        return `<c ${place}t="s"><v>${shared.length - 1}</v></c>`;
      });
      return { path, text: cells };
    }
    return {
      path,
      text: path.endsWith('.rels') ? text.replaceAll('Target="../tables/', 'Target="/xl/tables/') : text,
    };
  });
  const texts = shared
    .map((own) => `<x:si><x:r><x:t>${own}</x:t></x:r><x:rPh><x:t>no</x:t></x:rPh></x:si>`)
    .join('');
  const bytes = pack([
    ...files,
    { path: 'xl/sharedStrings.xml', text: `<x:sst xmlns:x="main">${texts}</x:sst>` },
  ]);
  expect(imported(bytes)).toEqual({ ok: true, value: { scenario: EXAMPLE_SCENARIO, said: [] } });
});

describe('refusals', () => {
  test('no file of ours', () => {
    expect(told(new Uint8Array(10))).toEqual(['File: it is not an .xlsx file, or it is damaged.']);
    expect(told(pack([{ path: 'a.txt', text: 'a' }]))).toEqual([
      'File: it is not an .xlsx file: its part xl/workbook.xml is missing.',
    ]);
    const bare = changed(/item1\.xml$|tables\/table|worksheets\/sheet/, () => '<other/>');
    expect(told(bare)).toEqual([
      'File: it holds no scenario of Meterwise, and no Offers and Traffic tables with their headers.',
    ]);
  });

  test('an error in a cell of the tables', () => {
    const bytes = changed(/sheet3\.xml$/, (text) =>
      text.replace(/<c r="C7"([^>]*)><v>0.99<\/v>/, '<c r="C7"$1 t="e"><v>#REF!</v>'),
    );
    expect(told(bytes)).toEqual(['File, sheet Offers, cell C7: it holds #REF!; correct it first.']);
  });

  test('a scenario that was tampered with', () => {
    const bytes = changed(/item1\.xml$/, (text) => text.replace('"Rate":', '"__proto__":'));
    expect(told(bytes)).toEqual([
      'Scenario file, scenarios 1, offers 1 is "__proto__"; no such name is known here.',
    ]);
  });

  test('a scenario of a newer version', () => {
    expect(told(changed(/item1\.xml$/, (text) => text.replace(/"version":\d+/, '"version":999')))[0]).toMatch(
      /newer Meterwise/,
    );
  });

  test('a document type, as for entities that grow', () => {
    const grow = '<!DOCTYPE a [<!ENTITY b "b">]>';
    expect(told(changed(/workbook\.xml$/, (text) => text.replace('<workbook', `${grow}<workbook`)))).toEqual([
      'File, part xl/workbook.xml: it is not XML that can be read.',
    ]);
  });
});

test('files damaged anywhere come to a result, and no prototype changes', () => {
  const before = Object.getOwnPropertyNames(Object.prototype);
  const paths = [...opened(FILE).keys()];
  const junk = fc.constantFrom('', '<', '"', '&#0;', '<a>', 'r="A1048577"', '__proto__', '9'.repeat(400));
  fc.assert(
    fc.property(fc.constantFrom(...paths), fc.nat(), fc.nat(20), junk, (path, place, length, text) => {
      const bytes = repacked(FILE, (own, whole) => {
        if (own !== path) return whole;
        const start = place % (whole.length + 1);
        return whole.slice(0, start) + text + whole.slice(start + length);
      });
      expect(typeof imported(bytes).ok).toBe('boolean');
    }),
    { numRuns: 15 },
  );
  expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
});
