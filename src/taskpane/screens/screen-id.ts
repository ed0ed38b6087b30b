/** Where the pane can be. */
export type ScreenId =
  | 'traffic'
  | 'offers'
  | 'compare'
  | 'scenarios'
  | 'insert'
  | 'functions'
  | 'derivation'
  | 'help'
  | 'settings';
