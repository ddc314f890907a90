/* ---- Writing ---- */

const TEXT_LIMIT = 8000;

function submit() {
  const text = (draft.value.toWellFormed?.() ?? draft.value).trim();
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

// Enter sends. While a Hangul syllable is composed, Enter ends the syllable first; some systems then repeat the key and
// some do not, so the text is sent once, whole, when the syllable has arrived. In other scripts Enter only picks a
// word.
const HANGUL_END = /[\u1100-\u11ff\u3130-\u318f\uac00-\ud7a3]$/;
let entered = false, shifted = false;

draft.addEventListener("keydown", (key) => {
  if (key.key !== "Enter" && key.code !== "Enter") return;
  const composing = key.isComposing || key.keyCode === 229;
  shifted = key.shiftKey;
  entered = composing && !shifted;
  if (composing || shifted) return;
  key.preventDefault();
  submit();
});

draft.addEventListener("compositionend", (composed) => {
  if (!entered || !HANGUL_END.test(composed.data)) return;
  setTimeout(() => {
    if (entered) submit();
    entered = false;
  });
});

draft.addEventListener("beforeinput", (input) => {
  if (input.inputType !== "insertLineBreak" || shifted || input.isComposing) return;
  input.preventDefault();
  submit();
});

// A counselor who waits for an answer sees that one is being written; nobody else is told.
let told = 0;

draft.addEventListener("input", () => {
  grow();
  if (holding.state !== "counselor" || !token || Date.now() - told < 3 * SECOND) return;
  told = Date.now();
  call("/chat/typing", {}).catch(() => {});
});

byId("form").addEventListener("submit", (form) => {
  form.preventDefault();
  submit();
});
person.addEventListener("click", askForPerson);

/* ---- The page begins ---- */

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
  begin(answer.token, answer.floor);
}

start().catch(() => {});
