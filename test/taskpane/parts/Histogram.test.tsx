/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import { figuresIn } from '../../../src/taskpane/format/figures';
import { Histogram } from '../../../src/taskpane/parts/Histogram';
import { draw } from '../draw';

const figures = figuresIn('', { currency: '', decimals: 2 }, 'en-US');

test('bars of one or several lengths, said in words and as a table', () => {
  draw(
    <Histogram
      label="Length"
      figures={figures}
      bars={[
        { replies: 1, upTo: 2, share: 0.25 },
        { replies: 3, upTo: 4, share: 0.5 },
        { replies: 5, upTo: undefined, share: 0.25 },
      ]}
    />,
  );
  expect(screen.getByRole('img').getAttribute('aria-label')).toBe(
    'Length: AI replies from 1–2 to 5 or more, most often 3–4 (50% of conversations).',
  );
  const cells = [...document.querySelectorAll('tbody tr')].map(({ children }) =>
    [...children].map(({ textContent }) => textContent),
  );
  expect(cells).toEqual([
    ['1–2', '25%'],
    ['3–4', '50%'],
    ['5 or more', '25%'],
  ]);
  const heights = [...document.querySelectorAll('rect')].map((bar) => bar.getAttribute('height'));
  expect(heights).toEqual(['0.25', '0.5', '0.25']);
});

test('no bars, nothing', () => {
  const { container } = draw(<Histogram label="Length" figures={figures} bars={[]} />);
  expect(container.textContent).toBe('');
});
