// Leads the reader along what a search found on this page.

import { element } from "./dom.js";
import { markMatches } from "./mark.js";

/** The matches that are marked, if any. */
let current;

/**
 * Marks what the query in the address finds, shows the first match in the section that
 * the address names, and lets the reader go on or remove the marks.
 *
 * @param {boolean} [wasHere] whether the reader was on this page already
 */
export async function showMatches(wasHere = false) {
  current?.remove();
  const query = new URLSearchParams(location.search).get("highlight") ?? "";
  const matches = markMatches(document.querySelector("main"), query);
  if (matches.length === 0) return;
  current = new Matches(matches.map(({ marks }) => marks));
  const near = matches.filter(({ isNear }) => isNear);
  const first = near.find(({ marks }) => marks[0].checkVisibility()) ?? near[0];
  // After Back and Reload the reader is where they were.
  const isNew = performance.getEntriesByType("navigation")[0]?.type === "navigate";
  if (!first || !(isNew || wasHere)) return;
  // While the page loads, the browser itself goes to the section.
  const hasLoaded = document.readyState === "complete";
  if (!hasLoaded) await new Promise((resolve) => addEventListener("load", resolve));
  current.show(matches.indexOf(first));
}

/** The matches and the bar below the page. */
class Matches {
  #matches;
  #shown = -1;
  #status;
  #bar;
  #listening = new AbortController();

  /** @param {HTMLElement[][]} matches the marks of each */
  constructor(matches) {
    this.#matches = matches;
    this.#status = element("output", {}, `${matches.length} match${matches.length === 1 ? "" : "es"}`);
    const next = element("button", { type: "button" }, "Next");
    const remove = element("button", { type: "button", "aria-keyshortcuts": "Escape" }, "Remove marks");
    const bar = { class: "matches", "aria-label": "What you searched for" };
    this.#bar = element("section", bar, this.#status, next, remove);
    next.addEventListener("click", () => this.show((this.#shown + 1) % matches.length));
    remove.addEventListener("click", () => this.#end());
    const { signal } = this.#listening;
    document.addEventListener("keydown", ({ key }) => key === "Escape" && this.#end(), { signal });
    document.querySelector(".columns").before(this.#bar);
  }

  /** Brings the match at this index into sight. */
  show(at) {
    for (const mark of this.#matches[this.#shown] ?? []) mark.classList.remove("shown");
    for (const mark of this.#matches[at]) mark.classList.add("shown");
    this.#shown = at;
    const [mark] = this.#matches[at];
    unfold(mark);
    scrollToStart(mark);
    this.#status.textContent = `Match ${at + 1} of ${this.#matches.length}`;
  }

  remove() {
    for (const mark of this.#matches.flat()) {
      const parent = mark.parentNode;
      mark.replaceWith(...mark.childNodes);
      parent?.normalize();
    }
    this.#bar.remove();
    this.#listening.abort();
    current = undefined;
  }

  /** Removes the marks, and the query from the address. */
  #end() {
    this.remove();
    const address = new URL(location.href);
    address.searchParams.delete("highlight");
    history.replaceState(history.state, "", address);
  }
}

/** Opens the folds and the tab that hide `mark`, and shows hidden lines of code. */
function unfold(mark) {
  if (mark.checkVisibility()) return;
  for (let fold; (fold = mark.closest("details:not([open])")); ) fold.open = true;
  const panel = mark.closest("[role=tabpanel][hidden]");
  if (panel) document.getElementById(panel.getAttribute("aria-labelledby"))?.click();
  if (!mark.closest(".boring")) return;
  mark.closest(".code-block")?.querySelector(".show-hidden[aria-pressed=false]")?.click();
}

/** Scrolls to `mark`, and sideways only as far as its start needs. */
function scrollToStart(mark) {
  mark.scrollIntoView({ block: "center" });
  const box = mark.closest("pre, .table-wrapper");
  if (!box) return;
  const start = mark.getBoundingClientRect().left - box.getBoundingClientRect().left + box.scrollLeft;
  box.scrollLeft = start < box.clientWidth / 2 ? 0 : start - box.clientWidth / 4;
}
