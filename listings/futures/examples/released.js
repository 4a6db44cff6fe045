// Frees two inboxes while a message is on its way to each.

import initCloned, { Inbox as ClonedInbox } from "./cloned_inbox.js";
import init, { Inbox } from "./inbox.js";

await Promise.all([init(), initCloned()]);
for (const inbox of [new Inbox(), new ClonedInbox()]) {
  let arrive;
  const letter = inbox.receive(new Promise((done) => (arrive = done)));
  try {
    inbox.free();
    console.log("freed");
  } catch (error) {
    console.log(`${error.name}: ${error.message}`);
  }
  arrive("a letter");
  await letter;
}
