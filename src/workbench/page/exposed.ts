import type { AddIn } from '../grid/add-in.js';
import type { OpenWorkbook } from '../grid/open-workbook.js';
import type { Host } from '../host/host.js';

/** What the page leaves on its window, for a console, for tests and for measurements. */
export interface Exposed extends OpenWorkbook {
  readonly addIn: AddIn;
  readonly host: Host;
}
