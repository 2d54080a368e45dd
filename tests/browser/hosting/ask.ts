import { Agent, request, type IncomingHttpHeaders } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';

/** An answer of a web server. */
export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  /** The body, decompressed. */
  readonly body: Buffer;
  /** Size of the body as sent, in bytes. */
  readonly sent: number;
}

const decode = {
  br: brotliDecompressSync,
  gzip: gunzipSync,
} as const;

function toBody(sent: Buffer, encoding: string | undefined): Buffer {
  return encoding === 'br' || encoding === 'gzip' ? decode[encoding](sent) : sent;
}

/**
 * Requests one address with the given headers, as a browser does.
 *
 * @throws Error if the connection breaks
 */
export function ask(
  url: string,
  headers: Readonly<Record<string, string>> = {},
  agent?: Agent,
): Promise<Answer> {
  return new Promise((answered, failed) => {
    request(url, { headers, ...(agent ? { agent } : {}) }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.once('error', failed);
      response.once('end', () => {
        const sent = Buffer.concat(chunks);
        answered({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: toBody(sent, response.headers['content-encoding']),
          sent: sent.length,
        });
      });
    })
      .once('error', failed)
      .end();
  });
}
