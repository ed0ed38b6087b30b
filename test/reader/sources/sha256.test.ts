import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { fingerprintOf, Sha256 } from '../../../src/reader/sources/sha256.js';

const known = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

test('the examples of the standard', async () => {
  const text = 'abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq';
  expect(await fingerprintOf(new Blob(['abc']))).toBe(
    'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
  );
  expect(await fingerprintOf(new Blob([text]))).toBe(
    '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
  );
});

test('is that of Node for any bytes, however they are cut into pieces', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), fc.array(fc.nat(130), { maxLength: 6 }), (bytes, cuts) => {
      const hash = new Sha256();
      let at = 0;
      for (const cut of cuts) {
        hash.push(bytes.subarray(at, at + cut));
        at = Math.min(bytes.length, at + cut);
      }
      hash.push(bytes.subarray(at));
      expect(hash.end()).toBe(known(bytes));
    }),
  );
});

test('of 0 to 200 bytes, so that every length of the last block is there', () => {
  for (let length = 0; length <= 200; length += 1) {
    const bytes = Uint8Array.from({ length }, (_, at) => at);
    const hash = new Sha256();
    hash.push(bytes);
    expect(hash.end()).toBe(known(bytes));
  }
});
