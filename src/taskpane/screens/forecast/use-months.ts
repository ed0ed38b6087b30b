import { useMemo } from 'react';
import { figureOf } from '../../../core/scenario/edit/assumptions.js';
import { NO_ASSUMPTIONS } from '../../../core/scenario/assumptions/assumptions.js';
import type { CellValue, ScenarioRow } from '../../../core/scenario/tables/scenario.js';
import { readAssumptions } from '../../../core/study/read-assumptions.js';
import type { Calendar } from '../../../core/traffic/calendar.js';
import { spokenLanguage } from '../../../messages/messages.js';
import { useAssumptions } from '../assumptions/use-assumptions.js';
import { monthsIn, type Months } from './words.js';

const FIGURES = ['Start', 'Fiscal year starts'] as const;

/** How the months of the forecast are called: by their names once there is a start. */
export function useMonths(): Months {
  const { own } = useAssumptions();
  const [start, fiscalYear] = FIGURES.map((id) => figureOf(own, id));
  const language = spokenLanguage();
  return useMemo(() => monthsIn(calendarOf(start, fiscalYear), language), [start, fiscalYear, language]);
}

/** Whatever else cannot be read. */
function calendarOf(start: CellValue, fiscalYear: CellValue): Calendar | undefined {
  const figures: ScenarioRow = { Start: start ?? '', 'Fiscal year starts': fiscalYear ?? '' };
  const read = readAssumptions({ ...NO_ASSUMPTIONS, figures });
  return read.ok ? read.value.outlook.calendar : undefined;
}
