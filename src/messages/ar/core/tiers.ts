import type { tiers as english } from '../../../core/phrase/english/tiers.js';

export const tiers: typeof english = {
  tierColumns: (width) => `عدد أعمدته ${width}؛ المطلوب «حتى» والسعر والرسم الثابت إن وُجد`,
  tierForm: 'الشريحة سعر، مثل 0.70، مع "to 5000" و"+ 50" عند الحاجة',
  tierNeeded: 'شريحة واحدة على الأقل، مثل 0.99 to 5000; 0.85',
  openTier: 'بلا نهاية عليا؛ الشريحة الأخيرة وحدها قد تكون مفتوحة',
  tiersRise: (end, before) => `تنتهي عند ${end}؛ يجب أن تتصاعد الشرائح، والسابقة تنتهي عند ${before}`,
  firstTierBegins: (from) => `تبدأ عند ${from}؛ الشريحة الأولى تبدأ عند 0 أو عند الوحدة 1`,
  tierBegins: (from, before, meant) =>
    `تبدأ عند ${from}؛ السابقة تنتهي عند ${before}، فيجب أن تبدأ عند ${meant}`,
  beyondTiers: (end, units) =>
    `الشريحة الأخيرة تنتهي عند ${end}، والوحدات المحاسب عليها ${units}؛ احذف "to" منها لتبقى مفتوحة`,
  atMostTiers: (end) => `لا يزيد على ${end} حيث تنتهي الشريحة الأخيرة (اترك «حتى» فارغًا لتبقى مفتوحة)`,
  ladderFalls: (price, before) =>
    `سعرها ${price}؛ في Tier mode ladder لا تقل الحصة الأكبر عن التي قبلها وهي ${before}`,
};
