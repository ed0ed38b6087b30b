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

/** Counts what was read by each of the rules once, beside the page. */
export function useOwnCounts(measured: MeasuredFiles, wanted: readonly OfferRules[]): OwnCounts {
  const pane = usePane();
  const { report, zone } = measured;
  // What was counted of another reading says nothing of this one.
  const [known, setKnown] = useState({ report, counts: NOTHING });
  const counts = known.report === report ? known.counts : NOTHING;
  const keys = wanted.map((own) => keyOf(own, measured));
  const missing = [...new Set(keys.filter((key) => key !== undefined && !counts.has(key)))].sort().join('\n');
  useEffect(() => {
    if (missing === '') return undefined;
    let isLeft = false;
    const countEach = async () => {
      for (const key of missing.split('\n')) {
        const { window, recontact } = JSON.parse(key) as Pick<MeasuredFiles, 'window' | 'recontact'>;
        const made = await measurer().count({ window, recontacts: [recontact], zone });
        const [own] = made ?? [];
        if (isLeft || own === undefined) return;
        setKnown((before) => ({
          report,
          counts: new Map([...(before.report === report ? before.counts : NOTHING), [key, own]]),
        }));
      }
    };
    countEach().catch((thrown: unknown) => {
      if (!isLeft) pane.say(measureMessages().run.failed(String(thrown)), 'failed');
    });
    return () => {
      isLeft = true;
    };
  }, [pane, missing, report, zone]);
  return useMemo(
    () => ({
      of: (rules) => {
        const key = keyOf(rules, measured);
        return key === undefined ? undefined : counts.get(key);
      },
      isCounting: missing !== '',
    }),
    [counts, measured, missing],
  );
}

/** Rules with those of all where they have none; undefined where they come to those of all. */
function keyOf(own: OfferRules, { window, recontact }: MeasuredFiles): string | undefined {
  if (own.window === undefined && own.recontact === undefined) return undefined;
  return JSON.stringify({ window: own.window ?? window, recontact: own.recontact ?? recontact });
}
