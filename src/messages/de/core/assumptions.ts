import type { assumptions as english } from '../../../core/phrase/english/assumptions.js';

export const assumptions: typeof english = {
  assumedMonthsSays: 'Wie weit die Prognose reicht',
  assumedStartSays:
    'Der Monat, der Monat 1 ist: Dann haben Monate ihre Namen, und die Saisonfaktoren gelten für Januar bis Dezember',
  assumedFiscalYearStartsSays:
    '1 bis 12: Jahressummen sind die von Geschäftsjahren, benannt nach dem Jahr, in dem sie enden; braucht einen Beginn',
  assumedGrowthSays: 'Wachstum der Konversationen von Monat zu Monat: 2% oder 0.02',
  assumedReviewMonthsSays: 'Wie oft Preis und Umfang des Vertrags überprüft werden',
  assumedBudgetedResolutionRateSays: 'Worauf das Budget setzt; jede Überprüfung wird daran gemessen',
  assumedGuaranteedResolutionRateSays: 'Darunter zahlt der Anbieter zurück; leer: keine Garantie',
  assumedGuaranteeMonthsSays: 'Monate ab dem ersten, über die die Quote beurteilt wird',
  assumedGuaranteeRefundSays: 'Was von den Zahlungen dieser Monate zurückkommt',
  assumedGuaranteeLimitSays: 'Was höchstens zurückkommt; 0: keine Grenze',
  assumedCurrentPlatformCostSays: 'Was das Angebot ersetzt',
  assumedHandleTimeUpliftSays: 'Wie viel länger die Kontakte dauern, die noch zu Mitarbeitenden kommen',
  assumedHandleMinutesSays: 'Was ein Kontakt Mitarbeitende an Zeit kostet; für die frei werdenden Stunden',
  assumedRealisationRateSays:
    'Wie viel vom Wert der frei werdenden Zeit zu Geld wird; der Rest wird weiter bezahlt. In jedem Monat, wenn kein Verlauf angegeben ist',
  assumedDiscountRateSays: 'Für den Kapitalwert',
  assumedSwingSays: 'Wie weit jede Größe im Tornado nach unten und oben geändert wird',
  assumedBusiestMonthSays: 'Konversationen des stärksten Monats, gegen den jede Rechnung geprüft wird',
  assumedBudgetSays: 'Eine Monatsrechnung, die nicht überschritten werden soll',
  assumedTrialsSays: 'Gezogene Monate; eine Zelle nimmt bis zu 100.000',
  assumedSeedSays: 'Derselbe Startwert zieht dieselben Monate',
  assumedMonthsSource: (work) => `${work}: Die Einführung wird auf 24 Monate verteilt`,
  assumedReviewMonthsSource: (work) => `${work}: eine Überprüfung je Quartal`,
  assumedBudgetedResolutionRateSource: (work) => `${work}: 60\u00a0% im ersten Jahr`,
  assumedGuaranteedResolutionRateSource: (work) => `${work}: 65\u00a0%`,
  assumedGuaranteeMonthsSource: (work) => `${work}: Erstattung innerhalb von 90 Tagen`,
  assumedGuaranteeRefundSource: (work) => `${work}: volle Erstattung`,
  assumedGuaranteeLimitSource: (work) => `${work}: bis zu 1.000.000\u00a0$`,
};
