import type { offers as english } from '../../../core/phrase/english/offers.js';

export const offers: typeof english = {
  offerNeeded: 'اسم عرض',
  anOfferNeeded: 'عرض واحد على الأقل',
  whichOffer: (names) => `فارغ، وفي النطاق ${names}؛ يجب تحديد العرض`,
  noOffer: (nearest) => `لا يوجد عرض بهذا الاسم${nearest}`,
  offersAre: (names) => `؛ الموجود ${names}`,
  schedulesTogether: (headers) => `لا يجتمع ${headers.join(' و')}؛ للبند واحد منها فقط`,
  rateBeside: (header) => `لا يجتمع Rate و${header}؛ الأسعار في ${header}`,
  writeFree: 'اكتب free إذا كان بلا تكلفة',
  statedTwice: (one, other) => `يُذكر مرة واحدة للعرض، وهنا ${one} و${other} معًا`,
  seatsTwice: 'بند المقاعد وSeat price يحسبان المقاعد نفسها مرتين؛ أبق أحدهما',
  aboveCap: (fee, cap) => `${fee} أعلى من Monthly cap وهو ${cap}`,
  capBeside: (header) => `يصلح مع سعر واحد ولا يجتمع مع ${header}`,
  unitsNeeded: 'واحد من Units per session أو Replies per unit أو First reply units مع Follow-up units',
  unitsTwice:
    'بند الوحدات يأخذ واحدًا فقط من Units per session أو Replies per unit أو First reply units مع Follow-up units',
  packageSteps: (size, units) => `الحزم بحجم ${size} تصنع أكثر من 100,000 درجة حتى ${units} وحدة`,
  seatsNeeded: 'عدد المقاعد، لأن أحد الشروط يحسبها',
  noChannel: (names) => `لا توجد أي من القنوات المذكورة (${names}) في حجم المحادثات`,
  repliesNeeded: (charge, meter) => `رقم أكبر من 0، لأن ${charge} يُحاسب حسب ${meter}`,
  otherCurrency: (own, offer, currency) =>
    `بعملة ${own} و${offer} بعملة ${currency}؛ أدخله بعملة ${currency} أو أدخل العرض بعملة ${own}`,
  twoCurrencies: (first, code, other, otherCode) =>
    `${first} بعملة ${code} و${other} بعملة ${otherCode}؛ تُقارن العروض بعملة واحدة: أضف إلى أحدهما Exchange rate، أي قيمة وحدة من عملته بعملة الآخر`,
  noMixToKeep: 'كلها 0، فلا توزيع على القنوات للإبقاء عليه',
  turnedTooFar: (takes) => `بهذا التغيير تخرج القيمة عن الممكن: المطلوب ${takes}`,
  costTheSame: (name) => `تكلفة A وB متساوية عند كل ${name}`,
  isCheaper: (offer, name) => `${offer} أرخص عند كل ${name}`,
  resolutionRateName: 'معدل حل',
  interactionsName: 'عدد من الردود الآلية لكل محادثة',
  atMostSessions: (sessions) => `لا يزيد على عدد المحادثات ${sessions}`,
  belowOne: 'قيمة أقل من 1: عند 1 لا تبقى محادثة دون حل',
  moreUnresolved: (rate, share) =>
    `عند معدل حل ${rate} تكون الحصة ${share} أكبر من عدد المحادثات غير المحلولة`,
  customersNeeded: (charge, meter) => `رقم أكبر من 0، لأن ${charge} يُحاسب حسب ${meter}`,
  noExchangeRate: 'لا سعر صرف لأي عرض معني، فلا شيء يُغيَّر',
  severalExchangeRates: (codes) => `للعروض أسعار ${codes.join(' و')}؛ التوزيع لعملة واحدة`,
  twoExchangeRates: (code, one, other) =>
    `${code} واحد يساوي ${one} و${other} معًا؛ للعملة سعر واحد، ولا سعر لعملة المقارنة`,
  costsConverted: (code, offer) =>
    `بعملة ${code}، و${offer} يُحوَّل من ${code} حسب Exchange rate؛ أدخله بعملة المقارنة`,
  pausesAtOnce: 'الاستخدام يكلف أكثر من ذلك منذ البداية، فلن يعالج الذكاء الاصطناعي شيئًا',
};
