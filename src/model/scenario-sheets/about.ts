import { dayNumber } from '../page/day.js';
import { blank, formula, headerRow, number, words } from '../page/cell.js';
import { NOT_FROZEN } from '../page/frozen.js';
import type { ModelDraft } from '../figures/draft.js';
import { LAYOUT } from '../page/layout.js';
import { referenceTo, sectionBlock, sheetHead } from '../parts/sheet-head.js';
import type { Block, ModelCell, ModelSheet, SheetKey, Validation } from '../page/sheet.js';
import { MISSING } from '../places/places.js';

/** The sheets in their order; Calculation is none of the model's own. */
const LISTED = [
  ...(['about', 'inputs', 'offers', 'assumptions', 'compare', 'bridge', 'unitEconomics', 'cases'] as const),
  ...(['forecast', 'businessCase', 'budget', 'outlook', 'sensitivity', 'risk'] as const),
  ...(['questions', 'claims', 'decision', 'checks', 'sources', 'data'] as const),
] as const satisfies readonly SheetKey[];

/** Looks that say what a cell is for. */
const COLOURS = ['input', 'result', 'header', 'source'] as const;

const FIRST_ROW = 4;
/** Changes that there is room for before the user adds rows. */
const CHANGES = 6;

/** A part of the sheet below its heading. */
interface Section {
  readonly title: string;
  /** Cells of which some columns are the user's own: what is typed there stays. */
  readonly labels: readonly ModelCell[][];
  readonly users?: readonly ModelCell[][];
}

/** What the model is, who stands for it, and how it is used. */
export function aboutSheet(draft: ModelDraft): ModelSheet {
  const { options, names } = draft;
  const texts = draft.texts.about;
  const { sections } = texts;
  const head = sheetHead(draft, {
    title: texts.title,
    help: texts.help,
  });
  // Models of the first layout have no place for those who stand for them.
  const isFirst = (options.layout ?? LAYOUT) === 1;
  const parts = [
    ...(isFirst ? [] : [signOff(draft), changeLog(draft)]),
    { title: sections.model, labels: isFirst ? facts(draft) : [...facts(draft), ...sourceFacts(draft)] },
    {
      title: sections.sheets,
      labels: LISTED.filter((key) => draft.has(key)).map((key) =>
        line(names.sheets[key], texts.purposes[key]),
      ),
    },
    {
      title: sections.colours,
      labels: COLOURS.map((role) => {
        const [sample, meaning] = texts.colours[role];
        return [words(sample, role), words(meaning, 'label')];
      }),
    },
    {
      title: sections.howTo,
      labels: (options.forFile === true ? texts.howToFile : texts.howTo).map(([label, text]) =>
        line(label, text),
      ),
    },
  ];
  return {
    key: 'about',
    name: names.sheets.about,
    blocks: [...head.blocks, ...stacked(parts)],
    tables: [],
    charts: [],
    validations: isFirst ? [] : [statusValidation(draft)],
    highlights: head.highlights,
    widths: [26, 100],
    frozen: NOT_FROZEN,
    inputs: [],
    spills: [],
    landscape: true,
  };
}

function facts({ scenario, options, texts, currency }: ModelDraft): ModelCell[][] {
  const { facts: labels } = texts.about;
  const day = dayNumber(options.asOf);
  return [
    line(labels.scenario, scenario.name),
    line(labels.note, scenario.note === '' ? labels.noNote : scenario.note),
    [
      words(labels.writtenOn, 'key'),
      day === undefined ? words(options.asOf, 'prose') : number(day, 'prose', 'date'),
    ],
    line(labels.madeWith, `Meterwise ${options.version}`),
    line(labels.money, currency ?? labels.noCurrency),
  ];
}

/** How old the figures are that others gave, and how many nobody vouches for. */
function sourceFacts(draft: ModelDraft): ModelCell[][] {
  const { facts: labels } = draft.texts.about;
  const days = datesOf(draft.offerCells).concat(datesOf(draft.trafficCells));
  const cell = (day: number) =>
    days.length === 0 ? words(labels.noDates, 'prose') : number(day, 'prose', 'date');
  return [
    [words(labels.oldestSource, 'key'), cell(Math.min(...days))],
    [words(labels.newestSource, 'key'), cell(Math.max(...days))],
    ...(draft.has('sources')
      ? [
          [
            words(labels.withoutSource, 'key'),
            formula(`=${referenceTo(draft, 'sources', MISSING)}`, 'prose', 'count'),
          ],
        ]
      : []),
  ];
}

/** The column of an offers or a traffic table that says of when its figures are. */
const AS_OF = 'As of';

function datesOf([head = [], ...rows]: ModelDraft['offerCells']): number[] {
  const column = head.findIndex((cell) => cell === AS_OF);
  return rows.flatMap((row) => {
    const cell = row[column];
    return (typeof cell === 'string' ? dayNumber(cell) : undefined) ?? [];
  });
}

/** Who stands for the model, and how far it has come. */
function signOff({ texts: { about } }: ModelDraft): Section {
  const { owner, status, approvedBy, approvedOn, draft: first } = about.signOff;
  return {
    title: about.sections.signOff,
    labels: [owner, status, approvedBy, approvedOn].map((label) => [words(label, 'key')]),
    users: [[blank('input')], [words(first, 'input')], [blank('input')], [blank('input', 'date')]],
  };
}

function statusValidation({ texts: { about } }: ModelDraft): Validation {
  const { draft: first, inReview, approved, superseded, chooseOne } = about.signOff;
  const values = [first, inReview, approved, superseded];
  return {
    row: FIRST_ROW + 2,
    column: 1,
    rowCount: 1,
    columnCount: 1,
    kind: 'list',
    values,
    message: chooseOne(values.join(', ')),
  };
}

function changeLog({ texts: { about } }: ModelDraft): Section {
  return {
    title: about.sections.changes,
    labels: [headerRow(about.changes)],
    users: Array.from({ length: CHANGES }, () => [blank('input', 'date'), blank('input')]),
  };
}

function line(label: string, text: string): ModelCell[] {
  return [words(label, 'key'), words(text, 'prose')];
}

/** Sections one below the other, each with its heading and a blank row after it. */
function stacked(sections: readonly Section[]): Block[] {
  let row = FIRST_ROW;
  return sections.flatMap(({ title, labels, users = [] }) => {
    const top = row;
    const isBeside = users.length === labels.length;
    row += labels.length + (isBeside ? 0 : users.length) + 2;
    const own = isBeside
      ? { row: top + 1, column: labels[0]?.length ?? 0 }
      : { row: top + 1 + labels.length, column: 0 };
    return [
      sectionBlock(top, title),
      { row: top + 1, column: 0, cells: labels },
      ...(users.length === 0 ? [] : [{ ...own, cells: users, isUsers: true }]),
    ];
  });
}
