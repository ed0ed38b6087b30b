import { ONE, ZERO } from '../exact/decimal.js';
import { plain } from '../exact/plain.js';
import { conflict, missing } from '../fault/fault.js';
import { partOf, type Place } from '../fault/place.js';
import { failed, ok, type Result } from '../fault/result.js';
import { AMOUNT_OR_NONE, NOT_NEGATIVE } from '../grid/number.js';
import { expectedUnits } from '../traffic/spread.js';
import { unresolvedShare, type Stated, type UnitRule, type UsageMeter } from './meter.js';
import { phrase } from '../phrase/phrase.js';

export interface UnitDefinition {
  /** How a session becomes units. */
  readonly unitRule: UnitRule;
}

/** Units of the vendor's own (credits, actions, minutes): v a session given outright, or E[f(N)] of its replies. */
export const unit: UsageMeter<UnitDefinition> = {
  kind: 'usage',
  aliases: [],
  unit: phrase('countedUnits'),
  name: phrase('meterUnitName'),
  says: phrase('meterUnitSays'),
  terms: {
    unitsPerSession: {
      header: 'Units per session',
      kind: 'number',
      rule: AMOUNT_OR_NONE,
      group: 'units',
      unit: phrase('unitUnitsASession'),
      says: phrase('unitsPerSessionSays'),
      example: 2,
      place: 40,
      isCommon: true,
      sheet: { width: 12, isDecimal: true, unit: phrase('unitUnits') },
    },
    repliesPerUnit: {
      header: 'Replies per unit',
      kind: 'number',
      rule: AMOUNT_OR_NONE,
      group: 'units',
      unit: phrase('unitRepliesAUnit'),
      says: phrase('repliesPerUnitSays'),
      example: 4,
      place: 50,
      isCommon: true,
      sheet: { width: 14, isDecimal: true, unit: phrase('unitAiReplies') },
    },
    firstReplyUnits: {
      header: 'First reply units',
      kind: 'number',
      rule: AMOUNT_OR_NONE,
      group: 'units',
      unit: phrase('unitUnits'),
      says: phrase('firstReplyUnitsSays'),
      example: 2,
      place: 60,
      isCommon: true,
      sheet: { width: 12, isDecimal: true },
    },
    followUpUnits: {
      header: 'Follow-up units',
      kind: 'number',
      rule: NOT_NEGATIVE,
      group: 'units',
      unit: phrase('unitUnitsAReply'),
      says: phrase('followUpUnitsSays'),
      example: 1,
      place: 70,
      isCommon: true,
      sheet: { width: 12, isDecimal: true, unit: phrase('unitUnits') },
    },
  },
  define: statedRule,
  replyUnits: ({ unitRule }) => unitRule,
  unitsPerSession: ({ interactionsPerSession, turns }, { unitRule: rule }) => {
    return rule.kind === 'perSession' ? rule.units : expectedUnits(rule, interactionsPerSession, turns);
  },
  explain: ({ interactionsPerSession, turns }, { unitRule: rule }) => {
    const replies = phrase('formulaReplies', plain(interactionsPerSession), turns.kind);
    switch (rule.kind) {
      case 'perSession':
        return plain(rule.units);
      case 'replies':
        return replies;
      case 'repliesPerUnit':
        return phrase(turns.kind === 'mean' ? 'formulaUpLow' : 'formulaUp', replies, plain(rule.replies));
      case 'firstAndFollowUp':
        return phrase('formulaFollowUps', plain(rule.first), plain(rule.followUp), replies);
    }
  },
  failureShare: unresolvedShare,
};

function statedRule(stated: Stated, where: Place): Result<UnitDefinition> {
  const { unitsPerSession, repliesPerUnit, firstReplyUnits, followUpUnits } = stated;
  const rules: UnitRule[] = [];
  if (unitsPerSession !== undefined) rules.push({ kind: 'perSession', units: unitsPerSession });
  if (repliesPerUnit !== undefined) rules.push({ kind: 'repliesPerUnit', replies: repliesPerUnit });
  if (firstReplyUnits !== undefined || followUpUnits?.gt(ZERO) === true) {
    rules.push({ kind: 'firstAndFollowUp', first: firstReplyUnits ?? ONE, followUp: followUpUnits ?? ZERO });
  }
  const [unitRule, ...others] = rules;
  if (unitRule === undefined) {
    return failed(missing(partOf(where, phrase('partUnits')), phrase('unitsNeeded')));
  }
  return others.length > 0 ? failed(conflict(where, phrase('unitsTwice'))) : ok({ unitRule });
}
