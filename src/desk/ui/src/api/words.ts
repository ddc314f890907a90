// The API's words under short names. The types are generated from openapi.json: `npm run types`.
import type { components } from './schema';

type Schemas = components['schemas'];

export type Author = Schemas['Author'];
export type Conversation = Schemas['Conversation'];
export type Fate = Schemas['Fate'];
export type Given = Schemas['Given'];
export type Invitation = Schemas['Invitation'];
export type Kind = Schemas['ProblemKind'];
export type Language = Schemas['Language'];
export type Me = Schemas['Me'];
export type Contact = Schemas['Contact'];
export type Notice = Schemas['Notice'];
export type Outcome = Schemas['Outcome'];
export type Person = Schemas['Person'];
export type Presence = Schemas['Presence'];
export type Risk = Schemas['Risk'];
export type Role = Schemas['Role'];
export type Row = Schemas['Row'];
export type Standing = Schemas['Standing'];
export type Turn = Schemas['Turn'];
export type Undelivered = Schemas['Undelivered'];
export type What = Schemas['What'];
export type Word = Schemas['Word'];

export type Bodies = {
  changed: Schemas['Changed'];
  credentials: Schemas['Credentials'];
  enrolment: Schemas['Enrolment'];
  newcomer: Schemas['Newcomer'];
  problem: Schemas['Problem'];
  queue: Schemas['Queue'];
  staff: Schemas['Staff'];
  turns: Schemas['Turns'];
};
