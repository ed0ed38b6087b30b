import { TextBytes } from '../../../src/reader/text/text-bytes';

function decoded(bytes: Uint8Array, piece: number) {
  const own = new TextBytes();
  const given: Uint8Array[] = [];
  for (let at = 0; at < bytes.length; at += piece) given.push(own.push(bytes.subarray(at, at + piece)));
  given.push(own.end());
  return {
    text: new TextDecoder(own.given).decode(Buffer.concat(given), { stream: true }),
    encoding: own.encoding,
  };
}

const TEXT = 'id,name\n1,Zoë 😀\n';
const utf16 = (text: string, isLittle: boolean) => {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  [...Array(text.length).keys()].forEach((at) => view.setUint16(at * 2, text.charCodeAt(at), isLittle));
  return bytes;
};
const latin = Uint8Array.from('id,name\n1,Zoë €\n'.replace('€', '\x80'), (own) => own.charCodeAt(0));

test.each([
  ['utf-8', new TextEncoder().encode(TEXT), TEXT],
  ['utf-8', new TextEncoder().encode(`\uFEFF${TEXT}`), TEXT],
  ['utf-16le', utf16(`\uFEFF${TEXT}`, true), TEXT],
  ['utf-16be', utf16(`\uFEFF${TEXT}`, false), TEXT],
  ['utf-16le', utf16(TEXT, true), TEXT],
  ['windows-1252', latin, 'id,name\n1,Zoë €\n'],
  ['utf-8', new TextEncoder().encode('a,b'), 'a,b'],
  ['utf-8', new TextEncoder().encode('ab'), 'ab'],
])('%s', (encoding, bytes, text) => {
  for (const piece of [1, 2, 3, 5, bytes.length]) {
    expect(decoded(bytes, piece)).toEqual({ text, encoding });
  }
});
