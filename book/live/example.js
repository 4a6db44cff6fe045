// Runs an example in the reader's browser, and compares it with its transcript.

import { CallForm } from "./call.js";
import { run } from "./run.js";
import { Wire } from "./wire.js";

/** How long a run may take, in milliseconds. */
const LIMIT = 20_000;

/** The verdict on the page for each state of a run. */
const VERDICTS = {
  running: () => "Running …",
  same: ({ ms }) => `The same, in ${ms} ms, in this browser.`,
  differs: () => "Not what the transcript says: above is what this browser printed.",
  failed: ({ failure }) => `It failed: ${failure}`,
};

/** The form for calls of each example that has run. */
const forms = new WeakMap();
/** What each transcript held before the first run. */
const expectedTexts = new WeakMap();

/**
 * Runs an example, shows what it prints and what crosses, and says how it ended.
 * Does nothing while the example runs already.
 *
 * @param {Element} example
 */
export async function runExample(example) {
  const transcript = findTranscript(example);
  if (transcript.dataset.state === "running") return;
  if (!expectedTexts.has(transcript)) expectedTexts.set(transcript, transcript.textContent);
  showState(example, transcript, "running");
  transcript.textContent = "";
  transcript.closest("details").open = true;
  // It may still ask for an answer, which is in sight now.
  const unanswered = example.querySelector(".predict:has(.commit:enabled) .answered");
  if (unanswered) unanswered.hidden = true;
  const outcome = await runTraced(example, (line) => transcript.append(`${line}\n`));
  const isSame = transcript.textContent === expectedTexts.get(transcript);
  const state = outcome.failure ? "failed" : isSame ? "same" : "differs";
  showState(example, transcript, state, outcome);
}

/** The transcript of this browser's engine, or the one that all hosts share. */
function findTranscript(example) {
  return (
    example.querySelector(`.transcript[data-host=${nameEngine()}]`) ??
    example.querySelector(".transcript:not([data-host])")
  );
}

function nameEngine() {
  const { userAgent } = navigator;
  if (/Firefox\//.test(userAgent)) return "firefox";
  return /Chrom(e|ium)\//.test(userAgent) ? "chromium" : "webkit";
}

/**
 * Runs the example's module, shows what crosses, and lets the reader call what it leaves.
 *
 * @returns {Promise<{ ms?: number, failure?: string }>} how long it ran, or why it failed
 */
async function runTraced(example, print) {
  const module = new URL(`../run/${example.dataset.example}.js`, import.meta.url).href;
  const start = performance.now();
  if (!forms.has(example)) forms.set(example, new CallForm(example));
  const form = forms.get(example);
  form.hide();
  try {
    const wire = new Wire(example);
    const passed = new Map();
    const cross = (crossings) => {
      wire.add(crossings);
      for (const { call, name, values } of crossings) {
        if (call !== undefined) passed.set(name, values);
      }
    };
    const { failure, worker } = await run(module, LIMIT, print, cross, true);
    const ms = Math.round(performance.now() - start);
    wire.finish();
    if (worker) form.show(worker, wire, passed);
    return { ms, failure };
  } catch (error) {
    return { failure: String(error) };
  }
}

function showState(example, transcript, state, outcome) {
  transcript.dataset.state = state;
  example.querySelector(".verdict").textContent = VERDICTS[state](outcome);
  example.querySelector("button.run").ariaDisabled = String(state === "running");
}
