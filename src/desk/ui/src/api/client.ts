// One function a route. Every failure is a `Failure`, so that a caller never has to guess what it caught.
import type { paths } from './schema';
import type { Bodies, Kind, Outcome, Presence, Risk } from './words';

const BASE = '/desk/api';
/** Longer than the server waits for its database, so that its own answer comes first. */
const PATIENCE = 15_000;

/** Why a request was not done: the kind that the server named, or `network` when no answer came. */
export class Failure extends Error {
  constructor(
    readonly kind: Kind | 'network',
    readonly detail: string,
    readonly extra: { by?: string; most?: number; seconds?: number } = {},
  ) {
    super(kind);
  }
}

async function ask(method: 'GET' | 'POST', path: string, body?: object): Promise<unknown> {
  let response: Response;
  try {
    response = await fetch(BASE + path, {
      method,
      headers: method === 'POST' ? { 'Content-Type': 'application/json', 'X-Desk': '1' } : {},
      body: body === undefined ? null : JSON.stringify(body),
      cache: 'no-store',
      signal: AbortSignal.timeout(PATIENCE),
    });
  } catch {
    throw new Failure('network', '');
  }
  if (!response.ok) throw await failure(response);
  return response.status === 204 ? undefined : response.json();
}

/** Reads an error. A proxy in between may answer without our words; then the server counts as unreachable. */
export async function failure(response: Response): Promise<Failure> {
  try {
    const problem = (await response.json()) as Bodies['problem'];
    return new Failure(problem.type, problem.detail, {
      ...(problem.by == null ? {} : { by: problem.by }),
      ...(problem.most == null ? {} : { most: problem.most }),
      ...(problem.retry_after == null ? {} : { seconds: problem.retry_after }),
    });
  } catch {
    return new Failure('network', '');
  }
}

// What a route is given and what it answers is read from the document's types, so that a line below says neither.
type With<Method extends string> = {
  [Path in keyof paths]: paths[Path] extends Record<Method, object> ? Path : never;
}[keyof paths];
type Id<Path> = Path extends `${string}{id}${string}` ? [id: string] : [];
type Query<Route> = Route extends { parameters: { query?: infer Q } }
  ? [Q] extends [undefined] ? [] : [query: Q]
  : [];
type Body<Route> = Route extends { requestBody: { content: { 'application/json': infer B } } } ? [body: B] : [];
type Answer<Route> = Route extends { responses: { 200: { content: { 'application/json': infer A } } } } ? A : undefined;

/** Takes apart what a route is given: an id, for its path, and an object. */
function filled(path: string, given: readonly unknown[]): [path: string, object: object | undefined] {
  const id = given.find((it) => typeof it === 'string');
  const object = given.find((it) => typeof it === 'object' && it !== null);
  return [path.replace('{id}', encodeURIComponent(id ?? '')), object];
}

async function get<Path extends With<'get'>, Route = paths[Path]['get']>(
  path: Path,
  ...given: [...Id<Path>, ...Query<Route>]
): Promise<Answer<Route>> {
  const [to, query] = filled(path, given);
  const behind = query === undefined ? '' : `?${new URLSearchParams(Object.entries(query)).toString()}`;
  return (await ask('GET', to + behind)) as Answer<Route>;
}

async function post<Path extends With<'post'>, Route = paths[Path]['post']>(
  path: Path,
  ...given: [...Id<Path>, ...Body<Route>]
): Promise<Answer<Route>> {
  return (await ask('POST', ...filled(path, given))) as Answer<Route>;
}

export const api = {
  invitation: (token: string) => post('/enrolment', { token }),
  enrol: (body: Bodies['enrolment']) => post('/enrol', body),
  signIn: (body: Bodies['credentials']) => post('/sign-in', body),
  signOut: () => post('/sign-out'),
  me: () => get('/me'),
  presence: (presence: Presence) => post('/presence', { presence }),
  staff: () => get('/staff'),
  confirmTime: () => post('/time'),
  notices: () => get('/staff/notices'),
  invite: (body: Bodies['newcomer']) => post('/staff/invite', body),
  reset: (id: string) => post('/staff/{id}/reset', id),
  revoke: (id: string) => post('/staff/{id}/revoke', id),
  signOutEverywhere: (id: string) => post('/staff/{id}/sign-out', id),
  disable: (id: string) => post('/staff/{id}/disable', id),
  conversation: (id: string) => get('/conversations/{id}', id),
  turns: (id: string, after: number) => get('/conversations/{id}/turns', id, { after }),
  claim: (id: string) => post('/conversations/{id}/claim', id),
  clear: (ids: string[], outcome: Outcome, reason: string) => post('/queue/close', { ids, outcome, reason }),
  reply: (id: string, key: string, text: string) => post('/conversations/{id}/reply', id, { id: key, text }),
  release: (id: string) => post('/conversations/{id}/release', id),
  requeue: (id: string) => post('/conversations/{id}/requeue', id),
  close: (id: string, outcome: Outcome) => post('/conversations/{id}/close', id, { outcome }),
  risk: (id: string, level: Risk, reason: string) => post('/conversations/{id}/risk', id, { level, reason }),
  word: (id: string, word: string) => post('/conversations/{id}/word', id, { word }),
  typing: (id: string) => post('/conversations/{id}/typing', id),
};
