//! The repository's own locales, read from disk.

use std::{collections::BTreeMap, fs, path::Path};

use second_opinion::{builtin, locale::Locale, messages::Messages};

use crate::printing::at;

/// One locale's files: `locale.toml` and the Fluent files, each with its path in the repository.
pub(crate) struct Files {
    pub(crate) settings: (String, String),
    pub(crate) words: Vec<(String, String)>,
}

/// All locales by tag.
pub(crate) fn all() -> BTreeMap<String, Files> {
    let is_folder = |name: &String| at("locales").join(name).is_dir();
    let folders = sorted("locales").into_iter().filter(is_folder);
    folders.map(|tag| (tag.clone(), Files::read(&tag))).collect()
}

/// What the program carries, as it is on disk now.
pub(crate) fn files() -> builtin::Files {
    let mut files = builtin::files();
    for folder in ["locales", "packets"] {
        for path in paths(&at(folder)) {
            let name = path.strip_prefix(at("")).unwrap().to_str().unwrap().replace('\\', "/");
            let text = fs::read_to_string(&path).unwrap().into();
            files.lay(name.clone(), builtin::File { path: name, text });
        }
    }
    files
}

fn paths(folder: &Path) -> Vec<std::path::PathBuf> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    entries.flat_map(|path| if path.is_dir() { paths(&path) } else { vec![path] }).collect()
}

impl Files {
    pub(crate) fn read(tag: &str) -> Self {
        let folder = format!("locales/{tag}");
        let words = sorted(&folder).into_iter().filter(|name| name.ends_with(".ftl"));
        Self {
            settings: file(&format!("{folder}/locale.toml")),
            words: words.map(|name| file(&format!("{folder}/{name}"))).collect(),
        }
    }

    pub(crate) fn words(&self) -> Vec<(&str, &str)> {
        self.words.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect()
    }

    pub(crate) fn messages(&self, tag: &str) -> Messages {
        let locale = Locale::read(tag, &self.settings.0, &self.settings.1).unwrap();
        Messages::load(locale, &self.words()).unwrap_or_else(|faults| {
            panic!("{}", faults.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n"))
        })
    }
}

fn sorted(folder: &str) -> Vec<String> {
    let entries = fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join(folder)).unwrap();
    let mut names: Vec<String> =
        entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

fn file(path: &str) -> (String, String) {
    (path.to_owned(), fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).unwrap())
}
