import { parseUrl } from '#model/parseUrl.ts';
import { openedFileLimits, sizeProblem } from '#model/reading/limits.ts';
import type { Problem } from '#model/reading/problem.ts';

/** A download that takes longer than this is given up. */
const timeoutMs = 20_000;

const refuse = (message: string): Problem => ({ path: '', message });

const statusMessage = (status: number) =>
  status === 404 || status === 410
    ? `was not found at its address (status ${status})`
    : `could not be had: the site answered with status ${status}; expected the file`;

/** Reads the bytes of a body. If there are too many, it stops reading and returns a problem. */
async function readWithin(body: ReadableStream<Uint8Array>): Promise<Uint8Array | Problem> {
  let length = 0;
  let tooLarge: Problem | undefined;
  const counted = body.pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      transform: (chunk, controller) => {
        length += chunk.length;
        tooLarge = sizeProblem(length, openedFileLimits);
        if (tooLarge) controller.terminate();
        else controller.enqueue(chunk);
      },
    }),
  );
  const bytes = new Uint8Array(await new Response(counted).arrayBuffer());
  return tooLarge ?? bytes;
}

/**
 * Fetches the file that `?data=…` names. It must be on this site and not larger than a file may be.
 *
 * @param written the address as written in the query, relative to the page
 * @returns the bytes of the file, or a problem; does not throw
 */
export async function fetchAllianceFile(
  written: string,
  { href, origin, protocol }: Pick<Location, 'href' | 'origin' | 'protocol'>,
): Promise<Uint8Array | Problem> {
  if (protocol !== 'http:' && protocol !== 'https:') {
    return refuse(
      'this page was opened from a disk and cannot fetch files; expected the file to be opened with the button or dropped on the page',
    );
  }
  const url = parseUrl(written, href);
  if (!url) {
    return refuse('is no web address; expected one on this site, such as ?data=my-alliance.json');
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    return refuse(
      `begins with ${url.protocol}, which names no file on this site; expected an address such as ?data=my-alliance.json`,
    );
  }
  if (url.origin !== origin) {
    return refuse(`is on another site (${url.origin}); expected a file on this site`);
  }
  try {
    const response = await fetch(url, {
      mode: 'same-origin',
      credentials: 'omit',
      signal: AbortSignal.timeout(timeoutMs),
    });
    if (!response.ok) return refuse(statusMessage(response.status));
    const declared = sizeProblem(Number(response.headers.get('content-length')), openedFileLimits);
    if (declared) return declared;
    return response.body ? await readWithin(response.body) : refuse('is empty');
  } catch {
    return refuse('could not be fetched; is the network there?');
  }
}
