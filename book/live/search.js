// Searches the book with the index that mdBook makes.

import { element, hasModifier, readArrow } from "./dom.js";
import { Sections } from "./find.js";
import { makePattern } from "./words.js";

/** Results past this many are only counted. */
const SHOWN_RESULTS = 20;
/** How much of a text a result quotes, in characters: before the match and in all. */
const QUOTED_BEFORE = 60;
const QUOTED = 220;

/** Loads a classic script: what mdBook writes is not a module. */
function loadScript(url) {
  return new Promise((resolve, reject) => {
    const script = element("script", { src: url });
    script.onload = resolve;
    script.onerror = () => reject(new Error(`cannot load ${url}`));
    document.head.append(script);
  });
}

/** Quotes `text` around the first thing that `query` finds in it. */
function quoteText(text, query) {
  const pattern = makePattern(query, text);
  const first = pattern ? text.search(pattern) : 0;
  const from = first > QUOTED_BEFORE ? text.indexOf(" ", first - QUOTED_BEFORE) + 1 : 0;
  const end = text.indexOf(" ", from + QUOTED);
  const quoted = end === -1 ? text.slice(from) : text.slice(from, end);
  const teaser = element("span", { class: "teaser" }, from > 0 ? "… " : "");
  let at = 0;
  for (const { 0: match, index } of pattern ? quoted.matchAll(pattern) : []) {
    teaser.append(quoted.slice(at, index), element("mark", {}, match));
    at = index + match.length;
  }
  teaser.append(quoted.slice(at), end === -1 ? "" : " …");
  return teaser;
}

/** The address of a section, which says what to mark there. */
function makeAddress(url, query) {
  const [page, id] = url.split("#");
  return `${page}?${new URLSearchParams({ highlight: query })}${id ? `#${id}` : ""}`;
}

function describeResults({ found, hasAll }) {
  const { length } = found;
  if (!hasAll && length > 0) return `No section has all of it. ${length} have some of it:`;
  return `${length} result${length === 1 ? "" : "s"}`;
}

/** The box in which readers search. */
export class Search {
  #box;
  #toggle;
  #bar;
  #status;
  #results;
  /** A promise of the sections, once the reader has typed something. */
  #sections;

  /**
   * @param {HTMLElement} box
   * @param {HTMLElement} toggle the button that shows the box
   * @param {string} query what the reader searched for to get here
   */
  constructor(box, toggle, query) {
    this.#box = box;
    this.#toggle = toggle;
    this.#bar = box.querySelector("input");
    this.#status = box.querySelector("[role=status]");
    this.#results = box.querySelector("ul");
    this.#bar.value = query;
    this.#bar.addEventListener("input", () => this.#search());
    this.#results.addEventListener("click", (event) => this.#stay(event));
    box.addEventListener("keydown", (event) => this.#pressKey(event));
  }

  /** Shows the box, or hides it. */
  toggle() {
    this.#box.hidden = !this.#box.hidden;
    this.#toggle.setAttribute("aria-expanded", String(!this.#box.hidden));
    if (this.#box.hidden) return this.#toggle.focus();
    this.#bar.focus();
    this.#bar.select();
    this.#search();
  }

  /** Down and Up move along the results, Enter follows the first, Escape closes. */
  #pressKey(event) {
    const stops = [this.#bar, ...this.#results.querySelectorAll("a")];
    const at = stops.indexOf(document.activeElement);
    const step = readArrow(event, "y");
    if (event.key === "Escape") this.toggle();
    else if (step !== 0) stops[Math.max(0, Math.min(at + step, stops.length - 1))].focus();
    else if (event.key === "Enter" && at === 0) stops[1]?.click();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  /** Shows a result that is on this page, at another place: the browser would load nothing. */
  async #stay(event) {
    const link = event.target.closest("a");
    const isHere = link?.pathname === location.pathname && link.search === location.search;
    if (!isHere || hasModifier(event)) return;
    event.preventDefault();
    this.toggle();
    location.hash = link.hash;
    const { showMatches } = await import("./matches.js");
    showMatches(true);
  }

  async #loadSections() {
    window.search ??= {}; // the index is put into it
    await loadScript(this.#box.dataset.index);
    return new Sections(window.search);
  }

  async #search() {
    const query = this.#bar.value.trim();
    if (!query) {
      this.#status.textContent = "";
      return this.#results.replaceChildren();
    }
    let sections;
    try {
      sections = await (this.#sections ??= this.#loadSections());
    } catch (error) {
      this.#status.textContent = `The search does not work: ${error.message}`;
      return;
    }
    if (query !== this.#bar.value.trim()) return; // the reader typed on
    const result = sections.find(query);
    this.#status.textContent = describeResults(result);
    this.#results.replaceChildren(...result.found.slice(0, SHOWN_RESULTS).map(({ url, doc }) => {
      const href = this.#box.dataset.root + makeAddress(url, query);
      const link = element("a", { href }, doc.breadcrumbs || doc.title);
      return element("li", {}, link, quoteText(doc.body, query));
    }));
  }
}
