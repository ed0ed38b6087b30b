import { failed, ok, type Result } from '../../core/fault/result.js';
import { conflict } from '../../core/fault/fault.js';
import { isErrorCell, type Cell } from '../../core/grid/cell.js';
import { withoutTotals } from '../../core/grid/table.js';
import { compare, type Ranked } from '../../core/scenario/ranking/compare.js';
import { moneyOf } from '../../core/scenario/ranking/currencies.js';
import { keptBasis, usualBasis, type RankBasis } from '../../core/scenario/ranking/rank-basis.js';
import { remembered } from '../../core/memo/remembered.js';
import { claimOf } from '../../core/scenario/claims/usual-claim.js';
import { casePlaces, isSamePlace } from '../../core/scenario/cases/case-inputs.js';
import { BASE } from '../../core/scenario/cases/in-case.js';
import { offerCells, trafficCells } from '../../core/scenario/tables/scenario-tables.js';
import { NO_ASSUMPTIONS } from '../../core/scenario/assumptions/assumptions.js';
import type {
  Assumptions,
  Cases,
  MonthsLaid,
  Scenario,
  ScenarioRow,
  VendorClaim,
} from '../../core/scenario/tables/scenario.js';
import type { MonthsView } from '../../core/invoice/contract-year.js';
import { readAssumptions, type ReadAssumptions } from '../../core/study/read-assumptions.js';
import { nameKey } from '../../core/terms/channels.js';
import { OFFERS_TABLE } from '../../core/terms/columns.js';
import { isForeign } from '../../core/terms/offer.js';
import { readOffers, type ReadOffer } from '../../core/terms/read-offers.js';
import type { Traffic } from '../../core/traffic/channel.js';
import { TRAFFIC_TABLE } from '../../core/traffic/columns.js';
import { readTraffic } from '../../core/traffic/read-traffic.js';
import { sheetTexts, type SheetLanguage, type SheetTexts } from '../../messages/sheets.js';
import { shownText } from '../page/plain-text.js';
import type { ModelNames, SheetKey } from '../page/sheet.js';

/** What the user sets on Inputs beside the traffic, and chooses on Assumptions. */
export interface Settings {
  /** The offer that Bridge shows; the cheapest where it is left out or no longer there. */
  readonly chosenOffer?: string;
  /** The lowest resolution rate that is tried, 0 up to 1; 0.2 where it is left out. */
  readonly ratesFrom?: number;
  /** The highest, above the lowest; 1 where it is left out. */
  readonly ratesTo?: number;
  /** The offer that studies of time and risk look at; the cheapest where it is left out or no longer there. */
  readonly studiedOffer?: string;
  /** Another one beside it; the first of the ranking that is not studied where it is left out or no longer there. */
  readonly comparedWith?: string;
  /** The first of the ranking against the next by 30 to 60 % where it is left out; an offer that is gone likewise. */
  readonly claim?: VendorClaim;
  /** How the months of a forecast are read; accrual where it is left out. */
  readonly view?: MonthsView;
  /** Whether the months of what each channel pays stand below each other or side by side; below where it is left out. */
  readonly monthsLaid?: MonthsLaid;
  /** The offer that Decision recommends; the first of the ranking where it is left out or no longer there. */
  readonly recommendedOffer?: string;
  /** The offer in use, against which it is held; the next of the ranking where it is left out or no longer there. */
  readonly currentOffer?: string;
}

export interface ModelOptions {
  /** The day it is written, as text that people read. */
  readonly asOf: string;
  /** The version of the product. */
  readonly version: string;
  /** Its formulas will be ordinary ones, for people without Meterwise. */
  readonly forFile?: boolean;
  /** What its sheets are written in, once brought by `bringSheetTexts`; English where it is left out. */
  readonly language?: SheetLanguage;
  readonly settings?: Settings;
  /** How its sheets are laid out: `LAYOUT` where it is left out, an earlier one to know what stands in a workbook. */
  readonly layout?: number;
}

/** What all sheets of a model are made from. */
export interface ModelDraft {
  readonly scenario: Scenario;
  readonly names: ModelNames;
  readonly options: ModelOptions;
  /** In the language of the sheets. */
  readonly texts: SheetTexts;
  /** Which sheets are written: a comparison has fewer. */
  readonly has: (sheet: SheetKey) => boolean;
  /** The tables as they stand in the sheets, header row first, without blank rows or totals. */
  readonly offerCells: readonly (readonly Cell[])[];
  readonly trafficCells: readonly (readonly Cell[])[];
  /** In the order of their first rows. */
  readonly offers: readonly ReadOffer[];
  readonly traffic: Traffic;
  /** What the ranking goes by. */
  readonly basis: RankBasis;
  readonly ranking: readonly Ranked[];
  readonly currency: string | undefined;
  /** An offer is in another currency, which is converted: its own money has no sign of the reporting one. */
  readonly isMixed: boolean;
  /** Blank names of offers on Decision leave it to the ranking. */
  readonly settings: Required<Settings>;
  /** As the user gave them; none where the sheet Assumptions is not written. */
  readonly assumed: Assumptions;
  readonly assumptions: ReadAssumptions;
  /** With the inputs that these sheets have; no names where the scenario has no cases. */
  readonly cases: Cases;
}

/**
 * Reads and ranks a scenario for its sheets. Faults: its tables cannot be read as a whole, or hold two currencies; its
 * assumptions, where they are written.
 */
export function draftOf(
  scenario: Scenario,
  { names, options, sheets }: { names: ModelNames; options: ModelOptions; sheets: readonly SheetKey[] },
): Result<ModelDraft> {
  const { cells: ownOfferCells, offers } = offersTable(scenario.offers);
  const { cells: ownTrafficCells, traffic } = trafficTable(scenario.traffic);
  if (!offers.ok || !traffic.ok) {
    return failed(...(offers.ok ? [] : offers.faults), ...(traffic.ok ? [] : traffic.faults));
  }
  const rankBy = keptBasis(scenario.assumptions);
  if (!rankBy.ok) return rankBy;
  const basis = rankBy.value ?? usualBasis(traffic.value);
  const ranking = compare(traffic.value, offers.value, basis);
  if (!ranking.ok) return ranking;
  const texts = sheetTexts(options.language ?? 'en');
  const settings = settingsOf(options.settings ?? {}, offers.value, ranking.value);
  if (!(settings.ratesFrom >= 0 && settings.ratesFrom < settings.ratesTo && settings.ratesTo <= 1)) {
    const { rates, ratesMust } = texts.inputs.settings;
    return failed(conflict(rates, ratesMust));
  }
  const assumed = (sheets.includes('assumptions') && scenario.assumptions) || NO_ASSUMPTIONS;
  const assumptions = readAssumptions(assumed);
  if (!assumptions.ok) return assumptions;
  return ok({
    scenario,
    names,
    options,
    texts,
    has: (sheet) => sheets.includes(sheet),
    offerCells: ownOfferCells,
    trafficCells: ownTrafficCells,
    offers: offers.value,
    traffic: traffic.value,
    basis,
    ranking: ranking.value,
    currency: moneyOf(offers.value, traffic.value),
    isMixed: offers.value.some(({ offer }) => offer.ok && isForeign(offer.value)),
    settings,
    assumed,
    assumptions: assumptions.value,
    cases: casesOn(scenario, ownTrafficCells, sheets),
  });
}

const NO_CASES: Cases = { shown: BASE, names: [], inputs: [] };

/** The cases with the inputs that stand on these sheets, in the order in which they do. */
function casesOn(
  { cases = NO_CASES, ...scenario }: Scenario,
  cells: readonly (readonly Cell[])[],
  sheets: readonly SheetKey[],
): Cases {
  const [head = []] = cells;
  const inputs = casePlaces(scenario).flatMap((place) => {
    const isThere = place.table === 'traffic' ? head.includes(place.header) : sheets.includes('assumptions');
    return isThere ? cases.inputs.filter((own) => isSamePlace(own, place)) : [];
  });
  return { ...cases, inputs: [...new Set(inputs)] };
}

/** Each table as it stands in its sheet, read once for as long as the scenario's rows are the same. */
const offersTable = remembered((rows: Scenario['offers']) => {
  const cells = withoutTotals(clean(offerCells(filled(rows))), OFFERS_TABLE);
  return { cells, offers: readOffers(cells) };
});
const trafficTable = remembered((rows: Scenario['traffic']) => {
  const cells = withoutTotals(clean(trafficCells(filled(rows))), TRAFFIC_TABLE);
  return { cells, traffic: readTraffic(cells) };
});

/** The place of an offer's first row among the rows of its table, 0 being the first below the headers. */
export function firstRowOf({ offerCells: [head = [], ...rows] }: ModelDraft, name: string): number {
  const column = head.indexOf('Offer');
  return rows.findIndex((row) => {
    const cell = row[column] ?? null;
    return !isErrorCell(cell) && cell !== null && nameKey(String(cell)) === nameKey(name);
  });
}

function settingsOf(
  given: Settings,
  offers: readonly ReadOffer[],
  ranking: readonly Ranked[],
): Required<Settings> {
  const named = (name = '') => offers.find((offer) => nameKey(offer.name) === nameKey(name))?.name;
  const [best] = ranking;
  const studied = named(given.studiedOffer) ?? best?.name;
  const others = ranking.filter(({ name }) => name !== studied);
  const compared = others.find(({ name }) => name === named(given.comparedWith)) ?? others[0];
  return {
    chosenOffer: named(given.chosenOffer) ?? best?.name ?? '',
    studiedOffer: studied ?? '',
    comparedWith: compared?.name ?? '',
    claim: claimOf(
      given.claim,
      [...ranking, ...offers].map(({ name }) => name),
    ),
    view: given.view ?? 'accrual',
    monthsLaid: given.monthsLaid ?? 'down',
    recommendedOffer: named(given.recommendedOffer) ?? '',
    currentOffer: named(given.currentOffer) ?? '',
    ratesFrom: given.ratesFrom ?? 0.2,
    ratesTo: given.ratesTo ?? 1,
  };
}

/** Blank rows count for nothing, as totals do, and both would stand in the way of the sheet's own sums. */
function filled(rows: readonly ScenarioRow[]): ScenarioRow[] {
  return rows.filter((row) => Object.values(row).some((value) => value !== ''));
}

/** The cells as they will be read back: the engine must see what the workbook will hold. */
function clean(cells: readonly (readonly Cell[])[]): Cell[][] {
  return cells.map((row) =>
    row.map((cell) => (typeof cell === 'string' ? shownText(cell).trim() || null : cell)),
  );
}
