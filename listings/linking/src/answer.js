// Carries a question to another guest, and its answer back.

import { MOST, give, giveBack, lend, take, within } from "./carry.js";

/**
 * Has `to` interpret the `len` bytes at `text` of `from`, and copies the answer to
 * the `size` bytes that `from` has at `room`.
 */
export function ask(from, to, text, len, room, size) {
  const question = take(from, "the text", text, len);
  const most = within(from, "the room", room, size).length;

  // One loan for both: the question, and behind it room for the answer.
  const both = question.length + most;
  if (both > MOST) throw new RangeError("text and room are too large");
  const there = lend(to, both, question);
  const back = there + question.length;
  const result = to.interpret(there, question.length, back, most) | 0;
  const written = Math.max(result, 0);
  const answer = take(to, "the answer", back, Math.min(written, most));
  giveBack(to, there, both);

  if (written > most) throw new RangeError("the answer is larger than its room");
  give(from, "the room", room, answer);
  return result;
}
