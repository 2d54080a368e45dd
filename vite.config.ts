/// <reference types="vitest/config" />
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { fillPage } from './src/build/page.ts';
import { readFirstPaint, renderBuiltIn } from './src/build/renderBuiltIn.ts';

/** Where `.ci/run` wants the figures of the tests as JSON. */
const report = process.env['TEST_REPORT'];

/** `npm run dev` serves the page prerendered too, so that React's development build checks the hydration. */
function prerenderWhileDeveloping(): Plugin {
  return {
    name: 'prerender-while-developing',
    apply: 'serve',
    transformIndexHtml: {
      order: 'pre',
      handler: async (html, { server }) =>
        server
          ? fillPage(html, await renderBuiltIn(server), { firstPaint: await readFirstPaint() })
          : html,
    },
  };
}

/** Only its zoom is used; d3-interpolate makes its colours as it loads, so that they and d3-color would stay. */
function withoutColourInterpolators(): Plugin {
  return {
    name: 'without-colour-interpolators',
    apply: 'build',
    transform: {
      filter: { id: /\/d3-interpolate\// },
      handler: (code) =>
        code.replaceAll(/^(var \w+ = )(?=\(function|\w+\()/gm, '$1/* @__PURE__ */ '),
    },
  };
}

/** The oldest browsers that must do: Vite's default when this was written, so that an update does not move it. */
const oldestBrowsers = ['chrome111', 'edge111', 'firefox114', 'safari16.4'];

/** `Features.LightDark` of Lightning CSS: two properties for `light-dark()`, which no style here uses. */
const lightDark = 1 << 20;

export default defineConfig({
  base: './',
  css: { lightningcss: { exclude: lightDark } },
  plugins: [react(), prerenderWhileDeveloping(), withoutColourInterpolators()],
  build: {
    target: oldestBrowsers,
    modulePreload: false,
    // Two minifiers, one after the other: each finds what the other leaves, 0.7 kB of the script together.
    minify: 'terser',
    // What the page needs at once is one script and one stylesheet; lazy parts then ask for neither again.
    rolldownOptions: {
      // The minifier takes most of the time, and that is no news.
      checks: { bundlerTimings: false },
      output: { minify: true, codeSplitting: { groups: [{ name: 'page', tags: ['$initial'] }] } },
    },
  },
  test: {
    reporters: report ? ['default', ['json', { outputFile: report }]] : ['default'],
    // No test waits for the clock: this only ends one that hangs, on however slow a machine.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    // As long as Playwright waits: a busy machine may need more than the second that is the default.
    expect: { poll: { timeout: 30_000 } },
    // A browser and its page already keep one core busy.
    maxWorkers: 2,
    // Files leave nothing behind that others could meet; loading everything anew for each took as long as the tests.
    isolate: false,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/unit/**/*.test.ts'],
          setupFiles: ['tests/support/failOnConsole.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'component',
          environment: 'jsdom',
          include: ['tests/component/**/*.test.tsx'],
          setupFiles: ['tests/support/failOnConsole.ts', 'tests/support/componentSetup.ts'],
          testTimeout: 20_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          environment: 'node',
          include: ['tests/browser/*.test.ts'],
          globalSetup: ['tests/support/builtSite.ts'],
          setupFiles: ['tests/support/failOnConsole.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'hosting',
          environment: 'node',
          include: ['tests/browser/hosting/*.test.ts'],
          globalSetup: ['tests/support/builtSite.ts'],
        },
      },
    ],
  },
});
