import { Button } from '@fluentui/react-components';
import { useRef, useState, type FormEvent } from 'react';
import { usePaneState } from '../../hooks/use-pane.js';
import { entryStyle } from '../../format/entry.js';
import { ArgumentField } from './ArgumentField.js';
import { choicesOf } from './choices.js';
import { formulaText } from './formula-text.js';
import { InsertFormula } from './InsertFormula.js';
import type { ExcelFunction, FunctionArgument, Metadata } from '../../store/metadata.js';
import { readingsOf, type Reading } from './readings.js';
import { useCellPicking } from './use-cell-picking.js';

/** Arguments that are whole tables, by the part of the linked tables that they are. */
const TABLES = { offers: 'offers', traffic: 'traffic' } as const;

/** What a field has, and how it is to be read where its writer said so. */
interface Typed {
  readonly text: string;
  readonly as?: Reading;
}

/** Builds a call of one function: a field for every argument, the formula that they make, and the way into a cell. */
export function FunctionForm({
  one,
  metadata,
}: {
  readonly one: ExcelFunction;
  readonly metadata: Metadata;
}) {
  const refs = usePaneState((state) => state.linked?.refs);
  const offers = usePaneState((state) => state.linked?.offers ?? state.scenario.offers);
  const [typed, setTyped] = useState<Readonly<Record<string, Typed>>>({});
  const [isTried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const write = (name: string, value: Typed) => setTyped((before) => ({ ...before, [name]: value }));
  const picking = useCellPicking((name, text) => write(name, { text }));
  const style = entryStyle();

  const textOf = (name: string) =>
    typed[name]?.text ?? (name in TABLES ? (refs?.[TABLES[name as keyof typeof TABLES]] ?? '') : '');
  const fields = one.parameters.map((argument) => {
    const choices = choicesOf(argument, metadata, offers, textOf('vendor'));
    const readings = readingsOf(textOf(argument.name), kindOf(argument, choices), style, choices);
    const taken = readings.find(({ reading }) => reading === typed[argument.name]?.as) ?? readings[0];
    return { argument, choices, readings, taken };
  });
  const missing = fields
    .filter(({ argument, taken }) => argument.optional !== true && taken === undefined)
    .map(({ argument }) => argument);
  const mayInsert = () => {
    setTried(true);
    const [first] = missing;
    if (first === undefined) return true;
    form.current?.querySelector<HTMLElement>(`[data-argument="${first.name}"] :is(input, select)`)?.focus();
    return false;
  };
  return (
    <form ref={form} onSubmit={(event: FormEvent) => event.preventDefault()}>
      {fields.map(({ argument, choices, readings, taken }) => {
        const { name } = argument;
        const isPicking = picking.picked === name;
        return (
          <ArgumentField
            key={name}
            argument={argument}
            value={textOf(name)}
            choices={choices}
            readings={readings}
            taken={taken}
            isMissing={isTried && missing.includes(argument)}
            isPicking={isPicking}
            onChange={(text, as) => write(name, as === undefined ? { text } : { text, as })}
            onPick={() => (isPicking ? picking.end() : picking.begin(name, textOf(name)))}
            onSettle={picking.end}
            onCancel={picking.cancel}
          />
        );
      })}
      <InsertFormula
        formula={formulaText(
          one.id,
          fields.map(({ taken }) => taken?.written ?? ''),
        )}
        mayInsert={mayInsert}
      >
        {Object.keys(typed).length > 0 && (
          <Button
            appearance="subtle"
            onClick={() => {
              picking.end();
              setTyped({});
              setTried(false);
            }}
          >
            Clear
          </Button>
        )}
      </InsertFormula>
    </form>
  );
}

function kindOf({ name }: FunctionArgument, choices: readonly string[]) {
  if (name in TABLES) return 'table';
  return choices.length > 0 ? 'word' : 'any';
}
