// Audits the page with axe-core, whose source comes first, in light and dark.

const done = arguments[arguments.length - 1];
const found = [];
for (const theme of ["light", "navy"]) {
  document.documentElement.classList.remove("light", "navy");
  document.documentElement.classList.add(theme);
  const { violations, passes } = await axe.run(document, { resultTypes: ["violations", "passes"] });
  if (passes.length === 0) found.push("axe-core checked nothing");
  for (const { id, help, nodes } of violations) {
    const places = nodes.slice(0, 3).map(({ target }) => target.join(" "));
    found.push(`${theme}: ${id} (${help}) at ${nodes.length} places: ${places.join("; ")}`);
  }
}
done(found);
