import { files as english } from './en/files.js';
import type { Language } from './language.js';
import { spokenLanguage } from './messages.js';

/** Every text about files that are made and read, in one language. */
type FileMessages = typeof english;

const CATALOGUES: Readonly<Record<Language, () => Promise<FileMessages>>> = {
  en: () => Promise.resolve(english),
  de: async () => (await import(/* webpackChunkName: "files-de" */ './de/files.js')).files,
  ar: async () => (await import(/* webpackChunkName: "files-ar" */ './ar/files.js')).files,
};

let catalogue: FileMessages = english;

/** The texts about files in the language that is spoken. */
export function fileMessages(): FileMessages {
  return catalogue;
}

/** Brings the texts about files in the language that is spoken. */
export async function speakFiles(): Promise<void> {
  catalogue = await CATALOGUES[spokenLanguage()]();
}
