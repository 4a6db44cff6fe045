// Shows what crossed in a run, call by call, and the memories at each moment.

import { element, readArrow } from "./dom.js";
import { drawMemories, scrollToMark } from "./memory.js";

/** Calls past this many are folded. */
const UNFOLDED_CALLS = 40;

const makeButton = (text) => element("button", { type: "button" }, text);

/** The calls and the memories of one example's run. */
export class Wire {
  #wire;
  #memory;
  #lines = element("ol", { class: "calls" });
  /** What there is to see before and after each call, in the order of the run. */
  #moments = [];
  /** The calls by their numbers. */
  #calls = new Map();
  /** The moment that is shown, by its place in `#moments`. */
  #at = -1;
  #back = makeButton("Back");
  #forward = makeButton("Forward");
  #position = element("output");

  /**
   * Empties what an earlier run has shown.
   *
   * @param {Element} example has the elements `.wire` and `.memory`
   */
  constructor(example) {
    this.#wire = example.querySelector(".wire");
    this.#memory = example.querySelector(".memory");
    this.#back.addEventListener("click", () => this.#goTo(this.#at - 1));
    this.#forward.addEventListener("click", () => this.#goTo(this.#at + 1));
    const steps = element("div", { class: "steps" }, this.#back, this.#forward, this.#position);
    steps.addEventListener("keydown", (event) => {
      const step = readArrow(event, "x");
      if (step === 0) return;
      event.preventDefault();
      this.#goTo(this.#at + step);
    });
    const name = element("p", { class: "view-name" }, "Wire");
    this.#wire.replaceChildren(name, this.#lines, steps);
    this.#memory.replaceChildren();
    this.#wire.hidden = this.#memory.hidden = true;
  }

  /**
   * Adds what has crossed since the last time.
   *
   * @param {import("./cross.js").Crossing[]} crossings
   */
  add(crossings) {
    for (const crossing of crossings) {
      if ("call" in crossing) this.#startCall(crossing);
      else if ("end" in crossing) this.#endCall(crossing);
      else this.#addNote("More calls followed; only the first are described.");
    }
    this.#wire.hidden = false;
  }

  /** Shows the last moment, because the run has ended. */
  finish() {
    if (this.#moments.length > 0) this.#goTo(this.#moments.length - 1);
  }

  #startCall({ call: id, depth, inward, from, name, also = "", values, ranges, memories }) {
    const text = `${name}${also}(${values.join(", ")})`;
    const arrow = from === undefined ? (inward ? "→" : "←") : `${from} →`;
    const button = makeButton(`${arrow} ${text}`);
    const line = element("li", {}, button);
    line.style.setProperty("--depth", depth);
    const before = this.#addMoment({ label: `before ${text}`, line, ranges }, memories);
    const call = { line, button, arrow, text, moment: before };
    button.addEventListener("click", () => this.#goTo(call.moment));
    this.#calls.set(id, call);
    this.#addLine(line);
  }

  #endCall({ end: id, result, error, ranges, memories }) {
    const call = this.#calls.get(id);
    if (result !== undefined) call.text += ` = ${result}`;
    if (error !== undefined) {
      call.text += ` threw ${error}`;
      call.line.className = "threw";
    }
    call.button.textContent = `${call.arrow} ${call.text}`;
    const label = `after ${call.text}`;
    call.moment = this.#addMoment({ label, line: call.line, ranges }, memories);
  }

  /** Adds a moment, with the memories of the last one where they have not `changed`. */
  #addMoment(moment, changed) {
    const last = this.#moments.at(-1)?.memories ?? new Map();
    const memories = changed.length > 0 ? new Map(last) : last;
    for (const memory of changed) memories.set(memory.index, memory);
    return this.#moments.push({ ...moment, memories }) - 1;
  }

  #addLine(line) {
    if (this.#lines.childElementCount < UNFOLDED_CALLS) return this.#lines.append(line);
    let fold = this.#wire.querySelector("details");
    if (!fold) {
      fold = element("details", {}, element("summary"), element("ol", { class: "calls" }));
      this.#lines.after(fold);
    }
    fold.lastChild.append(line);
    fold.firstChild.textContent = `${fold.lastChild.childElementCount} more calls`;
  }

  #addNote(text) {
    this.#lines.after(element("p", {}, text));
  }

  #goTo(place) {
    const at = Math.max(0, Math.min(place, this.#moments.length - 1));
    const moment = this.#moments[at];
    this.#moments[this.#at]?.line.removeAttribute("aria-current");
    moment.line.setAttribute("aria-current", "step");
    this.#at = at;
    // With `disabled` a button would lose the focus, and no arrow key would reach it.
    this.#back.ariaDisabled = String(at === 0);
    this.#forward.ariaDisabled = String(at === this.#moments.length - 1);
    this.#position.textContent = `${at + 1} of ${this.#moments.length}: ${moment.label}`;
    this.#showMemories(moment, this.#moments[at - 1]?.memories ?? new Map());
  }

  #showMemories(moment, earlier) {
    const memories = [...moment.memories.values()].sort((a, b) => a.index - b.index);
    this.#memory.hidden = memories.length === 0;
    if (memories.length === 0) return;
    const figure = drawMemories(memories, earlier, moment.ranges);
    this.#memory.replaceChildren(figure);
    scrollToMark(figure);
  }
}
