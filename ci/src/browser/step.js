// Starts some examples, waits until one has ended, for half a second at most,
// and hands over all that have.

const [starts, limit, done] = arguments;
window.ended ??= [];
const { run } = await import("/live/run.js");
for (const { id, module, traced } of starts) {
  const lines = [];
  let calls = 0;
  const print = (line) => lines.push(line);
  const crossed = (crossings) => {
    calls += crossings.filter((crossing) => "call" in crossing).length;
  };
  const url = new URL(module, location).href;
  run(url, limit, print, traced ? crossed : undefined).then((outcome) => {
    const text = lines.map((line) => `${line}\n`).join("");
    window.ended.push({ id, text, calls, ...outcome });
    window.wake?.();
  });
}
if (window.ended.length === 0) {
  await new Promise((resolve) => { window.wake = resolve; setTimeout(resolve, 500); });
}
done(window.ended.splice(0));
