// One function a route. Every failure is a `Failure`, so that a caller never has to guess what it caught.
import type { paths } from './schema';
import type { Bodies, Conversation, Invitation, Kind, Me, Outcome, Presence, Risk } from './words';

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

async function ask(method: 'GET' | 'POST', path: string, body?: object): Promise<Response> {
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
  if (response.ok) return response;
  throw await failure(response);
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

async function read<T>(path: string): Promise<T> {
  return (await (await ask('GET', path)).json()) as T;
}

async function send<T>(path: keyof paths, body: object): Promise<T> {
  return (await (await ask('POST', path, body)).json()) as T;
}

async function tell(path: keyof paths, body?: object): Promise<void> {
  await ask('POST', path, body);
}

type WithId = Extract<keyof paths, `/${string}/{id}${string}`>;

/** Fills the id into a path of the document, so that a path that it does not have fails to compile. */
const of = (path: WithId, id: string) => path.replace('{id}', encodeURIComponent(id)) as keyof paths;

export const api = {
  invitation: (token: string) => send<Invitation>('/enrolment', { token }),
  enrol: (body: Bodies['enrolment']) => tell('/enrol', body),
  signIn: (body: Bodies['credentials']) => send<Me>('/sign-in', body),
  signOut: () => tell('/sign-out'),
  me: () => read<Bodies['who']>('/me'),
  presence: (presence: Presence) => tell('/presence', { presence }),
  staff: () => read<Bodies['staff']>('/staff'),
  confirmTime: () => tell('/time'),
  notices: () => read<Bodies['notices']>('/staff/notices'),
  invite: (body: Bodies['newcomer']) => send<Bodies['link']>('/staff/invite', body),
  reset: (id: string) => send<Bodies['link']>(of('/staff/{id}/reset', id), {}),
  revoke: (id: string) => tell(of('/staff/{id}/revoke', id)),
  signOutEverywhere: (id: string) => tell(of('/staff/{id}/sign-out', id)),
  disable: (id: string) => tell(of('/staff/{id}/disable', id)),
  conversation: (id: string) => read<Conversation>(of('/conversations/{id}', id)),
  turns: (id: string, after: number) => read<Bodies['turns']>(`${of('/conversations/{id}/turns', id)}?after=${after}`),
  claim: (id: string) => tell(of('/conversations/{id}/claim', id)),
  clear: (ids: string[], outcome: Outcome, reason: string) =>
    send<Bodies['cleared']>('/queue/close', { ids, outcome, reason }),
  reply: (id: string, key: string, text: string) =>
    send<Bodies['taken']>(of('/conversations/{id}/reply', id), { id: key, text }),
  release: (id: string) => tell(of('/conversations/{id}/release', id)),
  requeue: (id: string) => tell(of('/conversations/{id}/requeue', id)),
  close: (id: string, outcome: Outcome) => tell(of('/conversations/{id}/close', id), { outcome }),
  risk: (id: string, level: Risk, reason: string) => tell(of('/conversations/{id}/risk', id), { level, reason }),
  word: (id: string, word: string) => tell(of('/conversations/{id}/word', id), { word }),
  typing: (id: string) => tell(of('/conversations/{id}/typing', id)),
};
