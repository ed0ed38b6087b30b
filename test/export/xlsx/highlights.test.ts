import { ASSUMED_SCENARIO } from '../../model/assumed-scenario';
import { exportModel } from '../../../src/export/export-model';
import { all, opened, rootOf } from '../opened';

test('in a file too, figures whose kind is known only when they are shown have its format', () => {
  const file = exportModel(ASSUMED_SCENARIO, {
    asOf: '2026-01-31',
    version: '1.2.3',
    beside: ['assumptions', 'sensitivity'],
  });
  const parts = opened(file.ok ? file.value.bytes : new Uint8Array());
  const looks = all(rootOf(parts, 'xl/styles.xml'), 'dxf').map(
    (own) => all(own, 'numFmt')[0]?.attributes.get('formatCode') ?? '',
  );
  const spread = [...parts.keys()]
    .filter((path) => path.startsWith('xl/worksheets/sheet'))
    .flatMap((path) => all(rootOf(parts, path), 'cfRule'))
    .map(({ attributes }) => looks[Number(attributes.get('dxfId'))])
    .filter((format) => format !== '');
  expect(new Set(spread)).toEqual(new Set(['0.0%_)', '$#,##0.00##_)', '$#,##0.0000_)', '#,##0_)']));
});
