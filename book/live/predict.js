// Takes the reader's prediction, and then shows what an example prints beside it.

/** Lets the reader commit to an answer of each example's question. */
export function startPredictions() {
  for (const fieldset of document.querySelectorAll("fieldset.predict")) {
    const commit = fieldset.querySelector(".commit");
    commit.hidden = false;
    commit.addEventListener("click", () => answer(fieldset));
    fieldset.addEventListener("keydown", (event) => {
      if (event.key !== "Enter" || event.target.type !== "text") return;
      event.preventDefault();
      answer(fieldset);
    });
  }
}

/** Keeps the answer in sight, says whether it is right, and opens the output. */
function answer(fieldset) {
  const given = readAnswer(fieldset);
  const says = fieldset.querySelector(".answered");
  says.hidden = false;
  if (!given) {
    const isTyped = fieldset.querySelector("input[type=text]");
    says.textContent = isTyped ? "Type an answer first." : "Choose an answer first.";
    return;
  }
  for (const field of fieldset.querySelectorAll("input, .commit")) field.disabled = true;
  says.textContent = judge(fieldset, given);
  fieldset.closest("section.example").querySelector("details.output").open = true;
}

/** What the reader chose or typed: a label, or text. */
function readAnswer(fieldset) {
  const typed = fieldset.querySelector("input[type=text]");
  if (typed) return typed.value.trim();
  return fieldset.querySelector("input:checked")?.parentElement;
}

/** Says what became of an answer. A typed one is for the reader to compare. */
function judge(fieldset, given) {
  const { answer: right } = fieldset.dataset;
  if (!right) return `You expect: ${given}. Compare it with the output.`;
  const labels = [...fieldset.querySelectorAll("label")];
  const rightLabel = labels[right - 1];
  rightLabel.classList.add("right");
  if (given === rightLabel) return "Right: the output shows it.";
  given.classList.add("wrong");
  return `The output says otherwise: ${rightLabel.textContent.trim()}.`;
}
