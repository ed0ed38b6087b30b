import { digits } from '../number-locale.js';
import type { reconcile as english } from '../en/reconcile.js';
import { pluralIn } from '../plural.js';

const plural = pluralIn('ar');

export const reconcile: typeof english = {
  intro:
    'فاتورة المورّد مقابل ما عددته وما يستحق عنه وفق العقد. يُسمّى كل فرق بنوعه، وتُقاصّ الجهتان قبل أي مطالبة.',
  against: {
    offer: 'العقد',
    traffic: 'تُقابل بـ',
    measured: (month) => `${month} كما قيس`,
    entered: 'حجم العمل كما أُدخل',
    measureFirst: 'قِس تصديرًا من مكتب المساعدة لتقابلها بما عُدّ.',
    late: 'ساعات استخدام متأخر تقع في الفاتورة التالية',
    hours: (hours) => `${hours} س`,
    noOffers: 'أضف أولًا العرض الذي وقّعته.',
  },
  invoice: {
    title: 'الفاتورة',
    says: 'الأعمدة Line وQuantity وUnit price وAmount، وDate للمجاميع اليومية؛ أو Conversation لقائمة بما حُسب.',
    paste: 'الصق صفوفها مع العناوين',
    take: 'أخذ هذه الصفوف',
    file: 'أو اختر ملفًا',
    table: 'أول صفوف الفاتورة',
    rows: (rows) => `الصفوف: ${rows}.`,
    rejected: (rows) => `صفوف تعذرت قراءتها وتُركت: ${rows}.`,
    unreadable: 'تعذرت قراءة الفاتورة: هي فارغة أو تالفة أو محمية بكلمة مرور.',
    failed: (why) => `تعذرت قراءة الفاتورة: ${why}`,
  },
  result: {
    title: 'النتيجة',
    linesTable: 'الفاتورة بندًا بندًا',
    lineHeadings: ['البند', 'المفوتر', 'المستحق', 'الفرق'],
    unnamed: 'الاستخدام',
    partsTable: 'الفرق حسب نوعه',
    partHeadings: ['النوع', 'المبلغ'],
    parts: {
      volume: 'الكمية: غير ما عُدّ',
      mix: 'المزيج: حصص أخرى لبنود متماثلة',
      definition: 'التعريف: غير قابل للفوترة أو محسوب مرتين',
      rate: 'السعر: غير المتفق عليه',
    },
    difference: 'المفوتر ناقص المستحق',
    asManyAs: (units, fate) => {
      const excess = plural(units, {
        one: 'وحدة زائدة',
        two: 'وحدتان زائدتان',
        few: `${digits(units)} وحدات زائدة`,
        other: `${digits(units)} وحدة زائدة`,
      });
      return `في الفاتورة ${excess}: العدد نفسه من المحادثات انتهى بغير ذلك (${fate}).`;
    },
    credit: (amount) => `يُرد: ${amount}.`,
    noCredit: 'لا شيء يُرد.',
    explain: (amount) => `على المورّد أن يفسّر: ${amount}.`,
    nettingTable: 'القائمة محادثة محادثة',
    nettingHeadings: ['الحكم', 'المحادثات'],
    netting: {
      agreed: 'مطابق',
      over: 'محسوب وغير قابل للفوترة',
      duplicates: 'محسوب أكثر من مرة',
      under: 'قابل للفوترة ولم يُحسب',
      unsettled: 'لا يمكن حسمه، متروك',
      net: 'الصافي الواجب خصمه',
    },
    judging: 'يجري الحكم على المحادثات…',
    cannotJudge: 'يُحكم على قائمة المحادثات بشهر مقيس تسمّي رسائله محادثاتها: قِس تصديرًا كهذا واختر شهره.',
  },
  sheet: {
    title: 'الأوراق والخطاب',
    says: 'ورقتان جديدتان: المطابقة بصيغة METER.RECONCILE حية وفحوصها، والخطاب بأرقام منها.',
    needsModel: 'تشير الأوراق إلى عروض المصنف: أدرج أولًا نموذج هذا السيناريو.',
    withList: (conversations) => `تسمية المحادثات المتنازع عليها: ${conversations}`,
    insert: 'إدراج المطابقة',
    doing: 'إدراج المطابقة',
    done: (sheets, cells) => `أُدرجت ${sheets}: ${digits(cells)} خلية، وكل رقم متحقق منه.`,
    changed: 'تغيّر ملف مقيس منذ قراءته أو لم يعد موجودًا. قِسه مرة أخرى.',
  },
  letter: {
    write: 'كتابة الخطاب',
    doing: 'كتابة الخطاب',
    label: 'خطاب إلى المورّد',
    copy: 'نسخ',
    copied: 'نُسخ الخطاب.',
    notCopied: 'تعذر النسخ من هنا: حدد النص واضغط Ctrl+C.',
    download: 'تنزيل',
    fileName: 'خطاب اعتراض',
  },
};
