// Audits the page with axe-core, whose source comes first, in light and dark.

const done = arguments[arguments.length - 1];
const found = [];
// A theme changes colors, and nothing else.
for (const [theme, rules] of [["light"], ["navy", ["color-contrast"]]]) {
  document.documentElement.classList.remove("light", "navy");
  document.documentElement.classList.add(theme);
  const resultTypes = ["violations", "passes"];
  const { violations, passes } = await axe.run(document, { resultTypes, runOnly: rules });
  if (passes.length === 0) found.push("axe-core checked nothing");
  for (const { id, help, nodes } of violations) {
    const places = nodes.slice(0, 3).map(({ target }) => target.join(" "));
    found.push(`${theme}: ${id} (${help}) at ${nodes.length} places: ${places.join("; ")}`);
  }
}
done(found);
