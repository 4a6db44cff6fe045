// Leads the reader along what a search found on this page.

import { element } from "./dom.js";
import { markMatches } from "./mark.js";

/**
 * Marks what `query` finds, shows the first match in the section that the address
 * names, and lets the reader go on or remove the marks.
 *
 * @param {string} query
 */
export async function showMatches(query) {
  const matches = markMatches(document.querySelector("main"), query);
  if (matches.length === 0) return;
  const show = addBar(matches);
  const near = matches.filter(({ isNear }) => isNear);
  const first = near.find(({ marks }) => marks[0].checkVisibility()) ?? near[0];
  // After Back and Reload the reader is where they were.
  const isNew = performance.getEntriesByType("navigation")[0]?.type === "navigate";
  if (!first || !isNew) return;
  // While the page loads, the browser itself goes to the section.
  if (document.readyState !== "complete") await new Promise((resolve) => addEventListener("load", resolve));
  show(matches.indexOf(first));
}

/** Adds the bar below the page; returns what shows the match at an index. */
function addBar(matches) {
  const status = element("output", {}, `${matches.length} match${matches.length === 1 ? "" : "es"}`);
  const next = element("button", { type: "button" }, "Next");
  const remove = element("button", { type: "button", "aria-keyshortcuts": "Escape" }, "Remove marks");
  const bar = element("section", { class: "matches", "aria-label": "What you searched for" }, status, next, remove);
  let shown = -1;
  const show = (at) => {
    matches[shown]?.marks.forEach((mark) => mark.classList.remove("shown"));
    shown = at;
    const { marks } = matches[at];
    marks.forEach((mark) => mark.classList.add("shown"));
    unfold(marks[0]);
    scrollTo(marks[0]);
    status.textContent = `Match ${at + 1} of ${matches.length}`;
  };
  const end = () => {
    removeMarks(matches);
    bar.remove();
    document.removeEventListener("keydown", press);
  };
  const press = ({ key }) => key === "Escape" && end();
  next.addEventListener("click", () => show((shown + 1) % matches.length));
  remove.addEventListener("click", end);
  document.addEventListener("keydown", press);
  document.querySelector(".columns").before(bar);
  return show;
}

/** Brings the start of `mark` into sight, and what is before it on its line if there is room. */
function scrollTo(mark) {
  mark.scrollIntoView({ block: "center" });
  const box = mark.closest("pre, .table-wrapper");
  if (!box) return;
  const start = mark.getBoundingClientRect().left - box.getBoundingClientRect().left + box.scrollLeft;
  box.scrollLeft = start < box.clientWidth / 2 ? 0 : start - box.clientWidth / 4;
}

/** Removes all marks, and the query from the address. */
function removeMarks(matches) {
  for (const mark of matches.flatMap(({ marks }) => marks)) {
    const parent = mark.parentNode;
    mark.replaceWith(...mark.childNodes);
    parent?.normalize();
  }
  const address = new URL(location.href);
  address.searchParams.delete("highlight");
  history.replaceState(history.state, "", address);
}

/** Opens the folds and the tab that hide `part`, and shows hidden lines of code. */
function unfold(part) {
  if (part.checkVisibility()) return;
  for (let fold; (fold = part.closest("details:not([open])")); ) fold.open = true;
  const panel = part.closest("[role=tabpanel][hidden]");
  if (panel) document.getElementById(panel.getAttribute("aria-labelledby"))?.click();
  if (!part.closest(".boring")) return;
  part.closest(".code-block")?.querySelector(".show-hidden[aria-pressed=false]")?.click();
}
