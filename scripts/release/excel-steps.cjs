// @ts-check
/**
 * What `npm run excel` asks of Office's own tools. They are fetched when asked for and never installed with Meterwise:
 * hundreds of packages that only a machine with Excel has a use for. These versions report no usage data.
 */

const CERTIFICATES = 'office-addin-dev-certs@3.0.0';
const SETTINGS = 'office-addin-dev-settings@4.0.0';
/** @typedef {readonly [string, ...string[]]} Step a command and its words */

/** @param {string} name @param {...string} words @returns {Step} */
const tool = (name, ...words) => ['npx', '--yes', name, ...words];

/** @type {Step} a certificate for localhost that this user's machine trusts for 30 days */
const INSTALL = tool(CERTIFICATES, 'install', '--days', '30');

/** @type {Step} whether it is trusted; both end well where it is not, so what it says counts */
const VERIFY = tool(CERTIFICATES, 'verify');

/** @param {string} told what VERIFY printed */
const isTrusted = (told) => /You have trusted access/i.test(told);

/** @param {string} certificate of the authority that signed it */
const NOT_TRUSTED = (certificate) =>
  `  This machine does not trust the certificate yet, so Excel will refuse the add-in. Trust it by hand, in the\n  system or in your browser: ${certificate}`;

/**
 * @param {string} platform as Node.js names it
 * @param {string} manifest
 * @returns {readonly { step: Step, failed: string }[]} the registration first, where there is one: it needs the manifest
 */
const REMOVE = (platform, manifest) => [
  ...(hasExcel(platform)
    ? [
        {
          step: tool(SETTINGS, 'unregister', manifest),
          failed: 'Excel still knows the add-in: see the messages above.',
        },
      ]
    : []),
  {
    step: tool(CERTIFICATES, 'uninstall'),
    failed: 'The certificate is still there: see the messages above.',
  },
];

/** @param {string} platform */
function hasExcel(platform) {
  return platform === 'win32' || platform === 'darwin';
}

/**
 * @param {string} platform as Node.js names it
 * @param {string} manifest
 * @returns {Step | undefined} Excel with the add-in in it; undefined where there is no Excel to open
 */
function opening(platform, manifest) {
  if (!hasExcel(platform)) return undefined;
  return tool(SETTINGS, 'sideload', manifest, 'desktop', '--app', 'Excel');
}

/** @param {string} manifest */
const WEB_CLICKS = (manifest) => `  In Excel on the web, in a browser on this machine:
  1. Home › Add-ins › More Add-ins
  2. My Add-ins › Upload My Add-in
  3. choose ${manifest}
`;

module.exports = { INSTALL, NOT_TRUSTED, REMOVE, VERIFY, WEB_CLICKS, isTrusted, opening };
