/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import { DataTable } from '../../../src/taskpane/parts/DataTable';
import { draw } from '../draw';

const marks = (role: string) =>
  screen.getAllByRole(role).map(({ textContent, dataset }) => [textContent, dataset['words']]);

test('a column of words is marked with its heading, so that it wraps; figures stay whole', () => {
  draw(
    <DataTable
      caption="Plans"
      headings={['As of', 'Plan', 'Cost']}
      words={[1]}
      rows={[{ key: 'a', cells: ['2026', 'Per resolution, as reported', '$1,380,000'] }]}
    />,
  );
  expect(marks('columnheader')).toEqual([
    ['As of', 'false'],
    ['Plan', 'true'],
    ['Cost', 'false'],
  ]);
  expect(marks('cell')).toEqual([
    ['Per resolution, as reported', 'true'],
    ['$1,380,000', 'false'],
  ]);
});
