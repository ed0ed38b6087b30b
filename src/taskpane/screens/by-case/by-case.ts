/** What shows the cases beside each other, in its own script: a scenario without cases needs none of it. */
export { CaseResults } from './CaseResults.js';
export { ComparedByCase } from './ComparedByCase.js';
export { ForecastByCase } from './ForecastByCase.js';
