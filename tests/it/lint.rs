//! The built-in words and packets have no findings.

use second_opinion::builtin::File;
use second_opinion::lint::lint;

use crate::{locales, printing::faces};

#[test]
fn the_built_in_files_have_no_findings() {
    let findings = lint(&locales::files(), faces());
    let lines: Vec<String> = findings.iter().map(ToString::to_string).collect();
    assert!(lines.is_empty(), "{} findings\n{}", lines.len(), lines.join("\n"));
}

#[test]
fn a_notice_in_a_language_without_words_is_found_before_a_packet_wants_it() {
    let mut files = locales::files();
    let place = files.get("packets/jurisdictions/us-il.toml").unwrap().clone();
    let text = place.text.replace("\"zh-Hant\"", "\"zh-Hnat\"").into();
    files.lay("packets/jurisdictions/us-il.toml".to_owned(), File { text, ..place });
    let found: Vec<String> = lint(&files, faces()).iter().map(ToString::to_string).collect();
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(found[0].contains("us-il.toml:32:"), "{found:?}");
    assert!(found[0].contains("`zh-Hnat`") && found[0].contains("did you mean `zh-Hant`?"), "{found:?}");
}
