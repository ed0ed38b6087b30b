import { dec } from '../../exact/decimal.js';
import { plain } from '../../exact/plain.js';
import { phrase, type Phrase } from '../../phrase/phrase.js';
import { nameKey } from '../../terms/channels.js';
import type { Scenario, VendorClaim } from '../tables/scenario.js';
import type { InputDifference } from './differences.js';

type Claimed = Pick<Scenario, 'claims'>;

/** What vendors are said to claim in one of two scenarios and not in the other: claims are the same by their two offers. */
export function claimDifferences(a: Claimed, b: Claimed): InputDifference[] {
  const [byPairA, byPairB] = [byPair(a), byPair(b)];
  const pairs = [...new Set([...byPairA.keys(), ...byPairB.keys()])];
  return pairs.flatMap((pair) => {
    const [own = [], other = []] = [byPairA.get(pair), byPairB.get(pair)];
    return Array.from({ length: Math.max(own.length, other.length) }, (_, index) =>
      between(own[index], other[index]),
    ).flat();
  });
}

/** Claims of one offer against another, in their order. */
function byPair({ claims }: Claimed): Map<string, VendorClaim[]> {
  const pairs = new Map<string, VendorClaim[]>();
  for (const claim of claims?.entered ?? []) {
    const pair = JSON.stringify([claim.offer, claim.against].map(nameKey));
    pairs.set(pair, [...(pairs.get(pair) ?? []), claim]);
  }
  return pairs;
}

function between(a: VendorClaim | undefined, b: VendorClaim | undefined): InputDifference[] {
  const either = a ?? b;
  if (either === undefined || (a !== undefined && b !== undefined && isAlike(a, b))) return [];
  const kind = a === undefined ? 'added' : b === undefined ? 'removed' : 'changed';
  const header = phrase('claimAgainst', either.against);
  return [{ table: 'claims', name: either.offer, header, a: a && says(a), b: b && says(b), kind }];
}

function isAlike(a: VendorClaim, b: VendorClaim): boolean {
  return a.reading === b.reading && a.least === b.least && a.most === b.most;
}

function says({ reading, least, most }: VendorClaim): Phrase {
  return phrase(reading === 'cheaper' ? 'claimedCheaper' : 'claimedDearer', percent(least), percent(most));
}

function percent(share: number): string {
  return `${plain(dec(share).times(100))}%`;
}
