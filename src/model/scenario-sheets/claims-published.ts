import {
  CONTRADICTIONS,
  type ClaimedFigures,
  type Contradiction,
} from '../../core/catalogue/contradictions.js';
import { cellAddress } from '../../reference/address.js';
import type { Area } from '../../reference/area.js';
import type { ModelDraft } from '../figures/draft.js';
import { blank, formula, headerRow, number, quoted, words } from '../page/cell.js';
import { sectionBlock } from '../parts/sheet-head.js';
import type { Block, Expected, ModelCell } from '../page/sheet.js';
import type { ClaimPlaces } from '../places/claim-places.js';

const COLUMN = { claimed: 1, recomputed: 2, verdict: 4, within: 8 } as const;

/** What pages on prices say that does not add up: each figure recomputed from the inputs below it. */
export function publishedBlocks(draft: ModelDraft, { publishedRow, published }: ClaimPlaces): Block[] {
  const { published: texts } = draft.texts.claims;
  return [
    sectionBlock(publishedRow, texts.section, { help: texts.help }),
    {
      row: publishedRow + 2,
      column: 0,
      cells: [
        headerRow(texts.headers),
        ...CONTRADICTIONS.flatMap((own, index) => claimRows(draft, own, published[index] ?? publishedRow)),
      ],
    },
  ];
}

function claimRows(
  draft: ModelDraft,
  { id, claim, verdict, figures }: Contradiction,
  row: number,
): ModelCell[][] {
  const { published: texts } = draft.texts.claims;
  const { says, why, inputs } = texts.of[id];
  const said = [words(why, 'note'), words(claim.source, 'note'), words(claim.asOf, 'source')];
  if (figures === undefined) {
    return [
      [
        words(says, 'prose'),
        blank('result'),
        blank('result'),
        blank('result'),
        words(texts.disputed, 'key'),
        ...said,
        blank('source'),
      ],
    ];
  }
  const { format } = figures;
  const at = [COLUMN.claimed, COLUMN.recomputed, COLUMN.within].map((column) => cellAddress(row, column));
  const cells = at as [string, string, string];
  const [claimed, recomputed] = cells;
  const otherwise = verdict === 'disputed' ? texts.disputed : texts.differs;
  return [
    [
      words(says, 'prose'),
      number(figures.claimed, 'source', format),
      formula(`=${withCells(figures.formula, row)}`, 'key', format),
      formula(`=${recomputed}-${claimed}`, 'result', format),
      formula(`=IF(${holds(figures, cells)},${quoted(texts.addsUp)},${quoted(otherwise)})`, 'key', 'text'),
      ...said,
      number(figures.within, 'source', 'decimal'),
    ],
    ...figures.inputs.map(({ value, format: own }, index): ModelCell[] => [
      words(inputs[index] ?? '', 'source'),
      number(value, 'input', own),
      ...texts.headers.slice(2).map(() => blank('label')),
    ]),
  ];
}

function holds(
  { sense }: ClaimedFigures,
  [claimed, recomputed, within]: readonly [string, string, string],
): string {
  return sense === 'below' ? `${recomputed}<${claimed}` : `ABS(${recomputed}-${claimed})<=${within}`;
}

/** A formula over the cells of its inputs, which stand below it. */
function withCells(parts: ClaimedFigures['formula'], row: number): string {
  return parts
    .map((part) => (typeof part === 'number' ? cellAddress(row + part, COLUMN.claimed) : part))
    .join('');
}

/** The cells of the inputs. */
export function publishedInputs({ published }: ClaimPlaces): Area[] {
  return CONTRADICTIONS.flatMap(({ figures }, index) =>
    figures === undefined
      ? []
      : [
          {
            row: (published[index] ?? 0) + 1,
            column: COLUMN.claimed,
            rowCount: figures.inputs.length,
            columnCount: 1,
          },
        ],
  );
}

/** What the claims come to: the file has each figure, and tests reckon it by hand. */
export function expectedPublished(draft: ModelDraft, { published }: ClaimPlaces): Expected[] {
  const { differs, disputed } = draft.texts.claims.published;
  return CONTRADICTIONS.flatMap(({ figures, verdict }, index): Expected[] => {
    const row = published[index];
    if (figures === undefined || row === undefined) return [];
    return [
      { sheet: 'claims', row, column: COLUMN.recomputed, value: figures.recomputed },
      { sheet: 'claims', row, column: COLUMN.verdict, value: verdict === 'disputed' ? disputed : differs },
    ];
  });
}
