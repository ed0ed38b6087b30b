import type { businessCase as english } from '../en/business-case.js';
import { pluralIn } from '../plural.js';

const plural = pluralIn('ar');

export const businessCase: typeof english = {
  title: (offer) => `دراسة جدوى ${offer}`,
  withoutHumanCost: (humanCost, traffic) => [
    'يظهر الوفر متى كانت للاتصال الذي يعالجه الموظفون تكلفة: أدخل ',
    humanCost,
    ' في ',
    traffic,
    '.',
  ],
  inCash:
    'وفق الدفع الفعلي: تُحسب الرسوم لمرة واحدة والحدود الدنيا السنوية في شهر دفعها. أما في «التكلفة» فتوزَّع على أشهرها، لذلك يختلف المجموعان.',
  platformCost: 'تكلفة المنصة الحالية',
  aMonth: 'شهريًا',
  uplift: 'زيادة مدة المعالجة',
  minutes: 'دقائق لكل اتصال',
  discountRate: 'معدل الخصم المالي',
  aYear: 'سنويًا',
  realisation: {
    field: 'المُحرَّر من الوقت الموفَّر',
    same: 'تحرير الوقت الموفَّر: متساوٍ في كل الأشهر',
    rises: (count) =>
      `تحرير الوقت الموفَّر: ${plural(count, {
        zero: 'بلا مراحل',
        one: 'مرحلة واحدة',
        two: 'مرحلتان',
        few: `${count} مراحل`,
        many: `${count} مرحلة`,
        other: `${count} مرحلة`,
      })}`,
    help: 'حصة الوقت الموفَّر التي تتحول إلى نقد في شهر ما، بدلًا من الحصة أعلاه؛ وتتدرّج خطيًا بين مرحلة والتالية.',
    table: 'حصة الوقت المُحرَّر',
    inMonth: 'في الشهر',
    rate: 'الحصة المُحرَّرة',
    inMonthOf: (milestone) => `في الشهر، التحرير ${milestone}`,
    rateOf: (milestone) => `الحصة المُحرَّرة، التحرير ${milestone}`,
    removeOf: (milestone) => `إزالة التحرير ${milestone}`,
  },
  chart: {
    savedSoFar: 'الوفر حتى الآن',
    paysBack: 'الاسترداد',
    saves: (amount) => ['يوفّر ', amount, ' على مدى كل الأشهر إذا استُغني عن الطاقة المحرَّرة.'],
    savesPart: (amount, share) => [
      'يوفّر ',
      amount,
      ` على مدى كل الأشهر مع الاستغناء عن ${share} من الطاقة المحرَّرة.`,
    ],
    label: (offer) => `ما وفّره ${offer} حتى الآن حسب الشهر`,
    afterLast: (amount) => `بعد الشهر الأخير يكون الوفر ${amount}.`,
  },
  figures: {
    today: 'الموظفون والمنصة اليوم',
    offer: 'العرض',
    people: 'المعالجة المتبقية للموظفين',
    saving: 'الوفر',
    returned: 'العائد: الوفر ÷ تكلفة العرض',
    payback: 'شهر الاسترداد',
    noPayback: 'لا شهر',
    presentValue: 'صافي القيمة الحالية',
    rateOfReturn: 'معدل العائد الداخلي',
    perYear: (rate) => `${rate} سنويًا`,
    breakEven: 'حجم التعادل',
    fromTheFirst: 'لا حجم: يعود بالنفع من أول محادثة',
    perMonth: (count, shown, lower) =>
      plural(count, {
        one: `محادثة واحدة شهريًا${lower}`,
        two: `محادثتان شهريًا${lower}`,
        few: `${shown} محادثات شهريًا${lower}`,
        other: `${shown} محادثة شهريًا${lower}`,
      }),
    capacity: 'الطاقة المحرَّرة (ليست نقدًا حتى يُستغنى عنها)',
    hours: 'ساعات الموظفين المحرَّرة',
    needsMinutes: 'تلزم دقائق لكل اتصال',
    hoursCost: 'تكلفة هذه الساعات',
    released: 'المُحرَّر منها، وهو ضمن الوفر',
    kept: 'الباقي منها، ويستمر دفعه',
    ifReleased: 'الوفر إذا استُغني عنها كلها',
    ifKept: 'الوفر إذا لم يُستغنَ عن أي طاقة',
  },
};
