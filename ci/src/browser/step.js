// Starts some examples, waits until one has ended, for half a second at most,
// and hands over all that have.

const [starts, limit, done] = arguments;
window.ended ??= [];
const { run } = await import("/live/run.js");
for (const { id, module } of starts) {
  const lines = [];
  run(new URL(module, location).href, limit, (line) => lines.push(line)).then((outcome) => {
    window.ended.push({ id, text: lines.map((line) => `${line}\n`).join(""), ...outcome });
    window.wake?.();
  });
}
if (window.ended.length === 0) {
  await new Promise((resolve) => { window.wake = resolve; setTimeout(resolve, 500); });
}
done(window.ended.splice(0));
