// Runs an example plain and traced; tells what it printed, its calls, and what
// every step shows of the memories, with `[ ]` around what a call passes, `( )`
// around what has crossed before, `< >` around the same addresses elsewhere, and
// `*` before what has changed.

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

async function printed(crossed) {
  const lines = [];
  const { failure } = await run(module, 10_000, (line) => lines.push(line), crossed);
  return [...lines, ...(failure ? [`failed: ${failure}`] : []), ""].join("\n");
}

const brackets = { "marked now": "[]", marked: "()", elsewhere: "<>" };

function bytes(span) {
  const [kind, changed] = span.className.split(/ ?(changed)$/);
  const [open, close] = brackets[kind] ?? ["", ""];
  return `${open}${changed ? "*" : ""}${span.textContent}${close}`;
}

function cell(cell) {
  const parts = [...cell.querySelectorAll(".hex span, .note")].map(bytes);
  return parts.length > 0 ? parts.join(" ") : cell.textContent.trim();
}

const rows = () => [...example.querySelectorAll(".memory tr")].map((row) =>
  `    ${[...row.cells].map(cell).join(" | ")}`.trimEnd());

// What a browser says of an error is its own affair.
const own = (text) => text.replaceAll(/\b(\w*Error): .*/g, "$1");

const plain = await printed();
const wire = new Wire(example);
const traced = await printed((crossings) => wire.add(crossings));
wire.finish();
const lines = [...example.querySelectorAll(".calls li")].map((line) =>
  "  ".repeat(line.style.getPropertyValue("--depth")) + own(line.textContent));

const [back, forward] = example.querySelectorAll(".steps button");
const output = example.querySelector(".steps output");
// Of a long run, the last steps tell enough.
const steps = lines.length > 40 ? 3 : Infinity;
for (let i = 0; i < steps && back.ariaDisabled === "false"; i++) back.click();
for (let last = ""; ; forward.click()) {
  lines.push(own(output.textContent));
  const now = rows().join("\n");
  if (now !== last) lines.push(now);
  last = now;
  if (forward.ariaDisabled !== "false") break;
}
done({ plain, traced, shown: `${own(plain)}\n${lines.join("\n")}\n` });
