//! The built-in words and packets have no findings.

use second_opinion::lint::lint;

use crate::{locales, printing::faces};

#[test]
fn the_built_in_files_have_no_findings() {
    let findings = lint(&locales::files(), faces());
    let lines: Vec<String> = findings.iter().map(ToString::to_string).collect();
    assert!(lines.is_empty(), "{} findings\n{}", lines.len(), lines.join("\n"));
}
