// Makes the bar above a page work: the contents, the themes and the search.

import { findNext, hasModifier, remember } from "./dom.js";
import { listSections } from "./sections.js";

const { documentElement: root } = document;

/** Marks this page in the contents with its sections, and lets the reader show and hide them. */
export function startContents() {
  const current = markCurrentPage();
  if (current) listSections(current);
  const list = document.getElementById("mdbook-sidebar");
  const toggle = document.getElementById("mdbook-sidebar-toggle");
  const wide = matchMedia("(min-width: 70rem)");
  const isShown = () =>
    wide.matches ? !root.matches(".sidebar-hidden") : root.matches(".sidebar-open");
  const update = () => {
    toggle.setAttribute("aria-expanded", String(isShown()));
    if (current && isShown()) list.scrollTop = current.offsetTop - list.clientHeight / 2;
  };
  const close = () => {
    if (wide.matches || !isShown()) return false;
    root.classList.remove("sidebar-open");
    update();
    return true;
  };
  toggle.hidden = false;
  toggle.addEventListener("click", () => {
    if (wide.matches) {
      const hidden = root.classList.toggle("sidebar-hidden");
      remember("mdbook-sidebar", hidden ? "hidden" : null);
    } else root.classList.toggle("sidebar-open");
    update();
  });
  wide.addEventListener("change", update);
  document.addEventListener("keydown", ({ key }) => key === "Escape" && close() && toggle.focus());
  document.getElementById("mdbook-content").addEventListener("click", () => close() && toggle.focus());
  // The focus follows a link to a section by itself.
  list.addEventListener("click", ({ target }) => target.closest("a") && close());
  update();
}

/** Returns the link to this page in the contents, if they have one. */
function markCurrentPage() {
  const page = location.pathname.split("/").at(-1).replace(/\.html$/, "") || "index";
  const links = [...document.querySelectorAll("#mdbook-sidebar ol a")];
  const readName = (link) => link.getAttribute("href").replace(/\.html$/, "");
  // mdBook writes the first page twice, the second time as `index`.
  const current = page === "index" ? links[0] : links.find((link) => readName(link) === page);
  current?.setAttribute("aria-current", "page");
  return current;
}

/** Lets the reader choose a theme from a menu. */
export function startThemes() {
  const toggle = document.getElementById("mdbook-theme-toggle");
  const menu = document.getElementById("mdbook-theme-list");
  const items = [...menu.querySelectorAll(".theme")];
  const setOpen = (open) => {
    menu.hidden = !open;
    toggle.setAttribute("aria-expanded", String(open));
  };
  const close = () => {
    setOpen(false);
    toggle.focus();
  };
  toggle.hidden = false;
  toggle.addEventListener("click", () => {
    setOpen(menu.hidden);
    if (!menu.hidden) findChosen(items).focus();
  });
  for (const item of items) {
    item.addEventListener("click", () => {
      chooseTheme(items, item);
      close();
    });
  }
  menu.addEventListener("keydown", (event) => {
    const next = findNext(event, items, "y");
    if (event.key === "Escape") close();
    else if (next) next.focus();
    else return;
    event.preventDefault();
    event.stopPropagation();
  });
  document.addEventListener("click", ({ target }) => {
    if (!target.closest(".themes")) setOpen(false);
  });
  menu.addEventListener("focusout", ({ relatedTarget }) => {
    if (relatedTarget && !relatedTarget.closest(".themes")) setOpen(false);
  });
  markChosen(items);
}

/** The theme that a menu item chooses, which is also a class of the root: `navy`. */
const readTheme = (item) => item.id.replace("mdbook-theme-", "");

/** The chosen item: the first, which follows the system, unless the root has a theme. */
const findChosen = (items) =>
  items.find((item) => root.classList.contains(readTheme(item))) ?? items[0];

function markChosen(items) {
  const chosen = findChosen(items);
  for (const item of items) item.setAttribute("aria-checked", String(item === chosen));
}

function chooseTheme(items, item) {
  const theme = item === items[0] ? null : readTheme(item);
  root.classList.remove(...items.map(readTheme));
  if (theme) root.classList.add(theme);
  remember("mdbook-theme", theme);
  markChosen(items);
}

/**
 * Opens the search by its button, by `/` or by `s`; its script is loaded only then.
 * Shows on this page what the reader has searched for to get here.
 */
export function startSearch() {
  const toggle = document.getElementById("mdbook-search-toggle");
  if (!toggle) return; // the book is built without search
  const box = document.getElementById("mdbook-search-wrapper");
  const query = new URLSearchParams(location.search).get("highlight") ?? "";
  if (query) import("./matches.js").then(({ showMatches }) => showMatches());
  let search;
  const open = async () => {
    const { Search } = await import("./search.js");
    search ??= new Search(box, toggle, query);
    search.toggle();
  };
  toggle.hidden = false;
  toggle.addEventListener("click", open);
  document.addEventListener("keydown", (event) => {
    const isTyping = event.target.closest("input, select, textarea");
    if (isTyping || hasModifier(event) || !["/", "s", "S"].includes(event.key)) return;
    event.preventDefault();
    if (box.hidden) open();
  });
}
