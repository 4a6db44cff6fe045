// Runs an example untraced and traced, and returns what it printed, its steps, and
// what each shows of the memories: all of each in words, and the bytes. `[ ]` is around
// what a step concerns, `( )` around what earlier ones did, `< >` around the same
// addresses of another memory, and `*` is before what has changed.

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

const readRows = () => [
  ...[...example.querySelectorAll(".strip > svg")].map((strip) => `    ${strip.ariaLabel}`),
  ...[...example.querySelectorAll(".memory tr")].map((row) =>
    `    ${[...row.cells].map(readCell).join(" | ")}`.trimEnd()),
];

/** A line of the wire; a fold is read as what it says while it is closed. */
const readLine = (line) => {
  const { textContent } = line.querySelector("summary") ?? line;
  return "  ".repeat(line.style.getPropertyValue("--depth")) + dropErrorText(textContent);
};

// Each engine words its errors differently.
const dropErrorText = (text) => text.replaceAll(/\b(\w*Error): .*/g, "$1");

const plain = await runExample();
const wire = new Wire(example);
const traced = await runExample((crossings) => wire.add(crossings));
wire.finish();
const lines = [...example.querySelectorAll(".calls li")].map(readLine);

const [back, forward] = example.querySelectorAll(".steps button");
const output = example.querySelector(".steps output");
lines.push(`It opens at ${dropErrorText(output.textContent)}`);
for (const fold of example.querySelectorAll("details")) fold.open = true;
// The page hears of that later.
await new Promise((resolve) => setTimeout(resolve, 50));
// Of a long run, only the last steps are shown.
if (lines.length > 40) {
  while (forward.ariaDisabled === "false") forward.click();
  for (let i = 0; i < 3; i++) back.click();
} else while (back.ariaDisabled === "false") back.click();
for (let last = ""; ; forward.click()) {
  lines.push(dropErrorText(output.textContent));
  const now = readRows().join("\n");
  if (now !== last) lines.push(now);
  last = now;
  if (forward.ariaDisabled !== "false") break;
}
done({ plain, traced, shown: `${dropErrorText(plain)}\n${lines.join("\n")}\n` });
