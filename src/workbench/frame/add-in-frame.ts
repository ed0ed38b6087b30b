import type { AddIn, CustomFunction, FunctionMetadata } from '../grid/add-in.js';
import type { FunctionError } from '../grid/excel-values.js';
import type { Host } from '../host/host.js';
import type { AddInWindow } from '../host/office-hooks.js';
import { fetchManifest, resourcesOf } from '../ribbon/manifest.js';

/** What office.js and the scripts of the functions leave in the add-in's window. */
interface FunctionsWindow {
  readonly CustomFunctions: {
    readonly Error: new (code: string) => FunctionError;
    readonly _association: { readonly mappings: Readonly<Record<string, CustomFunction>> };
  };
}

/**
 * The add-in's page; the address tells office.js which host it is in, and that this host
 * wants no logging: otherwise office.js reports its use to its maker.
 */
const address = (base: string, language: string) =>
  `${base}taskpane.html?_host_Info=Excel$Mac$16.00$${language}$$$disableLogging`;

/**
 * Loads the add-in's own page into `frame`, waits until office.js says it is ready, and hands over its functions.
 * The functions are looked up at each call, so that a page that reloads brings its own.
 * @param base where the workbench serves the add-in
 * @param language of the host's menus
 */
export async function loadAddIn(
  frame: HTMLIFrameElement,
  host: Host,
  base: string,
  language: string,
): Promise<AddIn> {
  const metadata = readMetadata(base, language);
  frame.src = address(base, language);
  await host.ready;
  const functions = () => (host.window as (AddInWindow & FunctionsWindow) | undefined)?.CustomFunctions;
  return {
    functions: await metadata,
    associated: (id) => functions()?._association.mappings[id],
    makeError: (code) => {
      const open = functions();
      return open ? new open.Error(code) : { code, message: '' };
    },
  };
}

/** What the manifest tells the host about the functions, in the language of its menus. */
async function readMetadata(base: string, language: string): Promise<readonly FunctionMetadata[]> {
  const manifest = await fetchManifest(base);
  const resid = manifest.querySelector('Metadata > SourceLocation')?.getAttribute('resid');
  const response = await fetch(resourcesOf(manifest, base, language)(resid));
  if (!response.ok) throw new Error(`The list of functions could not be read (${response.status}).`);
  const { functions } = (await response.json()) as { functions: readonly FunctionMetadata[] };
  return functions;
}
