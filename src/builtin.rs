//! The files that packets are made from: locales, packets, jurisdictions and the neutral clinic that the program
//! carries, and a user's laid over them. A file is known by its path, such as `locales/en/start.ftl`.

use std::{borrow::Cow, collections::BTreeMap};

use include_dir::{Dir, DirEntry, include_dir};

static LOCALES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/locales");
static PACKETS: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/packets");

/// A file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    /// Its name in errors: that of a user's file as the user sees it, else its path from the top of the project.
    pub path: String,
    /// What stands in it.
    pub text: Cow<'static, str>,
}

impl File {
    /// Its name in errors and what stands in it.
    #[must_use]
    pub fn as_pair(&self) -> (&str, &str) {
        (&self.path, &self.text)
    }
}

/// Files by their paths, with `/` on every system. Folders are listed in the order of names.
#[derive(Clone, Debug)]
pub struct Files(BTreeMap<String, File>);

/// The files that the program carries.
#[must_use]
pub fn files() -> Files {
    let mut files = Files(BTreeMap::new());
    files.carry("locales", &LOCALES);
    files.carry("packets", &PACKETS);
    files
}

/// Tags of the locales that the program carries, sorted.
#[must_use]
pub fn locales() -> Vec<&'static str> {
    let mut tags: Vec<&str> = LOCALES.dirs().filter_map(|dir| dir.path().to_str()).collect();
    tags.sort_unstable();
    tags
}

impl Files {
    /// Lays a file over these: it takes the place of the one with this path, or is a new one.
    pub fn lay(&mut self, path: String, file: File) {
        self.0.insert(path, file);
    }

    /// All files with their paths.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &File)> {
        self.0.iter().map(|(path, file)| (path.as_str(), file))
    }

    /// The file with this path.
    #[must_use]
    pub fn get(&self, path: &str) -> Option<&File> {
        self.0.get(path)
    }

    /// Tags of the locales: folders with a `locale.toml`.
    #[must_use]
    pub fn locales(&self) -> Vec<&str> {
        let paths = self.0.keys();
        paths.filter_map(|path| path.strip_prefix("locales/")?.strip_suffix("/locale.toml")).collect()
    }

    /// The `locale.toml` of a locale.
    #[must_use]
    pub fn locale(&self, tag: &str) -> Option<&File> {
        self.get(&format!("locales/{tag}/locale.toml"))
    }

    /// Names and texts of a locale's Fluent files; none where there is no such locale.
    #[must_use]
    pub fn messages(&self, tag: &str) -> Vec<(&str, &str)> {
        self.of_folder(&format!("locales/{tag}/"), ".ftl").map(|(_, file)| file.as_pair()).collect()
    }

    /// What the messages of a locale say in English, if somebody has written that down.
    #[must_use]
    pub fn back_translation(&self, tag: &str) -> Option<&File> {
        self.get(&format!("locales/{tag}/back-translation.toml"))
    }

    /// The terms that a locale says in one way alone, if somebody has written them down.
    #[must_use]
    pub fn terms(&self, tag: &str) -> Option<&File> {
        self.get(&format!("locales/{tag}/terms.toml"))
    }

    /// Who stands behind each message of a locale, if somebody has written that down.
    #[must_use]
    pub fn review(&self, tag: &str) -> Option<&File> {
        self.get(&format!("locales/{tag}/review.toml"))
    }

    /// Names and texts of the packet's own files; samples are none.
    #[must_use]
    pub fn packet(&self) -> Vec<(&str, &str)> {
        let files = self.of_folder("packets/second-opinion/", ".toml");
        files.filter(|(name, _)| !name.starts_with("sample.")).map(|(_, file)| file.as_pair()).collect()
    }

    /// Ids, names and texts of the jurisdictions.
    #[must_use]
    pub fn jurisdictions(&self) -> Vec<(&str, &str, &str)> {
        let files = self.of_folder("packets/jurisdictions/", ".toml");
        files
            .filter_map(|(name, file)| Some((name.strip_suffix(".toml")?, file.path.as_str(), &*file.text)))
            .collect()
    }

    /// The neutral clinic.
    #[must_use]
    pub fn clinic(&self) -> Option<&File> {
        self.get("packets/clinic.toml")
    }

    /// The sample record in a language.
    #[must_use]
    pub fn sample(&self, tag: &str) -> Option<&File> {
        self.get(&format!("packets/second-opinion/sample.{tag}.toml"))
    }

    /// The files of a folder with this ending, each with its name there.
    fn of_folder<'f>(&'f self, folder: &str, ending: &str) -> impl Iterator<Item = (&'f str, &'f File)> {
        let within = move |(path, file): (&'f String, &'f File)| Some((path.strip_prefix(folder)?, file));
        self.0
            .iter()
            .filter_map(within)
            .filter(move |(name, _)| !name.contains('/') && name.ends_with(ending))
    }

    fn carry(&mut self, top: &str, folder: &'static Dir<'_>) {
        for entry in folder.entries() {
            match entry {
                DirEntry::Dir(inner) => self.carry(top, inner),
                // What is said to people who look at the folder is none of the files that packets are made from.
                DirEntry::File(file) if file.path().ends_with("README.md") => {}
                DirEntry::File(file) => {
                    let Some((path, text)) = file.path().to_str().zip(file.contents_utf8()) else { continue };
                    let path = format!("{top}/{}", path.replace('\\', "/"));
                    self.lay(path.clone(), File { path, text: text.into() });
                }
            }
        }
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn files_are_found_by_what_they_are() {
        let files = files();
        assert!(files.locales().contains(&"en"));
        assert_eq!(files.locales(), locales());
        assert!(files.messages("en").iter().any(|(file, _)| *file == "locales/en/start.ftl"));
        assert!(files.messages("xx").is_empty());
        assert_eq!(files.sample("en").unwrap().path, "packets/second-opinion/sample.en.toml");
        assert!(files.sample("xx").is_none());
        assert!(files.packet().iter().all(|(file, _)| !file.contains("sample")));
        assert!(files.jurisdictions().iter().any(|(id, ..)| *id == "us-il"));
    }

    #[test]
    fn a_file_laid_over_takes_the_place_or_is_new() {
        let mut files = files();
        let many = files.messages("en").len();
        let mine = |name: &str| File { path: name.to_owned(), text: String::new().into() };
        files.lay("locales/en/start.ftl".to_owned(), mine("mine/en/start.ftl"));
        assert_eq!(files.messages("en").len(), many);
        assert!(files.messages("en").iter().any(|(file, _)| *file == "mine/en/start.ftl"));
        files.lay("locales/gl/locale.toml".to_owned(), mine("mine/gl/locale.toml"));
        assert!(files.locales().contains(&"gl") && files.messages("gl").is_empty());
    }
}
