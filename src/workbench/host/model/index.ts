import { hostObject, type HostObject } from '../kind.js';
import { RIBBON } from './ribbon.js';
import { ADDIN_INTERNAL, APP_RUNTIME, CUSTOM_FUNCTIONS } from './services.js';
import { RANGE, readReference } from './range.js';
import { WORKBOOK } from './workbook.js';

/** Where every path of the model starts. */
export const ROOT: HostObject = hostObject(WORKBOOK, null);

/** What office.js makes anew by a name of its own. */
export const SERVICES: Readonly<Record<string, HostObject>> = {
  'Microsoft.AppRuntime.AppRuntimeService': hostObject(APP_RUNTIME, null),
  'Microsoft.ExcelServices.CustomFunctions': hostObject(CUSTOM_FUNCTIONS, null),
  'Microsoft.InternalService.AddinInternalService': hostObject(ADDIN_INTERNAL, null),
  'Microsoft.DynamicRibbon.DynamicRibbon': hostObject(RIBBON, null),
};

/** How an object that office.js kept between batches is found again, by the word before the colon. */
export const KINDS_BY_REFERENCE: Readonly<Record<string, (text: string) => HostObject | null>> = {
  range: (text) => {
    const area = readReference(text);
    return area && hostObject(RANGE, area);
  },
};
