/** Names compare trimmed and case-blind. */
export function nameKey(name: string): string {
  return name.trim().toLowerCase();
}

/** Whether a charge or fee that names `channels` (undefined: all) covers the channel of this name. */
export function coversChannel(channels: readonly string[] | undefined, name: string): boolean {
  return channels === undefined || channels.some((own) => nameKey(own) === nameKey(name));
}

/** Channel names from a cell: separated by commas; none is undefined, which means all. */
export function parseChannelNames(text: string): readonly string[] | undefined {
  const names = text
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
  return names.length === 0 ? undefined : names;
}
