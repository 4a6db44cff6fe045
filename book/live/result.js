// Says what became of one of the reader's calls.

import { element } from "./dom.js";
import { writeValue } from "./numbers.js";

/** What became of the instances, for each reason why they are gone. */
const LOSSES = {
  hang: "After 2 s the call was still running. It was stopped, and with it this run’s instances.",
  idle: "After five minutes without a call, the instances of this run were let go.",
  run: "When another example ran, the instances of this run were let go.",
};

/** In WebKit, the end of a worker does not interrupt a module that runs in it. */
const { userAgent } = navigator;
const IS_WEBKIT = /AppleWebKit\//.test(userAgent) && !/Chrom(e|ium)\//.test(userAgent);
const GOES_ON =
  "But WebKit cannot interrupt a module’s code: unseen, it may run until you close this tab.";

const STAYS = "The instance stays, but its state may be half-changed.";
/** What each kind of error means for the instance. */
const MEANINGS = {
  trap: `This is a trap: the engine stopped the call where it was. ${STAYS}`,
  exception: `This is a WebAssembly exception that the guest did not catch. ${STAYS}`,
  other: `JavaScript threw this, in a function that the guest imports. ${STAYS}`,
};

/** How the last call of a form ended, what it printed, and what else there is to say. */
export class Result {
  /** What the reader sees of it. */
  output = element("output", { "aria-live": "polite" });
  /** How the call ended; empty as long as it runs. */
  #end = "";
  #printed = [];
  #notes = new Set();

  /** Forgets the last call, but leaves it in sight until the next one ends. */
  clear() {
    this.#end = "";
    this.#printed = [];
    this.#notes.clear();
    delete this.output.dataset.state;
  }

  /** Adds a line that the call, or what it has started, has printed. */
  print(line) {
    this.#printed.push(line);
    this.#show();
  }

  /** Adds a sentence, once. */
  note(text) {
    this.#notes.add(text);
    this.#show();
  }

  /**
   * Says how a call ended.
   *
   * @param {string} text the call as it was typed
   * @param {string[]} types of its results
   * @param {import("./exports.js").Outcome} outcome
   */
  end(text, types, { results, error, kind, messages }) {
    this.#printed.push(...messages);
    if (error !== undefined) {
      return this.#say("threw", `${text} threw ${error.replace(/\.$/, "")}. ${MEANINGS[kind]}`);
    }
    const values = types.map((type, i) => writeValue(type, results[i])).join(", ");
    this.#say("returned", `${text} returned ${values || "nothing"}.`);
  }

  /** Says why nothing was called. */
  refuse(problem) {
    this.#say("refused", problem);
  }

  /**
   * Says why the instances are gone.
   *
   * @param {import("./kept.js").Reason} reason
   */
  lose(reason) {
    if (reason === "hang" && IS_WEBKIT) this.#notes.add(GOES_ON);
    this.#say("lost", `${LOSSES[reason]} Run the example again to go on.`);
  }

  #say(state, text) {
    this.output.dataset.state = state;
    this.#end = text;
    this.#show();
  }

  #show() {
    if (!this.#end) return;
    const makeLine = (text) => element("span", {}, text);
    const printed = [makeLine("It printed:"), element("samp", {}, this.#printed.join("\n"))];
    this.output.replaceChildren(
      makeLine(this.#end),
      ...(this.#printed.length > 0 ? printed : []),
      ...[...this.#notes].map(makeLine),
    );
  }
}
