/** How the pane shows figures. What it reckons with is never rounded by them. */
export interface PaneSettings {
  /** For amounts whose offers state no currency: a code of three letters, or '' for none. */
  readonly currency: string;
  /** Decimals of unit costs, such as the effective cost per resolution. */
  readonly decimals: 2 | 3 | 4;
}

export const DEFAULT_SETTINGS: PaneSettings = { currency: '', decimals: 2 };

const KEY = 'meterwise.settings';

/** The settings kept on this machine; the usual ones where there are none, or where they cannot be read. */
export function loadSettings(): PaneSettings {
  try {
    return settingsFrom(JSON.parse(localStorage.getItem(KEY) ?? '{}'));
  } catch {
    return DEFAULT_SETTINGS;
  }
}

/** Keeps the settings on this machine. Where the browser keeps nothing they hold until the pane closes. */
export function keepSettings(settings: PaneSettings): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(settings));
  } catch {
    // A browser that forbids storage is the user's choice.
  }
}

/** Forgets what is kept on this machine. */
export function forgetSettings(): void {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // Nothing could be kept either.
  }
}

function settingsFrom(kept: unknown): PaneSettings {
  const { currency, decimals } = (typeof kept === 'object' && kept !== null ? kept : {}) as Record<
    string,
    unknown
  >;
  return {
    currency:
      typeof currency === 'string' && /^([A-Z]{3})?$/.test(currency) ? currency : DEFAULT_SETTINGS.currency,
    decimals: decimals === 2 || decimals === 3 || decimals === 4 ? decimals : DEFAULT_SETTINGS.decimals,
  };
}
