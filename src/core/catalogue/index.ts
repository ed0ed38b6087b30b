import { assert } from '../fault/result.js';
import { parseVendor } from './parse-vendor.js';
import type { Vendor } from './vendor.js';
import ada from './vendors/ada.json';
import agora from './vendors/agora.json';
import aiChatForBusiness from './vendors/ai-chat-for-business.json';
import aissist from './vendors/aissist.json';
import amazonLex from './vendors/amazon-lex.json';
import asa from './vendors/asa.json';
import assembled from './vendors/assembled.json';
import autoch from './vendors/autoch.json';
import botpress from './vendors/botpress.json';
import businesschat from './vendors/businesschat.json';
import channelTalk from './vendors/channel-talk.json';
import chatbase from './vendors/chatbase.json';
import chatwoot from './vendors/chatwoot.json';
import cognigy from './vendors/cognigy.json';
import crescendo from './vendors/crescendo.json';
import crisp from './vendors/crisp.json';
import decagon from './vendors/decagon.json';
import deskwoot from './vendors/deskwoot.json';
import dixa from './vendors/dixa.json';
import eeselAi from './vendors/eesel-ai.json';
import fini from './vendors/fini.json';
import flametree from './vendors/flametree.json';
import flint from './vendors/flint.json';
import forethought from './vendors/forethought.json';
import freshdeskFreddy from './vendors/freshdesk-freddy.json';
import frontAutopilot from './vendors/front-autopilot.json';
import gallabox from './vendors/gallabox.json';
import genesys from './vendors/genesys.json';
import gladlySidekick from './vendors/gladly-sidekick.json';
import googleConversationalAgents from './vendors/google-conversational-agents.json';
import gorgias from './vendors/gorgias.json';
import helpScout from './vendors/help-scout.json';
import herodesk from './vendors/herodesk.json';
import hubspotCustomerAgent from './vendors/hubspot-customer-agent.json';
import intercomFin from './vendors/intercom-fin.json';
import jira from './vendors/jira.json';
import kayako from './vendors/kayako.json';
import koreAi from './vendors/kore-ai.json';
import kustomer from './vendors/kustomer.json';
import landbot from './vendors/landbot.json';
import liveperson from './vendors/liveperson.json';
import lorikeet from './vendors/lorikeet.json';
import macha from './vendors/macha.json';
import microsoftCopilotStudio from './vendors/microsoft-copilot-studio.json';
import myAskai from './vendors/my-askai.json';
import notiondesk from './vendors/notiondesk.json';
import orbitcx from './vendors/orbitcx.json';
import parloa from './vendors/parloa.json';
import productFruits from './vendors/product-fruits.json';
import protodesk from './vendors/protodesk.json';
import pylon from './vendors/pylon.json';
import reamaze from './vendors/reamaze.json';
import redo from './vendors/redo.json';
import relio from './vendors/relio.json';
import respondIo from './vendors/respond-io.json';
import retell from './vendors/retell.json';
import richpanel from './vendors/richpanel.json';
import sainapse from './vendors/sainapse.json';
import salesforceAgentforce from './vendors/salesforce-agentforce.json';
import siena from './vendors/siena.json';
import sierra from './vendors/sierra.json';
import simpleChat from './vendors/simple-chat.json';
import text from './vendors/text.json';
import tidioLyro from './vendors/tidio-lyro.json';
import tinytalk from './vendors/tinytalk.json';
import twilio from './vendors/twilio.json';
import unthread from './vendors/unthread.json';
import vapi from './vendors/vapi.json';
import voiceflow from './vendors/voiceflow.json';
import zendesk from './vendors/zendesk.json';
import zoho from './vendors/zoho.json';

/** Every vendor's file by its name: a new vendor is one file and one line here and one above. */
const FILES: Readonly<Record<string, unknown>> = {
  ada,
  agora,
  'ai-chat-for-business': aiChatForBusiness,
  aissist,
  'amazon-lex': amazonLex,
  asa,
  assembled,
  autoch,
  botpress,
  businesschat,
  'channel-talk': channelTalk,
  chatbase,
  chatwoot,
  cognigy,
  crescendo,
  crisp,
  decagon,
  deskwoot,
  dixa,
  'eesel-ai': eeselAi,
  fini,
  flametree,
  flint,
  forethought,
  'freshdesk-freddy': freshdeskFreddy,
  'front-autopilot': frontAutopilot,
  gallabox,
  genesys,
  'gladly-sidekick': gladlySidekick,
  'google-conversational-agents': googleConversationalAgents,
  gorgias,
  'help-scout': helpScout,
  herodesk,
  'hubspot-customer-agent': hubspotCustomerAgent,
  'intercom-fin': intercomFin,
  jira,
  kayako,
  'kore-ai': koreAi,
  kustomer,
  landbot,
  liveperson,
  lorikeet,
  macha,
  'microsoft-copilot-studio': microsoftCopilotStudio,
  'my-askai': myAskai,
  notiondesk,
  orbitcx,
  parloa,
  'product-fruits': productFruits,
  protodesk,
  pylon,
  reamaze,
  redo,
  relio,
  'respond-io': respondIo,
  retell,
  richpanel,
  sainapse,
  'salesforce-agentforce': salesforceAgentforce,
  siena,
  sierra,
  'simple-chat': simpleChat,
  text,
  'tidio-lyro': tidioLyro,
  tinytalk,
  twilio,
  unthread,
  vapi,
  voiceflow,
  zendesk,
  zoho,
};

/** Vendors of AI customer service and what they charge, as claims with their sources, by file name. */
export const CATALOGUE: readonly Vendor[] = Object.entries(FILES).map(([file, value]) => {
  const vendor = parseVendor(value, file);
  assert(vendor.ok, vendor.ok ? '' : `the catalogue is sound: ${JSON.stringify(vendor.faults)}`);
  return vendor.value;
});
