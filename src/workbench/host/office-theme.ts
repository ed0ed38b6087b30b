/** A theme of Office by the colours that it tells add-ins, as 0xRRGGBB. */
export type ThemeName = 'light' | 'dark' | 'contrast';

interface Colours {
  readonly bodyBackgroundColor: number;
  readonly bodyForegroundColor: number;
  readonly controlBackgroundColor: number;
  readonly controlForegroundColor: number;
}

const COLOURS: Readonly<Record<ThemeName, Colours>> = {
  light: {
    bodyBackgroundColor: 0xffffff,
    bodyForegroundColor: 0x262626,
    controlBackgroundColor: 0xffffff,
    controlForegroundColor: 0x444444,
  },
  dark: {
    bodyBackgroundColor: 0x262626,
    bodyForegroundColor: 0xf0f0f0,
    controlBackgroundColor: 0x363636,
    controlForegroundColor: 0xf0f0f0,
  },
  contrast: {
    bodyBackgroundColor: 0x000000,
    bodyForegroundColor: 0xffffff,
    controlBackgroundColor: 0x000000,
    controlForegroundColor: 0xffff00,
  },
};

export const THEME_NAMES = Object.keys(COLOURS) as readonly ThemeName[];

/** What office.js 1.1.110 asks for the theme, and where it keeps the answer for five seconds. */
interface ThemedWindow {
  readonly OSF?: { readonly DDA: { _OsfControlContext?: { GetOfficeThemeInfo(): string } } };
  _osfOfficeThemeTimeStamp?: number | undefined;
}

/** The theme that Office has. Outside of Outlook Office tells of no change: an add-in asks again. */
export interface OfficeTheme {
  readonly name: ThemeName;
  choose(name: ThemeName): void;
  /** Lets a window in which office.js has loaded ask for it, as Excel on Windows does. */
  serve(window: Window): void;
}

export function createOfficeTheme(): OfficeTheme {
  let chosen: ThemeName = 'light';
  let served: ThemedWindow | undefined;
  return {
    get name() {
      return chosen;
    },
    choose(name) {
      chosen = name;
      if (served) served._osfOfficeThemeTimeStamp = undefined;
    },
    serve(window) {
      served = window as ThemedWindow;
      if (served.OSF)
        served.OSF.DDA._OsfControlContext = { GetOfficeThemeInfo: () => JSON.stringify(COLOURS[chosen]) };
    },
  };
}
