import { conflict } from '../fault/fault.js';
import { failed, ok, type Result } from '../fault/result.js';
import { DOCUMENT } from './format.js';
import { MOST_CHARACTERS } from './parse-json.js';
import { unescapeXml } from './unescape-xml.js';
import { phrase } from '../phrase/phrase.js';

/** By this namespace the part is found among those of a workbook. */
export const NAMESPACE = 'urn:meterwise:scenarios';

const ELEMENT = 'meterwise';
/** Every character could be an escaped one. */
const MOST_XML = MOST_CHARACTERS * 6;
/** No XML can hold these, not even escaped; in JSON they stand inside strings, where an escape says the same. */
const NO_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** A JSON text as the XML that a workbook's custom part holds; ends of lines stand escaped inside its strings. */
export function toXml(json: string, namespace = NAMESPACE): string {
  const held = json
    .replace(NO_XML, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .replace(/[&<>]/g, (letter) => ESCAPES[letter] ?? letter);
  return `<${ELEMENT} xmlns="${namespace}">${held}</${ELEMENT}>`;
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

const OPENING =
  /^\uFEFF?\s*(?:<\?xml[^<>]*\?>\s*)?<(?:([\w.-]+):)?meterwise\s+xmlns(?::([\w.-]+))?\s*=\s*(?:"([^"<]*)"|'([^'<]*)')\s*>/;

/**
 * The text that a custom part holds. Hosts may write the same XML in another way (a declaration, a prefix, CDATA), so
 * those are read too; nothing else is: no attributes, no elements inside, no document type, hence no entities of its
 * own. Faults: too long, or no such XML.
 */
export function fromXml(xml: string, namespace = NAMESPACE): Result<string> {
  const refused = failed(conflict(DOCUMENT, phrase('notOurXml', namespace)));
  if (xml.length > MOST_XML) return refused;
  const opening = OPENING.exec(xml);
  if (opening === null || opening[1] !== opening[2]) return refused;
  if ((opening[3] ?? opening[4]) !== namespace) return refused;
  const name = opening[1] === undefined ? ELEMENT : `${opening[1]}:${ELEMENT}`;
  const end = xml.lastIndexOf(`</${name}`);
  if (end < opening[0].length || !/^\s*>\s*$/.test(xml.slice(end + name.length + 2))) return refused;
  const text = characters(xml.slice(opening[0].length, end));
  return text === undefined ? refused : ok(text);
}

/** Character data and CDATA sections as the text they mean; undefined where anything else stands between. */
function characters(content: string): string | undefined {
  const parts = content.split('<![CDATA[');
  const texts = parts.map((part, index) => {
    if (index === 0) return unescapeXml(part);
    const end = part.indexOf(']]>');
    const after = end < 0 ? undefined : unescapeXml(part.slice(end + 3));
    return after === undefined ? undefined : part.slice(0, end) + after;
  });
  return texts.includes(undefined) ? undefined : texts.join('');
}
