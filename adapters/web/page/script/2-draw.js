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
  interpreter: "page-from-interpreter", system: "page-from-house",
};

function bubble({ author, text, language, direction }) {
  const item = make("li", { className: author });
  if (!text) return item;
  const from = make("span", { className: "quiet" }, make("span", { textContent: words[FROM[author]] }), ": ");
  from.firstChild.dataset.text = FROM[author];
  // What a visitor types may run either way, whatever the language of the conversation.
  const dir = author === "visitor" ? "auto" : direction;
  const spoken = make("span", { textContent: text });
  if (language) spoken.lang = language;
  item.append(make("p", { className: "bubble", dir }, from, spoken));
  return item;
}

function card({ contacts, show: line }, language, direction) {
  const list = make("ul");
  for (const { number, about } of contacts) {
    const link = make("a", { href: "tel:" + number.replace(/[^0-9+]/g, ""), textContent: number, dir: "ltr" });
    list.append(make("li", {}, link, make("span", { textContent: about })));
  }
  const box = make("div", { className: "numbers", lang: language, dir: direction }, list);
  if (line) {
    box.append(make("figure", {},
      make("figcaption", { textContent: words["page-show-line"] }),
      make("p", { className: "hangul", lang: "ko", dir: "ltr", textContent: line.hangul }),
      make("p", { dir: "auto", textContent: line.sound }),
      make("p", { dir: "auto", textContent: line.meaning })));
  }
  return box;
}

function choices({ choices: offers, prompt, language, direction }) {
  const row = make("div", { className: "choices", lang: language, dir: direction });
  for (const { value, label } of offers) {
    const pick = make("button", { type: "button", textContent: label });
    pick.addEventListener("click", () => {
      retire();
      pick.setAttribute("aria-pressed", "true");
      send({ choice: { prompt, value } }, label);
    });
    row.append(pick);
  }
  return row;
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
}

const drawn = (seq) => turns.querySelector(`[data-seq="${Number(seq)}"]`);

function draw(turn) {
  const item = bubble(turn);
  if (turn.card) {
    const box = card(turn.card, turn.language, turn.direction);
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

// Set by a danger card: it stays in view, whatever is said below it, until the visitor moves on.
let staying = false;

function toEnd() {
  staying = false;
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
