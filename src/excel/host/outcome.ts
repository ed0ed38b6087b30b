/** What an action on the workbook came to: what it gives, or a sentence for the user. Nothing here ever throws. */
export type Outcome<T> =
  | { readonly done: true; readonly value: T }
  | { readonly done: false; readonly why: string };

/** An outcome that failed, with the sentence that says why and what to do. */
export function refused(why: string): { readonly done: false; readonly why: string } {
  return { done: false, why };
}

/** A sentence that ends an action from within its steps; `refusals.ts` turns it into an outcome. */
export class UserError extends Error {}
