// Uses an inbox whose messages stay borrowed while one is on its way.

import init, { Inbox } from "./held_inbox.js";

/** Comes after all that promises have to do. */
const later = () => new Promise((done) => setTimeout(done));

/** What has become of `promise`. */
function state(promise) {
  const settled = promise.then(() => "fulfilled", () => "rejected");
  return Promise.race([settled, later().then(() => "pending")]);
}

await init();
addEventListener("error", (event) => {
  event.preventDefault();
  console.log(`nobody catches a ${event.error.name}`);
});
const [inbox, other] = [new Inbox(), new Inbox()];
let arrive;
const letter = inbox.receive(new Promise((done) => (arrive = done)));
await later();
const note = inbox.receive(Promise.resolve("a note"));
const card = other.receive(Promise.resolve("a card"));
for (const action of [later, () => arrive("a letter")]) {
  await action();
  const states = await Promise.all([letter, note, card].map(state));
  console.log(`letter ${states[0]}, note ${states[1]}, card ${states[2]}`);
}
try {
  inbox.free();
  console.log("freed");
} catch (error) {
  console.log(`${error.name}: ${error.message}`);
}
