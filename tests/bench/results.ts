import { cpus, loadavg, release } from 'node:os';
import { figures, type Figure } from './figures.ts';
import { median, span } from './statistics.ts';

/** All measured values, by page and key of the figure. */
export type Values = ReadonlyMap<string, ReadonlyMap<string, readonly number[]>>;

function toCell(values: readonly number[] | undefined, digits: number): string {
  if (!values || values.length === 0) return 'not measured';
  const [low, high] = span(values);
  const middle = median(values).toFixed(digits);
  return low === high ? middle : `${middle} (${low.toFixed(digits)}–${high.toFixed(digits)})`;
}

function toAim({ aim }: Figure): string {
  if (!aim) return '';
  return 'atMost' in aim ? `≤ ${aim.atMost}` : `≤ ${aim.timesLimit} × static`;
}

/** `yes` or `**no**`; empty if the figure has no target. */
function toVerdict({ aim }: Figure, ours: number, limit: number): string {
  if (!aim || Number.isNaN(ours)) return '';
  const allowed = 'atMost' in aim ? aim.atMost : aim.timesLimit * limit;
  return ours <= allowed ? 'yes' : '**no**';
}

/** The table of medians with lowest and highest values, for our page and the static one. */
export function toTable(values: Values): string {
  const of = (page: string, key: string) => values.get(page)?.get(key) ?? [];
  const rows = figures.map((figure) => {
    const [ours, limit] = [median(of('ours', figure.key)), median(of('limit', figure.key))];
    const ratio = limit > 0 ? (ours / limit).toFixed(2) : '';
    return [
      figure.label,
      toCell(of('ours', figure.key), figure.digits),
      toCell(of('limit', figure.key), figure.digits),
      ratio,
      toAim(figure),
      toVerdict(figure, ours, limit),
    ];
  });
  return toMarkdown(['', 'ours', 'static page', 'ratio', 'aim', 'reached'], rows);
}

/** A Markdown table; all columns except the first are right-aligned. */
export function toMarkdown(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const rule = head.map((_, index) => (index === 0 ? '---' : '--:'));
  return [line(head), line(rule), ...rows.map(line)].join('\n');
}

/** Describes where and how it was measured. Figures from different machines cannot be compared; ratios can. */
export function toCircumstances(chromium: string, rounds: number, startedAt: Date): string {
  const { model, count } = { model: cpus()[0]?.model ?? 'unknown', count: cpus().length };
  return [
    `Measured ${startedAt.toISOString().slice(0, 16).replace('T', ' ')} UTC, ${rounds} interleaved rounds, medians (lowest–highest).`,
    `Chromium ${chromium}, headless, software drawing; Node ${process.versions.node}; ${process.platform} ${release()}; ${count} × ${model}; load at the end ${loadavg()[0]?.toFixed(1)}.`,
    'Viewport 1280 × 720. "Slow": 1.6 Mbit/s down, 150 ms, CPU slowed 4×. All files brotli at its best. CPU factors are on top of this machine’s own speed.',
  ].join('\n');
}
