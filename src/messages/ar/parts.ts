import type { parts as english } from '../en/parts.js';

export const parts: typeof english = {
  toBeFixed: 'ما يجب تصحيحه',
  required: 'مطلوب',
  leftOut: 'صفوف استُبعدت لأنها مجاميع',
  rates: {
    label: 'أسعار ينبغي السؤال عنها مجددًا',
    askAgain: (offer, why) => `${offer}: اسأل المورّد مجددًا (${why}).`,
  },
  whatIs: (label) => `ما معنى ${label}؟`,
  remove: 'إزالة',
  differences: { caption: 'الاختلافات', input: 'المدخل' },
  sign: {
    stateCurrency: (code) => `أدخل المبلغ بلا رمز عملة، واذكر ${code} عملةً (Currency).`,
    otherCurrency: (currency, code) => `المبالغ هنا بعملة ${currency}، وهذا المبلغ بعملة ${code}.`,
  },
  chart: {
    at: (value) => `عند ${value}`,
    read: (label) => `قراءة المخطط: ${label}`,
    showData: 'عرض البيانات',
    monthlyBill: 'فاتورة شهر',
    month: 'الشهر',
    key: { total: 'الإجمالي', up: 'يزيد', down: 'يخفض' },
  },
  histogram: {
    summary: (label, { from, to, most, share }) =>
      `${label}: عدد الردود من ${from} إلى ${to}، والأكثر تكرارًا ${most} (${share} من المحادثات).`,
    axis: 'ردود الذكاء الاصطناعي في المحادثة',
    asTable: 'كجدول',
    replies: 'ردود الذكاء الاصطناعي',
    share: 'حصة المحادثات',
    orMore: (replies) => `${replies} أو أكثر`,
  },
};
