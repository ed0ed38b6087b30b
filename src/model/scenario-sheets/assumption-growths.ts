import { cellAddress, fixedArea } from '../../reference/address.js';
import type { ModelDraft } from '../figures/draft.js';
import { formula, headerRow, words } from '../page/cell.js';
import type { Block, ModelCell } from '../page/sheet.js';
import { channelSessions } from '../parts/channel-sessions.js';
import { sectionBlock } from '../parts/sheet-head.js';
import type { AssumptionPlaces } from '../places/assumption-places.js';

/** What a row is called in formulas that is of every channel without a row of its own. */
const OTHERS = 'All';
/** Formulas read the columns by these, in every language. */
export const GROWTH_HEADERS = ['Channel', 'Growth'] as const;

/** What formulas take of the growth, every other channel first, and the sessions that grow by it. */
export function growthsBlocks(draft: ModelDraft, { growth, growths, figure }: AssumptionPlaces): Block[] {
  if (growth === undefined || growths === undefined) return [];
  const texts = draft.texts.assumptions.growths;
  const first = growths.row + 2;
  const own = Array.from({ length: growth.rowCount }, (_, index): ModelCell[] => {
    const [channel, rate] = [0, 1].map((column) => cellAddress(growth.row + index, column));
    const [name, grows] = [0, 1].map((column) => cellAddress(first + index, column));
    return [
      formula(`=IF(${channel}="","",${channel})`, 'result', 'text'),
      formula(`=IF(${rate}="","",${rate})`, 'result', 'percent'),
      formula(sessionsOf(draft, name ?? ''), 'result', 'count'),
      formula(`=IF(ISNUMBER(${grows}),${grows},0)`, 'result', 'percent'),
    ];
  });
  const { row, column } = figure('Growth');
  const all = cellAddress(row, column);
  const named = fixedArea({ row: first, column: 2, rowCount: growth.rowCount, columnCount: 1 });
  const others = [
    words(OTHERS, 'label'),
    formula(`=${all}`, 'result', 'percent'),
    formula(`=SUMPRODUCT(${channelSessions(draft)})-SUM(${named})`, 'result', 'count'),
    formula(`=${all}`, 'result', 'percent'),
  ];
  return [
    sectionBlock(growths.row - 2, texts.section, { help: texts.help }),
    {
      row: growths.row,
      column: 0,
      cells: [headerRow([...GROWTH_HEADERS, texts.sessions, texts.rate]), others, ...own],
    },
  ];
}

/** Today's sessions of the channel that is named in a cell. */
function sessionsOf(draft: ModelDraft, name: string): string {
  const [headers = []] = draft.trafficCells;
  if (!headers.includes('Channel')) return '=0';
  const channels = `${draft.names.tables.traffic}[Channel]`;
  return `=IF(${name}="",0,SUMPRODUCT((${channels}=${name})*(${channelSessions(draft)})))`;
}
