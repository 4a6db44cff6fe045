// Searches the book with the index that mdBook makes.

import { element, readArrow } from "./dom.js";

/** Results past this many are only counted. */
const SHOWN_RESULTS = 20;
/** Words of the text that a result quotes. */
const QUOTED_WORDS = 24;

/** Loads a classic script: what mdBook writes is not a module. */
function loadScript(url) {
  return new Promise((resolve, reject) => {
    const script = element("script", { src: url });
    script.onload = resolve;
    script.onerror = () => reject(new Error(`cannot load ${url}`));
    document.head.append(script);
  });
}

/** Quotes the words of `body` around the first that starts with one of `terms`. */
function quoteText(body, terms) {
  const words = body.split(/\s+/);
  const matches = (word) => terms.some((term) => word.toLowerCase().replace(/^\W+/, "").startsWith(term));
  const from = Math.max(0, words.findIndex(matches) - QUOTED_WORDS / 3);
  const quoted = words.slice(from, from + QUOTED_WORDS);
  const teaser = element("span", { class: "teaser" }, from > 0 ? "… " : "");
  for (const word of quoted) teaser.append(matches(word) ? element("mark", {}, word) : word, " ");
  if (from + QUOTED_WORDS < words.length) teaser.append("…");
  return teaser;
}

/** The box in which readers search. */
export class Search {
  #box;
  #toggle;
  #bar;
  #status;
  #results;
  /** A promise of the index, once the reader has typed something. */
  #index;

  /**
   * @param {HTMLElement} box
   * @param {HTMLElement} toggle the button that shows the box
   */
  constructor(box, toggle) {
    this.#box = box;
    this.#toggle = toggle;
    this.#bar = box.querySelector("input");
    this.#status = box.querySelector("[role=status]");
    this.#results = box.querySelector("ul");
    this.#bar.addEventListener("input", () => this.#search());
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

  async #loadIndex() {
    const { engine, index } = this.#box.dataset;
    window.search ??= {}; // the index is put into it
    await loadScript(engine);
    await loadScript(index);
    const { doc_urls, index: stored, search_options } = window.search;
    return { urls: doc_urls, options: search_options, index: window.elasticlunr.Index.load(stored) };
  }

  async #search() {
    const query = this.#bar.value.trim();
    if (!query) {
      this.#status.textContent = "";
      return this.#results.replaceChildren();
    }
    let loaded;
    try {
      loaded = await (this.#index ??= this.#loadIndex());
    } catch (error) {
      this.#status.textContent = `The search does not work: ${error.message}`;
      return;
    }
    if (query !== this.#bar.value.trim()) return; // the reader typed on
    const found = loaded.index.search(query, loaded.options);
    const terms = query.toLowerCase().split(/\s+/);
    this.#status.textContent = `${found.length} result${found.length === 1 ? "" : "s"}`;
    this.#results.replaceChildren(...found.slice(0, SHOWN_RESULTS).map(({ ref, doc }) => {
      const url = this.#box.dataset.root + loaded.urls[ref];
      const link = element("a", { href: url }, doc.breadcrumbs || doc.title);
      return element("li", {}, link, quoteText(doc.body, terms));
    }));
  }
}
