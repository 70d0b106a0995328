import { DomainProblem } from '../problems.ts';

const JSON_MEDIA_TYPE = /^application\/json\s*(;\s*charset=utf-8\s*)?$/i;

/** The body as text; throws `payload_too_large` before it is held whole. */
export async function readText(request: Request, bytesMax: number): Promise<string> {
  const announced = Number(request.headers.get('Content-Length') ?? '0');
  if (announced > bytesMax) throw new DomainProblem('payload_too_large');
  if (request.body === null) return '';
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of request.body as unknown as AsyncIterable<Uint8Array>) {
    length += chunk.byteLength;
    if (length > bytesMax) throw new DomainProblem('payload_too_large');
    chunks.push(chunk);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks));
  } catch {
    throw new DomainProblem('invalid_request', { detail: 'The body is not UTF-8.' });
  }
}

/** The body as JSON. Throws `unsupported_media_type`, `payload_too_large` or `invalid_request`. */
export async function readJson(request: Request, bytesMax: number): Promise<unknown> {
  if (!JSON_MEDIA_TYPE.test(request.headers.get('Content-Type') ?? ''))
    throw new DomainProblem('unsupported_media_type');
  const text = await readText(request, bytesMax);
  try {
    return JSON.parse(text);
  } catch {
    throw new DomainProblem('invalid_request', { detail: 'The body is not JSON.' });
  }
}
