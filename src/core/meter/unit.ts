import { plain } from '../exact/plain.js';
import { assert } from '../fault/result.js';
import { expectedUnits } from '../traffic/spread.js';
import { unresolvedShare, type MeterDefinition, type UnitRule, type UsageMeter } from './meter.js';

/** Units of the vendor's own (credits, actions, minutes): v a session given outright, or E[f(N)] of its replies. */
export const unit: UsageMeter = {
  kind: 'usage',
  unit: 'units',
  needsInteractions: (definition) => ruleOf(definition).kind !== 'perSession',
  unitsPerSession: ({ interactionsPerSession, turns }, definition) => {
    const rule = ruleOf(definition);
    return rule.kind === 'perSession' ? rule.units : expectedUnits(rule, interactionsPerSession, turns);
  },
  explain: ({ interactionsPerSession, turns }, definition) => {
    const rule = ruleOf(definition);
    const replies = `${plain(interactionsPerSession)} replies (${turns.kind})`;
    switch (rule.kind) {
      case 'perSession':
        return plain(rule.units);
      case 'replies':
        return replies;
      case 'repliesPerUnit': {
        const low = turns.kind === 'mean' ? ', a low estimate, as units round up' : '';
        return `${replies} / ${plain(rule.replies)} rounded up${low}`;
      }
      case 'firstAndFollowUp':
        return `(${plain(rule.first)} + ${plain(rule.followUp)} × (${replies} − 1))`;
    }
  },
  failureShare: unresolvedShare,
};

function ruleOf({ unitRule }: MeterDefinition): UnitRule {
  assert(unitRule !== undefined, 'a unit charge says how a session becomes units');
  return unitRule;
}
