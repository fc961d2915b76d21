//! What the program carries with it: locales, packets, jurisdictions and the neutral clinic, as files by their paths.

use include_dir::{Dir, File, include_dir};

static LOCALES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/locales");
static PACKETS: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/packets");

/// A file with its path from the top of the project, for errors: `locales/en/start.ftl`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct BuiltIn {
    /// Its path, with `/` on every system.
    pub path: String,
    /// What stands in it.
    pub text: &'static str,
}

/// Tags of the locales, sorted.
#[must_use]
pub fn locales() -> Vec<&'static str> {
    let mut tags: Vec<&str> = LOCALES.dirs().filter_map(|dir| dir.path().to_str()).collect();
    tags.sort_unstable();
    tags
}

/// The Fluent files of a locale, sorted; empty where there is no such locale.
#[must_use]
pub fn messages(tag: &str) -> Vec<BuiltIn> {
    files("locales", &LOCALES, tag, ".ftl")
}

/// The `locale.toml` of a locale.
#[must_use]
pub fn locale(tag: &str) -> Option<BuiltIn> {
    files("locales", &LOCALES, tag, "/locale.toml").pop()
}

/// The TOML files in a folder of `packets/`, such as `second-opinion` or `jurisdictions`, sorted; samples are none.
#[must_use]
pub fn packets(folder: &str) -> Vec<BuiltIn> {
    let mut files = files("packets", &PACKETS, folder, ".toml");
    files.retain(|file| !file.path.contains("/sample."));
    files
}

/// The built-in clinic: a neutral one.
#[must_use]
pub fn clinic() -> Option<BuiltIn> {
    PACKETS.get_file("clinic.toml").and_then(|file| built_in("packets", file))
}

/// The sample record in a language.
#[must_use]
pub fn sample(tag: &str) -> Option<BuiltIn> {
    files("packets", &PACKETS, "second-opinion", &format!("/sample.{tag}.toml")).pop()
}

fn files(top: &str, dir: &'static Dir<'_>, folder: &str, ending: &str) -> Vec<BuiltIn> {
    let found = dir.get_dir(folder).map_or([].as_slice(), |dir| dir.entries());
    let files = found.iter().filter_map(|entry| entry.as_file()).filter_map(|file| built_in(top, file));
    let mut files: Vec<BuiltIn> = files.filter(|file| file.path.ends_with(ending)).collect();
    files.sort();
    files
}

fn built_in(top: &str, file: &'static File<'_>) -> Option<BuiltIn> {
    let path = file.path().to_str()?.replace('\\', "/");
    Some(BuiltIn { path: format!("{top}/{path}"), text: file.contents_utf8()? })
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn files_are_found_by_what_they_are() {
        assert!(locales().contains(&"en"));
        assert!(messages("en").iter().any(|file| file.path == "locales/en/start.ftl"));
        assert!(messages("xx").is_empty());
        assert_eq!(sample("en").unwrap().path, "packets/second-opinion/sample.en.toml");
        assert!(sample("xx").is_none());
        assert!(packets("second-opinion").iter().all(|file| !file.path.contains("sample")));
    }
}
