/** Keys that are held together, as shortcuts.json writes them: `Ctrl+Alt+Shift+M`. */
interface Combination {
  readonly ctrl: boolean;
  readonly alt: boolean;
  readonly shift: boolean;
  readonly command: boolean;
  /** The code of the last key, which is the same whatever the others make of it: `KeyM`, `Digit1`. */
  readonly code: string;
}

type Pressed = Pick<KeyboardEvent, 'ctrlKey' | 'altKey' | 'shiftKey' | 'metaKey' | 'code'>;

/** Whether these keys are pressed, and no other one. */
export function isPressed(
  combination: string,
  { ctrlKey, altKey, shiftKey, metaKey, code }: Pressed,
): boolean {
  const { ctrl, alt, shift, command, code: wanted } = parse(combination);
  const held = ctrlKey === ctrl && altKey === alt && shiftKey === shift && metaKey === command;
  return held && code === wanted;
}

function parse(combination: string): Combination {
  const keys = combination.split('+').map((key) => key.trim().toUpperCase());
  const last = keys.at(-1) ?? '';
  const has = (...names: readonly string[]) => names.some((name) => keys.slice(0, -1).includes(name));
  return {
    ctrl: has('CTRL'),
    alt: has('ALT', 'OPTION'),
    shift: has('SHIFT'),
    command: has('CMD', 'COMMAND'),
    code: /^[0-9]$/.test(last) ? `Digit${last}` : `Key${last}`,
  };
}
