import { Button } from '@fluentui/react-components';
import { useRef, useState, type FormEvent } from 'react';
import { usePaneState } from '../../app/use-pane.js';
import { entryStyle } from '../../format/entry.js';
import { ArgumentField } from './ArgumentField.js';
import { formulaText, plainArgument, quoteWord } from './formula-text.js';
import { InsertFormula } from './InsertFormula.js';
import { wordsOf, type ExcelFunction, type Metadata } from './metadata.js';
import { useCellPicking } from './use-cell-picking.js';

/** Arguments that are whole tables, by the part of the linked tables that they are. */
const TABLES = { offers: 'offers', traffic: 'traffic' } as const;

/** Builds a call of one function: a field for every argument, the formula that they make, and the way into a cell. */
export function FunctionForm({
  one,
  metadata,
}: {
  readonly one: ExcelFunction;
  readonly metadata: Metadata;
}) {
  const from = usePaneState((state) => state.linked?.from);
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const [isTried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const write = (name: string, value: string) => setTyped((before) => ({ ...before, [name]: value }));
  const picking = useCellPicking(write);

  const valueOf = (name: string) =>
    typed[name] ?? (name in TABLES ? (from?.[TABLES[name as keyof typeof TABLES]] ?? '') : '');
  const style = entryStyle();
  const formula = formulaText(
    one.id,
    one.parameters.map((argument) =>
      plainArgument(quoteWord(valueOf(argument.name), wordsOf(argument, metadata)), style),
    ),
  );
  const missing = one.parameters.filter(
    ({ name, optional }) => optional !== true && valueOf(name).trim() === '',
  );
  const mayInsert = () => {
    setTried(true);
    const [first] = missing;
    if (first === undefined) return true;
    form.current?.querySelector<HTMLElement>(`[data-argument="${first.name}"] :is(input, select)`)?.focus();
    return false;
  };
  return (
    <form ref={form} onSubmit={(event: FormEvent) => event.preventDefault()}>
      {one.parameters.map((argument) => {
        const { name } = argument;
        const isPicking = picking.picked === name;
        return (
          <ArgumentField
            key={name}
            argument={argument}
            value={valueOf(name)}
            words={wordsOf(argument, metadata)}
            isMissing={isTried && missing.includes(argument)}
            isPicking={isPicking}
            onChange={(value) => write(name, value)}
            onPick={() => (isPicking ? picking.end() : picking.begin(name, valueOf(name)))}
            onSettle={picking.end}
            onCancel={picking.cancel}
          />
        );
      })}
      <InsertFormula formula={formula} mayInsert={mayInsert}>
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
