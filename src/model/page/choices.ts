/** The words beside the choices on the sheet Assumptions, by which they are found again. */
export const CHOICES = {
  studiedOffer: 'Offer studied',
  comparedWith: 'Compared with',
  view: 'View',
} as const;

/** The words beside the settings on the sheet Inputs that the user types. */
export const SETTINGS = {
  ratesFrom: 'Resolution rates from',
  ratesTo: 'Resolution rates to',
  chosenOffer: 'Offer shown on Bridge',
} as const;
