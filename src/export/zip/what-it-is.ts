import { fileMessages } from '../../messages/files.js';
/** How a compound file starts: what Excel saved before 2007, and what it puts a workbook with a password into. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** The stream of a compound file that holds a workbook with a password. @source MS-OFFCRYPTO 2.3.4.4 */
const ENCRYPTED_STREAM = 'EncryptedPackage';

/** What bytes are that cannot be opened as a zip, as the end of a sentence. */
export function whatItIs(bytes: Uint8Array, directory: 'encrypted' | undefined): string {
  const { password, noXlsx, oldExcel } = fileMessages();
  if (directory === 'encrypted') return password;
  if (!COMPOUND.every((byte, index) => bytes[index] === byte)) return noXlsx;
  return holdsName(bytes, ENCRYPTED_STREAM) ? password : oldExcel;
}

/** Whether a name of a stream stands in a compound file: two bytes a letter. */
function holdsName(bytes: Uint8Array, name: string): boolean {
  const wanted = [...name].flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (
    let start = bytes.indexOf(wanted[0] ?? 0);
    start >= 0;
    start = bytes.indexOf(wanted[0] ?? 0, start + 1)
  ) {
    if (wanted.every((byte, index) => bytes[start + index] === byte)) return true;
  }
  return false;
}
