import { Link } from '@fluentui/react-components';
import { useMemo } from 'react';
import { plain } from '../../../core/exact/plain.js';
import { derivation, type DerivationInput, type DerivedStep } from '../../../core/report/derivation.js';
import type { Tables } from '../../../core/scenario/tables/scenario.js';
import type { Quote } from '../../../core/scenario/quote/quote.js';
import { laterMessages } from '../../../messages/later.js';
import { termLabel } from '../../format/term-words.js';
import { useFigures, useFiguresIn } from '../../hooks/use-figures.js';
import type { FigureFormat } from '../../format/figures.js';
import { said } from '../../../messages/core-words.js';
import { numberLocale } from '../../../messages/messages.js';

const EVERY_DIGIT = { maximumFractionDigits: 15 } as const;

/** The parts of a derivation in the order in which they are made. */
const STAGES = ['Traffic', 'Usage', 'Billed units', 'Charge', 'Invoice', 'Metrics'] as const;

/** Every number of an offer's figures in the order in which they are made; inputs are links where they can be opened. */
export function Steps({
  quote,
  tables,
  onInput,
}: {
  readonly quote: Quote;
  /** Those the quote was made from. */
  readonly tables: Tables;
  readonly onInput?: (input: DerivationInput) => void;
}) {
  const { reported, inOwn } = { reported: useFigures(), inOwn: useFiguresIn(quote.offer.currency.code) };
  const figuresOf = (own: DerivedStep) => (isReported(own) ? reported : inOwn);
  const steps = useMemo(() => derivation(quote, tables), [quote, tables]);
  const { stages } = laterMessages().derivation;
  return STAGES.map((stage) => (
    <section key={stage} aria-label={stages[stage]}>
      <h3>{stages[stage]}</h3>
      <ol className="steps">
        {steps
          .filter((own) => own.stage === stage)
          .map((own, index) => (
            <li key={`${said(own.item)} ${index}`}>
              <div className="line-of">
                <span>{said(own.item)}</span>
                <span className="figure">{valueOf(own, figuresOf(own))}</span>
              </div>
              {own.words !== '' && <div className="soft">{said(own.words)}</div>}
              {isMade(own) && <div className="made-of">= {said(own.formula)}</div>}
              {own.inputs.length > 0 && (
                <div className="inputs">
                  {own.inputs.map((input) => (
                    <Input key={`${input.header} ${input.row}`} {...{ input, onInput }} />
                  ))}
                </div>
              )}
            </li>
          ))}
      </ol>
    </section>
  ));
}

function Input({
  input,
  onInput,
}: {
  readonly input: DerivationInput;
  readonly onInput: ((input: DerivationInput) => void) | undefined;
}) {
  const label = termLabel(input.header);
  const { value } = input;
  // As it stands in its cell, by the reader's signs.
  const shown = typeof value === 'number' ? value.toLocaleString(numberLocale(), EVERY_DIGIT) : value;
  const text = `${label}: ${shown}`;
  if (onInput === undefined) return <span>{text}</span>;
  return (
    <Link as="button" title={laterMessages().derivation.openInput(label)} onClick={() => onInput(input)}>
      {text}
    </Link>
  );
}

/** Whether a step is in the currency that offers are compared in; those before it are in the offer's own. */
function isReported({ kind, stage }: DerivedStep): boolean {
  return stage === 'Metrics' || kind === 'reportedTotal';
}

/** Whether its formula is more than the number itself. */
function isMade({ formula, value }: DerivedStep): boolean {
  return formula !== '' && (value === undefined || formula !== plain(value));
}

function valueOf({ value, unit, figure }: DerivedStep, figures: FigureFormat): string {
  const shown = figures[figure](value);
  return figure === 'count' ? `${shown} ${said(unit)}` : shown;
}
