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

const FROM = {
  visitor: "page-from-you", bot: "page-from-bot", counselor: "page-from-counselor",
  interpreter: "page-from-interpreter", system: "page-from-server",
};

function bubble({ author, text, language, direction, at }) {
  const who = make("span", { className: "who", textContent: words[FROM[author]] });
  who.dataset.text = FROM[author];
  const item = make("li", { className: author }, who);
  if (!text) return item;
  // What a visitor types may run either way, whatever the language of the conversation.
  const dir = author === "visitor" ? "auto" : direction;
  const spoken = make("span", { textContent: text });
  if (language) spoken.lang = language;
  item.append(make("div", { className: "line" }, make("p", { className: "bubble", dir }, spoken), make("time")));
  timed(item, at ?? Date.now());
  return item;
}

// The server's clock counts, as soon as it has told the time.
function timed(item, at) {
  const when = new Date(at), time = item.querySelector("time");
  if (!time) return;
  time.dateTime = when.toISOString();
  time.textContent = clock(when);
}

function clock(when) {
  return when.toLocaleTimeString(document.documentElement.lang, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
}

// Whose words they are stands over the first of several bubbles; over the others only a screen reader hears it.
function group(item) {
  for (const one of [item, item?.nextElementSibling]) {
    if (one) one.toggleAttribute("data-same", one.previousElementSibling?.className === one.className);
  }
}

// In danger the numbers leave room for what is said below them: these stand there at once, the others a tap away.
const FIRST_NUMBERS = 2;

// One button a number, however many uses it has.
function card({ contacts, show: line }, language, direction, urgent) {
  const list = make("ul"), others = make("ul"), known = new Map();
  const numbers = new Set(contacts.map(({ number }) => number)).size;
  const first = urgent && numbers > FIRST_NUMBERS ? FIRST_NUMBERS : numbers;
  for (const { number, about } of contacts) {
    if (!known.has(number)) {
      const link = make("a", { href: "tel:" + number.replace(/[^0-9+]/g, ""), textContent: number, dir: "ltr" });
      const uses = make("div", { className: "uses" });
      (known.size < first ? list : others).append(make("li", {}, link, uses));
      known.set(number, uses);
    }
    known.get(number).append(make("span", { textContent: about }));
  }
  const box = make("div", { className: "numbers", lang: language, dir: direction }, list);
  if (others.children.length) box.append(folded("more-options", others));
  if (line) {
    const hangul = make("p", { className: "hangul", lang: "ko", dir: "ltr", textContent: line.hangul });
    const figure = make("figure", {}, hangul);
    // Whoever reads Korean needs neither its sound nor its meaning.
    if (language !== "ko") {
      figure.append(make("p", { dir: "auto", textContent: line.sound }), make("p", { dir: "auto", textContent: line.meaning }));
    }
    box.append(folded("page-show-line", figure));
  }
  return box;
}

function folded(key, ...children) {
  const summary = make("summary", { textContent: words[key] });
  summary.dataset.text = key;
  return make("details", {}, summary, ...children);
}

function choices({ choices: offers, prompt, language, direction }) {
  const row = make("div", { className: "choices", lang: language, dir: direction });
  for (const { value, label } of offers) {
    const pick = make("button", { type: "button", textContent: label });
    pick.value = value;
    pick.addEventListener("click", () => choose(prompt, { value, label }));
    row.append(pick);
  }
  return row;
}

function choose(prompt, { value, label }) {
  const picks = [...(drawn(prompt)?.querySelectorAll(".choices button") ?? [])];
  retire();
  picks.find((pick) => pick.value === value)?.setAttribute("aria-pressed", "true");
  send({ choice: { prompt, value } }, label);
}

// An answered question is not asked again: its buttons stay to be read, not to be pressed.
function retire() {
  for (const pick of turns.querySelectorAll(".choices button")) pick.disabled = true;
}

// Puts a turn at its place; what is still being sent stands last.
function place(item, seq) {
  item.dataset.seq = seq;
  const following = [...turns.children].find((other) => other !== item && !(Number(other.dataset.seq) < seq));
  if (following !== item.nextElementSibling || item.parentNode !== turns) turns.insertBefore(item, following ?? null);
  group(item);
  byId("notice").open = false;
}

const drawn = (seq) => turns.querySelector(`[data-seq="${Number(seq)}"]`);

function draw(turn) {
  const item = bubble(turn);
  if (turn.card) {
    const box = card(turn.card, turn.language, turn.direction, turn.card.id.startsWith("danger"));
    // Read aloud at once, the first time; a second alarm would only frighten.
    if (!danger && turn.card.id === "danger") box.setAttribute("role", "alert");
    danger ||= turn.card.id === "danger";
    item.append(box);
  }
  if (turn.choices.length) item.append(choices(turn));
  place(item, turn.seq);
}

/* ---- Scrolling ---- */

const page = document.scrollingElement;
const atEnd = () => page.scrollHeight - page.clientHeight - page.scrollTop < 160;

// A danger card stays in view, whatever is said below it, until the visitor moves on. It may be taller than the window,
// and what is written below it makes the room to bring its first line, the number to call, to the top.
let staying = null, stayedAt = 0;

function stay() {
  if (Math.abs(page.scrollTop - stayedAt) > 4) {
    staying = null;
    return;
  }
  staying.scrollIntoView({ block: "start", behavior: "instant" });
  stayedAt = page.scrollTop;
}

function toEnd() {
  staying = null;
  unshow("newer");
  page.scrollTo({ top: page.scrollHeight, behavior: "instant" });
}

addEventListener("scroll", () => { if (atEnd()) unshow("newer"); }, { passive: true });
byId("newer").addEventListener("click", toEnd);

/* ---- The sheet: a question of the page itself, above the field ---- */

let opener = null;

function openSheet(...children) {
  opener = document.activeElement;
  delete sheet.dataset.warning;
  sheet.replaceChildren(...children);
  sheet.hidden = false;
  byId("more").open = false;
}

function closeSheet() {
  const inside = sheet.contains(document.activeElement);
  sheet.replaceChildren();
  sheet.hidden = true;
  delete sheet.dataset.warning;
  if (inside && opener?.isConnected) opener.focus();
}

function sentence(key) {
  const element = make("p", { textContent: words[key] });
  element.dataset.text = key;
  return element;
}
