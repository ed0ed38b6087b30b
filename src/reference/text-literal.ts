/** A text as a formula writes it: `"so ""called"""`. */
export function textLiteral(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
