/** Tells the user what happened, at the foot of the pane and aloud. An empty sentence clears it. */
export function say(sentence: string, kind: 'done' | 'failed' = 'done'): void {
  const line = document.getElementById('status');
  if (!line) return;
  line.textContent = sentence;
  line.dataset['kind'] = kind;
}

/** The sentence of anything thrown. */
export function sentenceOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown);
}
