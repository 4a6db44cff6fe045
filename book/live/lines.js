// Lists the steps of a run, with what is the tool's own folded.

import { element } from "./dom.js";

/** Lines past this many are folded. */
const UNFOLDED = 40;
/** Folds: of what is the tool's own, and of what comes late. */
const [OWN, MORE] = ["details.own", "details.more"];

const count = (n, one, many) => `${n} ${n === 1 ? one : many}`;
const countCalls = (list) => list.querySelectorAll(".call").length;

/** The lines of a wire: of calls, and of what JavaScript does between them. */
export class Lines {
  /** The lists, and the notes behind them. */
  box = element("div", { class: "lines" });
  #list = element("ol", { class: "calls" });
  /** The fold that a further line of the tool's own would be in. */
  #own;

  /** @param {() => void} onFold is called when the reader opens or closes a fold */
  constructor(onFold) {
    this.box.append(this.#list);
    // Such an event does not bubble.
    this.box.addEventListener("toggle", onFold, { capture: true });
  }

  /**
   * Adds a line.
   *
   * @param {HTMLLIElement} line
   * @param {boolean} isOwn whether it is wasm-bindgen's own
   */
  add(line, isOwn) {
    if (isOwn) {
      this.#own ??= this.#addOwn(line.style.getPropertyValue("--depth"));
      this.#own.lastChild.append(line);
      const calls = count(countCalls(this.#own), "call", "calls");
      this.#own.firstChild.textContent = `${calls} of wasm-bindgen’s own`;
    } else {
      this.#own = undefined;
      this.#append(line);
    }
    const more = this.#list.closest(MORE);
    if (more) more.firstChild.textContent = count(countCalls(more), "more call", "more calls");
  }

  /** From now on, lists the lines below `name`, in a list of their own. */
  startGroup(name) {
    this.#own = undefined;
    this.#list = element("ol", { class: "calls yours" });
    this.box.append(element("p", { class: "view-name" }, name), this.#list);
  }

  #addOwn(depth) {
    const list = element("ol", { class: "calls" });
    const fold = element("details", { class: "own" }, element("summary"), list);
    const line = element("li", { class: "fold" }, fold);
    line.style.setProperty("--depth", depth);
    this.#append(line);
    return fold;
  }

  #append(line) {
    const isFull = this.#list.childElementCount >= UNFOLDED;
    if (isFull && !this.#list.closest(MORE) && !this.#list.matches(".yours")) {
      this.#list = element("ol", { class: "calls" });
      this.box.append(element("details", { class: "more" }, element("summary"), this.#list));
    }
    this.#list.append(line);
  }

  /** Adds a sentence at the end. */
  addNote(text) {
    this.box.append(element("p", {}, text));
  }

  /** Unfolds what is the tool's own if there is nothing else. */
  finish() {
    if (this.box.querySelector(".call:not(.own *)")) return;
    for (const fold of this.box.querySelectorAll(OWN)) {
      fold.parentElement.replaceWith(...fold.lastChild.children);
    }
    this.#own = undefined;
  }
}

/** Whether a line is in a fold of the tool's own that is closed. */
export const isFolded = (line) => line.closest(`${OWN}:not([open])`) !== null;

/** Shows a line: opens the fold of late lines if it is there, and scrolls the lines to it. */
export function reveal(line) {
  const more = line.closest(MORE);
  if (more) more.open = true;
  const box = line.closest(".lines");
  const top = line.getBoundingClientRect().top - box.getBoundingClientRect().top;
  const isSeen = top >= 0 && top + line.offsetHeight <= box.clientHeight;
  // The page itself stays where it is.
  if (!isSeen) box.scrollTop += top - box.clientHeight / 3;
}
