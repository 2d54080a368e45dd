import { afterEach, describe, expect, it, vi } from 'vitest';
import { fetchAllianceFile } from '#app/fetchAllianceFile.ts';

const page = {
  href: 'https://map.example/record/',
  origin: 'https://map.example',
  protocol: 'https:',
};

afterEach(() => vi.unstubAllGlobals());

/** Fetches an alliance file from `address` while the site answers with `response`. */
function answer(address: string, response: Response) {
  const fetched = vi.fn<typeof fetch>(() => Promise.resolve(response));
  vi.stubGlobal('fetch', fetched);
  return { fetched, answer: fetchAllianceFile(address, page) };
}

const messageOf = async (address: string, status = 200) => {
  const found = await answer(address, new Response('{}', { status })).answer;
  return 'message' in found ? found.message : undefined;
};

describe('the file of ?data=', () => {
  it('is fetched from the folder of the page', async () => {
    const { fetched, answer: bytes } = answer('ours.json', new Response('{}'));
    expect(new TextDecoder().decode((await bytes) as Uint8Array)).toBe('{}');
    expect(fetched.mock.calls[0]?.[0]).toEqual(new URL('https://map.example/record/ours.json'));
  });

  it.each(['blob:https://map.example/x', 'data:text/plain,x', 'file:///x', 'javascript:1'])(
    'is not asked for by an address that is no web address: %s',
    async (address) => {
      const { fetched, answer: problem } = answer(address, new Response('{}'));
      const [scheme] = address.split(':');
      expect(await problem).toHaveProperty(
        'message',
        `begins with ${scheme}:, which names no file on this site; expected an address such as ?data=my-alliance.json`,
      );
      expect(fetched).not.toHaveBeenCalled();
    },
  );

  it('is not asked for on another site', async () => {
    expect(await messageOf('https://example.org/x.json')).toContain('is on another site');
  });

  it.each([404, 410])('is said not to be there only where the site says so: %d', async (status) => {
    expect(await messageOf('ours.json', status)).toBe(
      `was not found at its address (status ${status})`,
    );
  });

  it.each([403, 500, 503])('could not be had where the site fails: %d', async (status) => {
    expect(await messageOf('ours.json', status)).toBe(
      `could not be had: the site answered with status ${status}; expected the file`,
    );
  });
});
