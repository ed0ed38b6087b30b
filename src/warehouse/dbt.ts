import { DIALECTS, type DialectName, type WarehouseClock } from './dialects.js';
import { readStep, type Source } from './first-step.js';
import { withSteps } from './query.js';
import { countsSelect, fateSteps, logStep, sessionSteps, SESSIONS } from './steps.js';

/** What a package is made of: microseconds are its variables. */
export interface DbtRules {
  readonly dialect: DialectName;
  readonly source: Source;
  readonly clock: WarehouseClock;
  readonly silence: number;
  readonly recontact: number;
}

const MESSAGES = "{{ ref('stg_messages') }}";
const MADE = "{{ ref('sessions') }}";
const SILENCE = "{{ var('session_silence_us') }}";
const RECONTACT = "{{ var('recontact_us') }}";

/**
 * The query as a dbt package: each file by its path. The steps are those of the one statement, cut where data teams look:
 * messages as read, sessions, counts. All of them are made anew, so that messages which come late join their sessions.
 */
export function dbtPackage(rules: DbtRules): ReadonlyMap<string, string> {
  const { dialect, source, clock } = rules;
  const sessions = sessionSteps(MESSAGES, SILENCE);
  const counts = [logStep(MESSAGES), ...fateSteps(MADE, 'log_rows', RECONTACT)];
  const select = countsSelect({ read: MESSAGES, log: 'log_rows', sessions: MADE });
  return new Map([
    ['dbt_project.yml', projectOf(rules)],
    ['models/staging/stg_messages.sql', `${readStep(DIALECTS[dialect], source, clock)}\n`],
    ['models/sessions.sql', `${withSteps(sessions)}\nSELECT * FROM ${SESSIONS}\n`],
    ['models/evidence_counts.sql', `${withSteps(counts)}\n${select}\n`],
    ['models/schema.yml', SCHEMA],
  ]);
}

function projectOf({ silence, recontact }: DbtRules): string {
  return `name: meterwise_evidence
version: "1.0.0"
config-version: 2
profile: default
model-paths: ["models"]
models:
  meterwise_evidence:
    staging:
      +materialized: view
    +materialized: table
vars:
  # Whole microseconds: a longer silence ends a session; who comes back within the other was not helped.
  session_silence_us: ${silence}
  recontact_us: ${recontact}
`;
}

const SCHEMA = `version: 2
models:
  - name: stg_messages
    columns:
      - name: author
        tests:
          - accepted_values: { values: ["customer", "ai", "human", "system", ""] }
  - name: sessions
    columns:
      - { name: customer, tests: [not_null] }
      - { name: channel, tests: [not_null] }
      - { name: session_no, tests: [not_null] }
      - { name: ai_replies, tests: [not_null] }
  - name: evidence_counts
    columns:
      - name: part
        tests:
          - not_null
          - accepted_values:
              values: ["sessions", "unaided", "customers", "messages", "first", "last", "left out"]
      - { name: counted, tests: [not_null] }
`;
