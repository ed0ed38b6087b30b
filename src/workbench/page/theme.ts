import { THEME_NAMES, type OfficeTheme, type ThemeName } from '../host/office-theme.js';

const LABELS: Readonly<Record<ThemeName, string>> = {
  light: 'Light',
  dark: 'Dark',
  contrast: 'High contrast',
};

/** The theme that the address asks for, else light; and a switch for it, after which the pane has the focus again. */
export function showThemes(
  theme: OfficeTheme,
  asked: string | null,
  { themes, frame }: { readonly themes: HTMLSelectElement; readonly frame: HTMLIFrameElement },
): void {
  theme.choose(named(asked) ?? 'light');
  themes.replaceChildren(
    ...THEME_NAMES.map((name) => new Option(LABELS[name], name, false, name === theme.name)),
  );
  themes.addEventListener('change', () => {
    theme.choose(named(themes.value) ?? 'light');
    // As after the dialog in which Office changes its theme; a pane asks again when it gets the focus.
    frame.contentWindow?.focus();
  });
}

function named(text: string | null): ThemeName | undefined {
  return THEME_NAMES.find((name) => name === text);
}
