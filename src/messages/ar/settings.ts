import type { settings as english } from '../en/settings.js';
import { pluralIn } from '../plural.js';

const plural = pluralIn('ar');

export const settings: typeof english = {
  figures: 'كيفية عرض الأرقام',
  currency: 'العملة',
  currencyHint: 'ثلاثة أحرف مثل EUR: للعروض التي لا تذكر عملة. فارغ: مبالغ بلا رمز.',
  noCurrency: 'بلا عملة',
  decimals: 'المنازل العشرية لتكلفة الوحدة',
  decimalsAsIn: (decimals, sample) => `${decimals}، مثل ${sample}`,
  displayOnly: 'للعرض فقط: لا تُقرَّب الحسابات أبدًا.',
  theme: 'المظهر',
  themeFollows: 'تتبع اللوحة مظهر Office: فاتح أو داكن أو عالي التباين، كما ضبطته في «ملف» ثم «الحساب».',
  stored: {
    title: 'البيانات المخزّنة',
    where:
      'على هذا الحاسوب: العملة والمنازل العشرية المختارة أعلاه وما كتبته ولم تحفظه بعد. في هذا المصنف: سيناريوهاتك وتلك المسودة.',
    remove: 'حذف السيناريوهات المحفوظة من هذا المصنف…',
    forget: 'محو ما على هذا الحاسوب',
    forgotten: 'لم يعد على هذا الحاسوب شيء مخزّن من Meterwise.',
    removing: 'تجري إزالة ما يحتفظ به Meterwise',
    removed: (scenarios, sheets) => {
      const removed = plural(scenarios, {
        zero: 'لم يُزَل أي سيناريو',
        one: 'أُزيل سيناريو واحد',
        two: 'أُزيل سيناريوهان',
        few: `أُزيلت ${scenarios} سيناريوهات`,
        other: `أُزيل ${scenarios} سيناريو`,
      });
      return `${removed}${sheets.length === 0 ? '' : ` والأوراق ${sheets.join('، ')}`} من هذا المصنف.`;
    },
    cannotBeUndone: 'لا يمكن التراجع عن هذا',
    goes: 'يُزال من هذا المصنف:',
    noScenarios: 'السيناريوهات المحفوظة (لا يوجد أي منها)',
    scenarios: (names) => `السيناريوهات ${names}`,
    notes: 'سجلّات الأوراق التي أنشأناها وصيغ METER التي حُوّلت، فلا يجد أمر «استعادة الصيغ الحية» شيئًا بعد ذلك',
    alsoSheets: 'والأوراق التي كتبها Meterwise أيضًا مع ما غيّرته فيها',
    theseSheets: (names) => `وهي: ${names}.`,
    noSheets: 'لا توجد أوراق منها.',
    stays: 'تبقى أوراقك والسيناريو المعروض في هذه اللوحة.',
    removeForGood: 'إزالة نهائية',
    keepEverything: 'الاحتفاظ بكل شيء',
  },
};
