//! The question that a reader answers before the output is seen.

use crate::listings::Example;
use crate::page::html::{escape, inline};

/// The card's question, with a choice or a field for each answer. Without the page's
/// script it is a question to think about, and its button stays hidden.
pub(super) fn question(example: &Example) -> String {
    let Some(predict) = &example.card.predict else {
        return String::new();
    };
    let id = example.id().replace('/', "-");
    let answer = predict
        .answer
        .map_or(String::new(), |answer| format!(" data-answer=\"{answer}\""));
    let choice = |(at, choice): (usize, &String)| {
        format!(
            "<label><input type=\"radio\" name=\"{id}-predict\" value=\"{}\"> \
             <span>{}</span></label>\n",
            at + 1,
            inline(choice)
        )
    };
    let mut fields: String = predict.choices.iter().enumerate().map(choice).collect();
    if predict.choices.is_empty() {
        fields = format!(
            "<input type=\"text\" name=\"{id}-predict\" autocomplete=\"off\" \
             spellcheck=\"false\" aria-label=\"{}\">\n",
            escape("What you expect")
        );
    }
    format!(
        "<fieldset class=\"predict\"{answer}>\n<legend>{}</legend>\n{fields}\
         <button class=\"commit\" type=\"button\" hidden>That is my answer</button>\n\
         <p class=\"answered\" role=\"status\" hidden></p>\n</fieldset>\n\n",
        inline(&predict.ask)
    )
}
