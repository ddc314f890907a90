// The main job on SQLite: a visitor's browser, a counselor's browser, one server.
import { test } from 'node:test';

import { seoul } from './clock.mjs';
import { Desk } from './desk.mjs';
import { Server } from './server.mjs';
import { danger, dayAfter, night, person, step, visa } from './journey.mjs';
import { Visitor } from './visitor.mjs';

const nothing = async () => {};

test('the main job', (t) => play(t, {}));

test('the main job, with the server killed between any two of its steps', (t) =>
  play(t, { between: (server) => server.dieAndRise(), atOnce: 10_000 }));

async function play(t, { between: happens = nothing, atOnce }) {
  const server = await Server.open(t);
  const between = () => happens(server);
  const desk = await Desk.staffed(t, server, { languages: ['ko', 'vi', 'ne'] });
  const visitor = await Visitor.open(t, server);

  await step(t, '1: a question about a visa is answered in Vietnamese', () => visa({ visitor, between }));
  await step(t, '2: a person takes over, answers, releases, closes', () => person({ visitor, desk, between, atOnce }));

  await step(t, '3: danger comes first', async () => {
    const earlier = await Visitor.open(t, server, { locale: 'vi-VN' });
    await earlier.says('Xin chào, tôi muốn gia hạn visa F-6');
    await earlier.asksForPerson('vi');
    await desk.queue.waitFor();
    await between();
    const afraid = await Visitor.open(t, server, { locale: 'ko-KR' });
    await danger({ visitor: afraid, desk });
    await between();
    await earlier.holds();
    await afraid.holds();
  });

  await step(t, '4: at half past eleven nobody is there; the day after an answer waits', async () => {
    await desk.signsOut();
    await server.clock.set(seoul('2026-11-18 23:30'));
    const visitor = await Visitor.open(t, server, { locale: 'ne-NP' });
    const code = await night({ visitor, between });
    await visitor.close();

    await server.clock.set(seoul('2026-11-19 10:00'));
    await desk.signsIn();
    await between();
    await dayAfter({ visitor: await Visitor.open(t, server, { locale: 'en-US' }), desk, code, between });
  });
}
