import { assert } from '../fault/result.js';
import { parseVendor } from './parse-vendor.js';
import type { Vendor } from './vendor.js';
import ada from './vendors/ada.json';
import aissist from './vendors/aissist.json';
import amazonLex from './vendors/amazon-lex.json';
import asa from './vendors/asa.json';
import assembled from './vendors/assembled.json';
import autoch from './vendors/autoch.json';
import businesschat from './vendors/businesschat.json';
import chatbase from './vendors/chatbase.json';
import cognigy from './vendors/cognigy.json';
import crisp from './vendors/crisp.json';
import decagon from './vendors/decagon.json';
import eeselAi from './vendors/eesel-ai.json';
import flint from './vendors/flint.json';
import forethought from './vendors/forethought.json';
import freshdeskFreddy from './vendors/freshdesk-freddy.json';
import frontAutopilot from './vendors/front-autopilot.json';
import gladlySidekick from './vendors/gladly-sidekick.json';
import googleConversationalAgents from './vendors/google-conversational-agents.json';
import gorgias from './vendors/gorgias.json';
import helpScout from './vendors/help-scout.json';
import hubspotCustomerAgent from './vendors/hubspot-customer-agent.json';
import intercomFin from './vendors/intercom-fin.json';
import koreAi from './vendors/kore-ai.json';
import kustomer from './vendors/kustomer.json';
import liveperson from './vendors/liveperson.json';
import macha from './vendors/macha.json';
import microsoftCopilotStudio from './vendors/microsoft-copilot-studio.json';
import myAskai from './vendors/my-askai.json';
import notiondesk from './vendors/notiondesk.json';
import orbitcx from './vendors/orbitcx.json';
import redo from './vendors/redo.json';
import richpanel from './vendors/richpanel.json';
import salesforceAgentforce from './vendors/salesforce-agentforce.json';
import sierra from './vendors/sierra.json';
import simpleChat from './vendors/simple-chat.json';
import tidioLyro from './vendors/tidio-lyro.json';
import twilio from './vendors/twilio.json';
import zendesk from './vendors/zendesk.json';
import zoho from './vendors/zoho.json';

/** Every vendor's file by its name: a new vendor is one file and one line here and one above. */
const FILES: Readonly<Record<string, unknown>> = {
  ada,
  aissist,
  'amazon-lex': amazonLex,
  asa,
  assembled,
  autoch,
  businesschat,
  chatbase,
  cognigy,
  crisp,
  decagon,
  'eesel-ai': eeselAi,
  flint,
  forethought,
  'freshdesk-freddy': freshdeskFreddy,
  'front-autopilot': frontAutopilot,
  'gladly-sidekick': gladlySidekick,
  'google-conversational-agents': googleConversationalAgents,
  gorgias,
  'help-scout': helpScout,
  'hubspot-customer-agent': hubspotCustomerAgent,
  'intercom-fin': intercomFin,
  'kore-ai': koreAi,
  kustomer,
  liveperson,
  macha,
  'microsoft-copilot-studio': microsoftCopilotStudio,
  'my-askai': myAskai,
  notiondesk,
  orbitcx,
  redo,
  richpanel,
  'salesforce-agentforce': salesforceAgentforce,
  sierra,
  'simple-chat': simpleChat,
  'tidio-lyro': tidioLyro,
  twilio,
  zendesk,
  zoho,
};

/** Vendors of AI customer service and what they charge, as claims with their sources, by file name. */
export const CATALOGUE: readonly Vendor[] = Object.entries(FILES).map(([file, value]) => {
  const vendor = parseVendor(value, file);
  assert(vendor.ok, vendor.ok ? '' : `the catalogue is sound: ${JSON.stringify(vendor.faults)}`);
  return vendor.value;
});
