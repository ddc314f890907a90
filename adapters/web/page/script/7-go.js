/* ---- Going ---- */

// The token of a conversation that has ended here: it opens nothing any more, and only erases.
let finished = null;

function hangUp() {
  visit += 1;
  listening += 1;
  connection?.abort();
  token = wanted = null;
  window.name = "";
}

function clear() {
  hangUp();
  openingId = opening = finished = null;
  after = floor = 0;
  holding = { state: "flow" };
  pending = [];
  danger = picked = false;
  staying = null;
  turns.replaceChildren();
  draft.value = "";
  closeSheet();
  calm();
  say();
  byId("notice").open = true;
  mayAskForPerson();
  for (const topic of byId("topics").children) topic.disabled = false;
  unshow("past", "typing", "newer");
  show("form");
  arrange();
  freshen();
}

// The token is void: somebody goes on with the number elsewhere, or nothing is left. What stands here must not stay to
// be read.
function elsewhere() {
  clear();
  reveal();
  say("page-elsewhere");
}

function over(problem) {
  if (problem.status === 401) elsewhere();
  else ended(problem);
}

// What was said stays to be read when a conversation ends; a new one begins only when asked for.
// One that the server cannot read any more has ended as well; the numbers stand where nobody can answer.
function ended(problem) {
  finished = token ?? finished;
  hangUp();
  for (const one of pending) {
    mark(one, one.seq ? null : "page-not-sent");
    if (one.state) one.state.disabled = true;
  }
  pending = [];
  retire();
  closeSheet();
  tellPast("page-ended-hidden");
  const unreadable = problem?.type === "urn:problem:unreadable";
  say(unreadable ? "page-unreadable" : "page-ended");
  if (unreadable) bringNumbers();
  unshow("form", "typing");
  arrange();
}

// Once: a second request would find that nothing is there any more, and say so in the place of what was done.
let erasing = false;

async function erase({ currentTarget: pressed }) {
  if (erasing) return;
  const ending = finished !== null;
  erasing = pressed.disabled = true;
  try {
    await insist("/chat/erase", {}, { as: token ?? finished });
    clear();
    say("page-erased");
  } catch (problem) {
    if (!gone(problem)) trouble();
    else if (ending || problem.status === 401) elsewhere();
    else ended(problem);
  } finally {
    erasing = pressed.disabled = false;
  }
}

// A beacon outlives the page, and carries the token in its body because it has no headers.
function depart(oldToken) {
  navigator.sendBeacon("/chat/leave", new Blob([JSON.stringify({ token: oldToken })], { type: "text/plain" }));
}

// Gone at once: blank first, then tell the server, then go. `replace` leaves nothing to come back to.
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

// Three strokes of Shift alone within five seconds. Shift with a letter, or while a syllable is composed, does not
// count.
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

// A page that is left by any other way is blank before the next one is seen, and stays so when somebody steps back to
// it.
addEventListener("pagehide", () => document.body.replaceChildren());
addEventListener("pageshow", (shown) => {
  if (!shown.persisted) return;
  window.name = "";
  location.reload();
});

byId("again").addEventListener("click", clear);
byId("erase").addEventListener("click", () => {
  const cancel = button("page-cancel", closeSheet);
  const sure = button("page-erase", erase);
  sure.classList.add("grave");
  openSheet(sentence("page-erase-sure"), cancel, sure);
  cancel.focus();
});
