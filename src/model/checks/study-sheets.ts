import { budgetSheet, expectedBudget } from '../time-sheets/budget.js';
import { budgetChecks } from '../time-sheets/budget-checks.js';
import { budgetFigures } from '../figures/budget-figures.js';
import { decisionSheet, expectedDecision } from '../decision/decision.js';
import { decisionChecks } from '../decision/decision-checks.js';
import { businessCaseSheet, expectedCase } from '../time-sheets/business-case.js';
import { caseChecks } from '../time-sheets/case-checks.js';
import { casesSheet, expectedCases } from '../scenario-sheets/cases.js';
import { casesChecks } from '../scenario-sheets/cases-checks.js';
import { caseFigures } from '../figures/case-figures.js';
import type { ModelDraft } from '../figures/draft.js';
import { expectedForecast, forecastSheet } from '../time-sheets/forecast.js';
import { forecastChecks } from '../time-sheets/forecast-checks.js';
import { expectedOutlook, outlookSheet } from '../time-sheets/outlook.js';
import { outlookChecks } from '../time-sheets/outlook-checks.js';
import { outlookFigures } from '../figures/outlook-figures.js';
import { forecastFigures } from '../figures/forecast-figures.js';
import type { Places } from '../places/places.js';
import { questionChecks } from '../time-sheets/question-checks.js';
import { expectedQuestions, questionsSheet } from '../time-sheets/questions.js';
import { expectedRisk, riskSheet } from '../risk-sheets/risk.js';
import { riskChecks } from '../risk-sheets/risk-checks.js';
import { riskFigures } from '../figures/risk-figures.js';
import { expectedSensitivity, sensitivitySheet } from '../risk-sheets/sensitivity.js';
import { sensitivityChecks } from '../risk-sheets/sensitivity-checks.js';
import { sensitivityFigures } from '../figures/sensitivity-figures.js';
import type { OwnCheck } from '../parts/sheet-checks.js';
import type { Expected, ModelSheet, SheetKey } from '../page/sheet.js';

/** A sheet of time, risk or decision: what it holds, what its cells must show, and the checks that stand on it. */
export interface StudySheet {
  readonly key: SheetKey;
  readonly build: (draft: ModelDraft, places: Places) => ModelSheet;
  readonly expected: (draft: ModelDraft, places: Places) => Expected[];
  readonly checks: (draft: ModelDraft, places: Places) => OwnCheck[];
  /** The first row of the checks. */
  readonly checksRow: (places: Places) => number;
}

/** Each of them, in the order of the tabs. */
export const STUDY_SHEETS: readonly StudySheet[] = [
  {
    key: 'cases',
    build: casesSheet,
    expected: expectedCases,
    checks: casesChecks,
    checksRow: ({ cases }) => cases.checksRow,
  },
  {
    key: 'forecast',
    build: forecastSheet,
    expected: expectedForecast,
    checks: (draft, places) => forecastChecks(draft, places, forecastFigures(draft)),
    checksRow: ({ forecast }) => forecast.checksRow,
  },
  {
    key: 'businessCase',
    build: businessCaseSheet,
    expected: expectedCase,
    checks: (draft, places) => caseChecks(draft, places, caseFigures(draft)),
    checksRow: ({ businessCase }) => businessCase.checksRow,
  },
  {
    key: 'budget',
    build: budgetSheet,
    expected: expectedBudget,
    checks: (draft, places) => budgetChecks(draft, places, budgetFigures(draft)),
    checksRow: ({ budget }) => budget.checksRow,
  },
  {
    key: 'outlook',
    build: outlookSheet,
    expected: expectedOutlook,
    checks: (draft, places) => outlookChecks(draft, places, outlookFigures(draft)),
    checksRow: ({ outlook }) => outlook.checksRow,
  },
  {
    key: 'sensitivity',
    build: sensitivitySheet,
    expected: expectedSensitivity,
    checks: (draft, places) => sensitivityChecks(draft, places, sensitivityFigures(draft)),
    checksRow: ({ sensitivity }) => sensitivity.checksRow,
  },
  {
    key: 'risk',
    build: riskSheet,
    expected: expectedRisk,
    checks: (draft, places) => riskChecks(draft, places, riskFigures(draft)),
    checksRow: ({ risk }) => risk.checksRow,
  },
  {
    key: 'questions',
    build: questionsSheet,
    expected: expectedQuestions,
    checks: questionChecks,
    checksRow: ({ questions }) => questions.checksRow,
  },
  {
    key: 'decision',
    build: decisionSheet,
    expected: expectedDecision,
    checks: decisionChecks,
    checksRow: ({ decision }) => decision.checksRow,
  },
];
