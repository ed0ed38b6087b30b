import { useEffect, useState } from 'react';
import type { Result } from '../../../core/fault/result.js';
import type { Quote } from '../../../core/scenario/quote/quote.js';
import type { NegotiationLine, negotiationLines } from '../../../core/study/negotiate/negotiation-lines.js';
import { messages } from '../../../messages/messages.js';

interface Asked {
  /** Undefined until they are found. */
  readonly terms?: Result<readonly NegotiationLine[]>;
  /** Why the script that finds them did not come. */
  readonly failure?: string;
}

/** What each term of an offer would have to be, found by a script that is fetched when it is first asked for. */
export function useNegotiationLines(
  { traffic, offer }: Quote,
  { offer: other }: Quote,
  metric: Parameters<typeof negotiationLines>[2],
): Asked {
  const [asked, setAsked] = useState<Asked>({});
  useEffect(() => {
    let isCurrent = true;
    const show = (own: Asked) => {
      if (isCurrent) setAsked(own);
    };
    import(/* webpackChunkName: "negotiation" */ '../../../core/study/negotiate/negotiation-lines.js').then(
      (found) => show({ terms: found.negotiationLines({ traffic, offer }, other, metric) }),
      (thrown: unknown) => {
        const why = thrown instanceof Error ? thrown.message : String(thrown);
        show({ failure: messages().app.screenMissing(why) });
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [traffic, offer, other, metric]);
  return asked;
}
