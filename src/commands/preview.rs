//! `preview`: the pages of a packet as pictures, drawn by the pure Rust renderer hayro from the finished file.

use std::path::{Path, PathBuf};

use std::sync::Arc;

use anyhow::{Result, bail};
use hayro::hayro_interpret::InterpreterSettings;
use hayro::hayro_syntax::Pdf;
use hayro::vello_cpu::color::palette::css::WHITE;
use hayro::{PixmapSettings, RenderCache, RenderSettings, render};
use second_opinion::{output, printer::Printer};

use super::{disk, exit::Internal, fonts, job::Job, report};
use crate::cli::Preview;

/// Writes pictures of the pages that were asked for.
pub(super) fn preview(arguments: &Preview) -> Result<()> {
    let job = Job::load(&arguments.order)?;
    let faces = fonts::load(arguments.order.making.overlays.fonts.as_deref())?;
    let mut printer = Printer::new(&faces, Arc::new(job.stock), job.style)?;
    let document = printer.merge(&job.record.patient, &job.profile, &job.options)?;
    let pages = printer.lay_out(&document).map_err(|error| job.record.explain(error))?;
    let total = pages.pages.len();
    let pictures = pictures(&arguments.page, total)?;
    let folder = &arguments.png;
    prepare(folder, &pictures, arguments.force)?;
    let file = Pdf::new(printer.write(&pages)?).map_err(|_| Internal("the packet cannot be read again"))?;
    for picture in &pictures {
        let png = drawn(&file, picture.page, f32::from(arguments.dpi) / 72.0)?;
        output::write(&folder.join(&picture.name), &png, arguments.force)?;
    }
    report::note(&said(folder, pictures.len()));
    Ok(())
}

/// A page and the name of its picture.
#[derive(Debug, PartialEq, Eq)]
struct Picture {
    /// Index of the page.
    page: usize,
    name: String,
}

/// The pages that were asked for, each once, or all. Names have as many digits as the last page needs.
fn pictures(asked: &[usize], total: usize) -> Result<Vec<Picture>> {
    if let Some(page) = asked.iter().find(|page| !(1..=total).contains(*page)) {
        bail!("there is no page {page}\n  hint: the packet has pages 1 to {total}");
    }
    let digits = total.to_string().len().max(2);
    let wanted = (1..=total).filter(|page| asked.is_empty() || asked.contains(page));
    Ok(wanted.map(|page| Picture { page: page - 1, name: format!("page-{page:0digits$}.png") }).collect())
}

/// Makes the folder, and refuses to replace a picture before any is drawn. Pictures of an earlier packet that stay in the
/// folder are told: they may be another patient's.
fn prepare(folder: &Path, pictures: &[Picture], force: bool) -> Result<()> {
    output::make_folder(folder)?;
    for picture in pictures {
        output::check(&folder.join(&picture.name), force)?;
    }
    let ours = |path: &PathBuf| pictures.iter().any(|picture| disk::name(path) == picture.name);
    let is_picture = |path: &PathBuf| {
        let name = disk::name(path);
        name.starts_with("page-") && name.ends_with(".png")
    };
    let others = disk::entries(folder)?.into_iter().filter(|path| is_picture(path) && !ours(path)).count();
    if others > 0 {
        report::warning(&format!(
            "`{}` has {} of an earlier preview\n  hint: take another folder, or remove them",
            folder.display(),
            counted(others)
        ));
    }
    Ok(())
}

/// A page as PNG; `scale` is in pixels a point.
fn drawn(file: &Pdf, page: usize, scale: f32) -> Result<Vec<u8>> {
    let settings = PixmapSettings { x_scale: scale, y_scale: scale, bg_color: WHITE };
    let page = file.pages().get(page).ok_or(Internal("a page of the packet is missing"))?;
    let pixels = render(
        page,
        &RenderCache::new(),
        &InterpreterSettings::default(),
        &RenderSettings::default(),
        &settings,
    );
    let opaque = |pixel: &[u8]| pixel.get(..3).map(<[u8]>::to_vec).unwrap_or_default();
    let colours: Vec<u8> = pixels.data_as_u8_slice().chunks(4).flat_map(opaque).collect();
    Ok(encoded(pixels.width().into(), pixels.height().into(), &colours)?)
}

/// RGB to PNG.
fn encoded(width: u32, height: u32, colours: &[u8]) -> Result<Vec<u8>, png::EncodingError> {
    let mut bytes = Vec::new();
    let mut encoder = png::Encoder::new(&mut bytes, width, height);
    encoder.set_color(png::ColorType::Rgb);
    encoder.write_header()?.write_image_data(colours)?;
    Ok(bytes)
}

fn said(folder: &Path, count: usize) -> String {
    format!("wrote {} into {}", counted(count), folder.display())
}

fn counted(count: usize) -> String {
    if count == 1 { "1 picture".to_owned() } else { format!("{count} pictures") }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn names(asked: &[usize], total: usize) -> Vec<String> {
        pictures(asked, total).unwrap().into_iter().map(|picture| picture.name).collect()
    }

    #[test]
    fn names_say_the_page_and_nothing_else() {
        assert_eq!(names(&[], 3), ["page-01.png", "page-02.png", "page-03.png"]);
        assert_eq!(names(&[7, 2, 7], 120), ["page-002.png", "page-007.png"]);
    }

    #[test]
    fn a_page_that_is_not_there_is_an_error() {
        for page in [0, 25, usize::MAX] {
            let error = pictures(&[1, page], 24).unwrap_err().to_string();
            assert_eq!(error, format!("there is no page {page}\n  hint: the packet has pages 1 to 24"));
        }
    }
}
