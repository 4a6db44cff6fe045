// Searches the book, in the index that mdBook makes of it.

/** Results past this many are counted only. */
const MOST = 20;
/** Words that a result quotes. */
const QUOTED = 24;

function load(url) {
  return new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = url;
    script.onload = resolve;
    script.onerror = () => reject(new Error(`cannot load ${url}`));
    document.head.append(script);
  });
}

const element = (tag, className, ...children) => {
  const made = document.createElement(tag);
  made.className = className;
  made.append(...children);
  return made;
};

/** The words of `body` around the first that starts as one of `terms` does. */
function quote(body, terms) {
  const words = body.split(/\s+/);
  const matches = (word) => terms.some((term) => word.toLowerCase().replace(/^\W+/, "").startsWith(term));
  const from = Math.max(0, words.findIndex(matches) - QUOTED / 3);
  const shown = words.slice(from, from + QUOTED);
  const teaser = element("span", "teaser", from > 0 ? "… " : "");
  for (const word of shown) teaser.append(matches(word) ? element("mark", "", word) : word, " ");
  if (from + QUOTED < words.length) teaser.append("…");
  return teaser;
}

export class Search {
  #box;
  #toggle;
  #bar;
  #says;
  #results;
  #index;

  constructor(box, toggle) {
    this.#box = box;
    this.#toggle = toggle;
    this.#bar = box.querySelector("input");
    this.#says = box.querySelector("[role=status]");
    this.#results = box.querySelector("ul");
    this.#bar.addEventListener("input", () => this.#search());
    box.addEventListener("keydown", (event) => this.#key(event));
  }

  /** Shows the search, or hides it. */
  toggle() {
    this.#box.hidden = !this.#box.hidden;
    this.#toggle.setAttribute("aria-expanded", String(!this.#box.hidden));
    if (this.#box.hidden) return this.#toggle.focus();
    this.#bar.focus();
    this.#bar.select();
    this.#search();
  }

  /** Down and Up move among the results, Enter follows one, Escape closes. */
  #key(event) {
    const stops = [this.#bar, ...this.#results.querySelectorAll("a")];
    const at = stops.indexOf(document.activeElement);
    if (event.key === "Escape") this.toggle();
    else if (event.key === "ArrowDown") stops[Math.min(at + 1, stops.length - 1)].focus();
    else if (event.key === "ArrowUp") stops[Math.max(at - 1, 0)].focus();
    else if (event.key === "Enter" && at === 0) stops[1]?.click();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  async #load() {
    const { engine, index } = this.#box.dataset;
    window.search ??= {}; // the index is put into it
    await load(engine);
    await load(index);
    const { doc_urls, index: stored, search_options } = window.search;
    return { urls: doc_urls, options: search_options, index: window.elasticlunr.Index.load(stored) };
  }

  async #search() {
    const query = this.#bar.value.trim();
    if (!query) {
      this.#says.textContent = "";
      return this.#results.replaceChildren();
    }
    let loaded;
    try {
      loaded = await (this.#index ??= this.#load());
    } catch (error) {
      this.#says.textContent = `The search does not work: ${error.message}`;
      return;
    }
    if (query !== this.#bar.value.trim()) return; // the reader typed on
    const found = loaded.index.search(query, loaded.options);
    const terms = query.toLowerCase().split(/\s+/);
    this.#says.textContent = `${found.length} result${found.length === 1 ? "" : "s"}`;
    this.#results.replaceChildren(...found.slice(0, MOST).map(({ ref, doc }) => {
      const link = element("a", "", doc.breadcrumbs || doc.title);
      link.href = this.#box.dataset.root + loaded.urls[ref];
      return element("li", "", link, quote(doc.body, terms));
    }));
  }
}
