/** Where the pane can be. */
export type ScreenId =
  | 'traffic'
  | 'offers'
  | 'measure'
  | 'reconcile'
  | 'compare'
  | 'claims'
  | 'forecast'
  | 'risk'
  | 'scenarios'
  | 'insert'
  | 'functions'
  | 'derivation'
  | 'help'
  | 'settings';
