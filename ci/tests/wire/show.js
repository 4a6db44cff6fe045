// Runs an example untraced and traced, and returns what it printed, its calls, and
// what every step shows of the memories: `[ ]` is around what a call passes, `( )`
// around what has crossed before, `< >` around the same addresses of another
// memory, and `*` is before what has changed.

const [module, done] = arguments;
const { run } = await import("/live/run.js");
const { Wire } = await import("/live/wire.js");

const example = document.createElement("section");
for (const name of ["wire", "memory"]) {
  const part = document.createElement("div");
  part.className = name;
  example.append(part);
}
document.body.replaceChildren(example);

async function runExample(cross) {
  const lines = [];
  const { failure } = await run(module, 10_000, (line) => lines.push(line), cross);
  return [...lines, ...(failure ? [`failed: ${failure}`] : []), ""].join("\n");
}

const brackets = { "marked now": "[]", marked: "()", elsewhere: "<>" };

function readSpan(span) {
  const [kind, changed] = span.className.split(/ ?(changed)$/);
  const [open, close] = brackets[kind] ?? ["", ""];
  return `${open}${changed ? "*" : ""}${span.textContent}${close}`;
}

function readCell(cell) {
  const parts = [...cell.querySelectorAll(".hex span, .note")].map(readSpan);
  return parts.length > 0 ? parts.join(" ") : cell.textContent.trim();
}

const readRows = () => [...example.querySelectorAll(".memory tr")].map((row) =>
  `    ${[...row.cells].map(readCell).join(" | ")}`.trimEnd());

// Each engine words its errors differently.
const dropErrorText = (text) => text.replaceAll(/\b(\w*Error): .*/g, "$1");

const plain = await runExample();
const wire = new Wire(example);
const traced = await runExample((crossings) => wire.add(crossings));
wire.finish();
const lines = [...example.querySelectorAll(".calls li")].map((line) =>
  "  ".repeat(line.style.getPropertyValue("--depth")) + dropErrorText(line.textContent));

const [back, forward] = example.querySelectorAll(".steps button");
const output = example.querySelector(".steps output");
// Of a long run, only the last steps are shown.
const steps = lines.length > 40 ? 3 : Infinity;
for (let i = 0; i < steps && back.ariaDisabled === "false"; i++) back.click();
for (let last = ""; ; forward.click()) {
  lines.push(dropErrorText(output.textContent));
  const now = readRows().join("\n");
  if (now !== last) lines.push(now);
  last = now;
  if (forward.ariaDisabled !== "false") break;
}
done({ plain, traced, shown: `${dropErrorText(plain)}\n${lines.join("\n")}\n` });
