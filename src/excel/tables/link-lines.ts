import { TRAFFIC_TERMS } from '../../core/traffic/columns.js';
import type { Cell } from '../../core/grid/cell.js';
import { rowsOf } from '../../core/scenario/tables/scenario-tables.js';
import { agrees } from '../cells/agrees.js';
import { columnsOf, type TableDifferences, type WantedLine } from './table-differences.js';
import type { UsageLinks } from './usage-links.js';

/** The cells below a table's headers, row by row, with the formulas that stand there. */
interface Body {
  readonly headers: readonly Cell[];
  readonly body: readonly (readonly Cell[])[];
  /** Undefined where a cell holds none. */
  readonly formulaAt: (row: number, column: number) => string | undefined;
}

/**
 * What is to be written to Traffic, with links where figures that are written are those that were measured: a link that
 * stands stays, a plain figure that stands becomes one only where that was asked for, and another figure takes the place
 * of a link.
 */
export function linkedLines(found: TableDifferences, table: Body, links: UsageLinks): TableDifferences {
  const columns = columnsOf(table.headers);
  return { ...found, lines: found.lines.map((line) => linkedLine(line, { ...table, columns }, links)) };
}

function linkedLine(
  line: WantedLine,
  { headers, body, formulaAt, columns }: Body & { readonly columns: ReadonlyMap<string, number> },
  links: UsageLinks,
): WantedLine {
  const { from } = line;
  const now = (from === undefined ? undefined : rowsOf([headers, body[from] ?? []])[0]) ?? {};
  const cells: Record<string, string | number> = { ...line.cells };
  const formulas: Record<string, string> = {};
  const unlinked: string[] = [];
  const channel = String(cells[TRAFFIC_TERMS.channel.header] ?? now[TRAFFIC_TERMS.channel.header] ?? '');
  for (const [header, value] of Object.entries({ ...now, ...line.cells })) {
    const column = columns.get(header);
    const stands = from === undefined || column === undefined ? undefined : formulaAt(from, column);
    const isLink = stands !== undefined && links.isLink(stands);
    const link = value === '' ? undefined : links.formulaFor({ channel, header, value });
    const isAsItIs = isLink ? agrees(now[header] ?? '', value) : stands !== undefined;
    const isOurs = isLink || (stands === undefined && (header in line.cells || links.takesPlain === true));
    if (link !== undefined && !isAsItIs && isOurs) {
      cells[header] = value;
      formulas[header] = link;
    } else if (isLink && isAsItIs) delete cells[header];
    else if (isLink && header in cells) unlinked.push(header);
  }
  return { from, cells, formulas, unlinked };
}
