import { afterEach, beforeEach, expect, vi } from 'vitest';

/** Silence is part of the contract: any warning or error on the console fails the test that made it. */
const said: string[] = [];

beforeEach(() => {
  said.length = 0;
  for (const method of ['error', 'warn'] as const) {
    vi.spyOn(console, method).mockImplementation((...words: unknown[]) => {
      said.push(`console.${method}: ${words.map(String).join(' ')}`);
    });
  }
});

afterEach(() => {
  vi.restoreAllMocks();
  expect(said, 'the console stays silent').toEqual([]);
});
