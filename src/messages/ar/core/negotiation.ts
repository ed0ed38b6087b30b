import type { negotiation as english } from '../../../core/phrase/english/negotiation.js';

export const negotiation: typeof english = {
  noChargeWith: (term) => `لا قيمة واحدة لـ ${term} في أي من بنوده؛ سمِّ شرطًا آخر`,
  severalChargesWith: (count, term) =>
    `لـ ${count} من بنوده قيمة لـ ${term}؛ يُبحث عن واحدة: price level يغيّر كل الأسعار معًا`,
  seekOverPhases: 'تسري صفوفه في أشهر مختلفة، فلا قيمة واحدة تسري فيها كلها؛ ابحث عن رقم لشهر ثابت',
  seekJumps: (term, target, metric, low, high, at) =>
    `لا قيمة لـ ${term} تؤدي إلى ${metric} ${target}: يقفز من ${low} إلى ${high} عند ${at}`,
  seekUnreached: (term, target, metric, reach) =>
    `لا قيمة لـ ${term} تؤدي إلى ${metric} ${target}: قيمه تؤدي إلى ${reach}`,
  seekFlat: (term, target, metric) =>
    `لا حاجة إلى ${term}: ‏${metric} هو ${target} بالفعل ويبقى كذلك مع أي قيمة`,
  reachFrom: (least) => `${least} فأكثر`,
  reachFromTo: (least, most) => (least === most ? least : `${least} إلى ${most}`),
  targetNeeded: 'رقم، أو اسم عرض يكون رقمه هو الهدف',
  figureOfMonths: (figure) => `${figure} رقم لأشهر متتالية؛ اذكر الشهر أيضًا`,
  monthBeyondPlan: (month, months) => `قيمته ${month}؛ وعدد أشهر الخطة ${months}`,
};
