//! One packet, looked at.

use std::fs;
use std::panic::{AssertUnwindSafe, catch_unwind};

use sha2::{Digest, Sha256};

use super::{Case, Finding};
use crate::batch::maker::{Maker, Makers};
use crate::batch::supplies::Supplies;
use crate::batch::{Folder, Made, Row, hex, verify};

/// Everything that is wrong with a packet, whatever happens.
pub(super) fn look<'m, 's>(
    makers: &'m Makers<'s>,
    maker: &mut Maker<'m, 's>,
    supplies: &Supplies,
    folder: &Folder,
    case: &Case,
) -> Vec<Finding> {
    let looked = catch_unwind(AssertUnwindSafe(|| faults(maker, supplies, folder, case)));
    let faults = looked.unwrap_or_else(|_| {
        *maker = makers.hire();
        vec!["internal error; please report it".to_owned()]
    });
    faults.into_iter().map(|what| Finding { file: case.made.file.clone(), what }).collect()
}

/// Everything that is wrong with a packet.
#[expect(clippy::disallowed_methods, reason = "a batch reads what it has written")]
fn faults(maker: &mut Maker<'_, '_>, supplies: &Supplies, folder: &Folder, case: &Case) -> Vec<String> {
    let made = &case.made;
    let Ok(bytes) = fs::read(folder.top().join(&made.file)) else {
        return vec!["it is missing, or cannot be read".to_owned()];
    };
    if hex(&Sha256::digest(&bytes)) != made.sha256 {
        return vec!["it is not the file that was made: its SHA-256 is another".to_owned()];
    }
    let read = match verify::read_with_logo(&bytes, supplies.logo()) {
        Ok(read) => read,
        Err(error) => return vec![error.to_string()],
    };
    let mut faults = Vec::new();
    if read.len() != made.pages {
        faults.push(format!("it has {} pages; the manifest says {}", read.len(), made.pages));
    }
    match supplies.words.get(&made.language) {
        Some(words) => {
            let digits = words.stock.local.locale().digits;
            faults.extend(verify::stamps(&read, &made.mark, digits).iter().map(ToString::to_string));
        }
        None => faults.push(format!("there is no language `{}`", made.language)),
    }
    if let Some(row) = &case.row {
        faults.extend(hold_against(maker, made, row, &read));
    }
    faults
}

/// The row, merged again, against the pages.
fn hold_against(maker: &mut Maker<'_, '_>, made: &Made, row: &Row, read: &[verify::PageText]) -> Vec<String> {
    let laid = match maker.lay_out(row) {
        Ok(laid) => laid,
        Err(notes) => {
            return notes.iter().map(|note| format!("its row fails now: {}", note.code)).collect();
        }
    };
    let mut faults = Vec::new();
    if laid.pages.mark != made.mark {
        faults.push("its row makes a packet with another sheet mark".to_owned());
    }
    let differences = verify::compare(&verify::expected(&laid.pages), read);
    faults.extend(differences.iter().map(ToString::to_string));
    faults
}
