/** Where the pane can be. */
export type ScreenId =
  | 'traffic'
  | 'offers'
  | 'compare'
  | 'forecast'
  | 'risk'
  | 'scenarios'
  | 'insert'
  | 'functions'
  | 'derivation'
  | 'help'
  | 'settings';
