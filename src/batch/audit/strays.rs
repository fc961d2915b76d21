//! Files that nobody made.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use super::{AuditError, Finding};
use crate::batch::Folder;

/// Files among the packets that the manifest does not name.
pub(super) fn strays(folder: &Folder, named: &BTreeSet<String>) -> Result<Vec<Finding>, AuditError> {
    let mut strays = Vec::new();
    let packets = folder.top().join("packets");
    if packets.is_dir() {
        walk(&packets, "packets", &mut |file| {
            if !named.contains(&file) {
                strays.push(Finding { file, what: "no line of the manifest names it".to_owned() });
            }
        })?;
    }
    strays.sort_by(|a, b| a.file.cmp(&b.file));
    Ok(strays)
}

fn walk(folder: &Path, shown: &str, found: &mut dyn FnMut(String)) -> Result<(), AuditError> {
    let unreadable = |error| AuditError::Unreadable(folder.to_owned(), error);
    for entry in fs::read_dir(folder).map_err(unreadable)? {
        let entry = entry.map_err(unreadable)?;
        let shown = format!("{shown}/{}", entry.file_name().to_string_lossy());
        if entry.file_type().map_err(unreadable)?.is_dir() {
            walk(&entry.path(), &shown, found)?;
        } else {
            found(shown);
        }
    }
    Ok(())
}
