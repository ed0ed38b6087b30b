import { Button, Link } from '@fluentui/react-components';
import { Fragment, useState } from 'react';
import { laterMessages } from '../../../messages/later.js';
import { shownFormula } from '../../format/formula.js';
import { FunctionForm } from './FunctionForm.js';
import { InsertFormula } from './InsertFormula.js';
import { nameParts, type ExcelFunction, type Example, type Metadata } from '../../store/metadata.js';

/** One function of the list: its name and what it does; opened, an example and the form that builds a call. */
export function FunctionEntry({
  one,
  metadata,
  examples,
}: {
  readonly one: ExcelFunction;
  readonly metadata: Metadata;
  readonly examples: readonly Example[];
}) {
  const [isOpen, setOpen] = useState(false);
  const [example] = examples;
  return (
    <details className="function" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <strong>{breakable(one.name)}</strong> <bdi className="soft">{one.description}</bdi>
      </summary>
      {isOpen && (
        <div className="opened">
          <FunctionForm one={one} metadata={metadata} />
          {example !== undefined && <ExampleOf example={example} />}
          <Link href={`help/${one.id}.html`} target="_blank" rel="noopener">
            {laterMessages().functions.allAbout(one.name)}
          </Link>
        </div>
      )}
    </details>
  );
}

/** A name that a narrow pane breaks behind an underscore. */
function breakable(name: string) {
  return nameParts(name).map((part, at) => (
    <Fragment key={at}>
      {at > 0 && <wbr />}
      {part}
    </Fragment>
  ));
}

/** An example of the documentation, which can be tried in the sheet. */
function ExampleOf({ example: { formula, expected } }: { readonly example: Example }) {
  const texts = laterMessages().functions;
  const [isTried, setTried] = useState(false);
  return (
    <div className="example">
      <p className="soft">{texts.example}</p>
      {isTried ? (
        <InsertFormula formula={formula} mayInsert={() => true} />
      ) : (
        <code className="formula">{shownFormula(formula)}</code>
      )}
      <p>
        {texts.result} <code>{expected}</code>
      </p>
      {!isTried && (
        <Button size="small" onClick={() => setTried(true)}>
          {texts.tryIt}
        </Button>
      )}
    </div>
  );
}
