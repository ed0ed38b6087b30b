/** One argument of an Excel function, as functions.json has it. */
export interface FunctionArgument {
  readonly name: string;
  readonly description: string;
  readonly optional?: boolean;
  readonly customEnumId?: string;
}

/** One Excel function, as functions.json has it. */
export interface ExcelFunction {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly FunctionArgument[];
}

/** A drop-down list of words that an argument takes. */
export interface WordList {
  readonly id: string;
  readonly values: readonly { readonly name: string; readonly stringValue?: string }[];
}

/** What the pane reads of functions.json: the same file that tells Excel about the functions. */
export interface Metadata {
  readonly functions: readonly ExcelFunction[];
  readonly enums?: readonly WordList[];
}

/** Reads functions.json from beside this page. */
export async function readMetadata(): Promise<Metadata> {
  const response = await fetch('functions.json');
  if (!response.ok) throw new Error(`The list of functions could not be read (${response.status}).`);
  return (await response.json()) as Metadata;
}
