/* ---- Going ---- */

function hangUp() {
  visit += 1;
  listening += 1;
  connection?.abort();
  token = null;
  window.name = "";
}

function clear() {
  hangUp();
  openingId = opening = null;
  after = floor = 0;
  holding = { state: "flow" };
  pending = [];
  danger = picked = staying = false;
  turns.replaceChildren();
  draft.value = "";
  closeSheet();
  calm();
  say();
  unshow("past", "typing", "newer", "code-show", "erase", "again");
  show("code-enter", "form", "person");
}

// What was said stays to be read when a conversation ends; a new one begins only when asked for.
// One that the house cannot read any more has ended as well; the numbers stand where nobody can answer.
function ended(problem) {
  hangUp();
  for (const one of pending) {
    mark(one, one.seq ? null : "page-not-sent");
    if (one.state) one.state.disabled = true;
  }
  pending = [];
  retire();
  closeSheet();
  const unreadable = problem?.type === "urn:problem:unreadable";
  say(unreadable ? "page-unreadable" : "page-ended");
  if (unreadable) bringNumbers();
  unshow("form", "person", "code-show", "erase", "typing");
  show("again");
}

async function erase() {
  try {
    await insist("/chat/erase", {});
    clear();
    say("page-erased");
  } catch (problem) {
    if (gone(problem)) ended(problem);
    else trouble();
  }
}

// A beacon outlives the page, and carries the token in its body because it has no headers.
function depart(oldToken) {
  navigator.sendBeacon("/chat/leave", new Blob([JSON.stringify({ token: oldToken })], { type: "text/plain" }));
}

// Gone at once: blank first, then tell the house, then go. `replace` leaves nothing to come back to.
function leave() {
  const exit = byId("leave").href, oldToken = token;
  document.body.replaceChildren();
  hangUp();
  if (oldToken) depart(oldToken);
  location.replace(exit);
}

byId("leave").addEventListener("click", (click) => {
  click.preventDefault();
  leave();
});

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

// A page that is left by any other way is blank before the next one is seen, and stays so when somebody steps back to it.
addEventListener("pagehide", () => document.body.replaceChildren());
addEventListener("pageshow", (shown) => {
  if (!shown.persisted) return;
  window.name = "";
  location.reload();
});

byId("again").addEventListener("click", clear);
byId("erase").addEventListener("click", () => {
  const cancel = button("page-cancel", closeSheet);
  openSheet(sentence("page-erase-sure"), button("page-erase", erase), cancel);
  cancel.focus();
});
