//! `translations accept`: who stands behind which messages.

use std::collections::BTreeMap;

use anyhow::{Result, bail};
use second_opinion::{
    output,
    review::{Check, Entry, Person},
    suggest,
};

use super::{Translation, counted, files, person};
use crate::{
    cli::Accept,
    commands::{disk::shown, report},
};

/// Writes the file.
pub(super) fn accept(arguments: &Accept) -> Result<()> {
    let files = files(Some(&arguments.locales))?;
    let mut translation = Translation::named(&arguments.tag, &files)?;
    let ids = translation.chosen(&arguments.ids, arguments.machine)?;
    let person = person(&arguments.reviewer)?;
    translation.accept(&ids, person.as_ref());
    let (path, bytes) = translation.kept(&arguments.locales);
    output::write_for_all(&path, &bytes, true)?;
    report::note(&format!("noted {} of `{}` in {}", counted(ids.len()), translation.tag, shown(&path)));
    Ok(())
}

impl Translation<'_> {
    /// The messages that were named, or all; what a person has checked does not become a machine's unless it is named.
    fn chosen(&self, asked: &[String], machine: bool) -> Result<Vec<String>> {
        let faults: Vec<String> = asked.iter().filter_map(|id| self.unacceptable(id)).collect();
        if !faults.is_empty() {
            bail!(faults.join("\n"));
        }
        if !asked.is_empty() {
            return Ok(asked.to_vec());
        }
        let checked = |id: &str| self.review.get(id).is_some_and(|entry| entry.check.is_some());
        let all = self.local.ids().filter(|id| self.english.has(id) && !(machine && checked(id)));
        Ok(all.map(str::to_owned).collect())
    }

    /// Why a message cannot be accepted.
    fn unacceptable(&self, id: &str) -> Option<String> {
        match (self.local.has(id), self.english.has(id)) {
            (true, true) => None,
            (false, true) => Some(format!(
                "`{id}` has no translation in `{}`\n  hint: `translations export` writes what is missing",
                self.tag
            )),
            (_, false) => {
                let near = suggest::nearest(id, self.english.ids());
                let hint = near.map(|near| format!("\n  hint: did you mean `{near}`?")).unwrap_or_default();
                Some(format!("English has no message `{id}`{hint}"))
            }
        }
    }

    /// Says who stands behind some messages as they are now.
    pub(super) fn accept(&mut self, ids: &[String], person: Option<&Person>) {
        let (ours, theirs) = (self.local.marks(), self.english.marks());
        let mark = |marks: &BTreeMap<&str, String>, id: &str| marks.get(id).cloned().unwrap_or_default();
        for id in ids {
            let check = person.map(|person| Check { text: mark(&ours, id), person: person.clone() });
            self.review.set(id, Entry { source: mark(&theirs, id), check });
        }
    }
}
