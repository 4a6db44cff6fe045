// Shows what crossed in a run, step by step, and the memories at each moment.

import { element, readArrow } from "./dom.js";
import { isFolded, Lines, reveal } from "./lines.js";
import { drawMemories, scrollToMark } from "./memory.js";
import { recognizeCalls } from "./prose.js";
import { Story } from "./story.js";

/** Of more memories than these, only those that something points into are drawn. */
const MOST_MEMORIES = 2;

const makeButton = (text) => element("button", { type: "button" }, text);

/** The steps and the memories of one example's run. */
export class Wire {
  #wire;
  #memory;
  #recognize;
  #story = new Story();
  #lines = new Lines(() => this.#refresh());
  /** The line of each step. */
  #lineOf = new Map();
  /** The moments whose lines are not folded; `undefined` after a change of either. */
  #unfolded;
  /** The moment that is shown. */
  #at;
  /** Whether what crosses now is in a call of the reader's. */
  #areYours = false;
  /** How many moments there were when the run paused last. */
  #finished = 0;
  #back = makeButton("Back");
  #forward = makeButton("Forward");
  #position = element("output");
  #hint = element("span", { class: "hint", hidden: "" }, " (bold: what the text names)");

  /**
   * Empties what an earlier run has shown.
   *
   * @param {Element} example has the elements `.wire` and `.memory`
   */
  constructor(example) {
    this.#wire = example.querySelector(".wire");
    this.#memory = example.querySelector(".memory");
    this.#recognize = recognizeCalls(example);
    this.#back.addEventListener("click", () => this.#move(-1));
    this.#forward.addEventListener("click", () => this.#move(1));
    const steps = element("div", { class: "steps" }, this.#back, this.#forward, this.#position);
    steps.addEventListener("keydown", (event) => {
      const step = readArrow(event, "x");
      if (step === 0) return;
      event.preventDefault();
      this.#move(step);
    });
    const name = element("p", { class: "view-name" }, "Wire", this.#hint);
    this.#wire.replaceChildren(name, this.#lines.box, steps);
    this.#memory.replaceChildren();
    this.#wire.hidden = this.#memory.hidden = true;
  }

  /**
   * Adds what has crossed since the last time.
   *
   * @param {import("./report.js").Crossing[]} crossings
   */
  add(crossings) {
    const more = "More steps followed; only the first are described.";
    for (const crossing of crossings) {
      if ("more" in crossing) this.#lines.addNote(more);
      else this.#addStep(crossing);
    }
    this.#wire.hidden = false;
  }

  /** From now on, what crosses is listed apart, as the reader's own calls. */
  startOwnCalls() {
    this.#areYours = true;
    this.#lines.startGroup("Your calls");
    this.#wire.hidden = false;
  }

  /**
   * Shows the first moment since the last time, because the run has ended or pauses; of the
   * reader's own call, what it has led to.
   */
  finish() {
    this.#lines.finish();
    this.#unfolded = undefined;
    const fresh = this.#findUnfolded().filter(({ index }) => index >= this.#finished);
    this.#finished = this.#story.moments.length;
    if (fresh.length > 0) this.#goTo(fresh.at(this.#areYours ? -1 : 0));
  }

  #addStep(crossing) {
    this.#unfolded = undefined;
    const { step, changed } = this.#story.add(crossing);
    const isNew = !this.#lineOf.has(step);
    if (isNew) this.#lineOf.set(step, this.#makeLine(step));
    if (crossing.error !== undefined) this.#lineOf.get(step).classList.add("threw");
    for (const other of changed) {
      const { arrow, text } = this.#story.describe(other);
      this.#lineOf.get(other).firstChild.textContent = arrow + text;
    }
    if (isNew) this.#lines.add(this.#lineOf.get(step), step.isOwn);
  }

  /** Makes the line of a step, which is empty, and notes whether it is wasm-bindgen's own. */
  #makeLine(step) {
    const { start, caller } = step;
    const button = makeButton("");
    button.addEventListener("click", () => this.#goTo(step.last));
    const isCall = "call" in start;
    const { isNamed = false, isOwn = caller?.isOwn } = isCall ? this.#recognize(start) : {};
    if (isNamed) {
      button.setAttribute("aria-description", "The text names it.");
      this.#hint.hidden = false;
    }
    step.isOwn = isOwn && !this.#areYours;
    const kind = isCall ? "call" : "access";
    const line = element("li", { class: isNamed ? `${kind} named` : kind }, button);
    line.style.setProperty("--depth", start.depth);
    return line;
  }

  #findUnfolded() {
    const isUnfolded = ({ step }) => !isFolded(this.#lineOf.get(step));
    return (this.#unfolded ??= this.#story.moments.filter(isUnfolded));
  }

  /** Shows the same moment again, because the reader has opened or closed a fold. */
  #refresh() {
    this.#unfolded = undefined;
    if (this.#at) this.#goTo(this.#at);
  }

  /** Goes so many moments forward, of those that are not folded. */
  #move(by) {
    const unfolded = this.#findUnfolded();
    const next = unfolded[unfolded.indexOf(this.#at) + by];
    if (next) this.#goTo(next);
  }

  /** Shows a moment, or the next one whose line is not folded. */
  #goTo({ index }) {
    const unfolded = this.#findUnfolded();
    const found = unfolded.findIndex((moment) => moment.index >= index);
    const place = found === -1 ? unfolded.length - 1 : found;
    const moment = unfolded[place];
    if (this.#at) this.#lineOf.get(this.#at.step).removeAttribute("aria-current");
    this.#at = moment;
    const line = this.#lineOf.get(moment.step);
    line.setAttribute("aria-current", "step");
    // With `disabled` a button would lose the focus, and no arrow key would reach it.
    this.#back.ariaDisabled = String(place === 0);
    this.#forward.ariaDisabled = String(place === unfolded.length - 1);
    const text = this.#story.describeMoment(moment);
    this.#position.textContent = `${place + 1} of ${unfolded.length}: ${text}`;
    this.#showMemories(moment, unfolded[place - 1]);
    // Last, because to look where a line is has the page laid out.
    reveal(line);
  }

  #showMemories({ memories, ranges }, before) {
    const { touched, names } = this.#story;
    const all = [...memories.values()].sort((a, b) => a.index - b.index);
    const shown = all.filter(({ index }) => touched.has(index) || all.length <= MOST_MEMORIES);
    this.#memory.hidden = touched.size === 0 || shown.length === 0;
    if (this.#memory.hidden) return;
    const figure = drawMemories(shown, before?.memories ?? new Map(), ranges, names);
    this.#memory.replaceChildren(figure);
    scrollToMark(figure);
  }
}
