import { useState } from 'react';
import { entryStyle } from '../../format/entry.js';
import { usePaneState } from '../../hooks/use-pane.js';
import { hintsOf, type ExcelFunction, type FunctionArgument, type Metadata } from '../../store/metadata.js';
import { choicesOf } from './choices.js';
import { readingsOf, type Reading } from './readings.js';

/** Arguments that are whole tables, by the part of the linked tables that they are. */
const TABLES = { offers: 'offers', traffic: 'traffic' } as const;

/** What a field has, and how it is to be read where its writer said so. */
interface Typed {
  readonly text: string;
  readonly as?: Reading;
}

/** The arguments of one function as they are typed, with the ways to read each. */
export function useArguments(one: ExcelFunction, metadata: Metadata) {
  const refs = usePaneState((state) => state.linked?.refs);
  const offers = usePaneState((state) => state.linked?.offers ?? state.scenario.offers);
  const [typed, setTyped] = useState<Readonly<Record<string, Typed>>>({});
  const [isTried, setTried] = useState(false);
  const style = entryStyle();
  const textOf = (name: string) =>
    typed[name]?.text ?? (name in TABLES ? (refs?.[TABLES[name as keyof typeof TABLES]] ?? '') : '');
  const fields = one.parameters.map((argument) => {
    const text = textOf(argument.name);
    const choices = choicesOf(one, argument, metadata, offers, textOf('vendor'));
    const readings = readingsOf(text, kindOf(argument, choices), style, choices);
    const taken = readings.find(({ reading }) => reading === typed[argument.name]?.as) ?? readings[0];
    return { argument, text, choices, hints: hintsOf(argument, metadata), readings, taken };
  });
  return {
    fields,
    missing: fields
      .filter(({ argument, taken }) => argument.optional !== true && taken === undefined)
      .map(({ argument }) => argument),
    /** Whether the call was to be inserted: what is missing is shown from then on. */
    isTried,
    isTyped: Object.keys(typed).length > 0,
    write: (name: string, value: Typed) => setTyped((before) => ({ ...before, [name]: value })),
    tryOut: () => setTried(true),
    clear: () => {
      setTyped({});
      setTried(false);
    },
  };
}

function kindOf({ name }: FunctionArgument, choices: readonly string[]) {
  if (name in TABLES) return 'table';
  return choices.length > 0 ? 'word' : 'any';
}
