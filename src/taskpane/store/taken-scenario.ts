import { ASSUMED } from '../../core/scenario/assumptions/assumed.js';
import { editAssumptions } from '../../core/scenario/edit/assumptions.js';
import { mergeAssumptions } from '../../core/scenario/assumptions/merge-assumptions.js';
import { plainAssumptions } from '../../core/scenario/assumptions/plain-assumptions.js';
import { isSameClaim } from '../../core/scenario/claims/claims.js';
import { withClaimOnSheet } from '../../core/scenario/claims/usual-claim.js';
import { isSamePlace } from '../../core/scenario/cases/case-inputs.js';
import { inCase } from '../../core/scenario/cases/in-case.js';
import { noteTables } from '../../core/scenario/cases/note-edit.js';
import { withSaid } from '../../core/scenario/cases/with-said.js';
import type { Assumptions, CasePlace, Cases, Scenario } from '../../core/scenario/tables/scenario.js';
import { messages } from '../../messages/messages.js';
import type { LinkedTables } from '../../excel/workbook.js';
import type { PaneState } from './pane-state.js';

/** What the workbook's own tables are called where no scenario was written or kept: the same id each time. */
const ofWorkbook = () => ({ id: 'workbook', name: messages().actions.thisWorkbook, note: '' });

/**
 * The scenario that a workbook's tables hold: that of the model they belong to; the user's own tables go on with the one
 * at hand, or that was kept of them last. What its sheets say of assumptions goes before what is known of them
 * otherwise; what no sheet holds goes on.
 */
export function takenScenario(
  linked: LinkedTables,
  { scenario, shelf, linked: before }: Pick<PaneState, 'scenario' | 'shelf' | 'linked'>,
): Scenario {
  const kept = shelf?.scenarios.find(({ id }) => id === shelf.active);
  const own: Omit<Scenario, 'traffic' | 'offers'> =
    linked.scenario ?? (before && scenario) ?? kept ?? ofWorkbook();
  const { id, name, note } = own;
  // What no sheet holds: as it is at hand, else as it is kept, else as it was written.
  const known = [scenario, ...(shelf?.scenarios ?? []), own].find((one) => one.id === id);
  const { traffic, offers, assumptions: now } = linked;
  const isSameModel = before !== undefined && before.scenario?.id === linked.scenario?.id;
  const tabled: Scenario = {
    ...{ id, name, note, traffic, offers },
    ...(known?.assumptions && { assumptions: known.assumptions }),
    ...(known?.claims && { claims: known.claims }),
  };
  const [said, saidBefore] = [linked, isSameModel ? before : undefined].map((own) => own?.settings.claim);
  const isSaid = said !== undefined && !(saidBefore !== undefined && isSameClaim(said, saidBefore));
  const taken = isSaid ? withClaimOnSheet(tabled, said) : tabled;
  const cases = known?.cases;
  if (now === undefined) return withCasesOf(taken, cases, linked.cases);
  const assumed = editAssumptions(taken, (all) =>
    mergeAssumptions(
      all,
      (isSameModel ? before.assumptions : undefined) ?? all,
      isSameModel ? now : withUnlisted(now, all),
    ),
  );
  return withCasesOf(assumed, cases, linked.cases);
}

/**
 * A scenario as tables hold it, with its cases. What stands in the tables for an input is what the case shown has; an
 * input that the sheet Cases does not have yet is brought to that case.
 */
function withCasesOf(held: Scenario, own: Cases | undefined, said: Cases | undefined): Scenario {
  if (own === undefined) return held;
  if (said === undefined) return noteTables({ ...held, cases: own });
  const cases = withSaid(own, said);
  // A name that is none of the cases: the sheet shows no case, and its cells no figures.
  if (cases.shown !== said.shown) return { ...held, cases };
  const isSaid = (input: CasePlace) => said.inputs.some((one) => isSamePlace(one, input));
  const noted = noteTables({ ...held, cases: { ...cases, inputs: cases.inputs.filter(isSaid) } });
  const inputs = [...(noted.cases?.inputs ?? []), ...cases.inputs.filter((input) => !isSaid(input))];
  return inCase({ ...noted, cases: { ...cases, inputs } }, cases.shown);
}

/** The open scenario as the workbook has it: what its sheets do not hold is as it is at hand. */
export function asHeld(
  scenario: Scenario,
  { traffic, offers, assumptions, cases, settings }: LinkedTables,
): Scenario {
  const { cases: own, ...others } = scenario;
  const said = own && (cases ? withSaid(own, cases) : own);
  const held = withClaimOnSheet<Scenario>(
    { ...others, traffic, offers, ...(said && { cases: said }) },
    settings.claim,
  );
  return assumptions === undefined ? held : editAssumptions(held, (own) => withUnlisted(assumptions, own));
}

/** What a sheet says, with the words that it has no cell for as they are otherwise. */
function withUnlisted(now: Assumptions, own: Assumptions): Assumptions {
  const words = Object.entries(plainAssumptions(own).figures).filter(([name]) => !(name in ASSUMED));
  return { ...now, figures: { ...Object.fromEntries(words), ...now.figures } };
}
