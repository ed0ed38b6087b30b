import type { bases as englishBases, compare as english } from '../en/compare.js';
import { pluralIn } from '../plural.js';

const plural = pluralIn('ar');

export const bases: typeof englishBases = {
  'total cost': { label: 'التكلفة الإجمالية', by: 'بالتكلفة الإجمالية', of: 'شهريًا، الفاتورة والموظفون' },
  'cost per resolution': { label: 'التكلفة لكل حل', by: 'لكل حل', of: '' },
  'monthly total': { label: 'فاتورة المورّد', by: 'بحسب الفاتورة', of: 'شهريًا' },
};

export const compare: typeof english = {
  empty: 'كم تكلّف المحادثة المحلولة حقًا لدى كل مورّد؟ أدخل حجم محادثاتك وعروضهم لترى الأرخص.',
  startWithSample: 'فتح المثال',
  addOffers: 'إضافة عروض',
  openTraffic: 'فتح الحجم',
  openOffers: 'فتح العروض',
  noPrice: 'بلا سعر بعد',
  reset: 'إعادة ضبط',
  headline: {
    whatIf: 'ماذا لو',
    cheapest: (name, by, figure, of) => [name, ` هو الأرخص ${by}: `, figure, of === '' ? '' : ` ${of}`],
    nothingResolved: (name, bill, hasFree) => [
      'لا يُحل شيء. ',
      name,
      ` صاحب أقل فاتورة${hasFree ? ' فوق الصفر' : ''}: `,
      bill,
      ' شهريًا',
    ],
    nextBillsNothing: (next) => `التالي: ${next}، وفاتورته صفر لهذا الحجم مع أن أسعاره ليست كلها مجانية.`,
    nextServesLess: (next) => `التالي: ${next}، وهو يترك بعض المحادثات للموظفين.`,
    costsTheSame: (next) => `${next} بالتكلفة نفسها.`,
    next: (next, figure, percent) => `التالي: ${next} بمبلغ ${figure}، أي أكثر بنسبة ${percent}.`,
    other: (name, by, low, high, of) =>
      `${name} أرخص ${by}: ${low} مقابل ${high}${of === '' ? '' : ` ${of}`}.`,
  },
  ranking: {
    by: 'الترتيب حسب',
    choose: 'اختر',
    withoutHumanCost: (channels) => `تكلفة الموظفين غير مذكورة للقنوات ${channels}: تُحسب صفرًا هناك.`,
    caption: (basis) => `العروض حسب ${basis}`,
    rank: 'الترتيب',
    offer: 'العرض',
    total: 'الإجمالي',
    perResolution: 'لكل حل',
    bill: 'الفاتورة',
    overBest: 'عن الأفضل',
    failureSpend: 'الإنفاق على غير المحلول',
    whoPays: 'من يدفع عند الفشل',
  },
  details: {
    bill: 'فاتورة الشهر',
    usage: '– للاستخدام',
    fixed: '– ثابت',
    oneOff: '– لمرة واحدة، موزّع على أشهره',
    failureSpend: 'المدفوع عن محادثات لم تُحل',
    shareServed: 'الحصة التي يعالجها الذكاء الاصطناعي',
    people: 'ما يبقى للموظفين',
    together: 'التكلفة الإجمالية',
    perPoint: 'تغيّر الفاتورة لكل نقطة إضافية في معدل الحل',
    perResolution: (figure) => `يكلّف الحل ${figure}: الفاتورة مقسومة على ما حُل فعلًا.`,
    derivation: 'كيف حُسبت هذه الأرقام',
  },
  lead: {
    why: 'لماذا هذا هو الأول؟',
    perMonth: 'شهريًا',
    month: (first, next) => `${first} و${next}، شهريًا`,
    usage: 'للاستخدام',
    fixed: 'ثابت',
    oneOff: 'لمرة واحدة، موزّع على أشهره',
    bill: 'الفاتورة',
    people: 'ما يبقى للموظفين',
    together: 'التكلفة الإجمالية',
    everyFigure: (offer) => `كل أرقام ${offer}، من مدخلاتك إلى النتيجة`,
    steps: (first, next) => `${first} و${next}، خطوة بخطوة، لحل واحد`,
    step: 'الخطوة',
    most: (step, { first, next, own, other }) => [
      `أكبر ما يميّزه عن ${next}: `,
      step,
      `. ويبلغ ذلك للحل الواحد ${own} مع ${first} و${other} مع ${next}.`,
    ],
    mostInBill: (step, { first, next, own, other }) => [
      `في فاتورة الحل الواحد، أكبر ما يميّزه عن ${next}: `,
      step,
      `. ويبلغ ذلك للحل الواحد ${own} مع ${first} و${other} مع ${next}.`,
    ],
    speaksForNext: (next) => `هذا في صالح ${next}، لكن الخطوات الأخرى ترجح عليه.`,
  },
  bridge: {
    offer: 'العرض',
    step: 'الخطوة',
    change: 'التغيّر',
    soFar: 'حتى الآن',
    titles: {
      'total cost': 'جسر السعر: من سعر القائمة إلى التكلفة الشهرية الإجمالية',
      'cost per resolution': 'جسر السعر: من سعر القائمة إلى التكلفة لكل حل',
      'monthly total': 'جسر السعر: من سعر القائمة إلى الفاتورة الشهرية',
    },
    labels: {
      'total cost': (offer) => `${offer}: من سعر القائمة إلى التكلفة الإجمالية للشهر`,
      'cost per resolution': (offer) => `${offer}: من سعر القائمة إلى التكلفة الفعلية لكل حل`,
      'monthly total': (offer) => `${offer}: من سعر القائمة إلى فاتورة الشهر`,
    },
  },
  chart: {
    titles: {
      'total cost': 'تكلفة الشهر مع الموظفين',
      'cost per resolution': 'تكلفة الحل',
      'monthly total': 'فاتورة الشهر',
    },
    against: (title) => `${title} مقابل`,
    label: (title, lever) => `${title} مقابل ${lever}`,
    sameRate: 'هنا لكل العروض معدل الحل نفسه، حتى التي تذكر معدلها؛ أما الترتيب أعلاه فيأخذ كلًا بمعدله.',
    sixDrawn: 'المرسوم هو أرخص ستة عروض والعرض المفتوح أعلاه.',
    throughout: (offer) => `${offer} هو الأرخص دائمًا.`,
    below: (value, offer) => `تحت ${value} الأرخص هو ${offer}`,
    between: (from, to, offer) => `من ${from} إلى ${to} ${offer}`,
    above: (value, offer) => `من ${value} فصاعدًا ${offer}.`,
    billsNothing: (offer, from, to) =>
      `من ${from} إلى ${to} فاتورة ${offer} هي 0 مع أن الأسعار ليست كلها مجانية: يضعه الترتيب هناك في الآخر.`,
  },
  changed: {
    title: 'تغيّر الترتيب',
    why: 'لماذا؟',
    dismiss: 'إغلاق',
    nowFirst: (first, was) => `${first} هو الأرخص الآن، قبل ${was}.`,
    stillFirst: (first, moved) => `${first} ما زال الأول. ${moved}.`,
    moved: (offer, from, to) => `${offer} ينتقل من المرتبة ${from} إلى ${to}`,
    passed: (crossing, { lever, from, to, below, above, cost, of }) => [
      `${lever}: من ${from} إلى ${to}، متجاوزًا `,
      crossing,
      `. دونه ${below} أرخص، وفوقه ${above}. وعنده تبلغ تكلفة كليهما ${cost} ${of}.`,
    ],
    aResolution: 'لكل حل',
    inputs: 'ما تغيّر في المدخلات:',
    before: 'قبل',
    now: 'الآن',
  },
  whatIf: {
    title: 'ماذا لو',
    help: (channels) =>
      plural(channels, {
        one: 'جرّب أرقامًا أخرى؛ يتبعها الترتيب فورًا.',
        other: 'جرّب أرقامًا أخرى؛ يتبعها الترتيب فورًا. يتغيّر المعدل أو التكلفة في كل القنوات معًا.',
      }),
    apply: 'تطبيق على النموذج',
    is: (value) => `حاليًا ${value}`,
  },
};
