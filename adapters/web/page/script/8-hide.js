/* ---- Hiding ---- */

const HIDE_AFTER = 10 * MINUTE, WARN_BEFORE = 30 * SECOND, FORGET_AFTER = 30 * MINUTE;

const cover = byId("cover");
let idle = [];

// A covered page says that something has come, and no word of what.
function news(key) {
  if (cover.hidden) return;
  byId("news").dataset.text = key;
  byId("news").textContent = words[key];
}

function hide() {
  if (!turns.children.length && !draft.value && sheet.hidden) return;
  document.body.classList.add("covered");
  cover.hidden = false;
}

function reveal() {
  document.body.classList.remove("covered");
  cover.hidden = true;
  delete byId("news").dataset.text;
  byId("news").textContent = "";
  stir();
}

// Ten minutes without a touch hide the words, with a warning before. Waiting for a person is no idleness: the
// connection and the place stay. Long after that a conversation with the script alone is forgotten here, with a warning
// as well.
function stir() {
  idle.forEach(clearTimeout);
  if (sheet.dataset.warning) closeSheet();
  idle = [
    setTimeout(warn, HIDE_AFTER - WARN_BEFORE),
    setTimeout(hide, HIDE_AFTER),
    setTimeout(() => { if (forgets()) news("page-forget-soon"); }, HIDE_AFTER + FORGET_AFTER - MINUTE),
    setTimeout(() => {
      if (!forgets()) return;
      clear();
      reveal();
      say("page-forgotten");
    }, HIDE_AFTER + FORGET_AFTER),
  ];
}

// Only a conversation that no person waits or writes in is forgotten here.
const forgets = () => holding.state === "flow" && turns.children.length > 0;

function warn() {
  if (!turns.children.length || !cover.hidden) return;
  openSheet(sentence("page-hide-soon"), button("page-keep", stir));
  sheet.dataset.warning = "yes";
}

document.addEventListener("visibilitychange", () => { if (document.hidden) hide(); });
for (const sign of ["pointerdown", "keydown", "input"]) addEventListener(sign, () => { if (cover.hidden) stir(); });
byId("reveal").addEventListener("click", reveal);
