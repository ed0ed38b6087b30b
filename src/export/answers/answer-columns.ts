import { headerKey } from '../../core/grid/headers.js';

/** Headers of an answer sheet. They are the same in every language, as those of the tables are. */
export const TERM_COLUMN = 'Term';

/** How many charges a sheet has room for. */
export const CHARGE_COLUMNS = 5;

const ANSWER = 'Answer';

export function answerColumn(place: number): string {
  return `${ANSWER} ${place}`;
}

/** The place of an answer's column by its header, from 1; undefined where it is none. */
export function placeOfAnswer(header: string): number | undefined {
  const [, digits] = /^answer(\d{1,2})$/.exec(headerKey(header)) ?? [];
  return digits === undefined || Number(digits) < 1 ? undefined : Number(digits);
}

/** The word that lists offer where a plan has no such term. */
export const NONE = 'none';
