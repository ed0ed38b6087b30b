import { ADA } from './ada.js';
import { AGENTFORCE } from './agentforce.js';
import { CW_MESSAGES } from './chatwoot.js';
import { CRISP } from './crisp.js';
import type { ExportFormat } from './format.js';
import { FRESHDESK_EXPORT } from './freshdesk-tickets.js';
import { GORGIAS } from './gorgias.js';
import { HUBSPOT } from './hubspot.js';
import { INTERCOM_JSON } from './intercom-json.js';
import { INTERCOM_MESSAGES } from './intercom-messages.js';
import { INTERCOM_REPORT } from './intercom-report.js';
import { SALESFORCE_ENTRIES } from './salesforce-entries.js';
import { ZENDESK_AI_AGENTS } from './zendesk-ai-agents.js';
import { ZENDESK_JSON } from './zendesk-json.js';
import { ZENDESK_EXPORT } from './zendesk-tickets.js';

/** Every export that is known by its columns. A new one is a file and a line here. */
export const FORMATS: readonly ExportFormat[] = [
  INTERCOM_JSON,
  INTERCOM_REPORT,
  INTERCOM_MESSAGES,
  ZENDESK_EXPORT,
  ZENDESK_JSON,
  ZENDESK_AI_AGENTS,
  GORGIAS,
  FRESHDESK_EXPORT,
  HUBSPOT,
  AGENTFORCE,
  SALESFORCE_ENTRIES,
  ADA,
  CRISP,
  CW_MESSAGES,
];
