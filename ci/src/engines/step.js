// Starts some examples, waits until one has ended, for half a second at most,
// and hands over all that have.

const [starts, limit, done] = arguments;
window.ended ??= [];
const { run } = await import("/live/run.js");
for (const { id, module, traced } of starts) {
  const lines = [];
  // The calls by name, each with the entries of its view that marked a range.
  const crossed = {};
  const names = [];
  const print = (line) => lines.push(line);
  const cross = ({ call, end = call, name = names[end], ranges = [] }) => {
    if (name === undefined) return;
    names[end] = name;
    crossed[name] ??= [];
    crossed[name].push(...ranges.map(({ view }) => view).filter((view) => view !== undefined));
  };
  const url = new URL(module, location).href;
  run(url, limit, print, traced ? (crossings) => crossings.forEach(cross) : undefined).then((outcome) => {
    const text = lines.map((line) => `${line}\n`).join("");
    window.ended.push({ id, text, crossed, ...outcome });
    window.wake?.();
  });
}
if (window.ended.length === 0) {
  await new Promise((resolve) => { window.wake = resolve; setTimeout(resolve, 500); });
}
done(window.ended.splice(0));
