import type { SheetKey } from './sheet.js';

/** What can be inserted by itself: every piece brings the tables that it refers to. */
export type ModelPiece =
  | 'comparison'
  | 'bridge'
  | 'unit economics'
  | 'forecast'
  | 'business case'
  | 'budget'
  | 'outlook'
  | 'sensitivity'
  | 'risk'
  | 'questions'
  | 'claims'
  | 'decision'
  | 'model';

const PIECES: Readonly<Record<ModelPiece, readonly SheetKey[]>> = {
  comparison: ['inputs', 'offers', 'compare', 'checks'],
  bridge: ['inputs', 'offers', 'bridge'],
  'unit economics': ['inputs', 'offers', 'unitEconomics'],
  forecast: ['inputs', 'offers', 'assumptions', 'forecast'],
  'business case': ['inputs', 'offers', 'assumptions', 'businessCase'],
  budget: ['inputs', 'offers', 'assumptions', 'budget'],
  outlook: ['inputs', 'offers', 'assumptions', 'outlook'],
  sensitivity: ['inputs', 'offers', 'assumptions', 'sensitivity'],
  risk: ['inputs', 'offers', 'assumptions', 'risk'],
  questions: ['inputs', 'offers', 'assumptions', 'questions'],
  claims: ['inputs', 'offers', 'claims'],
  decision: ['inputs', 'offers', 'assumptions', 'compare', 'risk', 'decision', 'checks', 'sources'],
  model: ['about', 'inputs', 'offers', 'compare', 'bridge', 'checks', 'sources'],
};

/** The sheets of one piece, beside which others of the same scenario may stand. */
export function sheetsOf(piece: ModelPiece, beside: readonly SheetKey[] = []): readonly SheetKey[] {
  return [...PIECES[piece], ...beside];
}
