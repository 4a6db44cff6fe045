// The form that lets the reader call what the instances of a run export.

import { Choice } from "./choice.js";
import { element } from "./dom.js";
import { Kept, letGo } from "./kept.js";
import { Result } from "./result.js";

const CUT = "The Wire shows the first 100 steps of each of your calls, and 2000 in all.";

/** The form of one example. */
export class CallForm {
  #example;
  #wire;
  /** @type {Kept | undefined} */
  #kept;
  #isBusy = false;
  /** What has crossed between the end of the run and the first call; after that, `undefined`. */
  #early;
  #choice = new Choice();
  #call = element("button", { type: "submit" }, "Call");
  #again = element("button", { type: "button" }, "Run again");
  #result = new Result();
  #form = element("form", { class: "call" });

  /** @param {Element} example gets the form, after its element `.memory` */
  constructor(example) {
    this.#example = example;
    this.#form.hidden = true;
    this.#form.ariaLabel = `Call it yourself: ${example.dataset.example}`;
    this.#form.append(
      element("p", { class: "view-name" }, "Call it yourself"),
      ...this.#choice.parts,
      element("div", { class: "buttons" }, this.#call, this.#again),
      this.#result.output,
    );
    example.querySelector(".memory").after(this.#form);
    this.#again.addEventListener("click", () => this.#runAgain());
    this.#form.addEventListener("submit", (event) => {
      event.preventDefault();
      if (this.#kept?.lost) this.#showLoss();
      else if (!this.#isBusy) this.#submit();
    });
  }

  /** Hides the form, and lets go of what the page keeps, because another run begins. */
  hide() {
    this.#form.hidden = true;
    letGo();
  }

  /**
   * Shows the form if the run has left something to call.
   *
   * @param {Worker} worker the run's
   * @param {import("./wire.js").Wire} wire shows what crosses from now on, too
   * @param {Map<string, string[]>} passed see `Choice.offer`
   */
  async show(worker, wire, passed) {
    // What a program does after its end, and before the first call, is not the call's.
    const kept = new Kept(worker, {
      print: (line) => this.#early || this.#result.print(line),
      cross: (crossings) => this.#cross(crossings),
      fail: (error) => this.#early || this.#result.note(`Afterwards, it failed: ${error}`),
      lose: () => this.#lose(kept),
    });
    this.#kept = kept;
    this.#wire = wire;
    this.#early = [];
    const instances = await kept.list();
    if (kept.lost) return;
    if (!this.#choice.offer(instances, passed)) return kept.stop("run");
    this.#result.clear();
    this.#result.output.replaceChildren();
    this.#call.ariaDisabled = "false";
    this.#again.hidden = true;
    this.#form.hidden = false;
  }

  async #submit() {
    this.#result.clear();
    const { problem, instance, type, values, text } = this.#choice.read();
    if (problem) return this.#result.refuse(problem);
    this.#setBusy(true);
    this.#startOwnCalls();
    const outcome = await this.#kept.call(instance, type.name, values);
    if (!this.#form.hidden) this.#keepInPlace(() => this.#wire.finish());
    this.#setBusy(false);
    if (this.#form.hidden) return;
    if (outcome) this.#result.end(text, type.results, outcome);
    else this.#showLoss();
  }

  #setBusy(isBusy) {
    this.#isBusy = isBusy;
    this.#call.ariaDisabled = String(isBusy);
  }

  /** Shows on the wire what crossed before the first call, and from now on the reader's own. */
  #startOwnCalls() {
    if (!this.#early) return;
    const early = this.#early;
    this.#early = undefined;
    this.#keepInPlace(() => {
      if (early.length > 0) this.#wire.add(early);
      this.#wire.startOwnCalls();
    });
  }

  #cross(crossings) {
    const described = crossings.filter((crossing) => !("more" in crossing));
    if (this.#early) return this.#early.push(...described);
    this.#keepInPlace(() => this.#wire.add(described));
    if (described.length < crossings.length) this.#result.note(CUT);
  }

  /** Makes a change above the form, which does not move what the reader looks at. */
  #keepInPlace(change) {
    const { top } = this.#form.getBoundingClientRect();
    change();
    const moved = this.#form.getBoundingClientRect().top - top;
    if (this.#isBusy || top < 0) scrollBy({ top: moved, behavior: "instant" });
  }

  /** Says at once that the instances are gone, unless a call is about to. */
  #lose(kept) {
    if (kept === this.#kept && !this.#form.hidden && !this.#isBusy) this.#showLoss();
  }

  #showLoss() {
    this.#call.ariaDisabled = "true";
    this.#again.hidden = false;
    this.#result.lose(this.#kept.lost);
  }

  #runAgain() {
    const run = this.#example.querySelector("button.run");
    run.focus();
    run.click();
  }
}
