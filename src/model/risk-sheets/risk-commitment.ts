import { BY_ALL_TERMS } from '../../core/report/commitment.js';
import { calendarMonth, firstFiscalMonth, placeInSeason } from '../../core/traffic/calendar.js';
import { cellAddress, fixedAddress, fixedArea } from '../../reference/address.js';
import { belowHeader, columnOf } from '../../reference/area.js';
import { committedOffers } from '../figures/committed-offers.js';
import type { ModelDraft } from '../figures/draft.js';
import { expectedTable } from '../figures/expected-table.js';
import type { RiskFigures } from '../figures/risk-figures.js';
import { monthNames } from '../../messages/month-names.js';
import { MONTHS_IN_YEAR } from '../../core/traffic/months.js';
import { monthCell } from '../figures/month-cells.js';
import { formula, headerRow, number, words } from '../page/cell.js';
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
    sectionBlock(volumes.row - 2, texts.section, { help: helpOf(draft) }),
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

/** What the months are: those of the first whole fiscal year where they have names. */
function helpOf({ texts, assumptions, options }: ModelDraft): string {
  const { calendar } = assumptions.outlook;
  const { help, fiscalHelp } = texts.risk.commitment;
  if (calendar === undefined) return help;
  const { short } = monthNames(options.language ?? 'en');
  const from = firstFiscalMonth(calendar);
  const [first, last] = [from, from + MONTHS_IN_YEAR - 1].map((month) =>
    short(calendarMonth(calendar, month)),
  );
  return fiscalHelp(first ?? '', last ?? '');
}

/** The months by growth and season, from those of Inputs. */
function volumeRows(draft: ModelDraft, places: Places): ModelCell[][] {
  const { volumes, sessions } = places.risk;
  const { season, growths } = places.assumptions;
  const { calendar } = draft.assumptions.outlook;
  const column = (at: number) =>
    growths &&
    referenceTo(draft, 'assumptions', {
      ...{ row: growths.row + 1, column: at, rowCount: growths.rowCount - 1, columnCount: 1 },
    });
  const [today, rates] = [column(2), column(3)];
  const grown = (passed: string) =>
    today === undefined || rates === undefined
      ? `${fixedAddress(sessions.row, sessions.column)}*(1+${assumption(draft, places, 'Growth')})^(${passed})`
      : `SUMPRODUCT(${today},(1+${rates})^(${passed}))`;
  const from = firstFiscalMonth(calendar);
  // Counting the volumes themselves would be a circle to some programs.
  // From as many rows above as months of another year come before.
  const first = fixedAddress(volumes.row + 1 - (from - 1), 0);
  return Array.from({ length: volumes.rowCount - 1 }, (_, index) => {
    const month = from + index;
    const passed = `ROWS(${first}:${cellAddress(volumes.row + 1 + index, 0)})-1`;
    const factor = referenceTo(draft, 'assumptions', {
      row: season.row + placeInSeason(calendar, month),
      column: season.column,
    });
    return [
      calendar === undefined
        ? words(draft.texts.assumptions.season.month(month), 'label')
        : number(monthCell(draft, month), 'label', 'month'),
      formula(`=${grown(passed)}*IF(${factor}="",1,${factor})`, 'result', 'count'),
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
