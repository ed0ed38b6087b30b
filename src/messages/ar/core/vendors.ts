import type { vendors as english } from '../../../core/phrase/english/vendors.js';

export const vendors: typeof english = {
  noVendor: (name, nearest) => `لا يوجد في الدليل مورّد باسم ${name}${nearest}`,
  severalVendors: (name, vendors) =>
    `قد يكون ${name} أحد هؤلاء: ${vendors.join('، ')}؛ اكتب اسم واحد منهم كاملًا`,
  noPlan: (vendor, plan, nearest, plans) =>
    `ليس لدى ${vendor} خطة باسم ${plan}${nearest}؛ الخطط: ${plans.join('، ')}`,
  vendorNeeded: 'اسم مورّد كما تسرده METER.VENDORS()',
  noCatalogue: 'تعمل الدوال هنا دون دليل المورّدين؛ اكتب شروط المورّد في جدول عروض بدلًا من ذلك',
  addressTaken: 'عنوان صفحة (https://…/…) وبعده كلمات عند الحاجة',
  dateTaken: 'تاريخ مثل 2026-05-14 أو 2026-05 أو 2026',
  dayTaken: 'يوم مثل 2026-05-14',
  currencyTaken: 'عملة من ثلاثة أحرف',
  saidTaken: 'نص غير فارغ',
  trueOrNothing: 'true أو يُترك',
  listOfColumns: 'كائن فيه قائمة لكل عمود',
  planTwice: (plan) => `الخطة «${plan}» مكررة`,
  uncited: 'لا يستند إليه رقم ولا نص',
  noSuchFigure: 'لا يوجد في الصف رقم كهذا',
  meterOrAsked: 'وحدة محاسبة أو السؤال عنها',
  askedAndGiven: 'مطلوب ومذكور معًا',
  rateOld: (asOf, days) => `السعر بتاريخ ${asOf}، وعمره ${days} يومًا على الأقل`,
  rateLow: 'مصدر واحد غير مؤكد فقط',
  rateSuperseded: (plan) => `حلّت محله ${plan}`,
  rateDisputed: (what) => `تختلف المصادر: ${what.join('؛ ')}`,
};
