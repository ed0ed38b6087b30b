/** What each assumption is, and where its default comes from. */
export const assumptions = {
  assumedMonthsSays: 'How far the forecast reaches',
  assumedStartSays:
    'The month that is month 1: months then have their names, and the season’s factors are those of January to December',
  assumedFiscalYearStartsSays:
    '1 to 12: yearly totals are those of fiscal years, named by the year in which they end; needs a Start',
  assumedGrowthSays: 'Growth of the conversations from month to month: 2% or 0.02',
  assumedReviewMonthsSays: 'How often rate and scope of the contract are reviewed',
  assumedBudgetedResolutionRateSays: 'What the budget counts on; each review is measured against it',
  assumedGuaranteedResolutionRateSays: 'Below it the vendor pays back; blank: no guarantee',
  assumedGuaranteeMonthsSays: 'Months from the first over which the rate is judged',
  assumedGuaranteeRefundSays: 'What comes back of the amounts paid in these months',
  assumedGuaranteeLimitSays: 'The most that comes back; 0: no limit',
  assumedCurrentPlatformCostSays: 'What the offer takes the place of',
  assumedHandleTimeUpliftSays: 'How much longer the contacts take that still reach people',
  assumedHandleMinutesSays: 'What a contact takes people; for the hours freed',
  assumedRealisationRateSays:
    'How much of what freed time is worth becomes cash; the rest is paid on. In every month without a ramp of its own',
  assumedDiscountRateSays: 'For the net present value',
  assumedSwingSays: 'How far each input is moved, down and up, in the tornado',
  assumedBusiestMonthSays: 'Conversations of the busiest month, to test each bill against',
  assumedBudgetSays: 'A monthly bill that is not to be exceeded',
  assumedTrialsSays: 'Simulated months; a cell takes up to 100,000',
  assumedSeedSays: 'The same seed gives the same months',
  assumedMonthsSource: (work: string) => `${work}: implementation is spread over 24 months`,
  assumedReviewMonthsSource: (work: string) => `${work}: a review every quarter`,
  assumedBudgetedResolutionRateSource: (work: string) => `${work}: 60% for the first year`,
  assumedGuaranteedResolutionRateSource: (work: string) => `${work}: 65%`,
  assumedGuaranteeMonthsSource: (work: string) => `${work}: a refund within 90 days`,
  assumedGuaranteeRefundSource: (work: string) => `${work}: a full refund`,
  assumedGuaranteeLimitSource: (work: string) => `${work}: up to $1,000,000`,
};
