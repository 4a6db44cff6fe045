// Shows what crossed in a run, call by call, and the memory at each moment.

import { dump, reveal } from "./memory.js";

/** Lines past this many are folded. */
const SHOWN = 40;

const element = (tag, properties = {}, ...children) => {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(...children);
  return made;
};

/** The wire and the memory of one example's run. */
export class Wire {
  #wire;
  #memory;
  #lines = element("ol", { className: "calls" });
  #moments = [];
  #calls = new Map();
  #at = -1;
  #back = element("button", { type: "button", textContent: "Back" });
  #forward = element("button", { type: "button", textContent: "Forward" });
  #says = element("output");

  constructor(example) {
    this.#wire = example.querySelector(".wire");
    this.#memory = example.querySelector(".memory");
    this.#back.onclick = () => this.#go(this.#at - 1);
    this.#forward.onclick = () => this.#go(this.#at + 1);
    const steps = element("div", { className: "steps" }, this.#back, this.#forward, this.#says);
    steps.addEventListener("keydown", (event) => {
      const by = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
      if (by === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      this.#go(this.#at + by);
    });
    const name = element("p", { className: "view-name", textContent: "Wire" });
    this.#wire.replaceChildren(name, this.#lines, steps);
    this.#memory.replaceChildren();
    this.#wire.hidden = this.#memory.hidden = true;
  }

  /** Adds what has crossed since. */
  add(crossings) {
    for (const crossing of crossings) {
      if ("call" in crossing) this.#call(crossing);
      else if ("end" in crossing) this.#end(crossing);
      else this.#say("More calls followed; only the first are described.");
    }
    this.#wire.hidden = false;
  }

  /** The run has ended: shows the last moment. */
  finish() {
    if (this.#moments.length > 0) this.#go(this.#moments.length - 1);
  }

  #call({ call, depth, inward, from, name, also = "", values, ranges, memories }) {
    const text = `${name}${also}(${values.join(", ")})`;
    const arrow = from === undefined ? (inward ? "→" : "←") : `${from} →`;
    const button = element("button", { type: "button", textContent: `${arrow} ${text}` });
    const line = element("li", {}, button);
    line.style.setProperty("--depth", depth);
    const before = this.#moment({ label: `before ${text}`, line, ranges }, memories);
    const made = { line, button, arrow, text, after: before };
    button.onclick = () => this.#go(made.after);
    this.#calls.set(call, made);
    this.#place(line);
  }

  #end({ end, result, error, ranges, memories }) {
    const call = this.#calls.get(end);
    if (result !== undefined) call.text += ` = ${result}`;
    if (error !== undefined) {
      call.text += ` threw ${error}`;
      call.line.className = "threw";
    }
    call.button.textContent = `${call.arrow} ${call.text}`;
    const label = `after ${call.text}`;
    call.after = this.#moment({ label, line: call.line, ranges }, memories);
  }

  /** Adds a moment: the memories as at the last, but for those that changed. */
  #moment(moment, changed) {
    const last = this.#moments.at(-1)?.memories ?? new Map();
    const memories = changed.length > 0 ? new Map(last) : last;
    for (const memory of changed) memories.set(memory.index, memory);
    return this.#moments.push({ ...moment, memories }) - 1;
  }

  #place(line) {
    if (this.#lines.childElementCount < SHOWN) return this.#lines.append(line);
    let fold = this.#wire.querySelector("details");
    if (!fold) {
      fold = element("details", {}, element("summary"), element("ol", { className: "calls" }));
      this.#lines.after(fold);
    }
    fold.lastChild.append(line);
    fold.firstChild.textContent = `${fold.lastChild.childElementCount} more calls`;
  }

  #say(text) {
    this.#lines.after(element("p", { textContent: text }));
  }

  #go(to) {
    const at = Math.max(0, Math.min(to, this.#moments.length - 1));
    const moment = this.#moments[at];
    this.#moments[this.#at]?.line.removeAttribute("aria-current");
    moment.line.setAttribute("aria-current", "step");
    this.#at = at;
    // Disabled for real, a button would lose the focus, and the arrow keys it.
    this.#back.ariaDisabled = String(at === 0);
    this.#forward.ariaDisabled = String(at === this.#moments.length - 1);
    this.#says.textContent = `${at + 1} of ${this.#moments.length}: ${moment.label}`;
    const earlier = this.#moments[at - 1]?.memories ?? new Map();
    const memories = [...moment.memories.values()].sort((a, b) => a.index - b.index);
    this.#memory.hidden = memories.length === 0;
    if (memories.length === 0) return;
    const figure = dump(memories, earlier, moment.ranges);
    this.#memory.replaceChildren(figure);
    reveal(figure);
  }
}
