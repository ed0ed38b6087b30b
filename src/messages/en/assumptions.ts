/** What the screens of time and risk share: assumed figures, the offer studied, and the ways into the workbook. */
export const assumptions = {
  noDefault: 'none',
  asked: (label: string) => label.charAt(0).toLowerCase() + label.slice(1),
  leftBlank: (value: string) => `If left blank: ${value}.`,
  source: (source: string) => `Source: ${source}.`,
  offer: 'Offer',
  openTraffic: 'Open Traffic',
  addOffers: 'Add offers',
  openOffers: 'Open Offers',
  inWorkbook: 'In the workbook',
  sheets:
    'The same figures as live formulas, with charts and checks. You see what goes where before anything is written.',
  formulaNeeds: 'A single formula needs tables of offers and traffic in the workbook.',
  insertComparison: 'Insert the comparison first',
  oneFormula: 'One formula',
  figure: 'Figure',
};
