// Conversations that a counselor has taken up, and one that is closed again.
import { Desk } from './desk.mjs';
import { Server } from './server.mjs';
import { label } from './phrases.mjs';
import { Visitor } from './visitor.mjs';

// A visitor with a counselor who has claimed the conversation.
export async function attended(t) {
  const server = await Server.open(t);
  const desk = await Desk.staffed(t, server, { languages: ['en'] });
  const visitor = await Visitor.open(t, server);
  await visitor.says('hello there, my landlord keeps my deposit');
  await visitor.offers(label('en', 'welcome-topic-other')).waitFor();
  await visitor.asksForPerson('en');
  await desk.claims(desk.queue);
  return { desk, visitor };
}

// A visitor whose counselor has closed the conversation; what was said still stands on the page.
export async function closed(t) {
  const { desk, visitor } = await attended(t);
  await desk.closes('informed');
  await visitor.status.filter({ hasText: label('en', 'page-ended') }).waitFor();
  return visitor;
}
