/* ---- Asking the server ---- */

const ANSWER_WITHIN = 12 * SECOND;

class Refused extends Error {
  constructor(status, wait, type) {
    super("refused");
    Object.assign(this, { status, wait, type });
  }
}

const gone = (problem) => problem.status === 401 || problem.status === 410;

async function call(path, body, as = token) {
  const headers = as ? { authorization: "Bearer " + as } : {};
  // A picked language is what the browser asks for, whatever its own settings say.
  if (picked) headers["accept-language"] = picker.value;
  if (body) headers["content-type"] = "application/json";
  const response = await fetch(path, {
    method: body ? "POST" : "GET", headers, body: body && JSON.stringify(body), cache: "no-store", credentials: "omit",
    signal: AbortSignal.timeout?.(ANSWER_WITHIN),
  });
  if (!response.ok) {
    const type = response.status === 410 && (await response.json().catch(() => null))?.type;
    throw new Refused(response.status, Number(response.headers.get("retry-after")), type);
  }
  return response.status === 204 ? null : response.json();
}

// Attempts at something that there was too much of. At one a second this is longer than any burst that a person writes.
const PATIENT = 60;

// A server that restarts is back within seconds, so a failure is shown only after a few attempts with the same id. Too
// much at once is no failure: the answer says when the next one is taken, and `full` says it on the page.
async function insist(path, body, { as = token, full } = {}) {
  const mine = visit;
  const waits = [1, 2, 3];
  for (let tries = 0; ; tries += 1) {
    try {
      return await call(path, body, as);
    } catch (problem) {
      const many = problem.status === 429;
      const patient = many && full && tries < PATIENT;
      const wait = patient ? problem.wait || 1 : waits.shift();
      const passing = !problem.status || many || problem.status === 503;
      if (!passing || !wait || mine !== visit) throw problem;
      if (patient) full();
      await pause(Math.min(many ? problem.wait || wait : wait, 10) * SECOND);
      if (mine !== visit) throw problem;
    }
  }
}

// Where many conversations are opened from one place, each costs a small computation; nobody is turned away. Whether it
// is needed is asked before, so that nothing has to be refused; others may open one in the moment between.
async function proven(path, body) {
  for (let tries = 0; ; tries += 1) {
    const challenge = await insist("/chat/challenge?if=needed");
    if (challenge) {
      say("page-busy");
      body.proof = await solve(challenge);
    }
    try {
      return await insist(path, body);
    } catch (problem) {
      if (problem.status !== 428 || tries === 3) throw problem;
    }
  }
}

// Counts up until a key derived from the count begins as asked; the derivation is the browser's own, so no script is
// faster.
async function solve(challenge) {
  const bytes = (hex) => Uint8Array.from(hex.match(/../g), (pair) => parseInt(pair, 16));
  const { nonce, salt, cost, keyLength, keyPrefix } = challenge.parameters;
  const guess = new Uint8Array(nonce.length / 2 + 4);
  guess.set(bytes(nonce));
  const derivation = { name: "PBKDF2", hash: "SHA-256", salt: bytes(salt), iterations: cost };
  for (let counter = 0; ; counter += 1) {
    new DataView(guess.buffer).setUint32(guess.length - 4, counter);
    const key = await crypto.subtle.importKey("raw", guess, "PBKDF2", false, ["deriveBits"]);
    const derived = new Uint8Array(await crypto.subtle.deriveBits(derivation, key, keyLength * 8));
    const derivedKey = Array.from(derived, (byte) => byte.toString(16).padStart(2, "0")).join("");
    if (derivedKey.startsWith(keyPrefix)) return { challenge, solution: { counter, derivedKey } };
  }
}

/* ---- A conversation begins: with the first message or a topic, never by looking at the page ---- */

let openingId = null, opening = null;

function open(locale) {
  if (token) return Promise.resolve();
  const mine = visit;
  openingId ??= crypto.randomUUID();
  opening ??= proven("/chat/conversations", locale ? { id: openingId, locale } : { id: openingId })
    .then((answer) => {
      if (mine === visit) begin(answer.token, 0);
      else depart(answer.token);
    })
    .catch((problem) => {
      if (problem.status === 422) openingId = null;
      throw problem;
    })
    .finally(() => { opening = null; });
  return opening;
}

function begin(newToken, newFloor) {
  token = newToken;
  after = floor = newFloor;
  openingId = null;
  say("page-connecting");
  arrange();
  tellPast("page-resumed-hidden");
  byId("past").hidden = floor === 0;
  listen();
  renew();
}

// A topic of the first screen: the conversation begins in the language that is shown, and its first question is
// answered.
async function beginWith(value) {
  wanted = value;
  picked = true;
  for (const topic of byId("topics").children) topic.disabled = true;
  try {
    await open(picker.value);
  } catch {
    wanted = null;
    for (const topic of byId("topics").children) topic.disabled = false;
    trouble();
  }
}

function showTopics(topics) {
  byId("topics").replaceChildren(...topics.map(({ value, label }) => make("button", { type: "button", value, textContent: label })));
}

byId("topics").addEventListener("click", ({ target }) => {
  if (target.value) beginWith(target.value);
});

// What can be done now stands below the field; what is done seldom stands behind "more".
function arrange() {
  const { state } = holding, begun = token !== null, ended = finished !== null, queued = begun && state !== "flow";
  byId("code-enter").hidden = begun || ended;
  byId("again").hidden = !ended;
  byId("person").hidden = !begun || state !== "flow";
  byId("code-show").hidden = !begun;
  byId("erase").hidden = !begun && !ended;
  byId("more").hidden = !begun;
  byId("code-show").classList.toggle("offered", state === "queue");
  move("code-show", queued);
  move("erase", ended);
}

// Moves a button only where it does not stand already, so that no focus is lost.
function move(id, primary) {
  const element = byId(id), home = primary ? byId("tools") : byId("menu");
  if (element.parentNode !== home) home.insertBefore(element, primary ? byId("more") : null);
}

// The server answers nothing: then the numbers do, right under the last message.
function trouble() {
  say("page-offline");
  bringNumbers();
}

function bringNumbers() {
  const numbers = byId("numbers"), mine = numbers.querySelector(":scope > :not([hidden])");
  if (numbers.nextElementSibling && turns.children.length) byId("main").append(numbers);
  mine.open = true;
  numbers.scrollIntoView({ block: "nearest", behavior: "instant" });
}

function calm() {
  if (!byId("numbers").nextElementSibling) byId("begin").before(byId("numbers"));
}
