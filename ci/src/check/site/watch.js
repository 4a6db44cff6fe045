// Notes what goes wrong on a page from its first moment on; the tests' server
// puts it before all else.

window.wrong = [];

addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI, sourceFile, lineNumber }) => {
  window.wrong.push(`the policy forbids ${effectiveDirective} ${blockedURI} (${sourceFile}:${lineNumber})`);
});
addEventListener("unhandledrejection", ({ reason }) => window.wrong.push(`unhandled: ${reason}`));
addEventListener("error", ({ message, target }) => {
  window.wrong.push(message ?? `${target.tagName} does not load: ${target.src ?? target.href}`);
}, true);
for (const level of ["error", "warn"]) {
  const { [level]: log } = console;
  console[level] = (...values) => {
    window.wrong.push(`console.${level}: ${values.join(" ")}`);
    log(...values);
  };
}
