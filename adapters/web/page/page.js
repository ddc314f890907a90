// The visitor's page.
//
// It keeps nothing: no cookie, no storage, one address. The token of the conversation lives in a variable and dies with the
// page; only a one-time ticket stands in `window.name`, so that a reload, and nothing but a reload, finds the way back.
// Whatever anybody wrote is set by `textContent`.

const byId = (id) => document.getElementById(id);
const main = byId("main"), turns = byId("turns"), draft = byId("draft"), sheet = byId("sheet"), picker = byId("language");

const SECOND = 1000, MINUTE = 60 * SECOND;
const HIDE_AFTER = 10 * MINUTE, WARN_BEFORE = 30 * SECOND, FORGET_AFTER = 30 * MINUTE;
const RENEW_TICKET = MINUTE, ANSWER_WITHIN = 12 * SECOND;
const TEXT_LIMIT = 8000;

const words = {};
for (const word of byId("words").content.children) words[word.dataset.key] = word.textContent;

// What is known of the conversation; `clear` sets it back.
let token = null, after = 0, floor = 0, holder = "flow", openingId = null, opening = null;
let pending = [], draining = false, danger = false;

/* ---- Drawing ---- */

function make(tag, properties = {}, ...children) {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
}

function button(key, act) {
  const element = make("button", { type: "button", textContent: words[key] });
  element.dataset.text = key;
  element.addEventListener("click", act);
  return element;
}

function say(key, more = "") {
  const text = key ? words[key] + more : "";
  if (byId("status").textContent !== text) byId("status").textContent = text;
}

const FROM = {
  visitor: "page-from-you", bot: "page-from-bot", counselor: "page-from-counselor",
  interpreter: "page-from-interpreter", system: "page-from-house",
};

function bubble(author, text, language, direction) {
  const item = make("li", { className: author });
  if (text) {
    const from = make("span", { className: "quiet", textContent: words[FROM[author]] + ": ", lang: document.documentElement.lang });
    const said = make("span", { textContent: text, lang: language, dir: author === "visitor" ? "auto" : direction });
    item.append(make("p", { className: "bubble", dir: author === "visitor" ? "auto" : direction }, from, said));
  }
  return item;
}

function card({ contacts, show }) {
  const list = make("ul");
  for (const { number, about } of contacts) {
    const link = make("a", { href: "tel:" + number.replace(/[^0-9+]/g, ""), textContent: number, dir: "ltr" });
    list.append(make("li", {}, link, make("span", { textContent: about })));
  }
  const box = make("div", { className: "numbers" }, list);
  if (show) {
    box.append(make("figure", {},
      make("figcaption", { textContent: words["page-show-line"] }),
      make("p", { className: "hangul", lang: "ko", dir: "ltr", textContent: show.hangul }),
      make("p", { textContent: show.sound }),
      make("p", { textContent: show.meaning })));
  }
  return box;
}

function choices(turn, item) {
  const row = make("div", { className: "choices" });
  for (const { value, label } of turn.choices) {
    const pick = make("button", { type: "button", textContent: label });
    pick.addEventListener("click", () => {
      retire();
      pick.ariaPressed = "true";
      send({ choice: { prompt: turn.prompt, value } }, label);
    });
    row.append(pick);
  }
  item.append(row);
}

// An answered question is not asked again: its buttons stay to be read, not to be pressed.
function retire() {
  for (const pick of turns.querySelectorAll(".choices button")) pick.disabled = true;
}

// Puts a turn at its place; what is still being sent stands last.
function place(item, seq) {
  item.dataset.seq = seq;
  const following = [...turns.children].find((other) => other !== item && !(Number(other.dataset.seq) < seq));
  turns.insertBefore(item, following ?? null);
}

function draw(turn) {
  const item = bubble(turn.author, turn.text, turn.language, turn.direction);
  if (turn.card) {
    const box = card(turn.card);
    box.lang = turn.language;
    box.dir = turn.direction;
    if (!danger && turn.card.id === "danger") box.setAttribute("role", "alert");
    danger ||= turn.card.id === "danger";
    item.append(box);
  }
  if (turn.choices.length) choices(turn, item);
  place(item, turn.seq);
  return item;
}

function atEnd() {
  const page = document.scrollingElement;
  return page.scrollHeight - page.clientHeight - page.scrollTop < 120;
}

function toEnd() {
  byId("newer").hidden = true;
  document.scrollingElement.scrollTop = document.scrollingElement.scrollHeight;
}

// A new turn from the house. The focus stays where it is; somebody who reads further up is not carried away.
function take(turn) {
  if (turn.seq <= after) return;
  after = turn.seq;
  const follow = atEnd();
  if (turn.author === "visitor" || turn.choices.length) retire();
  const mine = turn.author === "visitor" && pending.find((one) => one.item && one.tried && !one.seq);
  if (mine) {
    mine.seq = turn.seq;
    place(mine.item, turn.seq);
    mark(mine, null);
    if (!draining) pending = pending.filter((one) => one !== mine);
  } else {
    draw(turn);
  }
  byId("typing").hidden = true;
  if (turn.author !== "visitor") follow_language(turn.language);
  if (follow) toEnd();
  else byId("newer").hidden = false;
}

/* ---- Words and languages ---- */

function showCards() {
  for (const numbers of document.querySelectorAll("details.numbers")) {
    numbers.hidden = numbers.dataset.locale !== picker.value;
  }
}

async function speak(locale) {
  picker.value = locale;
  showCards();
  const answer = await call("/page/texts?locale=" + encodeURIComponent(locale));
  if (picker.value !== locale) return;
  const status = Object.keys(words).find((key) => words[key] === byId("status").textContent);
  Object.assign(words, answer.texts);
  document.documentElement.lang = locale;
  document.documentElement.dir = answer.direction;
  document.title = words["page-title"];
  for (const element of document.querySelectorAll("[data-text]")) element.textContent = words[element.dataset.text];
  for (const element of document.querySelectorAll("[data-label]")) element.ariaLabel = words[element.dataset.label];
  draft.placeholder = words["page-write"];
  if (status) say(status);
}

// The page speaks the language in which the house answers, as soon as that has been found out.
function follow_language(locale) {
  if (locale !== picker.value && picker.querySelector(`[value="${CSS.escape(locale)}"]`)) speak(locale).catch(() => {});
}

picker.addEventListener("change", () => {
  const locale = picker.value;
  speak(locale).catch(trouble);
  if (token) send({ locale });
  else open(locale).catch(trouble);
});

/* ---- Talking to the house ---- */

class Refused extends Error {
  constructor(status, wait) {
    super("refused");
    Object.assign(this, { status, wait });
  }
}

async function call(path, body) {
  const headers = token ? { authorization: "Bearer " + token } : {};
  if (body) headers["content-type"] = "application/json";
  const response = await fetch(path, {
    method: body ? "POST" : "GET", headers, body: body && JSON.stringify(body), cache: "no-store", credentials: "omit",
    signal: AbortSignal.timeout?.(ANSWER_WITHIN),
  });
  if (!response.ok) throw new Refused(response.status, Number(response.headers.get("retry-after")));
  return response.status === 204 ? null : response.json();
}

const pause = (time) => new Promise((done) => setTimeout(done, time));

// A house that restarts is back within seconds, so a failure is shown only after a few attempts with the same id.
async function insist(path, body) {
  for (const wait of [1, 2, 3, null]) {
    try {
      return await call(path, body);
    } catch (problem) {
      const passing = !problem.status || problem.status === 429 || problem.status === 503;
      if (!passing || wait === null) throw problem;
      await pause(Math.min(problem.status === 429 ? problem.wait || wait : wait, 10) * SECOND);
    }
  }
}

// Where many conversations are opened from one place, each costs a small computation; nobody is turned away.
async function proven(path, body) {
  for (let tries = 0; ; tries += 1) {
    try {
      return await insist(path, body);
    } catch (problem) {
      if (problem.status !== 428 || tries === 3) throw problem;
      say("page-busy");
      body.proof = await solve(await call("/chat/challenge"));
    }
  }
}

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

// A conversation begins with the first message or a picked language, never by looking at the page.
function open(locale) {
  if (token) return Promise.resolve();
  openingId ??= crypto.randomUUID();
  opening ??= proven("/chat/conversations", locale ? { id: openingId, locale } : { id: openingId })
    .then((answer) => begin(answer.token, 0))
    .finally(() => { opening = null; });
  return opening;
}

function begin(newToken, from) {
  token = newToken;
  after = from;
  floor = from;
  openingId = null;
  say("page-connecting");
  byId("notice").hidden = byId("hello").hidden = turns.children.length > 0;
  for (const id of ["code-show", "erase"]) byId(id).hidden = false;
  byId("code-enter").hidden = true;
  byId("again").hidden = true;
  listen();
  renew();
}

/* ---- Sending ---- */

function mark(one, key) {
  one.state?.remove();
  one.state = null;
  if (!one.item || !key) return;
  one.state = key === "page-not-sent" ? button(key, drain) : make("p", { textContent: words[key] });
  one.state.classList.add("state");
  one.item.append(one.state);
}

function send(body, text) {
  const one = { id: crypto.randomUUID(), body, item: text && bubble("visitor", text, "", "auto"), tried: false };
  if (one.item) {
    turns.append(one.item);
    toEnd();
  }
  mark(one, "page-sending");
  pending.push(one);
  drain();
}

// One message after the other, each with its own id: what was taken and not answered is taken once all the same.
async function drain() {
  if (draining) return;
  draining = true;
  try {
    while (pending.length) {
      const one = pending[0];
      mark(one, "page-sending");
      await open();
      one.tried = true;
      const { seq } = await insist("/chat/turns", { id: one.id, ...one.body });
      settle(one, seq);
      pending.shift();
    }
  } catch (problem) {
    refuse(problem);
  } finally {
    draining = false;
  }
}

function settle(one, seq) {
  mark(one, null);
  if (!one.item || one.seq) return;
  one.seq = seq;
  const drawn = turns.querySelector(`[data-seq="${Number(seq)}"]`);
  if (drawn && drawn !== one.item) one.item.remove();
  else place(one.item, seq);
}

function refuse(problem) {
  if (problem.status === 401 || problem.status === 410) return ended();
  if (problem.status === 413 || problem.status === 422) {
    const one = pending.shift();
    one?.item?.remove();
    say(one?.body.choice ? "page-latest-only" : "page-too-long");
    if (one?.body.text && !draft.value) draft.value = one.body.text;
    if (pending.length) setTimeout(drain);
    return;
  }
  for (const one of pending) mark(one, one.seq ? null : "page-not-sent");
  trouble();
}

// The server does not answer: the numbers do.
function trouble() {
  say("page-offline");
  const numbers = document.querySelector("details.numbers:not([hidden])");
  if (numbers) numbers.open = true;
}

/* ---- Reading ---- */

let listening = 0, connection = null;

async function listen() {
  const mine = ++listening;
  connection?.abort();
  for (let failures = 0; token && mine === listening; failures += 1) {
    if (failures > 2) trouble();
    if (failures) await Promise.race([pause(Math.min(failures, failures > 10 ? 10 : 2) * 500 * (1 + Math.random())), online()]);
    if (!token || mine !== listening) return;
    try {
      await stream(mine, () => { failures = 0; });
    } catch (problem) {
      if (problem.status === 401 || problem.status === 410) return mine === listening && ended();
      if (problem.status === 429) await poll(mine, 30 * SECOND).catch(() => {});
    }
  }
}

const online = () => new Promise((done) => addEventListener("online", done, { once: true }));

async function stream(mine, alive) {
  const abort = connection = new AbortController();
  let silence = setTimeout(() => abort.abort(), ANSWER_WITHIN);
  let held = null;
  try {
    const response = await fetch("/chat/events?after=" + after, {
      headers: { authorization: "Bearer " + token }, cache: "no-store", credentials: "omit", signal: abort.signal,
    });
    if (!response.ok) throw new Refused(response.status);
    // A proxy that holds the stream back is noticed by its silence; the page asks for turns until bytes come.
    held = setTimeout(() => poll(mine, 45 * SECOND).catch(() => {}), 3 * SECOND);
    const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
    let buffer = "";
    while (mine === listening) {
      clearTimeout(silence);
      silence = setTimeout(() => abort.abort(), 45 * SECOND);
      const { done, value } = await reader.read();
      if (done) return;
      clearTimeout(held);
      polling += 1;
      alive();
      if (byId("status").textContent === words["page-offline"]) hold({ state: holder });
      buffer += value;
      for (let end; (end = buffer.indexOf("\n\n")) >= 0; buffer = buffer.slice(end + 2)) event(buffer.slice(0, end));
    }
  } finally {
    clearTimeout(silence);
    clearTimeout(held);
    abort.abort();
  }
}

function event(block) {
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

let polling = 0;

async function poll(mine, duration) {
  const round = ++polling;
  for (const end = Date.now() + duration; Date.now() < end && mine === listening && round === polling;) {
    const answer = await call("/chat/turns?after=" + after);
    if (mine !== listening) return;
    answer.turns.forEach(take);
    hold(answer.holder);
    if (answer.turns.length < 200) await pause(2 * SECOND);
  }
}

let offered = false;

function hold({ state, position, wait }) {
  holder = state;
  if (state === "closed") return ended();
  const place = position ? ` ${words["page-place"]}: ${position}.` : "";
  const minutes = wait ? ` ${words["page-wait"]}: ${Math.ceil(wait / 60)}.` : "";
  if (state === "queue") say("page-waiting", place + minutes);
  else if (state === "counselor") say("page-counselor");
  else say("");
  // Whoever waits may lose the page meanwhile, and is offered the number once.
  if (state === "queue" && !offered) {
    offered = true;
    open_sheet("page-code-show", button("page-code-show", show_code), button("page-cancel", close_sheet));
  }
}

let typed = null;

function typing() {
  byId("typing").hidden = false;
  clearTimeout(typed);
  typed = setTimeout(() => { byId("typing").hidden = true; }, 6 * SECOND);
}

/* ---- Coming back ---- */

async function renew() {
  if (!token) return;
  try {
    window.name = (await call("/chat/ticket", {})).ticket;
  } catch {
    window.name = "";
  }
}

setInterval(renew, RENEW_TICKET);

function open_sheet(key, ...children) {
  sheet.replaceChildren(make("p", { textContent: words[key] }), ...children);
  sheet.hidden = false;
}

function close_sheet() {
  sheet.replaceChildren();
  sheet.hidden = true;
}

async function show_code() {
  try {
    const { code } = await call("/chat/code", {});
    const digits = make("p", { className: "digits", textContent: code.match(/.{4}/g).join(" ") });
    open_sheet("page-code", digits, button("page-close", close_sheet));
  } catch {
    trouble();
  }
}

function ask_code() {
  const field = make("input", { type: "text", inputMode: "numeric", maxLength: 40, autocomplete: "off", spellcheck: false, translate: false });
  for (const name of ["autocorrect", "autocapitalize"]) field.setAttribute(name, "off");
  field.ariaLabel = words["page-code-enter"];
  const form = make("form", { autocomplete: "off", noValidate: true }, field,
    make("button", { type: "submit", textContent: words["page-code-go"] }), button("page-cancel", close_sheet));
  form.addEventListener("submit", async (submit) => {
    submit.preventDefault();
    try {
      const answer = await proven("/chat/resume", { code: field.value });
      close_sheet();
      clear();
      begin(answer.token, answer.floor);
      byId("past").hidden = answer.floor === 0;
    } catch (problem) {
      field.value = "";
      if (problem.status === 404) say("page-code-wrong");
      else trouble();
    }
  });
  open_sheet("page-code-enter", form);
  field.focus();
}

async function show_earlier() {
  byId("past").hidden = true;
  try {
    for (let from = 0; from < floor;) {
      const answer = await call(`/chat/turns?earlier=1&after=${from}`);
      const before = answer.turns.filter((turn) => turn.seq <= floor);
      before.forEach(draw);
      if (before.length < answer.turns.length || !before.length) break;
      from = before.at(-1).seq;
    }
    for (const pick of turns.querySelectorAll("li:not(:last-child) .choices button")) pick.disabled = true;
  } catch {
    byId("past").hidden = false;
    trouble();
  }
}

/* ---- Going ---- */

function clear() {
  listening += 1;
  connection?.abort();
  token = openingId = opening = null;
  after = floor = 0;
  holder = "flow";
  pending = [];
  danger = offered = false;
  window.name = "";
  turns.replaceChildren();
  draft.value = "";
  close_sheet();
  say("");
  for (const id of ["past", "typing", "newer", "code-show", "erase", "again"]) byId(id).hidden = true;
  for (const id of ["hello", "notice", "code-enter", "form", "person"]) byId(id).hidden = false;
}

// The end of a conversation leaves what was said to be read; a new one begins only when asked for.
function ended() {
  listening += 1;
  connection?.abort();
  token = null;
  window.name = "";
  for (const one of pending) mark(one, one.seq ? null : "page-not-sent");
  retire();
  say("page-ended");
  for (const id of ["form", "person", "code-show", "erase", "typing"]) byId(id).hidden = true;
  byId("again").hidden = false;
}

async function erase() {
  try {
    await insist("/chat/erase", {});
    clear();
    say("page-erased");
  } catch (problem) {
    if (problem.status === 401 || problem.status === 410) ended();
    else trouble();
  }
}

// Gone at once: blank first, then tell the house, then go. `replace` leaves nothing to come back to.
function leave() {
  const exit = byId("leave").href;
  const body = token && new Blob([JSON.stringify({ token })], { type: "text/plain" });
  token = null;
  window.name = "";
  document.body.replaceChildren();
  if (body) navigator.sendBeacon("/chat/leave", body);
  location.replace(exit);
}

byId("leave").addEventListener("click", (click) => { click.preventDefault(); leave(); });

// Three strokes of Shift alone within five seconds. Shift with a letter, or while a syllable is composed, does not count.
let strokes = [], alone = false;

addEventListener("keydown", (key) => {
  alone = key.key === "Shift" && !key.repeat && !key.isComposing;
  if (key.key !== "Shift") strokes = [];
}, true);

addEventListener("keyup", (key) => {
  if (key.key !== "Shift" || !alone) return;
  strokes = [...strokes, key.timeStamp].filter((stroke) => key.timeStamp - stroke < 5 * SECOND);
  if (strokes.length === 3) leave();
}, true);

addEventListener("pagehide", () => document.body.replaceChildren());
addEventListener("pageshow", (shown) => {
  if (!shown.persisted) return;
  window.name = "";
  location.reload();
});

/* ---- Hiding ---- */

let idle = null;

function hide() {
  if (turns.children.length || draft.value) {
    document.body.classList.add("covered");
    byId("cover").hidden = false;
  }
}

function reveal() {
  document.body.classList.remove("covered");
  byId("cover").hidden = true;
  stir();
}

// Ten minutes without a touch hide the words, with a warning before; waiting for a person is no idleness, so the
// connection and the place stay. Long after that a conversation with the script is forgotten here.
function stir() {
  for (const timer of idle ?? []) clearTimeout(timer);
  idle = [
    setTimeout(() => {
      if (!turns.children.length || !byId("cover").hidden) return;
      open_sheet("page-hide-soon", button("page-keep", () => { close_sheet(); stir(); }));
      sheet.dataset.warning = "yes";
    }, HIDE_AFTER - WARN_BEFORE),
    setTimeout(hide, HIDE_AFTER),
    setTimeout(() => { if (holder === "flow") { clear(); reveal(); } }, HIDE_AFTER + FORGET_AFTER),
  ];
  if (sheet.dataset.warning) {
    delete sheet.dataset.warning;
    close_sheet();
  }
}

document.addEventListener("visibilitychange", () => { if (document.hidden) hide(); });
for (const sign of ["pointerdown", "keydown", "input"]) addEventListener(sign, () => { if (byId("cover").hidden) stir(); });

/* ---- Writing ---- */

function submit() {
  const text = draft.value.trim();
  if (!text) return;
  if ([...text].length > TEXT_LIMIT) return say("page-too-long");
  draft.value = "";
  grow();
  retire();
  send({ text }, text);
}

function grow() {
  draft.style.height = "auto";
  draft.style.height = draft.scrollHeight + 2 + "px";
}

// Enter sends. While a Hangul syllable is composed, Enter ends the syllable first: some systems then repeat the key and
// some do not, so the whole text is sent once, after the syllable has arrived. In other scripts Enter only picks a word.
let entered = false, shifted = false, told = 0;

draft.addEventListener("keydown", (key) => {
  if (key.key !== "Enter" && key.code !== "Enter") return;
  shifted = key.shiftKey;
  entered = (key.isComposing || key.keyCode === 229) && !shifted;
  if (entered || shifted || key.isComposing || key.keyCode === 229) return;
  key.preventDefault();
  submit();
});

draft.addEventListener("compositionend", (composed) => {
  if (!entered || !/[\u1100-\u11ff\u3130-\u318f\uac00-\ud7a3]$/.test(composed.data)) return;
  setTimeout(() => { if (entered) { entered = false; submit(); } });
});

draft.addEventListener("beforeinput", (input) => {
  if (input.inputType !== "insertLineBreak" || shifted || input.isComposing) return;
  input.preventDefault();
  submit();
});

draft.addEventListener("input", () => {
  grow();
  if (holder !== "counselor" || !token || Date.now() - told < 3 * SECOND) return;
  told = Date.now();
  call("/chat/typing", {}).catch(() => {});
});

byId("form").addEventListener("submit", (event) => { event.preventDefault(); submit(); });
byId("person").addEventListener("click", () => send({ text: words["page-person"] }, words["page-person"]));
byId("code-show").addEventListener("click", show_code);
byId("code-enter").addEventListener("click", ask_code);
byId("earlier").addEventListener("click", show_earlier);
byId("newer").addEventListener("click", toEnd);
byId("cover").addEventListener("click", reveal);
byId("again").addEventListener("click", clear);
byId("erase").addEventListener("click", () =>
  open_sheet("page-erase-sure", button("page-erase", erase), button("page-cancel", close_sheet)));

/* ---- The beginning ---- */

async function start() {
  const ticket = window.name;
  window.name = "";
  draft.value = "";
  picker.value = document.documentElement.lang;
  showCards();
  document.documentElement.classList.add("live");
  stir();
  const reloaded = performance.getEntriesByType("navigation")[0]?.type === "reload";
  if (!reloaded || !/^[\w-]{16,256}$/.test(ticket)) return;
  const answer = await call("/chat/resume", { ticket });
  begin(answer.token, 0);
}

start().catch(() => {});
