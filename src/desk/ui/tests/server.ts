// The server as the page meets it: `fetch` answers by path, and the event stream says what a test lets it say.
import { vi } from 'vitest';

type Answer = (body: unknown) => Response | Promise<Response>;

export const json = (body: unknown, status = 200): Response => Response.json(body, { status });
export const done = (): Response => new Response(null, { status: 204 });
export const problem = (kind: string, status: number, more: object = {}): Response =>
  json({ type: `urn:haemil:${kind}`, status, detail: '', ...more }, status);
export const unreachable = (): Promise<Response> => Promise.reject(new TypeError('the line is down'));

export type Asked = { method: string | undefined; path: string; query: string; headers: unknown; body: unknown };

/** A server with the routes that a test needs. Whatever else is asked for fails the test. */
export class Server {
  readonly asked: Asked[] = [];
  #routes = new Map<string, Answer>();
  #streams: ReadableStreamDefaultController<Uint8Array>[] = [];
  /** What the event stream is answered with, where it is not opened. */
  refuses: (() => Response | Promise<Response>) | undefined;

  constructor() {
    vi.stubGlobal('fetch', (url: string, request?: RequestInit) => this.#answer(url, request));
  }

  on(path: string, answer: Answer): void {
    this.#routes.set(path, answer);
  }

  /** What was asked of a path. */
  bodies(path: string): unknown[] {
    return this.asked.filter((asked) => asked.path === path).map((asked) => asked.body);
  }

  /** Sends an event to whoever listens. */
  tell(event: string, data: object): void {
    this.raw(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
  }

  /** Sends characters as they are, in one piece. */
  raw(text: string): void {
    this.bytes(new TextEncoder().encode(text));
  }

  bytes(bytes: Uint8Array): void {
    this.#streams.at(-1)?.enqueue(bytes);
  }

  /** The line breaks. */
  hangUp(): void {
    this.#streams.pop()?.close();
  }

  /** How often the event stream was asked for. */
  get calls(): number {
    return this.bodies('/events').length;
  }

  #answer(url: string, request: RequestInit = {}): Promise<Response> | Response {
    const [path = '', query = ''] = url.replace('/desk/api', '').split('?');
    const body: unknown = typeof request.body === 'string' ? JSON.parse(request.body) : undefined;
    this.asked.push({ method: request.method, path, query, headers: request.headers, body });
    if (path === '/events') return this.refuses?.() ?? this.#stream(request.signal ?? undefined);
    const answer = this.#routes.get(path);
    if (!answer) throw new Error(`nobody expected ${url}`);
    return answer(body);
  }

  #stream(signal: AbortSignal | undefined): Response {
    const body = new ReadableStream<Uint8Array>({
      start: (controller) => {
        this.#streams.push(controller);
        signal?.addEventListener('abort', () => {
          if (this.#streams.includes(controller)) controller.error(new DOMException('aborted', 'AbortError'));
          this.#streams = this.#streams.filter((other) => other !== controller);
        });
      },
    });
    return new Response(body);
  }
}

/** Taken before a test puts its own clock in the place of this one. */
const later = setTimeout;

/** Lets everything run that waits for no clock. */
export const settle = async (): Promise<void> => {
  for (let turn = 0; turn < 5; turn++) await new Promise((resume) => later(resume));
};
