// Keeps the worker of a run, and so its instances, for the reader's calls.

/** Milliseconds without a call after which a run is let go. */
const KEPT_FOR = 5 * 60 * 1000;
/** Milliseconds that a call may take, and the list of what can be called. */
const [CALL_LIMIT, LIST_LIMIT] = [2000, 10_000];
/** Calls that the wire shows: of one call with those within it, and of all. */
const [MOST_DESCRIBED, MOST_IN_ALL] = [100, 2000];

/**
 * @typedef {"hang" | "idle" | "run"} Reason a call did not end, none was made, or
 *   another run began
 *
 * @typedef {object} Listener is told what the worker does, in a call or later
 * @property {(line: string) => void} print
 * @property {(crossings: import("./cross.js").Crossing[]) => void} cross
 * @property {(error: string) => void} fail with what the program did not catch
 * @property {(reason: Reason) => void} lose when the instances are gone
 */

/**
 * What is kept at the moment: the last run of a page, and during a run nothing, since
 * memories are dear. With eight of them kept, WebKit took ten seconds to fill another.
 *
 * @type {Kept | undefined}
 */
let latest;

/** Lets go of what is kept, because a run begins. */
export const letGo = () => latest?.stop("run");

/** A run that has ended, with its instances. */
export class Kept {
  #worker;
  #listener;
  #timer;
  /** Takes the worker's next answer. */
  #answer;
  /** Calls that the wire may still show. */
  #left = MOST_IN_ALL;
  /** @type {Reason | undefined} why its instances are gone */
  lost;

  /**
   * @param {Worker} worker is terminated when it is not needed any more
   * @param {Listener} listener
   */
  constructor(worker, listener) {
    this.#worker = worker;
    this.#listener = listener;
    worker.onmessage = ({ data }) => this.#receive(data);
    worker.onerror = (event) => {
      event.preventDefault();
      listener.fail(event.message || "an error without a message");
    };
    letGo();
    latest = this;
    this.#wait();
  }

  /** @returns {Promise<ReturnType<import("./exports.js").listInstances>>} */
  async list() {
    const answer = await this.#ask({ list: true }, LIST_LIMIT);
    return Array.isArray(answer) ? answer : [];
  }

  /**
   * Calls a function, and stops the worker if that takes too long.
   *
   * @param {number} instance which of the list
   * @param {string} name
   * @param {unknown[]} values
   * @returns {Promise<import("./exports.js").Outcome | undefined>} `undefined` if the
   *   instances are gone
   */
  call(instance, name, values) {
    const described = Math.max(0, Math.min(MOST_DESCRIBED, this.#left));
    return this.#ask({ call: { instance, name, values, described } }, CALL_LIMIT);
  }

  /** @param {Reason} reason */
  stop(reason) {
    if (this.lost) return;
    this.lost = reason;
    clearTimeout(this.#timer);
    this.#worker.terminate();
    latest = undefined;
    this.#answer?.();
    this.#listener.lose(reason);
  }

  #ask(message, limit) {
    if (this.lost) return Promise.resolve();
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.stop("hang"), limit);
    this.#worker.postMessage(message);
    return new Promise((resolve) => (this.#answer = resolve));
  }

  #receive(data) {
    const { print, cross, fail } = this.#listener;
    if ("line" in data) print(data.line);
    else if ("failure" in data) fail(data.failure);
    else if ("crossings" in data) {
      this.#left -= data.crossings.filter((crossing) => "call" in crossing).length;
      cross(data.crossings);
    } else if ("answer" in data) {
      this.#wait();
      this.#answer(data.answer);
    }
  }

  #wait() {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.stop("idle"), KEPT_FOR);
  }
}
