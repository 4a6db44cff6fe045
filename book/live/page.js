// Starts what a page can do: the bar, the code, and what concerns the whole page.

import { startContents, startSearch, startThemes } from "./bar.js";
import { addCopyButtons, addTabs } from "./code.js";
import { readArrow } from "./dom.js";
import { startPredictions } from "./predict.js";

startContents();
startThemes();
startSearch();
addCopyButtons();
addTabs();
startPredictions();
showRunButtons();
focusScrollable();
turnByArrow();
unfoldForPrint();

/** What runs an example is loaded when the reader asks for it. */
function showRunButtons() {
  for (const example of document.querySelectorAll("section.example")) {
    const button = example.querySelector("button.run");
    if (!button) continue;
    button.hidden = false;
    button.addEventListener("click", async () => {
      try {
        const { runExample } = await import("./example.js");
        await runExample(example);
      } catch (error) {
        example.querySelector(".verdict").textContent = `It failed: ${error}`;
      }
    });
  }
}

/** Lets Tab stop at what scrolls sideways, so that the arrow keys can scroll it. */
function focusScrollable() {
  const observer = new ResizeObserver((entries) => {
    for (const { target } of entries) {
      // With -1 a click still gives it the focus.
      target.tabIndex = target.scrollWidth > target.clientWidth ? 0 : -1;
    }
  });
  for (const part of document.querySelectorAll("pre, .table-wrapper")) observer.observe(part);
}

/** Left and Right turn the page, except where they do something else. */
function turnByArrow() {
  const busy = "pre, input, select, textarea, .code-block, .table-wrapper, .tabs, .wire, .memory, .themes";
  document.addEventListener("keydown", (event) => {
    const step = readArrow(event, "x");
    if (step === 0 || event.shiftKey || event.defaultPrevented || event.target.closest(busy)) return;
    const link = document.querySelector(step < 0 ? "a[rel=prev]" : "a[rel=next]");
    if (link) location.assign(link.href);
  });
}

/** Opens each fold while the page is printed: paper does not unfold. */
function unfoldForPrint() {
  let folds = [];
  addEventListener("beforeprint", () => {
    folds = [...document.querySelectorAll("details:not([open])")];
    for (const fold of folds) fold.open = true;
  });
  addEventListener("afterprint", () => {
    for (const fold of folds) fold.open = false;
  });
}
