import type { host as english } from '../en/excel-host.js';

export const host: typeof english = {
  stopped: 'تم الإيقاف.',
  stoppedBefore: 'تم الإيقاف. لم يتغيّر شيء.',
  done: 'تم',
  asBefore: 'المصنف كما كان من قبل.',
  takingBackFailed: (why, remains) => `فشل التراجع أيضًا (${why}): ${remains}`,
  useUndo: 'استخدم «تراجع» في Excel.',
  notLoaded: (why) => `تعذّر تحميل جزء من Meterwise: ${why}`,
  wentWrong: (what) => `حدث خطأ داخل Meterwise (${what}).`,
  refused: (code) => `رفض Excel ذلك (${code}).`,
  refusedAt: (code, where) => `رفض Excel ذلك (${code} عند ${where}).`,
  lacks: (sentence, where) => `${sentence} ينقصه ${where}.`,
  protectedSheet: (name) => `الورقة ${name} محمية. أزل حمايتها من «مراجعة» ثم حاول مجددًا.`,
  filteredTable: (name) => `صفوف من الجدول ${name} مخفية بالتصفية. امسح عامل التصفية ثم حاول مجددًا.`,
  codes: {
    InvalidOperationInCellEditMode: 'هناك خلية قيد التحرير. أنهِها بمفتاح Enter ثم حاول مجددًا.',
    AccessDenied:
      'لا يسمح Excel للوظائف الإضافية بتغيير هذا: المصنف أو الورقة محمية أو للقراءة فقط. أزل الحماية أو اعمل في نسخة.',
    Conflict: 'غيّر شخص آخر المصنف في اللحظة نفسها. حاول مجددًا.',
    ItemAlreadyExists: 'أُنشئت ورقة أو جدول بهذا الاسم في هذه الأثناء. حاول مجددًا.',
    ItemNotFound: 'حُذفت ورقة أو حُذف جدول في هذه الأثناء. حاول مجددًا.',
    FilteredRangeConflict: 'صفوف الجدول مصفّاة. امسح عامل التصفية ثم حاول مجددًا.',
    InvalidSelection: 'حُدّد أكثر من نطاق خلايا. حدّد نطاقًا واحدًا ثم حاول مجددًا.',
    NonBlankCellOffSheet: 'لم يعد في الورقة مكان.',
    ApiNotFound: 'إصدار Excel هذا أقدم من المطلوب. حدّث Excel أو استخدم Excel على الويب.',
    NotImplemented: 'لا يدعم Excel هذا ذلك. استخدم Excel على الويب أو أحدث إصدار لسطح المكتب.',
    UnsupportedFeature: 'لا يدعم Excel هذا ذلك. استخدم Excel على الويب أو أحدث إصدار لسطح المكتب.',
    RequestAborted: 'كان Excel مشغولًا فتوقف. حاول مجددًا.',
    RequestPayloadSizeLimitExceeded: 'هذا أكثر مما يقبله Excel دفعة واحدة. جرّب عددًا أقل من الصفوف.',
    ResponsePayloadSizeLimitExceeded: 'المصنف أكبر مما يعطيه Excel دفعة واحدة. جرّب عددًا أقل من الخلايا.',
  },
  selection: {
    noSheet: (name) => `لم تعد في المصنف ورقة ${name}.`,
    hiddenSheet: (name) => `الورقة ${name} مخفية. أظهرها ثم حاول مجددًا.`,
    noAddress: (address) => `${address} ليس عنوان خلايا.`,
  },
};
