// The visitor's page, one module in parts; `page.rs` puts them together in the order of their numbers.
//
// It keeps nothing: no cookie, no storage, one address. The token of the conversation lives in a variable and dies with the
// page; only a one-time ticket stands in `window.name`, so that a reload, and nothing but a reload, finds the way back.
// Whatever anybody wrote is set by `textContent`.

const byId = (id) => document.getElementById(id);
const turns = byId("turns"), draft = byId("draft"), sheet = byId("sheet"), picker = byId("language"), statusLine = byId("status");

const SECOND = 1000, MINUTE = 60 * SECOND;

const words = {};
for (const word of byId("words").content.children) words[word.dataset.key] = word.textContent;

// What is known of the conversation; `clear` sets it back. `visit` counts conversations: whatever an earlier one has still
// under way must not touch the present one.
let visit = 0, token = null, after = 0, floor = 0, holding = { state: "flow" };
let danger = false, picked = false;

const pause = (time) => new Promise((done) => setTimeout(done, time));

function show(...ids) {
  for (const id of ids) setHidden(id, false);
}

function unshow(...ids) {
  for (const id of ids) setHidden(id, true);
}

// A page that is being left is blank already, and a last event may still come in.
function setHidden(id, hidden) {
  const element = byId(id);
  if (element) element.hidden = hidden;
}

// One line tells how things stand. It is written only when it changes, so that it is read aloud once.
let said = [];

function say(...parts) {
  said = parts;
  const text = parts.map((part) => words[part] ?? part).join("");
  if (statusLine.textContent !== text) statusLine.textContent = text;
}

/* ---- Languages ---- */

function showCards() {
  for (const numbers of document.querySelectorAll("details.numbers")) {
    numbers.hidden = numbers.dataset.locale !== picker.value;
  }
}

let spoken = document.documentElement.lang, fetched = null;

// The card changes at once, for it is here already; the other words come from the house.
async function speak(locale) {
  picker.value = locale;
  showCards();
  fetched = locale;
  const answer = await call("/page/texts?locale=" + encodeURIComponent(locale)).finally(() => { fetched = null; });
  if (picker.value !== locale) return;
  spoken = locale;
  Object.assign(words, answer.texts);
  document.documentElement.lang = locale;
  document.documentElement.dir = answer.direction;
  document.title = words["page-title"];
  for (const element of document.querySelectorAll("[data-text]")) element.textContent = words[element.dataset.text];
  for (const element of document.querySelectorAll("[data-label]")) element.setAttribute("aria-label", words[element.dataset.label]);
  draft.placeholder = words["page-write"];
  say(...said);
}

// The page speaks the language in which the house answers, once that has been found out; a picked one stays. Several turns
// come at once, and the first of them has asked for the words already.
function follow(locale) {
  const known = [...picker.options].some((option) => option.value === locale);
  if (!picked && known && locale !== spoken && locale !== fetched) speak(locale).catch(() => {});
}

picker.addEventListener("change", () => {
  const locale = picker.value;
  picked = true;
  speak(locale).catch(trouble);
  if (token || opening || pending.length) send({ locale });
  else open(locale).catch(trouble);
});
