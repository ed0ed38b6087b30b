import { useEffect, useMemo, useState } from 'react';
import type { Counts } from '../../../core/evidence/counted.js';
import type { OfferRules } from '../../../core/evidence/vendor-windows.js';
import { measureMessages } from '../../../messages/measure.js';
import { usePane } from '../../hooks/use-pane.js';
import { measurer } from '../../measuring/measurer.js';
import type { MeasuredFiles } from '../../store/measurement.js';

/** What was read, counted by rules that offers have of their own. */
export interface OwnCounts {
  /** Undefined for rules that are those of all, and while they are counted. */
  readonly of: (rules: OfferRules) => Counts | undefined;
  readonly isCounting: boolean;
}

const NOTHING: ReadonlyMap<string, Counts> = new Map();

/** Counts what was read by each of the rules once, one after the other, beside the page. */
export function useOwnCounts(measured: MeasuredFiles, wanted: readonly OfferRules[]): OwnCounts {
  const pane = usePane();
  const { report, zone } = measured;
  // What was counted of another reading says nothing of this one.
  const [known, setKnown] = useState({ report, counts: NOTHING });
  const counts = known.report === report ? known.counts : NOTHING;
  const next = useMemo(
    () => wanted.map((own) => rulesBy(own, measured)).find((own) => own && !counts.has(keyOf(own))),
    [wanted, measured, counts],
  );
  useEffect(() => {
    if (next === undefined) return undefined;
    let isLeft = false;
    const { window, recontact } = next;
    measurer()
      .count({ window, recontacts: [recontact], zone })
      .then((made) => {
        const [own] = made ?? [];
        if (isLeft || own === undefined) return;
        setKnown({ report, counts: new Map([...counts, [keyOf(next), own]]) });
      })
      .catch((thrown: unknown) => {
        if (!isLeft) pane.say(measureMessages().run.failed(String(thrown)), 'failed');
      });
    return () => {
      isLeft = true;
    };
  }, [pane, next, counts, report, zone]);
  return useMemo(
    () => ({
      of: (rules) => {
        const own = rulesBy(rules, measured);
        return own && counts.get(keyOf(own));
      },
      isCounting: next !== undefined,
    }),
    [counts, measured, next],
  );
}

type Rules = Pick<MeasuredFiles, 'window' | 'recontact'>;

function keyOf({ window, recontact }: Rules): string {
  return JSON.stringify([window, recontact]);
}

/** Rules with those of all where they have none; undefined where they are those of all. */
function rulesBy(own: OfferRules, { window, recontact }: Rules): Rules | undefined {
  if (own.window === undefined && own.recontact === undefined) return undefined;
  return { window: own.window ?? window, recontact: own.recontact ?? recontact };
}
