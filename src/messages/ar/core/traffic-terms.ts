import type { trafficTerms as english } from '../../../core/phrase/english/traffic-terms.js';

export const trafficTerms: typeof english = {
  trafficChannelSays: 'اسمها كما في البنود التي تخص بعض القنوات. فارغ: كل القنوات معًا.',
  trafficSessionsSays:
    'محادثات يشارك فيها الذكاء الاصطناعي، من تقرير نظام الدعم. فارغ: جهات التواصل × نسبة المشاركة.',
  trafficContactsSays: 'كل المحادثات الواردة أيًا كان من يعالجها. فارغ: المحادثات ÷ نسبة المشاركة.',
  trafficInvolvementRateSays: 'حالات التواصل التي يشارك فيها الذكاء الاصطناعي. فارغ: كلها.',
  trafficInteractionsPerSessionSays:
    'رسائل يرسلها الذكاء الاصطناعي في محادثة متوسطة: رسائله ÷ محادثاته. يُترك فارغًا فقط إذا لم يحسب أي بند الردود.',
  trafficResolutionRateSays: 'محادثات ينهيها الذكاء الاصطناعي فعلًا: لم يتولها أحد ولم يعد العميل. يجب ملؤه.',
  trafficTurnsSays:
    'توزيع طول المحادثات؛ يهم عند وجود حد أقصى لكل محادثة أو وحدات مبدوءة. فارغ: كلها متساوية.',
  trafficHumanCostSays:
    'تكلفة التواصل الذي يعالجه موظف: رواتب الفريق وأدواته ومصاريفه ÷ حالات التواصل. فارغ: لا تُحسب.',
  trafficCurrencySays: 'عملة تكاليف الموظفين بثلاثة أحرف مثل EUR. فارغ: عملة العروض.',
};
