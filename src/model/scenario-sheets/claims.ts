import type { InputId } from '../../messages/input-words.js';
import type { Area, CellPosition } from '../../reference/area.js';
import { NOT_FROZEN } from '../page/frozen.js';
import type { ModelDraft } from '../figures/draft.js';
import { TRIED_COLUMNS, withClaims, type ClaimPlaces } from '../places/claim-places.js';
import type { Places } from '../places/places.js';
import { sheetHead } from '../parts/sheet-head.js';
import type { Expected, ModelSheet } from '../page/sheet.js';
import { driftBlocks, expectedDrift } from './claims-drift.js';
import { expectedOwn, ownBlocks, ownValidations } from './claims-own.js';
import { expectedPublished, publishedBlocks, publishedInputs } from './claims-published.js';
import { expectedTried, triedBlocks, triedChart } from './claims-tried.js';

/** The claim's own cells. */
const CLAIM = ['offer', 'against', 'reading', 'least', 'most'] as const satisfies readonly InputId<'claim'>[];

/** What vendors say: of two offers, on the user's own figures; of their prices, as they moved; on pages, recomputed. */
export function claimsSheet(draft: ModelDraft, others: Places): ModelSheet {
  const places = withClaims(draft, others);
  const own = places.claims;
  const { claims: texts } = draft.texts;
  const head = sheetHead(draft, { title: texts.title, help: texts.help });
  return {
    key: 'claims',
    name: draft.names.sheets.claims,
    blocks: [
      ...head.blocks,
      ...ownBlocks(draft, places),
      ...own.tried.flatMap((place) => triedBlocks(draft, places, place)),
      ...driftBlocks(draft, own.driftRow),
      ...publishedBlocks(draft, own),
    ],
    tables: [],
    charts: own.tried.map((place) => triedChart(draft, place)),
    validations: ownValidations(draft, places),
    highlights: head.highlights,
    widths: [46, 26, 17, 18, 18, 48, 44, 14, 34, 14, 12, 12, 14, 30],
    frozen: NOT_FROZEN,
    named: CLAIM.map((id) => ({ list: 'claim', id, ...own[id] })),
    inputs: [...CLAIM.map((id) => single(own[id])), ...triedInputs(own.tried), ...publishedInputs(own)],
    spills: [...own.todaySpills, ...own.tried.flatMap(({ first, other }) => [first, other])],
    landscape: true,
    printedColumns: TRIED_COLUMNS.values,
  };
}

/** The engine's own figures for the sheet. */
export function expectedClaims(draft: ModelDraft, places: Places): Expected[] {
  const own = withClaims(draft, places).claims;
  return [
    ...expectedOwn(draft, own),
    ...own.tried.flatMap((place) => expectedTried(draft, place)),
    ...expectedDrift(draft, own.driftRow),
    ...expectedPublished(draft, own),
  ];
}

/** Sessions are today's times a factor that is typed; of the others the values are. */
function triedInputs(tried: ClaimPlaces['tried']): Area[] {
  return tried.map(({ lever, values, beside }) =>
    lever === 'sessions' ? { ...values, column: beside.factor } : values,
  );
}

function single(place: CellPosition): Area {
  return { ...place, rowCount: 1, columnCount: 1 };
}
