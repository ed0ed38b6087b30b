import { Button, Field, Input, Link } from '@fluentui/react-components';
import { Fragment, useState, type FormEvent } from 'react';
import { laterMessages } from '../../../messages/later.js';
import type { Scenario } from '../../../core/scenario/tables/scenario.js';
import { isSameName } from '../../store/scenario-id.js';

/** Keeps the open scenario under a name; one that is taken is asked about. */
export function KeepUnder({
  kept,
  isKept,
  keep,
}: {
  readonly kept: readonly Scenario[];
  readonly isKept: boolean;
  readonly keep: (name: string) => Promise<boolean>;
}) {
  const texts = laterMessages().scenarios.keep;
  const [name, setName] = useState('');
  const [asked, setAsked] = useState<string>();
  const isTaken = (wanted: string) => kept.some((own) => isSameName(own.name, wanted));
  const keepNow = async (wanted: string) => {
    if (!(await keep(wanted))) return;
    setName('');
    setAsked(undefined);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const wanted = name.trim();
    if (wanted === '') setAsked('');
    else if (isTaken(wanted) && asked !== wanted) setAsked(wanted);
    else void keepNow(wanted);
  };
  return (
    <form className="keep" onSubmit={submit}>
      <Field
        label={isKept ? texts.saveCopyAs : texts.saveAs}
        {...(asked === undefined
          ? {}
          : {
              validationState: 'warning' as const,
              validationMessage: asked === '' ? texts.nameMissing : texts.exists(asked),
            })}
      >
        <Input
          size="small"
          value={name}
          maxLength={80}
          autoComplete="off"
          placeholder={texts.sampleName}
          onChange={(_, data) => {
            setName(data.value);
            setAsked(undefined);
          }}
        />
      </Field>
      <Button type="submit" size="small">
        {asked === undefined || asked === '' ? texts.save : texts.replace}
      </Button>
      <QuickNames
        names={Object.values(texts.quickNames).filter((quick) => !isTaken(quick))}
        onChoose={(quick) => void keepNow(quick)}
      />
    </form>
  );
}

function QuickNames({
  names,
  onChoose,
}: {
  readonly names: readonly string[];
  readonly onChoose: (name: string) => void;
}) {
  if (names.length === 0) return null;
  return (
    <p className="quick">
      {laterMessages().scenarios.keep.quickSave}
      {names.map((quick, at) => (
        <Fragment key={quick}>
          {at === 0 ? ' ' : ' · '}
          <Link as="button" type="button" onClick={() => onChoose(quick)}>
            {quick}
          </Link>
        </Fragment>
      ))}
    </p>
  );
}
