// A clock that moves on by itself when everything else is done.

const { setTimeout } = globalThis;
const timers = [];

/** The time in milliseconds. */
export let now = 0;

/** Has timers go by this clock from now on. */
export function start() {
  globalThis.setTimeout = (done, ms) => timers.push({ due: now + ms, done });
}

/** Moves on from timer to timer until none is left. */
export async function run() {
  for (;;) {
    // The engine's own timer comes after all that promises have to do.
    await new Promise((done) => setTimeout(done));
    timers.sort((a, b) => a.due - b.due);
    const timer = timers.shift();
    if (timer === undefined) break;
    now = timer.due;
    timer.done();
  }
  globalThis.setTimeout = setTimeout;
}
