import type { DocumentSettings } from './belongings.js';
import type { Commands } from './commands.js';

/**
 * The older of the two channels between office.js and its host, on the flavour `Excel$Mac`: who the host is, which
 * requirement sets it meets, and the settings saved in the workbook. Found in `excel-mac-16.00.debug.js` of office.js
 * 1.1.110; undocumented, so office.js is pinned.
 */
const METHOD = { execute: 1, writeSettings: 4, context: 5 } as const;

/** The call of `execute` with which a command of the ribbon says that it has completed: its id, status and data. */
const COMMAND_COMPLETED = 94;

/** Where `OSFWebkit.AppContextProperties` keeps each property. */
const CONTEXT = {
  settings: 0,
  referenceId: 1,
  appType: 2,
  majorVersion: 3,
  minorVersion: 4,
  capabilities: 7,
  uiLocale: 8,
  dataLocale: 9,
  documentUrl: 11,
  activationMode: 12,
  controlLevel: 13,
  token: 14,
  correlationId: 16,
  instanceId: 17,
  touch: 18,
  commerce: 19,
  requirements: 20,
  message: 21,
  fullVersion: 22,
  displayMode: 23,
} as const;

/** What the workbench can do, in Excel's requirement sets. CustomFunctions 1.7 makes results come as arrays. */
const REQUIREMENTS = {
  /** Makes `delayForCellEdit` reach the host. */
  DelayForCellEdit: 1.1,
  CustomFunctions: 1.7,
  CustomFunctionsRuntime: 1.2,
  SharedRuntime: 1.1,
  RibbonApi: 1.1,
};

/**
 * office.js parses the licence token as XML. Of an empty one the browser makes an error page with inline styles, which
 * breaks the content security policy of the add-in's page.
 */
const TOKEN = '<t aid="meterwise" cid="" oid=""/>';

interface Call {
  readonly methodId: number;
  readonly params: unknown;
}

type Answer = (result: unknown) => unknown;

/** What the channel changes. */
interface Behind {
  readonly settings: DocumentSettings;
  readonly commands: Pick<Commands, 'completed'>;
  readonly declared: Declared;
}

/** What the host says of itself. */
export interface Declared {
  /** The version of ExcelApi that it meets. */
  readonly excelApi: string;
  /** The language of its menus and of its numbers, such as `de-DE`. */
  readonly language: string;
}

/** `_osfHostAPI`: answers one call. Telemetry and the rest of `execute` get a plain success. */
export function answerAgave(
  { settings, commands, declared }: Behind,
  { methodId, params }: Call,
  answer: Answer,
): void {
  switch (methodId) {
    case METHOD.execute: {
      const { id, apiArgs } = params as { readonly id: number; readonly apiArgs?: readonly unknown[] };
      answer([0]);
      if (id === COMMAND_COMPLETED) commands.completed(String(apiArgs?.[0]), Number(apiArgs?.[1]));
      return;
    }
    case METHOD.context:
      answer(appContext(settings, declared));
      return;
    case METHOD.writeSettings: {
      const written = params as Partial<DocumentSettings>;
      settings.keys = written.keys ?? [];
      settings.values = written.values ?? [];
      answer([0]);
      return;
    }
    default:
      answer([0]);
  }
}

function appContext(
  settings: DocumentSettings,
  { excelApi, language }: Declared,
): Readonly<Record<number, unknown>> {
  return {
    [CONTEXT.settings]: [settings.keys, settings.values],
    [CONTEXT.referenceId]: 'meterwise',
    [CONTEXT.appType]: 1,
    [CONTEXT.majorVersion]: 16,
    [CONTEXT.minorVersion]: 0,
    [CONTEXT.capabilities]: 1,
    [CONTEXT.uiLocale]: language,
    [CONTEXT.dataLocale]: language,
    [CONTEXT.documentUrl]: 'workbench',
    [CONTEXT.activationMode]: 2,
    [CONTEXT.controlLevel]: 1,
    [CONTEXT.token]: TOKEN,
    [CONTEXT.correlationId]: '00000000-0000-0000-0000-000000000000',
    [CONTEXT.instanceId]: 'workbench',
    [CONTEXT.touch]: false,
    [CONTEXT.commerce]: false,
    [CONTEXT.requirements]: JSON.stringify({ ...REQUIREMENTS, ExcelApi: excelApi }),
    [CONTEXT.message]: '',
    [CONTEXT.fullVersion]: '16.0.0.0',
    [CONTEXT.displayMode]: 2,
  };
}
