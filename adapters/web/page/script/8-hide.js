/* ---- Hiding ---- */

const HIDE_AFTER = 10 * MINUTE, WARN_BEFORE = 30 * SECOND, FORGET_AFTER = 30 * MINUTE;

const cover = byId("cover");
let idle = [];

function hide() {
  if (!turns.children.length && !draft.value && sheet.hidden) return;
  document.body.classList.add("covered");
  cover.hidden = false;
}

function reveal() {
  document.body.classList.remove("covered");
  cover.hidden = true;
  stir();
}

// Ten minutes without a touch hide the words, with a warning before. Waiting for a person is no idleness: the connection
// and the place stay. Long after that a conversation with the script alone is forgotten here.
function stir() {
  idle.forEach(clearTimeout);
  if (sheet.dataset.warning) closeSheet();
  idle = [
    setTimeout(warn, HIDE_AFTER - WARN_BEFORE),
    setTimeout(hide, HIDE_AFTER),
    setTimeout(() => {
      if (holding.state !== "flow") return;
      clear();
      reveal();
    }, HIDE_AFTER + FORGET_AFTER),
  ];
}

function warn() {
  if (!turns.children.length || !cover.hidden) return;
  openSheet(sentence("page-hide-soon"), button("page-keep", stir));
  sheet.dataset.warning = "yes";
}

document.addEventListener("visibilitychange", () => { if (document.hidden) hide(); });
for (const sign of ["pointerdown", "keydown", "input"]) addEventListener(sign, () => { if (cover.hidden) stir(); });
cover.addEventListener("click", reveal);
