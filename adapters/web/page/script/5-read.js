/* ---- Reading: a stream, and turn by turn where a proxy holds the stream back ---- */

const HELD_BACK = 3 * SECOND, SILENT = 45 * SECOND, POLL_EACH = 2 * SECOND, NO_STREAM = 30 * SECOND;

let listening = 0, polling = 0, connection = null;

// What waits for the next attempt; a device that finds its network again does not wait.
const waking = new Set();

// Comes back after every end, soon at first; a device that finds its network again doesn't wait.
async function listen() {
  const mine = ++listening;
  connection?.abort();
  for (let failures = 0; token && mine === listening; failures += 1) {
    if (failures > 2) trouble();
    if (failures) await rest(Math.min(failures, failures > 10 ? 10 : 2) * 500 * (1 + Math.random()));
    if (!token || mine !== listening) return;
    try {
      await stream(mine, () => { failures = 0; });
    } catch (problem) {
      if (mine !== listening) return;
      if (gone(problem)) return over(problem);
      if (problem.status === 429) await poll(mine, NO_STREAM).catch(() => {});
    }
  }
}

function rest(time) {
  return new Promise((done) => {
    const go = () => {
      waking.delete(go);
      done();
    };
    waking.add(go);
    setTimeout(go, time);
  });
}

// Connected again: what could not be sent is sent now, under the same ids.
function connected() {
  if (pending.length) drain();
  else if (said[0] === "page-offline") hold(holding);
}

addEventListener("online", () => {
  for (const go of [...waking]) go();
  if (pending.length) drain();
});

async function stream(mine, alive) {
  const abort = connection = new AbortController();
  let silence = setTimeout(() => abort.abort(), ANSWER_WITHIN), heldBack = null;
  try {
    const response = await fetch("/chat/events?after=" + after, {
      headers: { authorization: "Bearer " + token }, cache: "no-store", credentials: "omit", signal: abort.signal,
    });
    if (!response.ok) throw new Refused(response.status);
    heldBack = setTimeout(() => poll(mine, SILENT).catch(() => {}), HELD_BACK);
    const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
    for (let buffer = ""; mine === listening;) {
      clearTimeout(silence);
      silence = setTimeout(() => abort.abort(), SILENT);
      const { done, value } = await reader.read();
      if (done || mine !== listening) return;
      clearTimeout(heldBack);
      polling += 1;
      alive();
      connected();
      buffer += value;
      for (let end; (end = buffer.indexOf("\n\n")) >= 0; buffer = buffer.slice(end + 2)) hear(buffer.slice(0, end));
    }
  } finally {
    clearTimeout(silence);
    clearTimeout(heldBack);
    abort.abort();
  }
}

function hear(block) {
  const fields = {};
  for (const line of block.split("\n")) {
    const colon = line.indexOf(":");
    if (colon > 0) fields[line.slice(0, colon)] = line.slice(colon + 1).trim();
  }
  if (!fields.event) return;
  const data = JSON.parse(fields.data);
  if (fields.event === "turn") take(data);
  else if (fields.event === "holder") hold(data);
  else if (fields.event === "typing") typing();
  else if (fields.event === "notice" && data.code === "unavailable") trouble();
}

async function poll(mine, duration) {
  const round = ++polling;
  for (const end = Date.now() + duration; Date.now() < end && mine === listening && round === polling;) {
    const answer = await call("/chat/turns?after=" + after);
    if (mine !== listening) return;
    answer.turns.forEach(take);
    hold(answer.holder);
    if (answer.turns.length < 200) await pause(POLL_EACH);
  }
}

// A new turn. The focus stays where it is; somebody who reads further up is not carried away.
function take(turn) {
  if (turn.seq <= after) return;
  after = turn.seq;
  const near = !staying && atEnd(), own = turn.author === "visitor";
  if (own || turn.choices.length) retire();
  const mine = drawn(turn.seq);
  if (own && mine) timed(mine, turn.at);
  if (!mine && !(own && adopt(turn))) draw(turn);
  if (!own) {
    unshow("typing");
    follow(turn.language);
    if (calling?.seq && turn.seq > calling.seq) mayAskForPerson();
    news("page-hidden-new");
  }
  if (near && turn.card) {
    drawn(turn.seq).scrollIntoView({ block: "start", behavior: "instant" });
    staying = turn.card.id.startsWith("danger") ? drawn(turn.seq) : null;
    stayedAt = page.scrollTop;
  } else if (staying) {
    stay();
    if (!own && !atEnd()) show("newer");
  } else if (near) {
    toEnd();
  } else if (!own) {
    show("newer");
  }
  if (wanted !== null && turn.choices.length) {
    const offer = turn.choices.find(({ value }) => value === wanted);
    wanted = null;
    if (offer) choose(turn.prompt, offer);
  }
}

// Who has the conversation. Whoever waits may lose the page meanwhile, so the number to come back with stands out.
function hold(held) {
  if (held.state === "counselor" && holding.state !== "counselor") news("page-hidden-new");
  const near = !staying && turns.children.length > 0 && atEnd();
  holding = held;
  calm();
  const { state, position, wait, staffed } = held;
  if (state === "closed") return ended();
  const inLine = position ? [" ", "page-place", `: ${position}.`] : [];
  const minutes = wait
    ? [" ", "page-wait", `: ${Math.floor(wait.least / 60)}–${Math.ceil(wait.most / 60)}.`]
    : position ? [" ", "page-wait-unknown"] : [];
  if (state === "queue" && !staffed) say("page-waiting-later");
  else if (state === "queue") say("page-waiting", ...inLine, ...minutes);
  else if (state === "counselor") say("page-counselor");
  else say();
  arrange();
  // The line may have grown over the last words.
  if (near) toEnd();
}

let quiet = null;

function typing() {
  show("typing");
  clearTimeout(quiet);
  quiet = setTimeout(() => unshow("typing"), 6 * SECOND);
}
