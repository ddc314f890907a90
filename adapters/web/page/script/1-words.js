// The visitor's page, one module in parts; `page.rs` puts them together in the order of their numbers.
//
// It keeps nothing: no cookie, no storage, one address. The token of the conversation lives in a variable and dies with
// the page; only a one-time ticket stands in `window.name`, so that a reload, and nothing but a reload, finds the way
// back. Whatever anybody wrote is set by `textContent`.

const byId = (id) => document.getElementById(id);
const turns = byId("turns"), draft = byId("draft"), sheet = byId("sheet"), picker = byId("language"), statusLine = byId("status");

const SECOND = 1000, MINUTE = 60 * SECOND;

const words = {};
for (const word of byId("words").content.children) words[word.dataset.key] = word.textContent;

// What is known of the conversation; `clear` sets it back. `visit` counts conversations: whatever an earlier one has
// still under way must not touch the present one.
let visit = 0, token = null, after = 0, floor = 0, holding = { state: "flow" };
let danger = false, picked = false, wanted = null;

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

// The numbers change at once, for they are here already. All else changes together when the other words have come:
// without a connection the page stays whole in its old language, and asks again until it has them or another language
// is picked.
async function speak(locale) {
  picker.value = locale;
  showCards();
  fetched = locale;
  for (let tries = 1; picker.value === locale; tries += 1) {
    try {
      return change(locale, await call("/page/texts?locale=" + encodeURIComponent(locale)));
    } catch (problem) {
      if (problem.status >= 400 && problem.status < 500 && problem.status !== 429) break;
      if (tries === 2) trouble();
      await rest(Math.min(tries, 10) * SECOND);
    }
  }
  if (fetched === locale) fetched = null;
}

function change(locale, answer) {
  if (picker.value !== locale) return;
  fetched = null;
  spoken = locale;
  Object.assign(words, answer.texts);
  document.documentElement.lang = locale;
  document.documentElement.dir = answer.direction;
  document.title = words["page-title"];
  tellPresence(answer.staffed);
  for (const element of document.querySelectorAll("[data-text]")) element.textContent = words[element.dataset.text];
  for (const element of document.querySelectorAll("[data-label]")) element.setAttribute("aria-label", words[element.dataset.label]);
  draft.placeholder = words["page-write"];
  showTopics(answer.topics);
  if (said[0] === "page-offline") calm();
  say(...(said[0] === "page-offline" && !token ? [] : said));
}

/* ---- Whether somebody is there: said on the first screen, and only while it is known ---- */

const ASK_AGAIN = 3 * MINUTE, OUTDATED = 5 * MINUTE, LOOK_EACH = 15 * SECOND;

// When the server last said it; the time runs on while a device sleeps.
let knownAt = Date.now(), asking = false;

// What is old is not shown. It is asked for again only while somebody looks at the first screen.
async function freshen() {
  const age = Date.now() - knownAt;
  if (age > OUTDATED) unshow("presence");
  if (age < ASK_AGAIN || asking || document.hidden || turns.children.length || fetched) return;
  asking = true;
  const locale = spoken;
  try {
    const { staffed } = await call("/page/texts?locale=" + encodeURIComponent(locale));
    if (locale === spoken) tellPresence(staffed);
  } catch {
    // Without a connection nothing is known, and nothing is said; the next look asks again.
    unshow("presence");
  } finally {
    asking = false;
  }
}

function tellPresence(staffed) {
  const presence = byId("presence");
  knownAt = Date.now();
  presence.dataset.text = staffed ? "page-here" : "page-not-here";
  presence.textContent = words[presence.dataset.text];
  presence.hidden = false;
}

setInterval(freshen, LOOK_EACH);
document.addEventListener("visibilitychange", freshen);

// The page speaks the language in which the server answers, once that has been found out; a picked one stays. Several
// turns come at once, and the first of them has asked for the words already.
function follow(locale) {
  const known = [...picker.options].some((option) => option.value === locale);
  if (!picked && known && locale !== spoken && locale !== fetched) speak(locale);
}

picker.addEventListener("change", () => {
  const locale = picker.value;
  picked = true;
  speak(locale);
  // Before the first word the language of the page is all that changes; nothing begins by looking at it.
  if (token || opening || pending.length) send({ locale });
});
