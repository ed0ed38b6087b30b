import { termKind } from './term-kind.js';
import { CLAUSES, type ClauseId } from '../../../core/study/clauses/clauses.js';
import type { PricedClause } from '../../../core/study/clauses/price-clause.js';
import type { CellValue } from '../../../core/scenario/tables/scenario.js';
import { answerMessages } from '../../../messages/answers.js';
import { laterMessages } from '../../../messages/later.js';
import { faultText } from '../../format/fault-text.js';
import { termLabel } from '../../format/term-words.js';
import { useFigures } from '../../hooks/use-figures.js';
import { DataTable } from '../../parts/DataTable.js';

/** A clause with what it moves. */
export interface ClauseLine {
  readonly id: ClauseId;
  readonly term: string;
  readonly priced: PricedClause;
}

/** Each clause with the question to ask, the term that it sets, and the money that it moves. */
export function ClauseTable({
  lines,
  months,
}: {
  readonly lines: readonly ClauseLine[];
  readonly months: number;
}) {
  const texts = answerMessages().clauses;
  const figures = useFigures();
  const shown = (term: string, value: CellValue) => {
    if (value === undefined) return texts.blank;
    if (typeof value === 'string') return value;
    return termKind(term) === 'share' || isPaidBack(term) ? figures.share(value) : figures.count(value);
  };
  const label = (term: string) =>
    isPaidBack(term) ? laterMessages().forecast.guarantee.refund : termLabel(term);
  const moved = (priced: PricedClause) => {
    if (priced.kind === 'notAbout') return texts.notAbout;
    if (priced.kind === 'faults') return faultText(priced.faults) ?? '';
    const money = figures.money(priced.money);
    if (priced.over === 'judged') return texts.ifMissed(money);
    return priced.over === 'month' ? texts.aMonth(money) : texts.overPlan(money, months);
  };
  return (
    <DataTable
      caption={texts.title}
      headings={[texts.clause, texts.sets, texts.moves]}
      words={[1, 2]}
      rows={lines.map(({ id, term, priced }) => ({
        key: id,
        cells: [
          <>
            {texts.each[id].name}
            <p className="soft">{texts.each[id].asks}</p>
          </>,
          priced.kind === 'moves'
            ? texts.either(label(term), shown(term, priced.values.agreed), shown(term, priced.values.silent))
            : label(term),
          moved(priced),
        ],
      }))}
    />
  );
}

/** The one term of a clause that is no column of the table: what a vendor pays back. */
function isPaidBack(term: string): boolean {
  return term === CLAUSES.guarantee.term;
}
