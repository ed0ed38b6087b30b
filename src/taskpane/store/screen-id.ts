/** Where the pane can be. */
export type ScreenId =
  | 'traffic'
  | 'offers'
  | 'measure'
  | 'reconcile'
  | 'compare'
  | 'claims'
  | 'forecast'
  | 'actuals'
  | 'risk'
  | 'scenarios'
  | 'insert'
  | 'functions'
  | 'derivation'
  | 'help'
  | 'settings';
