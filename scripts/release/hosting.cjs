// @ts-check
/** The same headers for the servers that companies host static files with, each in its own file. */
const { ADD_IN_HEADERS } = require('../site-headers.cjs');

const HEADERS = Object.entries(ADD_IN_HEADERS);

/** @param {string} text */
const inXml = (text) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** Netlify, Cloudflare Pages. */
const headersFile = () => ['/*', ...HEADERS.map(([name, value]) => `  ${name}: ${value}`), ''].join('\n');

/** Azure Static Web Apps. */
const azure = () => `${JSON.stringify({ globalHeaders: ADD_IN_HEADERS }, undefined, 2)}\n`;

/** IIS, which knows no type for .json until told. */
const iis = () => `<?xml version="1.0" encoding="UTF-8"?>
<configuration>
  <system.webServer>
    <staticContent>
      <remove fileExtension=".json" />
      <mimeMap fileExtension=".json" mimeType="application/json" />
    </staticContent>
    <httpProtocol>
      <customHeaders>
${HEADERS.map(([name, value]) => `        <add name="${name}" value="${inXml(value)}" />`).join('\n')}
      </customHeaders>
    </httpProtocol>
  </system.webServer>
</configuration>
`;

/** @param {string} text */
const quoted = (text) => `"${text.replaceAll('"', '\\"')}"`;

/** Apache, with mod_headers. */
const apache = () =>
  `${HEADERS.map(([name, value]) => `Header always set ${name} ${quoted(value)}`).join('\n')}\n`;

/** nginx: included in the location that serves the files. */
const nginx = () =>
  `${HEADERS.map(([name, value]) => `add_header ${name} ${quoted(value)} always;`).join('\n')}\n`;

/** @type {Readonly<Record<string, string>>} files beside the add-in's own, by their paths in the release */
const HOSTING_FILES = {
  'site/_headers': headersFile(),
  'site/staticwebapp.config.json': azure(),
  'site/web.config': iis(),
  'site/.htaccess': apache(),
  'hosting/nginx.conf': nginx(),
};

module.exports = { HOSTING_FILES };
