/** What each screen is called. */
export const titles = {
  traffic: 'Traffic',
  offers: 'Offers',
  measure: 'Measure',
  reconcile: 'Reconcile',
  compare: 'Compare',
  claims: 'Claims',
  forecast: 'Forecast',
  actuals: 'Actuals',
  risk: 'Risk',
  scenarios: 'Scenarios',
  insert: 'Insert',
  functions: 'Functions',
  derivation: 'Where a figure comes from',
  help: 'Help',
  settings: 'Settings',
};
