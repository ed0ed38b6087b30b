import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'vitepress';
import { functionPages, PAGES } from '../pages.mjs';

const JOBS = [
  ['Compare quotes', 'docs/how-to/compare-quotes'],
  ['Negotiate', 'docs/how-to/negotiate'],
  ['Budget', 'docs/how-to/budget'],
  ['Measure μ and ρ', 'docs/how-to/measure'],
  ['Count a log in a warehouse', 'docs/how-to/warehouse'],
  ['Check an invoice', 'docs/how-to/reconcile'],
  ['Put it before the board', 'docs/how-to/board'],
];
const GUIDE = [
  ['Ask vendors', 'docs/guide/ask-vendors'],
  ['Tables', 'docs/guide/tables'],
  ['The pane', 'docs/guide/pane'],
  ['Sheets', 'docs/guide/sheets'],
  ['Ordinary formulas', 'docs/guide/ordinary-formulas'],
  ['Time and risk', 'docs/guide/time-and-risk'],
  ['Your own messages', 'docs/guide/evidence'],
  ['The catalogue', 'docs/guide/catalogue'],
];
const ROLLOUT = [
  ['Rollout for IT', 'docs/rollout'],
  ['What office.js itself sends', 'docs/office-js'],
  ['Privacy', 'PRIVACY'],
  ['Security', 'SECURITY'],
  ['To try in Excel', 'docs/testing-in-excel'],
  ['For a store’s review', 'docs/testing-notes'],
  ['What differs from Excel', 'docs/differences'],
  ['Changes', 'CHANGELOG'],
];
const HOUSE = [
  ['The house', 'docs/architecture'],
  ['Contributing', 'CONTRIBUTING'],
  ['Add or correct a vendor', 'src/core/catalogue/README'],
  ['Design', 'docs/design'],
  ['How it is checked', 'docs/checks'],
  ['Measured', 'docs/quality'],
];

/** Below the add-in where a release serves both, by itself elsewhere. */
const base = process.env.METERWISE_URL
  ? `${new URL(process.env.METERWISE_URL).pathname.replace(/\/+$/, '')}/docs/`
  : '/';

const links = (pages) => pages.map(([text, path]) => ({ text, link: `/${path}` }));
const decisions = readdirSync(join(PAGES, 'docs', 'decisions'))
  .filter((file) => /^\d/.test(file))
  .map((file) => ({
    text: file
      .slice(0, -3)
      .replace(/^(\d+)-/, '$1 ')
      .replaceAll('-', ' '),
    link: `/docs/decisions/${file.slice(0, -3)}`,
  }));

export default defineConfig({
  title: 'Meterwise',
  description: 'Compare any AI customer-service price on one number: the cost per resolved issue.',
  base,
  srcDir: 'pages',
  outDir: '../dist-site',
  cleanUrls: false,
  rewrites: { 'README.md': 'index.md', ':path(.*)/README.md': ':path/index.md' },
  // What people wrote is text: nothing in it is markup or a template.
  markdown: { html: false, config: (md) => md.disable('html_inline') },
  lastUpdated: false,
  ignoreDeadLinks: 'localhostLinks',
  themeConfig: {
    search: { provider: 'local' },
    outline: [2, 3],
    nav: [
      { text: 'Functions', link: '/docs/guide/functions' },
      { text: 'Tables', link: '/docs/guide/tables' },
      { text: 'Rollout', link: '/docs/rollout' },
      {
        text: 'Sample workbook',
        items: [
          { text: 'English', link: `${base}meterwise-sample.xlsx`, target: '_blank' },
          { text: 'Deutsch', link: `${base}meterwise-sample-de.xlsx`, target: '_blank' },
        ],
      },
    ],
    sidebar: [
      { text: 'For each job', items: links(JOBS) },
      { text: 'Guide', items: links(GUIDE) },
      {
        text: 'Functions',
        collapsed: true,
        items: [
          { text: 'By what they answer', link: '/docs/guide/functions' },
          ...functionPages().map(({ name }) => ({
            text: name,
            link: `/docs/reference/${name.toLowerCase()}`,
          })),
        ],
      },
      { text: 'In a company', items: links(ROLLOUT) },
      {
        text: 'For engineers',
        items: [...links(HOUSE), { text: 'Decisions', collapsed: true, items: decisions }],
      },
    ],
  },
});
