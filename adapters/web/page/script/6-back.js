/* ---- Coming back: after a reload by a one-time ticket, later by a number ---- */

const RENEW_TICKET = MINUTE;

// A ticket stays in its place until the next one is here: the page may be reloaded while the server is away.
async function renew() {
  const mine = token;
  if (!mine) return;
  try {
    const { ticket } = await insist("/chat/ticket", {});
    if (mine === token) window.name = ticket;
  } catch (problem) {
    if (mine === token && gone(problem)) window.name = "";
  }
}

setInterval(renew, RENEW_TICKET);

// One at a time: a second number would void the first, which may be shown last.
let numbering = false;

async function showCode() {
  if (numbering) return;
  const mine = token, pressed = byId("code-show");
  numbering = pressed.disabled = true;
  try {
    const { code } = await call("/chat/code", {});
    if (mine !== token) return;
    const digits = make("p", { className: "digits", textContent: code.match(/.{4}/g).join(" ") });
    const close = button("page-close", closeSheet);
    openSheet(sentence("page-code"), digits, close);
    close.focus();
  } catch (problem) {
    if (mine !== token) return;
    if (gone(problem)) over(problem);
    else if (problem.status === 429) say("page-code-later");
    else trouble();
  } finally {
    numbering = pressed.disabled = false;
  }
}

function askCode() {
  const field = make("input", { type: "text", inputMode: "numeric", maxLength: 40, autocomplete: "off", spellcheck: false, translate: false });
  for (const name of ["autocorrect", "autocapitalize"]) field.setAttribute(name, "off");
  field.setAttribute("aria-label", words["page-code-enter"]);
  field.dataset.label = "page-code-enter";
  const go = make("button", { type: "submit", textContent: words["page-code-go"] });
  const form = make("form", { autocomplete: "off", noValidate: true }, sentence("page-code-enter"), field, go, button("page-cancel", closeSheet));
  form.addEventListener("submit", (submit) => {
    submit.preventDefault();
    go.disabled = true;
    comeBack(field).finally(() => { go.disabled = false; });
  });
  openSheet(form);
  field.focus();
}

async function comeBack(field) {
  try {
    const answer = await proven("/chat/resume", { code: field.value });
    clear();
    arrive(answer);
    (answer.ended ? byId("earlier") : draft).focus();
  } catch (problem) {
    if (problem.status !== 429) field.value = "";
    field.focus();
    if (problem.status === 404) say("page-code-wrong");
    else if (problem.status === 429) say("page-code-later");
    else trouble();
  }
}

// The conversation goes on. One that has ended is here to be read and to be erased: a counselor may have answered, and
// closed it, while nobody was there.
function arrive(answer) {
  if (!answer.ended) return begin(answer.token, answer.floor);
  finished = answer.token;
  floor = answer.floor;
  holding = { state: "closed" };
  ended();
  show("past");
}

// What was said before is shown only when asked for: the number may have been found by somebody else.
async function showEarlier() {
  const mine = token ?? finished;
  unshow("past");
  try {
    for (let from = 0; from < floor;) {
      const answer = await call(`/chat/turns?earlier=1&after=${from}`, null, mine);
      if (mine !== (token ?? finished)) return;
      const before = answer.turns.filter((turn) => turn.seq <= floor);
      before.forEach(draw);
      if (!before.length) break;
      follow(before.filter((turn) => turn.author !== "visitor").at(-1)?.language ?? spoken);
      from = before.at(-1).seq;
    }
    for (const pick of turns.querySelectorAll("li:not(:last-child) .choices button")) pick.disabled = true;
    if (finished !== null) retire();
  } catch (problem) {
    if (mine !== (token ?? finished)) return;
    if (gone(problem)) return finished === null ? over(problem) : elsewhere();
    show("past");
    trouble();
  }
}

function tellPast(key) {
  const told = byId("past").querySelector("p");
  told.dataset.text = key;
  told.textContent = words[key];
}

byId("code-show").addEventListener("click", showCode);
byId("code-enter").addEventListener("click", askCode);
byId("earlier").addEventListener("click", showEarlier);
