// Says in one line what a step of a run was.

/**
 * Describes a step.
 *
 * @param {object} step
 * @param {import("./report.js").CallStart | import("./report.js").Access} step.start
 * @param {import("./report.js").CallEnd} [step.end]
 * @param {import("./names.js").Names} names
 * @returns {{ arrow: string, text: string }} the arrow shows who calls
 */
export function describeStep({ start, end = {} }, names) {
  if ("access" in start) return { arrow: "", text: describeAccess(start, names) };
  const { inward, from } = start;
  const arrow = from === undefined ? (inward ? "→ " : "← ") : `${names.title(from)} → `;
  return { arrow, text: describeCall(start, names) + describeEnd(end) };
}

function describeCall({ inward, module, name, also = "", text, values }, names) {
  if (text !== undefined) return text;
  const owner = inward ? names.title(module) : module;
  return `${owner}${name.slice(module.length)}${also}(${values.join(", ")})`;
}

function describeEnd({ result, error }) {
  if (error !== undefined) return ` threw ${error}`;
  return result === undefined ? "" : ` = ${result}`;
}

function describeAccess({ kind, by, values, ranges }, names) {
  const [{ start, len, owners }] = ranges;
  const who = by === undefined ? "host" : `instantiating ${names.title(by)}`;
  const bytes = `${len} ${len === 1 ? "byte" : "bytes"}`;
  const what = values.length > 0 ? `: ${values.join(", ")}` : "";
  return `${who} ${kind} ${bytes} at ${start}${names.whose(owners[0])}${what}`;
}
