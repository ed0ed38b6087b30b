import type { ModelNames } from './sheet.js';

/** What sheets and tables of a model are called where nothing else carries the name. */
export const USUAL_NAMES: ModelNames = {
  sheets: {
    about: 'About',
    inputs: 'Inputs',
    offers: 'Offers',
    assumptions: 'Assumptions',
    cases: 'Cases',
    compare: 'Compare',
    bridge: 'Bridge',
    unitEconomics: 'Unit economics',
    forecast: 'Forecast',
    businessCase: 'Business case',
    budget: 'Budget',
    outlook: 'Outlook',
    sensitivity: 'Sensitivity',
    risk: 'Risk',
    questions: 'Questions',
    claims: 'Claims',
    decision: 'Decision',
    checks: 'Checks',
    sources: 'Sources',
    data: 'Data',
    calculation: 'Calculation',
  },
  tables: { traffic: 'Traffic', offers: 'Offers' },
};
