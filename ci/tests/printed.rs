//! What is said of a run that failed.

use ci::process::Printed;

#[test]
fn a_failure_keeps_what_was_printed_before() {
    let printed = |text: &str| Printed {
        text: text.into(),
        failure: Some("trap".into()),
    };
    for (text, says) in [
        ("one\n", "trap\nbefore, it printed:\none"),
        ("", "trap\nit printed nothing before"),
    ] {
        let error = printed(text).text().expect_err("it failed");
        assert_eq!(error.to_string(), says);
    }
}
