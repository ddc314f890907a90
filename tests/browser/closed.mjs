// A visitor whose counselor has closed the conversation; what was said still stands on the page.
import { Desk } from './desk.mjs';
import { House } from './house.mjs';
import { label } from './phrases.mjs';
import { Visitor } from './visitor.mjs';

export async function closed(t) {
  const house = await House.open(t);
  const desk = await Desk.staffed(t, house, { languages: ['en'] });
  const visitor = await Visitor.open(t, house);
  await visitor.says('hello there, my landlord keeps my deposit');
  await visitor.offers(label('en', 'welcome-topic-other')).waitFor();
  await visitor.asksForPerson('en');
  await desk.claims(desk.queue);
  await desk.closes('informed');
  await visitor.status.filter({ hasText: label('en', 'page-ended') }).waitFor();
  return visitor;
}
