/** Where the pane can be. */
export type ScreenId =
  | 'traffic'
  | 'offers'
  | 'measure'
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
