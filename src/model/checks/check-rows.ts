import { isErrorCell, type Cell } from '../../core/grid/cell.js';
import { comparisonColumn, type ComparisonColumn } from '../../core/report/compare.js';
import { belowHeader, columnOf } from '../../reference/area.js';
import { bridgeEnd, channelSessions, invoiceAmounts } from '../scenario-sheets/bridge.js';
import { quoted } from '../page/cell.js';
import type { ModelDraft } from '../figures/draft.js';
import type { Figures } from '../figures/figures.js';
import type { Places } from '../places/places.js';
import { ratesIn, reported } from '../parts/reported-money.js';
import type { Check, CheckRow, RowCells } from './check-row.js';
import { comparedChecks } from './compared-checks.js';
import { resultsOf } from '../parts/sheet-checks.js';
import { bothTables, referenceTo } from '../parts/sheet-head.js';
import type { Area } from '../../reference/area.js';
import { hasOneCurrency, rankingHeader, rowInRanking } from './check-references.js';
import { STUDY_SHEETS } from './study-sheets.js';

/** The columns of the ranking that add up to its total. */
const PARTS = ['usageCharge', 'fixedFees', 'oneOff'] as const;

/** Every check of the sheets that the model has. */
export function checkRows(draft: ModelDraft, places: Places, figures: Figures): CheckRow[] {
  const { ranking } = places.compare;
  const formulas: Formulas = {
    inRanking: (id, { ranked }) => {
      const column = referenceTo(draft, 'compare', columnOf(ranking, comparisonColumn(id)));
      return `INDEX(${column},${ranked}-ROW(${rankingHeader(draft, ranking)})+1)`;
    },
    bill: ({ offer }) => `METER.BILL(${bothTables(draft)},,${offer})`,
    reported: (own, { offer }) => reported(draft, own, offer),
  };
  const ranked = ({ offer }: RowCells) => rowInRanking(draft, ranking, offer);
  const rows = [
    ...offerChecks(draft, places, figures, formulas),
    ...comparedChecks(draft, places, formulas.inRanking),
    ...rankingChecks(draft, places, figures),
    ...studyChecks(draft, places),
    ...(draft.has('bridge') ? bridgeChecks(draft, places, figures, formulas) : []),
  ];
  return rows.map((row) => ({ ...row, ranked }));
}

/** What several checks compute from the cells of their row. */
interface Formulas {
  readonly inRanking: (id: ComparisonColumn, at: RowCells) => string;
  /** In the offer's own currency. */
  readonly bill: (at: RowCells) => string;
  /** An amount of an offer in the currency that is reported. */
  readonly reported: (own: string, at: RowCells) => string;
}

/** That each offer's parts add up to its total, and that the total is its bill. */
function offerChecks(
  draft: ModelDraft,
  { compare }: Places,
  figures: Figures,
  { inRanking, bill, reported }: Formulas,
): Check[] {
  const says = draft.texts.checks.rows;
  const offers = draft.offers.map(({ name }, index) => ({
    offer: referenceTo(draft, 'compare', { row: compare.list.row + index, column: compare.list.column }),
    figures: rankedFigures(figures, name),
  }));
  return [
    ...offers.map(({ offer, figures: own }): Check => ({
      check: says.parts,
      offer,
      format: 'money',
      value: (at) => PARTS.map((id) => inRanking(id, at)).join('+'),
      shouldBe: (at) => inRanking('total', at),
      passes: (['total', ...PARTS] as const).every((id) => isFigure(own(id))),
    })),
    ...offers.map(({ offer, figures: own }): Check => ({
      check: says.bill,
      offer,
      format: 'money',
      value: (at) => inRanking('total', at),
      shouldBe: (at) => reported(bill(at), at),
      passes: isFigure(own('total')),
    })),
  ];
}

/** That every offer stands in the ranking, in one currency and without an error. */
function rankingChecks(draft: ModelDraft, { compare, inputs }: Places, figures: Figures): Check[] {
  const says = draft.texts.checks.rows;
  const body = belowHeader(compare.ranking);
  const inBody = (id: ComparisonColumn) =>
    referenceTo(draft, 'compare', columnOf(body, comparisonColumn(id)));
  const listed = `ROWS(${referenceTo(draft, 'compare', compare.list)})`;
  const currencies = `${draft.names.tables.offers}[Currency]`;
  return [
    {
      check: says.priced,
      format: 'count',
      value: () => `COUNT(${inBody('rank')})`,
      shouldBe: () => listed,
      passes: draft.ranking.every(({ rank }) => rank !== undefined),
    },
    {
      check: says.followed,
      format: 'count',
      value: () => `SUMPRODUCT(--(${inBody('offer')}<>""))`,
      shouldBe: () => listed,
      passes: true,
    },
    {
      check: says.oneCurrency,
      format: 'count',
      value: () =>
        `SUMPRODUCT((${currencies}<>"")*(${currencies}<>${referenceTo(draft, 'inputs', inputs.currency)})${draft.isMixed ? `*(${ratesIn(draft)}=0)` : ''})`,
      shouldBe: () => 0,
      passes: hasOneCurrency(draft),
    },
    noErrors(says.rankingErrors, referenceTo(draft, 'compare', compare.ranking), figures.comparison),
  ];
}

/** The checks that stand on sheets of their own, a row for each sheet. */
function studyChecks(draft: ModelDraft, places: Places): Check[] {
  const { rows: says, ok } = draft.texts.checks;
  return STUDY_SHEETS.filter(({ key }) => draft.has(key)).map(({ key, checks, checksRow }): Check => {
    const own = checks(draft, places);
    const results = referenceTo(draft, key, resultsOf(checksRow(places), own.length));
    return {
      check: says.sheet(draft.names.sheets[key]),
      format: 'count',
      value: () => `COUNTIF(${results},${quoted(ok)})`,
      shouldBe: () => `ROWS(${results})`,
      passes: own.every(({ passes }) => passes),
    };
  });
}

function bridgeChecks(
  draft: ModelDraft,
  places: Places,
  figures: Figures,
  { inRanking, bill }: Formulas,
): Check[] {
  const chosen = referenceTo(draft, 'inputs', places.inputs.chosen);
  const says = draft.texts.checks.rows;
  const onBridge = (area: Area) => referenceTo(draft, 'bridge', area);
  const sessions = onBridge(channelSessions(places));
  const own = rankedFigures(figures, draft.settings.chosenOffer);
  const allSessions = figures.channels.at(-1)?.[1];
  const hasSessions = isFigure(allSessions) && allSessions > 0;
  return [
    {
      check: says.invoiceLines,
      offer: chosen,
      format: 'money',
      value: ({ shouldBe }) => `SUM(${onBridge(invoiceAmounts(places))})-${shouldBe}`,
      shouldBe: bill,
      passes: isWhole(figures.invoice),
    },
    {
      check: says.bridgeEnd,
      offer: chosen,
      format: 'price',
      value: () => referenceTo(draft, 'bridge', bridgeEnd(places)),
      shouldBe: (at) => inRanking('costPerResolution', at),
      passes: isWhole(figures.bridge) && isFigure(own('costPerResolution')),
    },
    {
      check: says.channelShares,
      offer: chosen,
      format: 'percent',
      value: () => `SUM(${sessions})/MAX(${sessions})-1`,
      shouldBe: () => 1,
      passes: hasSessions,
    },
    {
      check: says.channelSessions,
      offer: chosen,
      format: 'count',
      value: () => `MAX(${sessions})`,
      shouldBe: (at) =>
        `${referenceTo(draft, 'inputs', places.inputs.sessions)}*${inRanking('shareServed', at)}`,
      passes: isFigure(allSessions) && isFigure(own('shareServed')),
    },
    noErrors(says.bridgeErrors, onBridge(places.bridge.steps), figures.bridge),
    noErrors(says.invoiceErrors, onBridge(places.bridge.invoice), figures.invoice),
  ];
}

function noErrors(check: string, area: string, figures: readonly (readonly Cell[])[]): Check {
  return {
    check,
    format: 'count',
    value: () => `SUMPRODUCT(--ISERROR(${area}))`,
    shouldBe: () => 0,
    passes: isWhole(figures),
  };
}

/** The figures of the ranking's row with this offer. */
function rankedFigures(figures: Figures, name: string): (id: ComparisonColumn) => Cell | undefined {
  const [, ...rows] = figures.comparison;
  const row = rows.find((own) => own[comparisonColumn('offer')] === name);
  return (id) => row?.[comparisonColumn(id)];
}

function isFigure(cell: Cell | undefined): cell is number {
  return typeof cell === 'number';
}

function isWhole(table: readonly (readonly Cell[])[]): boolean {
  return table.every((row) => row.every((cell) => !isErrorCell(cell)));
}
