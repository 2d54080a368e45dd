import { render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { ProblemList } from '#views/dataset/ProblemList.tsx';

const problem = (index: number) => ({
  path: `members[${index}].name`,
  message: 'is missing; expected a value',
  line: index + 10,
});

describe('the list of problems', () => {
  it('is an alert that names the file and says that nothing was changed', () => {
    render(<ProblemList of="class-7b.json" problems={[problem(0)]} />);
    const alert = screen.getByRole('alert');
    expect(alert).toHaveAttribute('data-problems');
    expect(alert).toHaveTextContent('One problem in class-7b.json');
    expect(alert).toHaveTextContent('Nothing was changed.');
  });

  it('gives place, what is wrong and the line of each', () => {
    render(<ProblemList of="a.json" problems={[problem(2), problem(3)]} />);
    const [first] = within(screen.getByRole('alert')).getAllByRole('listitem');
    expect(first).toHaveTextContent('members[2].name is missing; expected a value (line 12)');
  });

  it('shows twenty and counts the rest', () => {
    const problems = Array.from({ length: 33 }, (_, index) => problem(index));
    render(<ProblemList of="a.json" problems={problems} />);
    expect(screen.getAllByRole('listitem')).toHaveLength(20);
    expect(screen.getByRole('alert')).toHaveTextContent('33 problems in a.json');
    expect(screen.getByRole('alert')).toHaveTextContent('… and 13 more.');
  });

  it('shows what a file holds as text', () => {
    const hostile = '<img src=x onerror=alert(1)>';
    render(<ProblemList of={hostile} problems={[{ path: hostile, message: hostile }]} />);
    expect(document.querySelector('img')).toBeNull();
    expect(screen.getByRole('alert')).toHaveTextContent(hostile);
  });
});
