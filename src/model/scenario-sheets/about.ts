import { words } from '../page/cell.js';
import { NOT_FROZEN } from '../page/frozen.js';
import type { Draft } from '../figures/draft.js';
import { sectionBlock, sheetHead } from '../parts/sheet-head.js';
import type { Block, ModelCell, ModelSheet, SheetKey } from '../page/sheet.js';

/** The sheets in their order; Calculation is none of the model's own. */
const LISTED = [
  ...(['about', 'inputs', 'offers', 'assumptions', 'compare', 'bridge', 'unitEconomics'] as const),
  ...(['forecast', 'businessCase', 'sensitivity', 'risk', 'checks', 'sources'] as const),
] as const satisfies readonly SheetKey[];

/** Looks that say what a cell is for. */
const COLOURS = ['input', 'result', 'header', 'source'] as const;

/** What the model is, for whom, and how it is used. */
export function aboutSheet(draft: Draft): ModelSheet {
  const { scenario, options, names } = draft;
  const texts = draft.texts.about;
  const { facts: labels, sections } = texts;
  const head = sheetHead(draft, {
    title: texts.title,
    help: texts.help,
  });
  const facts: ModelCell[][] = [
    line(labels.scenario, scenario.name),
    line(labels.note, scenario.note),
    line(labels.writtenOn, options.asOf),
    line(labels.madeWith, `Meterwise ${options.version}`),
    line(labels.money, draft.currency ?? labels.noCurrency),
  ];
  const sheets = LISTED.filter((key) => draft.has(key)).map((key) =>
    line(names.sheets[key], texts.purposes[key]),
  );
  const colours = COLOURS.map((role) => {
    const [sample, meaning] = texts.colours[role];
    return [words(sample, role), words(meaning, 'label')];
  });
  return {
    key: 'about',
    name: names.sheets.about,
    blocks: [
      ...head.blocks,
      ...stacked([
        [sections.model, facts],
        [sections.sheets, sheets],
        [sections.colours, colours],
        [
          sections.howTo,
          (options.forFile === true ? texts.howToFile : texts.howTo).map(([label, text]) =>
            line(label, text),
          ),
        ],
      ]),
    ],
    tables: [],
    charts: [],
    validations: [],
    highlights: head.highlights,
    widths: [26, 124],
    frozen: NOT_FROZEN,
    inputs: [],
    spills: [],
    landscape: true,
  };
}

function line(label: string, text: string): ModelCell[] {
  return [words(label, 'key'), words(text, 'label')];
}

/** Sections one below the other, each with its heading and a blank row after it. */
function stacked(sections: readonly (readonly [string, readonly ModelCell[][]])[]): Block[] {
  let row = 4;
  return sections.flatMap(([title, cells]) => {
    const top = row;
    row += cells.length + 2;
    return [sectionBlock(top, title), { row: top + 1, column: 0, cells }];
  });
}
