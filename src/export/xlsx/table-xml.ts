import { areaAddress } from '../../reference/address.js';
import { TABLE_STYLE } from '../../model/page/look.js';
import type { ModelTable } from '../../model/page/sheet.js';
import { element, type Xml } from '../xml/write.js';
import { MAIN } from './namespaces.js';

/** A table; its columns are named as its header cells read. @param id unique in the workbook, from 1 */
export function tableXml(table: ModelTable, id: number): Xml {
  const ref = areaAddress(table);
  const columns = table.headers.map((name, index) => element('tableColumn', { id: index + 1, name }));
  return element(
    'table',
    { xmlns: MAIN, id, name: table.name, displayName: table.name, ref, totalsRowShown: false },
    element('autoFilter', { ref }),
    element('tableColumns', { count: columns.length }, ...columns),
    element('tableStyleInfo', {
      name: TABLE_STYLE,
      showFirstColumn: false,
      showLastColumn: false,
      showRowStripes: false,
      showColumnStripes: false,
    }),
  );
}
