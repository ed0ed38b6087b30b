import { BY_ALL_TERMS } from '../../core/report/commitment.js';
import { placeInSeason } from '../../core/traffic/calendar.js';
import { cellAddress, fixedAddress, fixedArea } from '../../reference/address.js';
import { belowHeader, columnOf } from '../../reference/area.js';
import { committedOffers } from '../figures/committed-offers.js';
import type { ModelDraft } from '../figures/draft.js';
import { expectedTable } from '../figures/expected-table.js';
import type { RiskFigures } from '../figures/risk-figures.js';
import { formula, headerRow, words } from '../page/cell.js';
import type { Block, Expected, Format, ModelCell } from '../page/sheet.js';
import { spilled } from '../page/spill-block.js';
import type { OwnCheck } from '../parts/sheet-checks.js';
import { bothTables, oneCell, referenceTo, sectionBlock } from '../parts/sheet-head.js';
import { assumption } from '../parts/studied.js';
import type { Places } from '../places/places.js';

const FORMATS: readonly Format[] = ['count', 'money', 'percent', 'text'];
const [MEAN, CHOSEN] = [1, 3];

/** How much to commit to: every commitment on the months of a year, by the whole offer. */
export function commitmentBlocks(draft: ModelDraft, places: Places): Block[] {
  const { volumes, commitments } = places.risk;
  const texts = draft.texts.risk.commitment;
  if (commitments.length === 0) return [];
  const tried = fixedArea(columnOf(belowHeader(volumes), 1));
  return [
    sectionBlock(volumes.row - 2, texts.section, { help: texts.help }),
    {
      row: volumes.row,
      column: volumes.column,
      cells: [headerRow(texts.headers), ...volumeRows(draft, places)],
    },
    ...commitments.flatMap((area, index): Block[] => {
      const name = offerCell(draft, places, index);
      const call = `=METER.COMMITMENT_TEST(${bothTables(draft)},${tried},${name})`;
      return [
        oneCell({ row: area.row - 1, column: area.column }, formula(`=${name}`, 'key', 'text')),
        spilled(area, call, FORMATS),
      ];
    }),
  ];
}

/** The months by growth and season, from those of Inputs. */
function volumeRows(draft: ModelDraft, places: Places): ModelCell[][] {
  const { volumes, sessions } = places.risk;
  const { season } = places.assumptions;
  const { calendar } = draft.assumptions.outlook;
  const today = fixedAddress(sessions.row, sessions.column);
  const growth = assumption(draft, places, 'Growth');
  // Counting the volumes themselves would be a circle to some programs.
  const first = fixedAddress(volumes.row + 1, 0);
  return Array.from({ length: volumes.rowCount - 1 }, (_, index) => {
    const passed = `ROWS(${first}:${cellAddress(volumes.row + 1 + index, 0)})-1`;
    const factor = referenceTo(draft, 'assumptions', {
      row: season.row + placeInSeason(calendar, index + 1),
      column: season.column,
    });
    return [
      words(draft.texts.assumptions.season.month(index + 1), 'label'),
      formula(`=${today}*(1+${growth})^(${passed})*IF(${factor}="",1,${factor})`, 'result', 'count'),
    ];
  });
}

/** The name of an offer with a commitment, in the list of offers. */
function offerCell(draft: ModelDraft, { assumptions: { list } }: Places, index: number): string {
  const place = draft.offers.findIndex((own) => own === committedOffers(draft)[index]);
  return referenceTo(draft, 'assumptions', { row: list.row + place, column: list.column });
}

/** The commitment that all terms choose has the least mean bill; where there is no study its cells say why. */
export function commitmentChecks(draft: ModelDraft, places: Places, figures: RiskFigures): OwnCheck[] {
  const offers = committedOffers(draft);
  return places.risk.commitments.flatMap((area, index): OwnCheck[] => {
    if ((figures.commitments[index]?.length ?? 0) < 2) return [];
    const body = belowHeader(area);
    const mean = fixedArea(columnOf(body, MEAN));
    return [
      {
        check: draft.texts.risk.checks.commitment(offers[index]?.name ?? ''),
        format: 'money',
        value: `MIN(${mean})`,
        shouldBe: `SUMIF(${fixedArea(columnOf(body, CHOSEN))},"*${BY_ALL_TERMS}",${mean})`,
        passes: true,
      },
    ];
  });
}

export function expectedCommitments(places: Places, figures: RiskFigures): Expected[] {
  const { commitments, volumes } = places.risk;
  if (commitments.length === 0) return [];
  const body = columnOf(belowHeader(volumes), 1);
  return [
    ...expectedTable(
      'risk',
      body,
      figures.volumes.map((own) => [own]),
    ),
    ...commitments.flatMap((area, index) => expectedTable('risk', area, figures.commitments[index] ?? [])),
  ];
}
