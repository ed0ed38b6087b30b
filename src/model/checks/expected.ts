import type { Cell } from '../../core/grid/cell.js';
import { checkRows } from './check-rows.js';
import { STUDY_SHEETS } from './study-sheets.js';
import type { ModelDraft } from '../figures/draft.js';
import { expectedTable } from '../figures/expected-table.js';
import type { Figures } from '../figures/figures.js';
import { MASTER_CHECK, type Places } from '../places/places.js';
import { expectedTally } from '../parts/sheet-head.js';
import type { Expected } from '../page/sheet.js';
import { expectedClaims } from '../scenario-sheets/claims.js';
import { expectedInCases } from '../scenario-sheets/compare-cases.js';
import { expectedFirst } from '../scenario-sheets/compare-first.js';
import { expectedEconomics } from '../scenario-sheets/unit-economics.js';

/** The engine's own figures for the cells of the sheets that there are. */
export function expectedOf(draft: ModelDraft, places: Places, figures: Figures): Expected[] {
  const { compare, bridge } = places;
  const compared = !draft.has('compare')
    ? []
    : [
        { sheet: 'compare' as const, ...compare.basis, value: draft.basis },
        ...expectedFirst(draft, compare, figures),
        ...expectedTable('compare', compare.ranking, figures.comparison),
        ...expectedInCases(draft, compare),
        ...expectedTable('compare', compare.rates, ratesOf(figures)),
        ...figures.curves.flatMap((table, index) => expectedAt('compare', compare.curves[index], table)),
        ...figures.breakEvens.flatMap((table, index) =>
          expectedAt('compare', compare.pairs[index]?.spill, table),
        ),
      ];
  const bridged = draft.has('bridge')
    ? [
        ...expectedTable('bridge', bridge.steps, figures.bridge),
        ...expectedTable('bridge', bridge.invoice, figures.invoice),
        ...expectedTable('bridge', bridge.channels, figures.channels),
      ]
    : [];
  const checked = draft.has('checks') ? expectedChecks(draft, places, figures) : [];
  const claimed = draft.has('claims') ? expectedClaims(draft, places) : [];
  const economics = draft.has('unitEconomics') ? expectedEconomics(draft, places) : [];
  const studies = STUDY_SHEETS.flatMap(({ key, expected }) =>
    draft.has(key) ? expected(draft, places) : [],
  );
  return [...compared, ...bridged, ...economics, ...claimed, ...studies, ...checked];
}

/** The resolution rates that are tried, as the curves that can be priced have them. */
function ratesOf({ curves }: Figures): Cell[][] {
  const [, ...rows] = curves.find((table) => table.length > 1) ?? [];
  return rows.map(([rate = null]) => [rate]);
}

function expectedAt(
  sheet: 'compare',
  at: { readonly row: number; readonly column: number } | undefined,
  table: readonly (readonly Cell[])[],
): Expected[] {
  return at === undefined ? [] : expectedTable(sheet, at, table);
}

/** What the checks will say: an offer without a price fails its own. */
function expectedChecks(draft: ModelDraft, places: Places, figures: Figures): Expected[] {
  const { ok, check } = draft.texts.checks;
  const passes = checkRows(draft, places, figures).map((row) => row.passes);
  const master: Expected = {
    sheet: 'checks',
    ...MASTER_CHECK,
    ...expectedTally(draft.texts.checks, passes),
  };
  return [
    master,
    ...passes.map((isPassed, index): Expected => ({
      sheet: 'checks',
      row: places.checks.headerRow + 1 + index,
      column: 6,
      value: isPassed ? ok : check,
    })),
  ];
}
