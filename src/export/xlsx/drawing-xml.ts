import type { ModelChart } from '../../model/page/sheet.js';
import type { Area } from '../../reference/area.js';
import { element, textNode, type Xml } from '../xml/write.js';
import { CHART, DRAWING, SHEET_DRAWING } from './namespaces.js';
import { RELATION_NAMESPACE } from './part.js';

/** The charts of a sheet in their places. @param ids of the drawing's relations, one a chart */
export function drawingXml(charts: readonly ModelChart[], ids: readonly string[]): Xml {
  return element(
    'xdr:wsDr',
    { 'xmlns:xdr': SHEET_DRAWING, 'xmlns:a': DRAWING },
    ...charts.map((chart, index) => anchor(chart, index, ids[index] ?? '')),
  );
}

function anchor(chart: ModelChart, index: number, id: string): Xml {
  const { row, column, rowCount, columnCount }: Area = chart.place;
  return element(
    'xdr:twoCellAnchor',
    {},
    corner('xdr:from', row, column),
    corner('xdr:to', row + rowCount, column + columnCount),
    element(
      'xdr:graphicFrame',
      { macro: '' },
      element(
        'xdr:nvGraphicFramePr',
        {},
        // 1 is the drawing itself.
        element('xdr:cNvPr', { id: index + 2, name: chart.name, descr: chart.title }),
        element('xdr:cNvGraphicFramePr', {}),
      ),
      element('xdr:xfrm', {}, element('a:off', { x: 0, y: 0 }), element('a:ext', { cx: 0, cy: 0 })),
      element(
        'a:graphic',
        {},
        element(
          'a:graphicData',
          { uri: CHART },
          element('c:chart', { 'xmlns:c': CHART, 'xmlns:r': RELATION_NAMESPACE, 'r:id': id }),
        ),
      ),
    ),
    element('xdr:clientData', {}),
  );
}

function corner(name: string, row: number, column: number): Xml {
  const number = (own: string, value: number) => element(own, {}, textNode(String(value)));
  return element(
    name,
    {},
    number('xdr:col', column),
    number('xdr:colOff', 0),
    number('xdr:row', row),
    number('xdr:rowOff', 0),
  );
}
