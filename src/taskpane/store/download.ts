/** Hands bytes or text to the user as a file; nothing leaves the machine. */
export function download(name: string, type: string, content: BlobPart): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  document.body.append(link);
  link.click();
  link.remove();
  // The browser reads the address after the click has been handled.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** A file's name of a scenario's or a sheet's: what a file system refuses becomes a hyphen. */
export function fileName(words: string, ending: string): string {
  const plain = words
    .normalize('NFC')
    // oxlint-disable-next-line no-control-regex -- control characters are what it takes out
    .replace(/[\u0000-\u001f\\/:*?"<>|]+/g, '-')
    .replace(/^[\s.]+|[\s.]+$/g, '')
    .slice(0, 80);
  return `${plain === '' ? 'Meterwise' : plain}.${ending}`;
}
