import { FUNCTION_LANGUAGES, inLanguage, readTexts, translated } from '../../scripts/functions-languages.cjs';
import { readFunctions, toMetadata } from '../../scripts/functions-metadata.cjs';

const metadata = toMetadata(readFunctions('https://localhost:3000'));

/** Every text that Excel shows of the functions. */
function textsIn(own: typeof metadata): string[] {
  const texts: string[] = [];
  translated(own, (text) => {
    texts.push(text);
    return text;
  });
  return texts;
}

const english = new Set(textsIn(metadata));

/** What formulas and tables hold in every language: numbers of an example, symbols, words in capitals. */
const kept = (text: string) => text.match(/METER\.\w+|\b[A-Z]{2,}\b|\b\d+: \d+/g) ?? [];

describe.each(FUNCTION_LANGUAGES)('%s', (language) => {
  const texts = readTexts(language);

  test('no function, argument or word lacks a text, and no text has lost its English one', () => {
    expect([...english].filter((text) => texts[text] === undefined)).toEqual([]);
    expect(Object.keys(texts).filter((text) => !english.has(text))).toEqual([]);
  });

  test('only texts differ: ids, arguments and words are the same', () => {
    const own = inLanguage(metadata, language);
    expect(translated(own, () => '')).toEqual(translated(metadata, () => ''));
    expect(textsIn(own).filter((text) => english.has(text))).toEqual([]);
  });

  test('every text is on one line and no longer than Excel takes', () => {
    const wrong = Object.values(texts).filter((text) => text.length > 512 || /\n|^\s|\s$/.test(text));
    expect(wrong).toEqual([]);
  });

  test('names of functions and samples of what is typed stand as they are', () => {
    const capitals = (text: string) => kept(text).filter((own) => own !== 'AI' && own !== 'KI');
    const differing = Object.entries(texts).filter(
      ([text, own]) => capitals(text).sort().join() !== capitals(own).sort().join(),
    );
    expect(differing).toEqual([]);
  });
});
