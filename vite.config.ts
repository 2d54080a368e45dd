/// <reference types="vitest/config" />
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { fillPage } from './src/build/page.ts';
import { readFirstPaint, renderBuiltIn } from './src/build/renderBuiltIn.ts';

/** File for the numbers of the tests as JSON; set by `.ci/run`. */
const report = process.env['TEST_REPORT'];

/** Also prerenders the page in `npm run dev`, so that React's development build checks the hydration. */
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

/**
 * Removes the colour interpolators of d3-interpolate, of which only the zoom is used. The package creates them when it
 * is loaded; without the mark PURE, they and d3-color would stay in the build.
 */
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

/** The oldest supported browsers: Vite's default of that time, written out so that an update does not change it. */
const oldestBrowsers = ['chrome111', 'edge111', 'firefox114', 'safari16.4'];

/** `Features.LightDark` of Lightning CSS. It would add two properties for `light-dark()`, which no style here uses. */
const lightDark = 1 << 20;

export default defineConfig({
  base: './',
  css: { lightningcss: { exclude: lightDark } },
  plugins: [react(), prerenderWhileDeveloping(), withoutColourInterpolators()],
  build: {
    target: oldestBrowsers,
    modulePreload: false,
    // Two minifiers run one after the other, because each finds what the other misses: together 0.7 kB of the script.
    minify: 'terser',
    // All that the page needs at its start is one script and one style sheet, so that lazy parts load neither again.
    rolldownOptions: {
      // The minifier takes most of the build time, which is known; no warning is needed.
      checks: { bundlerTimings: false },
      output: { minify: true, codeSplitting: { groups: [{ name: 'page', tags: ['$initial'] }] } },
    },
  },
  test: {
    reporters: report ? ['default', ['json', { outputFile: report }]] : ['default'],
    // Only to end a test that hangs, also on a slow machine. No test depends on time.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    // As long as Playwright waits. A busy machine may need more than the default of one second.
    expect: { poll: { timeout: 30_000 } },
    // A browser with its page already uses one core.
    maxWorkers: 2,
    // Test files leave nothing behind that could affect others, and isolating them would double the time of the tests.
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
