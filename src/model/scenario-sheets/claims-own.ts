import { cellAddress, fixedAddress } from '../../reference/address.js';
import { onData } from '../page/on-data.js';
import { claimFigures } from '../figures/claim-figures.js';
import type { ModelDraft } from '../figures/draft.js';
import { expectedTable } from '../figures/expected-table.js';
import { spilled } from '../page/spill-block.js';
import { formula, headerRow, number, words } from '../page/cell.js';
import { judged, shareFormula, verdictFormula } from '../parts/claimed-share.js';
import { offerNameCells } from '../parts/offer-list.js';
import { bothTables, referenceTo, sectionBlock } from '../parts/sheet-head.js';
import type { Area, CellPosition } from '../../reference/area.js';
import type { Block, Expected, Format, ModelCell, Role, Validation } from '../page/sheet.js';
import type { ClaimPlaces, PlacesWithClaims } from '../places/claim-places.js';

/** The claim as the vendor makes it, and what it is on the traffic of the workbook. */
export function ownBlocks(draft: ModelDraft, places: PlacesWithClaims): Block[] {
  const { own } = draft.texts.claims;
  const { headers, words: labels, readings } = draft.texts.inputWords.claim;
  const at = places.claims;
  const { claim } = draft.settings;
  const line = (label: string, value: ModelCell, means: string): ModelCell[] => [
    words(label, 'label'),
    value,
    words(means, 'help'),
  ];
  const typed = (text: string): ModelCell => words(text, 'input');
  const figure = (text: string, format: Format, role: Role = 'result') => formula(text, role, format);
  const call = (offer: CellPosition) =>
    `=METER.SENSITIVITY(${bothTables(draft)},"price level",1,,,"effective cost per resolution",${fixedAddress(offer.row, offer.column)})`;
  const cost = ({ row, column }: Area) => {
    const cell = cellAddress(row + 1, column + 1);
    return `=IF(${cell}="","",${cell})`;
  };
  const [first, other, share] = [0, 1, 2].map((down) => cellAddress(at.today.row + down, 1)) as [
    string,
    string,
    string,
  ];
  return [
    sectionBlock(at.ownRow, own.section, { help: own.help }),
    {
      row: at.offer.row - 1,
      column: 0,
      cells: [
        headerRow([...headers, own.whatItMeans]),
        line(labels.offer, typed(claim.offer), own.offerIs),
        line(labels.against, typed(claim.against), own.againstIs),
        line(labels.reading, typed(readings[claim.reading]), own.readingIs),
        line(labels.least, number(claim.least, 'input', 'percent'), own.shareIs),
        line(labels.most, number(claim.most, 'input', 'percent'), own.shareIs),
        line(own.costOf, figure(cost(at.todaySpills[0]), 'price'), ''),
        line(own.costOfOther, figure(cost(at.todaySpills[1]), 'price'), ''),
        line(own.share, figure(shareFormula(draft.texts, at, first, other), 'percent', 'key'), ''),
        line(own.verdict, figure(verdictFormula(draft.texts, at, share), 'text', 'key'), ''),
      ],
    },
    ...onData(
      spilled(at.todaySpills[0], call(at.offer), ['decimal', 'price']),
      spilled(at.todaySpills[1], call(at.against), ['decimal', 'price']),
      {
        row: at.list.row - 1,
        column: at.list.column,
        cells: [headerRow([own.offers]), ...offerNameCells(draft, places)],
      },
    ),
  ];
}

export function ownValidations(draft: ModelDraft, { claims: at }: PlacesWithClaims): Validation[] {
  const { own } = draft.texts.claims;
  const one = (place: CellPosition) => ({ ...place, rowCount: 1, columnCount: 1 });
  const offer = (place: CellPosition): Validation => ({
    ...one(place),
    kind: 'list',
    values: draft.offers.map(({ name }) => name),
    reference: referenceTo(draft, 'claims', at.list),
    message: own.chooseAnOffer,
  });
  const share = (place: CellPosition): Validation => ({
    ...one(place),
    kind: 'number',
    from: 0,
    to: undefined,
    message: own.shareMust,
  });
  return [
    offer(at.offer),
    offer(at.against),
    {
      ...one(at.reading),
      kind: 'list',
      values: Object.values(draft.texts.inputWords.claim.readings),
      message: own.chooseAReading,
    },
    share(at.least),
    share(at.most),
  ];
}

/** The engine's own figures of these cells. */
export function expectedOwn(draft: ModelDraft, { today, todaySpills }: ClaimPlaces): Expected[] {
  const tables = claimFigures(draft).today;
  const [first, other] = tables.map((table) => table[1]?.[1] ?? table[0]?.[0] ?? null);
  const column = [
    first ?? null,
    other ?? null,
    ...judged(draft.texts.claims, draft.settings.claim, first, other),
  ];
  return [
    ...todaySpills.flatMap((area, index) => expectedTable('claims', area, tables[index] ?? [])),
    ...expectedTable(
      'claims',
      today,
      column.map((cell) => [cell]),
    ),
  ];
}
