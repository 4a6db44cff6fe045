// Uses an inbox while a message is on its way to it.

const says = (error) => `${error.name}: ${error.message}`;

/** Receives two messages at once, and counts them meanwhile and afterwards. */
export async function deliver(inbox) {
  let arrive;
  const letter = inbox.receive(new Promise((done) => (arrive = done)));
  try {
    console.log(`meanwhile there are ${inbox.count()}`);
  } catch (error) {
    console.log(`count throws: ${says(error)}`);
  }
  const note = inbox.receive(Promise.resolve("a note"));
  await note.catch((error) => console.log(`receive rejects: ${says(error)}`));
  arrive("a letter");
  await letter;
  console.log(`afterwards there are ${inbox.count()}`);
}
