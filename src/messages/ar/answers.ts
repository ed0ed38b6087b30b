import type { answers as english } from '../en/answers.js';
import { pluralIn } from '../plural.js';

const plural = pluralIn('ar');

export const answers: typeof english = {
  sheet: {
    title: 'خطتكم',
    fileName: 'أسئلة إلى المورّد',
    plan: (place) => `الخطة ${place}`,
    help: [
      'خطة واحدة في كل ورقة: يُرجى ملء الخلايا الصفراء. اتركوا العمود الأول كما هو؛ ويجوز فرز الصفوف وتوسيع الأعمدة.',
      'اكتبوا none (أو لا يوجد) حيث لا يوجد هذا البند في خطتكم، و free حيث لا يكلّف شيئًا. والخلية الفارغة تُعدّ سؤالًا بلا جواب.',
      'كل ما يُفوتَر على حدة بند له عموده: الأول تحت Answer 1 والتالي تحت Answer 2.',
      'ما يُسأل عنه للخطة كلها يُجاب عنه مرة واحدة تحت Answer 1.',
    ],
    question: 'السؤال',
    unit: 'الوحدة',
    example: 'مثال أو الكلمات التي يُختار منها',
    labelled: (label, says) => `${label}: ${says}`,
    wholePlan: (group) => `الخطة كلها: ${group}`,
    charge: (group) => `كل بند: ${group}`,
    chooseOne: (words) => `اختاروا واحدة من هذه: ${words}.`,
    groups: {
      price: 'ما يُفوتَر وسعره',
      allowance: 'الوحدات المشمولة والحدود الدنيا والالتزامات',
      cap: 'الحدود القصوى',
      units: 'وحدات المحادثة',
      definition: 'ما يُحتسب ومتى يسري',
      fee: 'العملة والرسوم',
    },
  },
  read: {
    ambiguous: (text, one, other) => `فيها «${text}»، وقد تعني ${one} أو ${other}؛ اكتبوها رقمًا`,
    otherCurrency: (stated, code) =>
      `هي بعملة ${code} والخطة بعملة ${stated}؛ اكتبوا مبالغ الخطة كلها بعملة واحدة`,
    noCurrency: (code) => `هي بعملة ${code} وخانة Currency فارغة؛ املؤوا Currency`,
    onlyFirst: (cell) => `يُسأل عنه مرة واحدة للخطة؛ اكتبوه في ${cell}`,
    twice: (cell) => `بندها موجود أصلًا في ${cell}؛ أبقوا صفًا واحدًا من الصفين`,
    unknownTerm: (term) => `صفها يقول «${term}»، وهو بند لا يُسأل عنه`,
    noHeaders: 'صف Term و Answer 1 مفقود؛ انسخوه من ورقة إجابات جديدة',
    noSheet: 'ليس فيه ورقة إجابات من Meterwise: لا ورقة فيها صف Term و Answer 1',
    noAnswer: 'لم يُملأ شيء في أوراق الإجابات',
    source: (file, sheet) => `إجابات المورّد: ${file}، الورقة ${sheet}`,
    unnamed: (file, sheet) => `${file}، ${sheet}`,
  },
  pane: {
    title: 'اسأل مورّدًا',
    says: 'أرسل إلى كل مورّد الأسئلة نفسها في مصنف، ثم خذ الإجابات عروضًا.',
    make: 'إنشاء ورقة الإجابات',
    making: 'يجري إنشاء ورقة الإجابات',
    made: (file) => `أُنشئ ${file}. يسأل عن كل بند مع وحدات وأمثلة وقوائم.`,
    choose: 'قراءة الإجابات (‎.xlsx، عدة ملفات معًا)',
    reading: 'تجري قراءة الإجابات',
    read: (count) =>
      plural(count, {
        zero: 'لم يُضف أي عرض من الإجابات.',
        one: 'أُضيف عرض واحد من الإجابات.',
        two: 'أُضيف عرضان من الإجابات.',
        few: `أُضيفت ${count} عروض من الإجابات.`,
        many: `أُضيف ${count} عرضًا من الإجابات.`,
        other: `أُضيف ${count} عرض من الإجابات.`,
      }),
    nothingRead: 'لم يُضف أي عرض.',
    results: 'ما أعطته الإجابات',
    notRead: (file) => `لم يُقرأ ${file}`,
    from: (file, sheet) => `من ${file}، الورقة ${sheet}`,
    complete: 'أُجيب عن كل سؤال.',
    blanks: (count) =>
      plural(count, {
        zero: 'لا سؤال بلا جواب',
        one: 'سؤال واحد بلا جواب',
        two: 'سؤالان بلا جواب',
        few: `${count} أسئلة بلا جواب`,
        many: `${count} سؤالًا بلا جواب`,
        other: `${count} سؤال بلا جواب`,
      }),
    blank: (label, cell) => `${label} (${cell})`,
    faults: (count) =>
      plural(count, {
        zero: 'لا إجابة تحتاج إلى تصحيح',
        one: 'إجابة واحدة تحتاج إلى تصحيح',
        two: 'إجابتان تحتاجان إلى تصحيح',
        few: `${count} إجابات تحتاج إلى تصحيح`,
        many: `${count} إجابة تحتاج إلى تصحيح`,
        other: `${count} إجابة تحتاج إلى تصحيح`,
      }),
  },
};
