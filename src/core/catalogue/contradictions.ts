import contents from './contradictions.json';
import type { Claim } from './vendor.js';

/** What kind of figure a claim states, or an input of it. */
export type ClaimFormat = 'amount' | 'count' | 'decimal' | 'percent' | 'price';

/** A figure that a source states, and what its own inputs come to. */
export interface ClaimedFigures {
  readonly claimed: number;
  /** It says that the figure is below `claimed`; left out, that it is `claimed`. */
  readonly sense?: 'below';
  /** How far off what was said may be by its own rounding. */
  readonly within: number;
  readonly format: ClaimFormat;
  readonly inputs: readonly { readonly value: number; readonly format: ClaimFormat }[];
  /** As Excel takes it, without its =, in parts: a number is an input by its place, the first being 1. */
  readonly formula: readonly (string | number)[];
  readonly recomputed: number;
}

/** Something that a page says and that does not follow from its own figures, or that another page says otherwise. */
export interface Contradiction {
  readonly id: ContradictionId;
  readonly claim: Claim;
  /** `differs`: its inputs give another figure. `disputed`: it depends on what is meant, or sources say both. */
  readonly verdict: 'differs' | 'disputed';
  /** Undefined where it is about words, not about a figure. */
  readonly figures: ClaimedFigures | undefined;
}

/** Every one, in the order in which they are listed; what each says stands in the texts of the sheets under its id. */
export const CONTRADICTION_IDS = [
  ...(['yearlyGap', 'gapAtHalf', 'gapAtFourFifths', 'modelMoves', 'cheaperOnlyAt', 'dropsWithRate'] as const),
  ...(['capPerCycle', 'creditReply', 'higherRateLowerBill', 'tenCentTicket', 'bundleCheaper'] as const),
  ...(['emailCredits', 'rateTwice', 'firstYear', 'threeTiers', 'netSaving', 'tooFewTickets'] as const),
  ...(['hoursSaved', 'adaRanges', 'confirmedOnly', 'seatsOrMinimum', 'sessionFloor', 'adaMeter'] as const),
  ...(['agentforceModel', 'whoPaysFailure', 'recontactHours', 'takeoverCounts', 'volumeThatPays'] as const),
  'humanCost',
] as const;

export type ContradictionId = (typeof CONTRADICTION_IDS)[number];

type ListedFigures = NonNullable<Listed['figures']>;

interface Listed {
  readonly id: string;
  readonly from: string;
  readonly verdict: string;
  readonly figures?: {
    readonly claimed: number;
    readonly sense?: string;
    readonly within: number;
    readonly format: string;
    readonly inputs: readonly (readonly (number | string)[])[];
    readonly formula: readonly (string | number)[];
    readonly recomputed: number;
  };
}

/** What pages on prices say that does not add up, each with where it stands and what its own inputs come to. */
export const CONTRADICTIONS: readonly Contradiction[] = CONTRADICTION_IDS.flatMap((id) => {
  const listed: readonly Listed[] = contents.contradictions;
  const own = listed.find((each) => each.id === id);
  const claim = Object.entries(contents.claims).find(([key]) => key === own?.from)?.[1];
  if (own === undefined || claim === undefined) return [];
  return [
    {
      id,
      claim: claim as Claim,
      verdict: own.verdict as Contradiction['verdict'],
      figures: own.figures && figuresOf(own.figures),
    },
  ];
});

function figuresOf({ sense, format, inputs, ...own }: ListedFigures): ClaimedFigures {
  return {
    ...own,
    ...(sense === undefined ? {} : { sense: 'below' }),
    format: format as ClaimFormat,
    inputs: inputs.map(([value, as]) => ({ value: Number(value), format: as as ClaimFormat })),
  };
}
