import type { assumptions as english } from '../en/assumptions.js';

export const assumptions: typeof english = {
  noDefault: 'لا شيء',
  asked: (label) => label,
  leftBlank: (value) => `إن تُرك فارغًا فهو ${value}.`,
  source: (source) => `المصدر: ${source}.`,
  offer: 'العرض',
  openTraffic: 'فتح الحجم',
  addOffers: 'إضافة عروض',
  openOffers: 'فتح العروض',
  inWorkbook: 'في المصنف',
  sheets: 'الأرقام نفسها كصيغ حية، مع رسوم بيانية وتدقيقات. ترى ما يُكتب وأين قبل كتابة أي شيء.',
  formulaNeeds: 'تحتاج الصيغة المفردة إلى جداول العروض وحجم المحادثات في المصنف.',
  insertComparison: 'إدراج المقارنة أولًا',
  oneFormula: 'صيغة مفردة',
  figure: 'الرقم',
};
