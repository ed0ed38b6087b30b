import type { assumptions as english } from '../../../core/phrase/english/assumptions.js';

export const assumptions: typeof english = {
  assumedMonthsSays: 'مدى التوقعات',
  assumedStartSays: 'الشهر الذي هو الشهر 1: عندئذ تحمل الأشهر أسماءها، ومعاملات الموسم هي من يناير إلى ديسمبر',
  assumedFiscalYearStartsSays:
    'من 1 إلى 12: المجاميع السنوية للسنوات المالية، وتسمى بالسنة التي تنتهي فيها؛ يحتاج إلى بداية',
  assumedGrowthSays: 'نمو المحادثات من شهر إلى شهر: 2% أو 0.02',
  assumedReviewMonthsSays: 'كل كم شهر يُراجع سعر العقد ونطاقه',
  assumedBudgetedResolutionRateSays: 'ما تعتمد عليه الميزانية؛ تُقاس به كل مراجعة',
  assumedGuaranteedResolutionRateSays: 'دونه يرد المورّد المال؛ فارغ: بلا ضمان',
  assumedGuaranteeMonthsSays: 'أشهر من البداية يُحكم فيها على المعدل',
  assumedGuaranteeRefundSays: 'ما يُرد من المدفوع في هذه الأشهر',
  assumedGuaranteeLimitSays: 'أقصى ما يُرد؛ 0: بلا حد',
  assumedCurrentPlatformCostSays: 'ما يحل العرض محله',
  assumedHandleTimeUpliftSays: 'كم تطول الحالات التي تصل إلى الموظفين',
  assumedHandleMinutesSays: 'الوقت الذي تأخذه الحالة من الموظف؛ لحساب الساعات الموفّرة',
  assumedRealisationRateSays:
    'ما يتحول إلى نقد من قيمة الوقت الموفَّر؛ أما الباقي فيستمر دفعه. في كل شهر ما لم يُحدَّد تدرّج',
  assumedDiscountRateSays: 'لصافي القيمة الحالية',
  assumedSwingSays: 'مدى تغيير كل عامل هبوطًا وصعودًا في مخطط الإعصار',
  assumedBusiestMonthSays: 'محادثات أكثر الأشهر ازدحامًا لاختبار كل فاتورة',
  assumedBudgetSays: 'فاتورة شهرية لا ينبغي تجاوزها',
  assumedTrialsSays: 'عدد الأشهر المسحوبة؛ الخلية تأخذ حتى 100,000',
  assumedSeedSays: 'البذرة نفسها تسحب الأشهر نفسها',
  assumedMonthsSource: (work) => `${work}: يوزع التنفيذ على 24 شهرًا`,
  assumedReviewMonthsSource: (work) => `${work}: مراجعة كل ربع سنة`,
  assumedBudgetedResolutionRateSource: (work) => `${work}: 60% للسنة الأولى`,
  assumedGuaranteedResolutionRateSource: (work) => `${work}: 65%`,
  assumedGuaranteeMonthsSource: (work) => `${work}: رد المال خلال 90 يومًا`,
  assumedGuaranteeRefundSource: (work) => `${work}: رد كامل`,
  assumedGuaranteeLimitSource: (work) => `${work}: حتى 1,000,000 دولار`,
};
