import type { EVIDENCE_WORDS } from '../../../core/phrase/english/evidence.js';

export const evidence: typeof EVIDENCE_WORDS = {
  logHeaders: (names) =>
    `المطلوب سجل رسائل له عناوين أعمدة: Time وAuthor و${names}؛ ومعها Channel وTopic إن وُجدا`,
  logWithoutRows: 'لا توجد رسائل تحت عناوين الأعمدة',
  logRejected: (rows, row, why) => `لا يصلح أي صف من صفوفه البالغ عددها ${rows}؛ في الصف ${row}: ${why}`,
  logError: (header, error) => `يحتوي ${header} على الخطأ ${error}`,
  logTime: (got) =>
    `قيمة Time هي ${got}؛ المطلوب تاريخ مع الوقت مثل 2026-01-28 10:15:23، ويجوز أن تليه المنطقة الزمنية +02:00`,
  logAuthor: (got, words) => `قيمة Author هي ${got}؛ المقبول: ${words}`,
  logCustomer: 'لم يُذكر عميل ولا محادثة',
  logTwice: (id) => `الرسالة ${id} واردة في صف سابق`,
  invoiceHeaders:
    'المطلوب فاتورة لها عناوين أعمدة: Line وQuantity وUnit price وAmount؛ أو Conversation لقائمة محادثات',
  invoiceWithoutRows: 'لا توجد صفوف تحت عناوين الأعمدة',
  invoiceArithmetic: (row, made, stated) => `الصف ${row}: الكمية × سعر الوحدة = ${made}، والمبلغ ${stated}`,
  invoiceCorrection: (row) => `الصف ${row} يصحح فاتورة سابقة`,
  invoiceTwice: (row, earlier) => `الصف ${row} هو الصف ${earlier} مكررًا`,
  invoiceNotBilled: 'غير وارد في الفاتورة',
  invoiceOtherPrice: (expected) => `تكلفة هذه الكمية وفق العقد ${expected}`,
  invoiceNoSuchLine: 'لا يعرف العقد هذا البند',
  invoiceUnbillable: (units) => `وحدات لا تُحتسب وفق تعريف العقد، كما عُدّت: ${units}`,
  asManyAs: (units, fate) => `في السجل العدد الزائد نفسه من الجلسات: ${units} (${fate})`,
  whichMonth: (months) => `في السجل عدة أشهر، ${months}: والمقصود واحد منها`,
  noSuchMonth: (got, months) => `${got} ليس من أشهر السجل، ${months}`,
  listNeedsLog: 'لا تُقيَّم قائمة محادثات إلا بسجل رسائل بدلًا من حركة المحادثات',
  logNeedsConversations: 'لا تذكر رسائله محادثات، فلا يمكن تقييم قائمة بها',
  windowTakes: 'ساعات بلا رسائل مثل 24، أو نص مثل 15 minutes from start أو 50 messages أو conversation أو day',
  recontactTakes: 'ساعات أكبر من 0 مثل 72، أو نص مثل 7 days',
  zoneTakes: 'عدد الساعات التي تسبق بها ساعاتكم التوقيت العالمي UTC، من -12 إلى 14، أو نص مثل +05:30',
  windowRows: 'نافذة واحدة لكل العروض، أو صفوف من عمودين: العرض والنافذة',
  noMessagesOfCustomers: 'لا يكتب فيه أي عميل، فليس فيه جلسة',
};
