import { teamsHighContrastTheme, webDarkTheme, webLightTheme, type Theme } from '@fluentui/react-components';

export type ThemeName = 'light' | 'dark' | 'contrast';

export const THEMES: Readonly<Record<ThemeName, Theme>> = {
  light: webLightTheme,
  dark: webDarkTheme,
  // Its letters are those of Teams.
  contrast: { ...teamsHighContrastTheme, fontFamilyBase: webLightTheme.fontFamilyBase },
};

/** The theme that Office has now; where it tells none, that of the system. */
export function officeTheme(): ThemeName {
  if (matches('(forced-colors: active)')) return 'contrast';
  const background = Office.context.officeTheme?.bodyBackgroundColor;
  if (background === undefined || background === '')
    return matches('(prefers-color-scheme: dark)') ? 'dark' : 'light';
  if (/^#?000000$/.test(background)) return 'contrast';
  return isDark(background) ? 'dark' : 'light';
}

/** Calls `react` whenever Office, or the system, changes its theme. */
export function whenThemeChanges(react: () => void): void {
  for (const query of ['(forced-colors: active)', '(prefers-color-scheme: dark)'])
    matchMedia(query).addEventListener('change', react);
  // Excel tells of no change: it is seen once the user comes back to the pane.
  window.addEventListener('focus', react);
}

function matches(query: string): boolean {
  return matchMedia(query).matches;
}

/** Whether light text stands out on it better than dark text: perceived brightness, ITU-R BT.601. */
function isDark(color: string): boolean {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) =>
    Number.parseInt(color.replace('#', '').slice(at, at + 2), 16),
  );
  return red * 0.299 + green * 0.587 + blue * 0.114 < 128;
}
