const NAMED: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

/** Character data of XML as the text it means; undefined where it holds a tag or a reference that XML does not define. */
export function unescapeXml(text: string): string | undefined {
  if (text.includes('<')) return undefined;
  let known = true;
  const plain = text.replace(/&([^;&]{0,10});?/g, (whole, name: string) => {
    const letter = whole.endsWith(';') ? letterOf(name) : undefined;
    known &&= letter !== undefined;
    return letter ?? '';
  });
  return known ? plain : undefined;
}

function letterOf(name: string): string | undefined {
  const numbered = /^#(?:x([0-9a-fA-F]{1,6})|(\d{1,7}))$/.exec(name);
  if (numbered === null) return NAMED.get(name);
  const code = numbered[1] === undefined ? Number(numbered[2]) : parseInt(numbered[1], 16);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}
