import { Button } from '@fluentui/react-components';
import { useRef, type FormEvent } from 'react';
import { laterMessages } from '../../../messages/later.js';
import type { ExcelFunction, Metadata } from '../../store/metadata.js';
import { ArgumentField } from './ArgumentField.js';
import { formulaText } from './formula-text.js';
import { InsertFormula } from './InsertFormula.js';
import { useArguments } from './use-arguments.js';
import { useCellPicking } from './use-cell-picking.js';

/** Builds a call of one function: a field for every argument, the formula that they make, and the way into a cell. */
export function FunctionForm({
  one,
  metadata,
}: {
  readonly one: ExcelFunction;
  readonly metadata: Metadata;
}) {
  const form = useRef<HTMLFormElement>(null);
  const { fields, missing, isTried, isTyped, write, tryOut, clear } = useArguments(one, metadata);
  const picking = useCellPicking((name, text) => write(name, { text }));
  const mayInsert = () => {
    tryOut();
    const [first] = missing;
    if (first === undefined) return true;
    form.current?.querySelector<HTMLElement>(`[data-argument="${first.name}"] :is(input, select)`)?.focus();
    return false;
  };
  return (
    <form ref={form} onSubmit={(event: FormEvent) => event.preventDefault()}>
      {fields.map(({ argument, text, choices, hints, readings, taken }) => {
        const { name } = argument;
        const isOn = picking.picked === name;
        return (
          <ArgumentField
            key={name}
            {...{ argument, choices, hints, readings, taken }}
            value={text}
            isMissing={isTried && missing.includes(argument)}
            onChange={(typed, as) => write(name, as === undefined ? { text: typed } : { text: typed, as })}
            picking={{
              isOn,
              toggle: () => (isOn ? picking.end() : picking.begin(name, text)),
              settle: picking.end,
              cancel: picking.cancel,
            }}
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
        {isTyped && (
          <Button
            appearance="subtle"
            onClick={() => {
              picking.end();
              clear();
            }}
          >
            {laterMessages().functions.clear}
          </Button>
        )}
      </InsertFormula>
    </form>
  );
}
