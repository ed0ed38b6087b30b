// @ts-check
/**
 * The headers that the add-in's files are served with, said once: by the workbench, by `npm run excel`, and by whoever
 * hosts a release.
 */

/** The empty style element that component libraries fill through CSSOM. */
const EMPTY_STYLE = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";
/** Where Excel gets office.js, and what office.js loads of itself. */
const OFFICE = 'https://appsforoffice.microsoft.com';
/** The pages that Excel on the web shows an add-in in. */
const EXCEL_ON_THE_WEB = [
  'https://*.officeapps.live.com',
  'https://*.cloud.microsoft',
  'https://*.office.com',
  'https://*.sharepoint.com',
  'https://onedrive.live.com',
];

/**
 * @param {{ scripts?: readonly string[], styles: string, framedBy?: readonly string[] }} allowed beside its own files
 * @returns {string} a content security policy; what it does not name, the page can neither load nor send to
 */
function policy({ scripts = [], styles, framedBy = [] }) {
  return [
    "default-src 'none'",
    ["script-src 'self'", ...scripts].join(' '),
    `style-src 'self' ${styles}`,
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "worker-src 'self'",
    "frame-src 'self'",
    ["frame-ancestors 'self'", ...framedBy].join(' '),
    "base-uri 'none'",
    "form-action 'none'",
    "object-src 'none'",
  ].join('; ');
}

/** Of every file, whoever serves it. */
const COMMON = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  // The grid would list the fonts of the machine, which asks the user, and ends some headless browsers.
  'Permissions-Policy': 'local-fonts=(), camera=(), microphone=(), geolocation=()',
};

/** Of the add-in where Excel loads it. It reads the functions' descriptions from pages of its own. */
const ADD_IN_HEADERS = {
  'Content-Security-Policy': policy({
    scripts: [OFFICE],
    styles: EMPTY_STYLE,
    framedBy: EXCEL_ON_THE_WEB,
  }),
  ...COMMON,
  'Access-Control-Allow-Origin': '*',
  'Cache-Control': 'no-cache',
};

const WORKBENCH_POLICIES = {
  addIn: policy({ styles: EMPTY_STYLE }),
  grid: policy({ styles: "'unsafe-inline'" }),
};

module.exports = { ADD_IN_HEADERS, COMMON, WORKBENCH_POLICIES };
