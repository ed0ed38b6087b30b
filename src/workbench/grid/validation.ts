import type { Area } from './grid.js';

/** Under which restrictions are kept: this and their id. */
export const VALIDATION_KEY = 'validation:';

/** Excel.DataValidationOperator. */
export const OPERATORS = [
  'Between',
  'NotBetween',
  'EqualTo',
  'NotEqualTo',
  'GreaterThan',
  'LessThan',
  'GreaterThanOrEqualTo',
  'LessThanOrEqualTo',
] as const;

/** A comparison with one bound or two; a text is a formula that starts with =. */
export interface Bounds {
  readonly operator: (typeof OPERATORS)[number];
  readonly formula1: number | string;
  readonly formula2?: number | string;
}

/** What may be typed, as Excel's API says it: one of these. */
export type TypedRule =
  | { readonly list: { readonly source: string; readonly inCellDropDown: boolean } }
  | { readonly wholeNumber: Bounds }
  | { readonly decimal: Bounds }
  | { readonly textLength: Bounds }
  | { readonly custom: { readonly formula: string } };

/** A restriction of cells: the rule, and what the user is told. */
export interface Validation {
  readonly id: string;
  readonly areas: readonly Area[];
  /** undefined allows anything. */
  readonly rule: TypedRule | undefined;
  readonly ignoreBlanks: boolean;
  readonly alert: {
    readonly showAlert: boolean;
    readonly style: 'Stop' | 'Warning' | 'Information';
    readonly title: string;
    readonly message: string;
  };
  readonly prompt: { readonly showPrompt: boolean; readonly title: string; readonly message: string };
}
