// The event stream. `EventSource` hides both the heartbeat and a refusal, so the stream is read by hand.
import type { Bodies, Me } from './words';

/** The server beats every two seconds; three missed beats mean that the line is dead even if no error says so. */
const SILENCE = 6_500;
/** Somebody in danger may have come meanwhile, so a desk never waits long before it tries again. */
const WAITS = [500, 1_000, 2_000];

export type Listener = {
  /** The line is up: everything that may have been missed must be read again. */
  up: () => void;
  down: () => void;
  signedOut: () => void;
  me: (me: Me) => void;
  queue: (queue: Bodies['queue']) => void;
  turns: (id: string) => void;
  typing: (id: string) => void;
};

/** Listens until the returned function is called, or the session ends. */
export function listen(listener: Listener): () => void {
  const stop = new AbortController();
  void keepListening(listener, stop.signal);
  return () => stop.abort();
}

async function keepListening(listener: Listener, stop: AbortSignal): Promise<void> {
  let tries = 0;
  while (!stop.aborted) {
    // Everything that waits below may be the moment in which the page stops listening, which the compiler cannot see.
    const end = await once(listener, stop, () => (tries = 0));
    // eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- see above
    if (stop.aborted) return;
    if (end === 'signed-out') return listener.signedOut();
    listener.down();
    await pause(WAITS[Math.min(tries++, WAITS.length - 1)] ?? 2_000, stop);
  }
}

async function once(listener: Listener, stop: AbortSignal, up: () => void): Promise<'lost' | 'signed-out'> {
  const line = new AbortController();
  const hangUp = () => line.abort();
  stop.addEventListener('abort', hangUp);
  let watch = setTimeout(hangUp, SILENCE);
  try {
    const response = await fetch('/desk/api/events', { cache: 'no-store', signal: line.signal });
    if (response.status === 401) return 'signed-out';
    if (!response.ok || !response.body) return 'lost';
    up();
    listener.up();
    let rest = '';
    const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
    for (;;) {
      const { value, done } = await reader.read();
      if (done) return 'lost';
      clearTimeout(watch);
      watch = setTimeout(hangUp, SILENCE);
      const events = (rest + value).split('\n\n');
      rest = events.pop() ?? '';
      for (const event of events) {
        if (hear(listener, event) === 'signed-out') return 'signed-out';
      }
    }
  } catch {
    return 'lost';
  } finally {
    clearTimeout(watch);
    stop.removeEventListener('abort', hangUp);
    line.abort();
  }
}

/** Takes one event apart. Comments and names from a newer server are passed over. */
function hear(listener: Listener, event: string): 'signed-out' | undefined {
  const lines = event.split('\n');
  const field = (name: string) => lines.find((line) => line.startsWith(`${name}: `))?.slice(name.length + 2);
  const data = field('data');
  if (data === undefined) return undefined;
  switch (field('event')) {
    case 'signed-out':
      return 'signed-out';
    case 'me':
      listener.me(JSON.parse(data) as Me);
      break;
    case 'queue':
      listener.queue(JSON.parse(data) as Bodies['queue']);
      break;
    case 'turns':
      listener.turns((JSON.parse(data) as Bodies['changed']).id);
      break;
    case 'typing':
      listener.typing((JSON.parse(data) as Bodies['changed']).id);
      break;
  }
  return undefined;
}

function pause(wait: number, stop: AbortSignal): Promise<void> {
  return new Promise((resume) => {
    const timer = setTimeout(resume, wait);
    stop.addEventListener('abort', () => {
      clearTimeout(timer);
      resume();
    });
  });
}
