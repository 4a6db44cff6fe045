// Makes the code of a page handy: copy buttons, folded lines, tabs of programs.

import { element, findNext, recall, remember } from "./dom.js";

/** Where the chosen tab is remembered. */
const TAB = "tab";
/** The tab of what Run runs. */
const DEFAULT = "javascript";
/** How long a copy button shows what it did, in milliseconds. */
const FEEDBACK_TIME = 2000;

const makeButton = (className, text) => element("button", { class: className, type: "button" }, text);

/** Adds a copy button to each block of code; folded lines are copied, too. */
export function addCopyButtons() {
  for (const code of document.querySelectorAll("pre > code")) {
    const pre = code.parentElement;
    const button = makeButton("clip-button", "Copy");
    button.title = "Copy to clipboard";
    button.addEventListener("click", () => copyCode(code, button));
    const block = element("div", { class: "code-block" }, button);
    if (code.querySelector(".fold")) block.prepend(makeFoldToggle(code));
    pre.replaceWith(block);
    block.append(pre);
  }
}

async function copyCode(code, button) {
  try {
    await navigator.clipboard.writeText(code.textContent);
    button.textContent = "Copied";
  } catch {
    getSelection().selectAllChildren(code);
    button.textContent = "Selected";
  }
  setTimeout(() => (button.textContent = "Copy"), FEEDBACK_TIME);
}

/** Makes a button that shows all lines of `code`, or again only those that matter here. */
function makeFoldToggle(code) {
  const button = makeButton("show-hidden", "Whole file");
  button.setAttribute("aria-pressed", "false");
  button.addEventListener("click", () => {
    const shown = code.classList.toggle("shows-hidden");
    button.setAttribute("aria-pressed", String(shown));
  });
  return button;
}

/**
 * Makes tabs of each example's host programs. The reader's last choice is open; without
 * one, only the first example has a program open, so that the story is in sight.
 */
export function addTabs() {
  let first = true;
  for (const example of document.querySelectorAll("section.example")) {
    const panels = [...example.querySelectorAll(".tab")];
    panels[0]?.before(makeTabList(example, panels));
    for (const panel of panels) panel.hidden = true;
    if (first) {
      selectTab(example, panels[0]?.dataset.tab);
      selectTab(example, DEFAULT);
    }
    selectTab(example, recall(TAB));
    first = false;
  }
}

function makeTabList(example, panels) {
  const label = `Host programs of ${example.ariaLabel}`;
  const list = element("div", { class: "tabs", role: "tablist", "aria-label": label });
  list.append(...panels.map((panel) => makeTab(example, panel)));
  list.addEventListener("keydown", (event) => {
    const tab = findNext(event, [...list.children], "x");
    if (!tab) return;
    event.preventDefault();
    chooseTab(tab);
    tab.focus();
  });
  return list;
}

function makeTab(example, panel) {
  const { tab: name, title } = panel.dataset;
  panel.id = `${example.id}-${name}`;
  const tab = element("button", { type: "button", role: "tab", "aria-controls": panel.id }, title);
  tab.id = `${panel.id}-tab`;
  tab.dataset.tab = name;
  tab.tabIndex = panel === example.querySelector(".tab") ? 0 : -1;
  tab.setAttribute("aria-selected", "false");
  tab.addEventListener("click", () => chooseTab(tab));
  panel.setAttribute("role", "tabpanel");
  panel.setAttribute("aria-labelledby", tab.id);
  panel.querySelector(".part-name").hidden = true;
  return tab;
}

/**
 * Selects the tabs of this name in every example, and remembers it. Panels above have
 * another height then: `tab` stays where it is on the screen.
 */
function chooseTab(tab) {
  const { tab: name } = tab.dataset;
  remember(TAB, name);
  const before = tab.getBoundingClientRect().top;
  for (const example of document.querySelectorAll("section.example")) selectTab(example, name);
  scrollBy({ top: tab.getBoundingClientRect().top - before, behavior: "instant" });
}

/** Shows the panel of this name, if the example has it, and hides the others. */
function selectTab(example, name) {
  const tabs = [...example.querySelectorAll("[role=tab]")];
  const selected = tabs.find((tab) => tab.dataset.tab === name);
  if (!selected) return;
  for (const tab of tabs) {
    tab.setAttribute("aria-selected", String(tab === selected));
    tab.tabIndex = tab === selected ? 0 : -1;
    document.getElementById(tab.getAttribute("aria-controls")).hidden = tab !== selected;
  }
}
