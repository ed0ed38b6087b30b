/** The first 32 bits of the fractions of the cube roots of the first 64 primes. @source FIPS 180-4, 4.2.2 */
const ROUNDS = fractions(64, Math.cbrt);
/** The same of the square roots of the first 8. @source FIPS 180-4, 5.3.3 */
const START = fractions(8, Math.sqrt);
const BLOCK = 64;
/** Where the last block states the length. */
const LENGTH_AT = 56;

function fractions(count: number, root: (prime: number) => number): Uint32Array {
  const found = new Uint32Array(count);
  for (let number = 2, at = 0; at < count; number += 1) {
    if (!isPrime(number)) continue;
    const own = root(number);
    found[at] = Math.floor((own - Math.floor(own)) * 2 ** 32);
    at += 1;
  }
  return found;
}

function isPrime(number: number): boolean {
  for (let divisor = 2; divisor * divisor <= number; divisor += 1) if (number % divisor === 0) return false;
  return true;
}

/** SHA-256 of bytes as they come: a file of any size is never in memory as a whole. @source FIPS 180-4, 6.2 */
export class Sha256 {
  private readonly state = START.slice();
  private readonly schedule = new Uint32Array(BLOCK);
  private readonly block = new Uint8Array(BLOCK);
  private filled = 0;
  private bytes = 0;

  push(piece: Uint8Array): void {
    this.bytes += piece.length;
    let at = 0;
    while (at < piece.length) {
      const taken = Math.min(BLOCK - this.filled, piece.length - at);
      this.block.set(piece.subarray(at, at + taken), this.filled);
      this.filled += taken;
      at += taken;
      if (this.filled === BLOCK) this.mix();
    }
  }

  /** The fingerprint in hexadecimal digits; nothing may be pushed after it. */
  end(): string {
    const bits = this.bytes * 8;
    this.block[this.filled] = 0x80;
    this.block.fill(0, this.filled + 1);
    if (this.filled >= LENGTH_AT) {
      this.mix();
      this.block.fill(0);
    }
    const view = new DataView(this.block.buffer);
    view.setUint32(LENGTH_AT, Math.floor(bits / 2 ** 32));
    view.setUint32(LENGTH_AT + 4, bits % 2 ** 32);
    this.mix();
    return [...this.state].map((word) => word.toString(16).padStart(8, '0')).join('');
  }

  private mix(): void {
    const { schedule: w, state } = this;
    const view = new DataView(this.block.buffer);
    for (let at = 0; at < 16; at += 1) w[at] = view.getUint32(4 * at);
    for (let at = 16; at < BLOCK; at += 1) {
      const [two, fifteen] = [w[at - 2] ?? 0, w[at - 15] ?? 0];
      const small = turned(fifteen, 7) ^ turned(fifteen, 18) ^ (fifteen >>> 3);
      const large = turned(two, 17) ^ turned(two, 19) ^ (two >>> 10);
      w[at] = (w[at - 16] ?? 0) + small + (w[at - 7] ?? 0) + large;
    }
    let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
    for (let at = 0; at < BLOCK; at += 1) {
      const chosen = (e & f) ^ (~e & g);
      const added = h + (turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)) + chosen;
      const first = (added + (ROUNDS[at] ?? 0) + (w[at] ?? 0)) | 0;
      const most = (a & b) ^ (a & c) ^ (b & c);
      const second = (turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)) + most;
      [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + second) | 0];
    }
    for (const [at, own] of [a, b, c, d, e, f, g, h].entries()) state[at] = (state[at] ?? 0) + own;
    this.filled = 0;
  }
}

function turned(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by));
}

/** The SHA-256 of a file, read piece by piece. */
export async function fingerprintOf(file: Blob): Promise<string> {
  const hash = new Sha256();
  const reader = file.stream().getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return hash.end();
    hash.push(value);
  }
}
