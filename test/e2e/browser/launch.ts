import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';

const INSTALLED = [
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * A headless browser: the one CHROME_PATH names, else an installed Chrome or Chromium, else the Chromium that comes
 * from npm (Linux x64), so that the tests need nothing installed by hand.
 */
export async function launchBrowser(): Promise<Browser> {
  const installed = process.env['CHROME_PATH'] ?? INSTALLED.find((path) => existsSync(path));
  if (installed)
    return chromium.launch({ executablePath: installed, args: ['--no-sandbox', '--disable-gpu'] });
  // It unpacks its libraries only where it believes to run in that service, and into TMPDIR.
  const folder = mkdtempSync(join(tmpdir(), 'meterwise-browser-'));
  process.env['AWS_EXECUTION_ENV'] = 'AWS_Lambda_nodejs22.x';
  process.env['TMPDIR'] = folder;
  const { default: packaged } = await import('@sparticuz/chromium');
  const executablePath = await packaged.executablePath();
  process.env['FONTCONFIG_FILE'] = fontsIn(folder);
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--no-zygote', '--disable-gpu'] });
}

/** Its own font settings name /tmp/fonts wherever it was unpacked; without one font a page with an input ends it. */
function fontsIn(folder: string): string {
  const file = join(folder, 'fonts.conf');
  const places = [join(folder, 'fonts'), '/usr/share/fonts'].map((place) => `<dir>${place}</dir>`).join('');
  writeFileSync(file, `<fontconfig>${places}<cachedir>${join(folder, 'font-cache')}</cachedir></fontconfig>`);
  return file;
}
