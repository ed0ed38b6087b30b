import type { ModelDraft } from '../figures/draft.js';
import { expectedTable } from '../figures/expected-table.js';
import type { ForecastFigures } from '../figures/forecast-figures.js';
import { monthFormat } from '../figures/month-cells.js';
import { blank, formula } from '../page/cell.js';
import type { Block, Expected, ModelCell } from '../page/sheet.js';
import { sectionBlock } from '../parts/sheet-head.js';
import type { Places } from '../places/places.js';

/** What each channel pays of the offer studied, months down or across as Assumptions says. @param call the formula */
export function channelBlocks(draft: ModelDraft, places: Places, call: string): Block[] {
  const { channels } = places.forecast;
  if (channels === undefined) return [];
  const texts = draft.texts.forecast.channels;
  // Months stand in the first row or in the first column: a text is shown as it is.
  const months = monthFormat(draft);
  const cells = Array.from({ length: channels.rowCount }, (_, down) =>
    Array.from({ length: channels.columnCount }, (__, along): ModelCell => {
      if (down === 0) return along === 0 ? formula(call, 'header', 'text') : blank('header', months);
      return along === 0 ? blank('label', months) : blank('result', 'money');
    }),
  );
  return [
    sectionBlock(channels.row - 2, texts.section, { help: texts.help }),
    { row: channels.row, column: channels.column, cells },
  ];
}

export function expectedChannels(places: Places, { channels: table }: ForecastFigures): Expected[] {
  const { channels } = places.forecast;
  return channels === undefined ? [] : expectedTable('forecast', channels, table);
}
