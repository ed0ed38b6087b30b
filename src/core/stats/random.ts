/**
 * Random 32-bit numbers from a seed, the same on every machine: xoshiro128**, whose 128 bits of state are filled from the
 * seed and the number of the stream by SplitMix32. Whole-number arithmetic only. Streams of one seed have nothing to do
 * with each other, so that what one of them draws does not move the others.
 * @source Blackman, D. and Vigna, S. (2021), Scrambled linear pseudorandom number generators. ACM TOMS 47.
 */
export class RandomStream {
  #a: number;
  #b: number;
  #c: number;
  #d: number;

  /** @param seed any whole number up to 2⁵³; @param stream from 0. */
  constructor(seed: number, stream: number) {
    const next = splitMix(seed | 0, Math.floor(seed / 2 ** 32) | 0, stream);
    [this.#a, this.#b, this.#c, this.#d] = [next(), next(), next(), next() | 1];
  }

  /** The next numbers of the stream, in order. */
  fill(into: Int32Array, count: number): void {
    let [a, b, c, d] = [this.#a, this.#b, this.#c, this.#d];
    for (let index = 0; index < count; index += 1) {
      const five = Math.imul(b, 5);
      into[index] = Math.imul((five << 7) | (five >>> 25), 9);
      const shifted = b << 9;
      c ^= a;
      d ^= b;
      b ^= c;
      a ^= d;
      c ^= shifted;
      d = (d << 11) | (d >>> 21);
    }
    [this.#a, this.#b, this.#c, this.#d] = [a, b, c, d];
  }
}

function splitMix(low: number, high: number, stream: number): () => number {
  const mixed = (value: number) => {
    let own = Math.imul(value ^ (value >>> 16), 0x21f0aaad);
    own = Math.imul(own ^ (own >>> 15), 0x735a2d97);
    return own ^ (own >>> 15);
  };
  let state = mixed(mixed(mixed(low) + high) + stream);
  return () => {
    state = (state + 0x9e3779b9) | 0;
    return mixed(state);
  };
}
