export const noneWords = ['لا', 'لا يوجد', 'لا توجد', 'بدون'];
