import type { Language } from '../../messages/language.js';
import { messages, spokenLanguage } from '../../messages/messages.js';

/** The file that tells Excel about the functions, in each language; English where they are described in no other. */
const METADATA: Readonly<Record<Language, string>> = {
  en: 'functions.json',
  de: 'functions-de.json',
  ar: 'functions.json',
};

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
  readonly values: readonly {
    readonly name: string;
    readonly stringValue?: string;
    /** What it means, in the language that is spoken. */
    readonly tooltip?: string;
  }[];
}

/** What the pane reads of functions.json: the same file that tells Excel about the functions. */
export interface Metadata {
  readonly functions: readonly ExcelFunction[];
  readonly enums?: readonly WordList[];
}

/** A formula of the documentation with what it gives; `0.808…` has more digits. */
export interface Example {
  readonly formula: string;
  readonly expected: string;
}

/** Examples by the id of their function. */
export type Examples = Readonly<Record<string, readonly Example[]>>;

/** Reads functions.json, or the same in the language that is spoken, from beside this page, once. */
export function readMetadata(): Promise<Metadata> {
  return readOnce(METADATA[spokenLanguage()]) as Promise<Metadata>;
}

/** Reads the examples from beside this page, once. */
export function readExamples(): Promise<Examples> {
  return readOnce('examples.json') as Promise<Examples>;
}

const reads = new Map<string, Promise<unknown>>();

/** A file that could not be read is asked for again the next time. */
function readOnce(name: string): Promise<unknown> {
  const known = reads.get(name);
  if (known !== undefined) return known;
  const reading = read(name);
  reads.set(name, reading);
  reading.catch(() => reads.delete(name));
  return reading;
}

async function read(name: string): Promise<unknown> {
  const response = await fetch(name);
  if (!response.ok) throw new Error(messages().actions.functionsNotRead(response.status));
  return response.json();
}

/** The words that an argument takes; none where it takes anything. */
export function wordsOf(argument: FunctionArgument, { enums }: Metadata): readonly string[] {
  return valuesOf(argument, enums).map(({ name, stringValue }) => stringValue ?? name);
}

/** What each word means that an argument takes. */
export function hintsOf(argument: FunctionArgument, { enums }: Metadata): ReadonlyMap<string, string> {
  return new Map(
    valuesOf(argument, enums).map(({ name, stringValue, tooltip = '' }) => [stringValue ?? name, tooltip]),
  );
}

function valuesOf({ customEnumId }: FunctionArgument, enums: Metadata['enums']): WordList['values'] {
  return enums?.find(({ id }) => id === customEnumId)?.values ?? [];
}

/** The functions that have all the words of a search, anywhere in their name, description and arguments. */
export function searchFunctions(functions: readonly ExcelFunction[], search: string): ExcelFunction[] {
  const words = search.toLowerCase().split(/\s+/);
  return functions.filter((one) => {
    const text = [
      one.name,
      one.name.replaceAll('_', ' '),
      one.description,
      ...one.parameters.map(({ name }) => name),
    ]
      .join(' ')
      .toLowerCase();
    return words.every((word) => text.includes(word));
  });
}

/** `COST_`, `BY_`, `CHANNEL`: what of a function's name stays together. */
export function nameParts(name: string): string[] {
  return name.split(/(?<=_)/);
}
