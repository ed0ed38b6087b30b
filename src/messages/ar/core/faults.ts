import type { faults as english } from '../../../core/phrase/english/faults.js';

export const faults: typeof english = {
  isBlank: (where, takes) => `${where}: فارغ؛ المطلوب ${takes}`,
  isBlankOrZero: (where, todo) => `${where}: فارغ أو 0؛ ${todo}`,
  isOutside: (where, got, takes) => `${where}: ${got}؛ المطلوب ${takes}`,
  isNotKnown: (where, got, takes) => `${where}: «${got}»؛ ${takes}`,
  isAgainst: (where, rule) => `${where}: ${rule}`,
  holdsError: (where, error) => `${where}: فيه ${error}`,
  fullStop: (clause) => `${clause}.`,
  startOfSentence: (clause) => clause,
  moreFaults: (count) => `عدد الأخطاء الأخرى: ${count}.`,
  ourFault: (message) => `هذا خطأ في Meterwise وليس في أرقامك؛ يرجى الإبلاغ عنه: ${message}`,
  anError: 'خطأ',
  errorInInput: 'خطأ في خلية إدخال',
  noResolutions: 'لا توجد مشكلات محلولة',
  noSessions: 'لا توجد محادثات',
  tooLarge: 'النتيجة أكبر من أن تسعها خلية',
  itIs: (value, takes) => `القيمة ${value}؛ المطلوب ${takes}`,
  soIs: (value, argument) => `القيمة ${value}، وكذلك ${argument}`,
};
