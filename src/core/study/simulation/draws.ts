import { toDouble } from '../../exact/decimal.js';
import { RandomStream } from '../../stats/random.js';
import { sampler, type OfNormal } from '../../stats/samplers.js';
import type { Traffic } from '../../traffic/channel.js';
import { LEVERS, type DrawnLever } from '../../scenario/levers/levers.js';
import { trafficRates } from '../../scenario/levers/resolution-rates.js';
import { BLOCK } from './block.js';
import type { Column, Columns } from './columns.js';
import type { DrawnSpread } from './spread.js';
import { turner } from './turned-shares.js';

/** Streams of one seed beside each other: more than there will ever be levers. */
const STREAMS_IN_CHUNK = 1024;

/**
 * What the levers are in each trial, as columns; a lever that is not drawn is undefined. Sessions are a factor on those of
 * every channel, interactions per session the mean over the traffic; handover share, price level, seats and exchange rate are values.
 */
export interface Draws {
  readonly sessions: Column | undefined;
  readonly interactions: Column | undefined;
  readonly handover: Column | undefined;
  readonly level: Column | undefined;
  readonly seats: Column | undefined;
  /** Of the offers that state one. */
  readonly exchange: Column | undefined;
  /** What a resolution rate that stands here is turned to, so that the traffic's blend is what is drawn. */
  rate(stands: number): Column | undefined;
}

/** The draws of a simulation, and where their random numbers start. */
export interface DrawnColumns {
  readonly draws: Draws;
  /** From here on the trials of a chunk, counted from 0. */
  startChunk(chunk: number): void;
}

/** Columns of random draws: the numbers depend on seed, lever and chunk alone. */
export function drawnColumns(
  columns: Columns,
  {
    drawn,
    traffic,
    seed,
  }: { readonly drawn: readonly DrawnSpread[]; readonly traffic: Traffic; readonly seed: number },
): DrawnColumns {
  const sources = new Map(drawn.map((own) => [own.lever, source(own.lever, columns)]));
  const distributionOf = (lever: DrawnLever) => drawn.find((own) => own.lever === lever)?.distribution;
  const plain = (lever: DrawnLever) => {
    const distribution = distributionOf(lever);
    return distribution && sampled(lever, lever, distribution);
  };
  const rate = distributionOf('resolution rate');
  const turned = rate && turnedBy(rate, traffic);
  const draws: Draws = {
    sessions: plain('sessions'),
    interactions: plain('interactions per session'),
    handover: plain('handover share'),
    level: plain('price level'),
    seats: plain('seats'),
    exchange: plain('exchange rate'),
    rate: (stands) =>
      turned && sampled('resolution rate', `resolution rate of ${stands}`, (z) => turned(z)(stands)),
  };
  return {
    draws,
    startChunk: (chunk) => {
      for (const [lever, own] of sources) {
        const stream = LEVERS[lever].stream + STREAMS_IN_CHUNK * chunk;
        own.stream = new RandomStream(seed, stream);
      }
    },
  };

  function sampled(lever: DrawnLever, key: string, distribution: OfNormal): Column {
    const { numbers } = sources.get(lever) ?? source(lever, columns);
    // The tables of a distribution take longer than a block of draws: only a new column makes them.
    let sample: ReturnType<typeof sampler> | undefined;
    return columns.add(key, (into, count) => {
      sample ??= sampler(distribution);
      sample(numbers, into, count);
    });
  }
}

interface Source {
  stream: RandomStream;
  readonly numbers: Int32Array;
}

/** Random numbers of a lever, drawn once a block. */
function source(lever: DrawnLever, columns: Columns): Source {
  const own = { stream: new RandomStream(0, 0), numbers: new Int32Array(BLOCK) };
  columns.add(`numbers of ${lever}`, (_into, count) => own.stream.fill(own.numbers, count));
  return own;
}

/** By the normal value that is drawn, what becomes of a rate; a blend is found once for each value, whatever rates are asked for. */
function turnedBy(distribution: OfNormal, traffic: Traffic): (z: number) => (share: number) => number {
  const shares = trafficRates(traffic).map(({ weight, share }) => ({
    weight: toDouble(weight),
    share: toDouble(share),
  }));
  const turned = turner(shares);
  if (shares.every(({ share }) => share === shares[0]?.share)) return (z) => turned(distribution(z));
  const known = new Map<number, (share: number) => number>();
  return (z) => {
    const found = known.get(z) ?? turned(distribution(z));
    known.set(z, found);
    return found;
  };
}
