//! The clinic's logo, from the file that its settings name.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use anyhow::{Result, anyhow};
use second_opinion::picture::{MOST_BYTES, Picture, PictureError};
use second_opinion::profile::Clinic;

use super::disk::{self, DiskError};

/// Reads the logo, if the clinic has one. `settings` is the clinic's file: the logo's is named from its folder.
pub(super) fn load(clinic: &mut Clinic, settings: &Path) -> Result<()> {
    let Some(logo) = clinic.letterhead.as_mut().and_then(|letterhead| letterhead.logo.as_mut()) else {
        return Ok(());
    };
    let path = beside(settings, logo.file.as_ref());
    let refused = |error: PictureError| anyhow!("`{}`: {error}", disk::shown(&path));
    let bytes = disk::bytes(&path, MOST_BYTES).map_err(|error| match error {
        DiskError::TooLarge(_) => refused(PictureError::TooLarge),
        error => {
            anyhow::Error::from(error).context(format!("the logo that `{}` names", disk::shown(settings)))
        }
    })?;
    logo.picture = Some(Arc::new(Picture::read(&bytes).map_err(refused)?));
    Ok(())
}

fn beside(settings: &Path, name: &str) -> PathBuf {
    settings.parent().unwrap_or(Path::new("")).join(name)
}
