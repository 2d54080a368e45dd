import { build, type InlineConfig, type Rolldown } from 'vite';
import { embedAssets } from '#build/embedAssets.ts';

/** The client in one piece, with all style sheets, fonts and lazy parts. */
export interface WholeClient {
  /** `index.html` without its links to script and style sheet. */
  readonly template: string;
  readonly script: string;
  readonly style: string;
  /** HTML elements with the data that the site would fetch. */
  readonly data: string;
}

/** Builds the client of the site into `dist/`. */
export async function buildClient(root: string): Promise<void> {
  await build({ root, logLevel: 'warn' });
}

/**
 * Builds the client of the single file, in memory.
 *
 * @throws Error if the build gives more or less than one script
 */
export async function buildWholeClient(root: string): Promise<WholeClient> {
  const assets = embedAssets();
  const config: InlineConfig = {
    root,
    mode: 'single',
    logLevel: 'warn',
    plugins: [assets.plugin],
    build: {
      write: false,
      copyPublicDir: false,
      cssCodeSplit: false,
      // Fonts become part of the stylesheet.
      assetsInlineLimit: Number.MAX_SAFE_INTEGER,
      rolldownOptions: { output: { codeSplitting: false } },
    },
  };
  const { output } = (await build(config)) as Rolldown.RolldownOutput;
  const scripts = output.filter((one) => one.type === 'chunk');
  const textOf = (ending: string) =>
    output
      .filter((one) => one.type === 'asset')
      .filter(({ fileName }) => fileName.endsWith(ending))
      .map(({ source }) => (typeof source === 'string' ? source : Buffer.from(source).toString()));
  const [script] = scripts;
  const [html = ''] = textOf('.html');
  if (!script || scripts.length > 1)
    throw new Error(`the single file has ${scripts.length} scripts, expected one`);
  return {
    template: html
      .replace(/\s*<script type="module"[^>]*src="[^"]*"[^>]*><\/script>/g, '')
      .replace(/\s*<link rel="stylesheet"[^>]*>/g, ''),
    script: script.code,
    style: textOf('.css').join('\n'),
    data: await assets.elements(),
  };
}
