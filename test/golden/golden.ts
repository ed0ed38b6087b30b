import type { CellsByHeader } from '../reference/cells.js';

/** A figure that somebody published, the tables it is computed from, and what the product must say. */
export interface Golden {
  /** Who says so, and where. */
  readonly source: string;
  readonly item: string;
  /** What the source says where its own numbers come to something else, and why. */
  readonly claim?: string;
  readonly why?: string;
  readonly offers: readonly CellsByHeader[];
  readonly traffic: readonly CellsByHeader[];
  /**
   * By reading: `Fin: monthly total`, of two offers `A − B: monthly total`, `A ÷ B: …`, `A ÷ B − 1: …`,
   * `A and B: break-even resolution rate`. See `readings.ts`.
   */
  readonly figures: Readonly<Record<string, Figure>>;
}

/** The exact figure, and as published where that is rounded: `{ exact: 0.6435, published: '0.64' }`. */
export type Figure = number | { readonly exact?: number; readonly published: string };

/** Sessions of one channel in a month, as the sources state them: conversations, replies each, share resolved. */
export function month(sessions: number, replies: number | null, resolved: number, more: CellsByHeader = {}) {
  return [
    { Sessions: sessions, 'Interactions per session': replies, 'Resolution rate': resolved, ...more },
  ] as const;
}

/** The average session that most sources compute with: 4 replies, 70 % resolved; 1,000 of them. */
export const WORKED_DEFAULT = month(1000, 4, 0.7);
