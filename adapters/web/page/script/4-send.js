/* ---- Sending: one message after the other, each with an id of its own, so that a repeated one is taken once ---- */

const SLOW = 4 * SECOND;

let pending = [], draining = false;

// The request for a person that has not been answered yet: a second one would ask twice.
const person = byId("person");
let calling = null;

function askForPerson() {
  person.disabled = true;
  calling = send({ text: words["page-person"] }, words["page-person"]);
}

function mayAskForPerson() {
  calling = null;
  person.disabled = false;
}

function mark(one, key) {
  one.state?.remove();
  one.state = null;
  if (!one.item || !key) return;
  one.state = key === "page-not-sent" ? button(key, drain) : sentence(key);
  one.state.classList.add("state");
  one.item.append(one.state);
}

function send(body, text) {
  const item = text && bubble({ author: "visitor", text });
  const one = { id: crypto.randomUUID(), body, item, tried: false, seq: null };
  if (item) {
    turns.append(item);
    group(item);
    toEnd();
  }
  mark(one, "page-sending");
  pending.push(one);
  drain();
  return one;
}

async function drain() {
  if (draining) return;
  const mine = visit;
  let slow = null;
  draining = true;
  try {
    while (pending.length) {
      const one = pending[0];
      mark(one, "page-sending");
      clearTimeout(slow);
      slow = setTimeout(trouble, SLOW);
      await open();
      if (mine !== visit) return;
      one.tried = true;
      const { seq } = await insist("/chat/turns", { id: one.id, ...one.body }, { full: () => {
        clearTimeout(slow);
        say("page-many");
      } });
      if (mine !== visit) return;
      settle(one, seq);
      pending.shift();
      if (said[0] === "page-offline" || (said[0] === "page-many" && !pending.length)) hold(holding);
    }
  } catch (problem) {
    if (mine === visit) refuse(problem);
  } finally {
    clearTimeout(slow);
    draining = false;
    if (mine !== visit && pending.length) drain();
  }
}

// The server has it. The stream may have brought it before this answer came.
function settle(one, seq) {
  mark(one, null);
  if (!one.item || one.seq) return;
  one.seq = seq;
  if (drawn(seq)) one.item.remove();
  else place(one.item, seq);
}

// A turn of the visitor's own comes by the stream: it is the one under way, for nobody else has this token.
function adopt({ seq, at }) {
  const one = pending.find((other) => other.item && other.tried && !other.seq);
  if (!one) return false;
  one.seq = seq;
  timed(one.item, at);
  place(one.item, seq);
  mark(one, null);
  if (!draining) pending = pending.filter((other) => other !== one);
  return true;
}

function refuse(problem) {
  if (gone(problem)) return over(problem);
  if ([400, 413, 422].includes(problem.status)) {
    const one = pending.shift();
    if (one === calling) mayAskForPerson();
    one.item?.remove();
    say(one.body.choice ? "page-latest-only" : "page-too-long");
    if (one.body.text && !draft.value) draft.value = one.body.text;
    if (pending.length) setTimeout(drain);
    return;
  }
  for (const one of pending) mark(one, one.seq ? null : "page-not-sent");
  trouble();
}
