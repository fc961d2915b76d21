//! `preview`: pictures of pages.

use std::fs;
use std::io::Cursor;
use std::path::Path;

use crate::cli::{DATE, run};

/// A picture: width, height, RGB.
struct Picture {
    width: u32,
    height: u32,
    colours: Vec<u8>,
}

fn picture(path: &Path) -> Picture {
    let mut reader = png::Decoder::new(Cursor::new(fs::read(path).unwrap())).read_info().unwrap();
    let mut colours = vec![0; reader.output_buffer_size().unwrap()];
    let info = reader.next_frame(&mut colours).unwrap();
    Picture { width: info.width, height: info.height, colours }
}

impl Picture {
    fn pixels(&self) -> impl Iterator<Item = [u8; 3]> {
        self.colours.chunks(3).map(|rgb| [rgb[0], rgb[1], rgb[2]])
    }

    /// Dark pixels of a hundred, in a part of the page given by hundredths.
    fn ink(&self, (left, right): (u32, u32), (top, bottom): (u32, u32)) -> f64 {
        let (columns, rows) = (
            self.width * left / 100..self.width * right / 100,
            self.height * top / 100..self.height * bottom / 100,
        );
        let within = |at: usize| {
            let (x, y) = (at as u32 % self.width, at as u32 / self.width);
            columns.contains(&x) && rows.contains(&y)
        };
        let inside: Vec<_> = self.pixels().enumerate().filter(|(at, _)| within(*at)).collect();
        let dark = inside.iter().filter(|(_, rgb)| rgb.iter().all(|c| *c < 140)).count();
        100.0 * dark as f64 / inside.len() as f64
    }
}

fn preview(folder: &Path, arguments: &[&str]) -> (i32, String) {
    let output = run(folder, &[&["preview", "--sample", DATE, "--png", "p"], arguments].concat(), b"");
    assert_eq!(output.stdout, b"");
    (output.status.code().unwrap(), String::from_utf8(output.stderr).unwrap())
}

fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder.join("p")).unwrap();
    let mut names: Vec<String> =
        entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

#[test]
fn pages_become_pictures_of_their_size() {
    let folder = tempfile::tempdir().unwrap();
    for (arguments, size) in [
        (&["--dpi=72", "--paper=letter"][..], (612, 792)),
        (&["--dpi=72", "--paper=a4", "--force"], (596, 842)),
        (&["--dpi=144", "--paper=letter", "--force"], (1224, 1584)),
    ] {
        let (code, err) = preview(folder.path(), &[arguments, &["--page=1"]].concat());
        assert_eq!((code, err.as_str()), (0, "wrote 1 picture into p\n"));
        let page = picture(&folder.path().join("p/page-01.png"));
        assert!(
            page.width.abs_diff(size.0) <= 1 && page.height.abs_diff(size.1) <= 1,
            "{} x {}",
            page.width,
            page.height
        );
        let ink = page.ink((0, 100), (0, 100));
        assert!((1.0..30.0).contains(&ink), "{ink} of a hundred are dark");
        assert!(page.ink((0, 100), (0, 2)) == 0.0, "the margin is empty");
    }
}

/// Titles are in the clinic's colour, or black with `--mono`.
#[test]
fn pictures_have_the_colours_of_the_page() {
    let folder = tempfile::tempdir().unwrap();
    let coloured = |arguments: &[&str]| {
        assert_eq!(preview(folder.path(), &[arguments, &["--page=1", "--force"]].concat()).0, 0);
        picture(&folder.path().join("p/page-01.png")).pixels().filter(|[r, _, b]| b.abs_diff(*r) > 40).count()
    };
    assert!(coloured(&[]) > 500);
    assert_eq!(coloured(&["--mono"]), 0);
}

/// A right-to-left page has its ink on the other side.
#[test]
fn an_arabic_title_stands_at_the_right() {
    let folder = tempfile::tempdir().unwrap();
    for (language, here, there) in [("en", (8, 40), (70, 92)), ("ar", (60, 92), (8, 30))] {
        assert_eq!(preview(folder.path(), &["--language", language, "--page=3", "--force"]).0, 0);
        let page = picture(&folder.path().join("p/page-03.png"));
        let title = (9, 13);
        assert!(page.ink(here, title) > 5.0 * page.ink(there, title).max(0.1), "{language}");
    }
}

#[test]
fn every_page_has_its_picture_under_a_name_of_nobody() {
    let folder = tempfile::tempdir().unwrap();
    let (code, err) = preview(folder.path(), &["--dpi=20", "--documents=script,meet"]);
    assert_eq!(code, 0, "{err}");
    let all = names(folder.path());
    assert!(all.len() > 3);
    let expected: Vec<String> = (1..=all.len()).map(|page| format!("page-{page:02}.png")).collect();
    assert_eq!(all, expected);
    #[cfg(unix)]
    for name in all {
        use std::os::unix::fs::PermissionsExt;
        let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
        assert_eq!(
            (mode(&folder.path().join("p")), mode(&folder.path().join("p").join(name))),
            (0o700, 0o600)
        );
    }
}

#[test]
fn a_picture_is_replaced_only_when_asked() {
    let folder = tempfile::tempdir().unwrap();
    let small = ["--dpi=20", "--documents=script"];
    assert_eq!(preview(folder.path(), &[&small[..], &["--page=2"]].concat()).0, 0);
    fs::write(folder.path().join("p/page-02.png"), "mine").unwrap();
    let (code, err) = preview(folder.path(), &small);
    assert_eq!(code, 4);
    assert!(err.contains("`p/page-02.png` exists already\n  hint: `--force` replaces it"), "{err}");
    assert_eq!(names(folder.path()), ["page-02.png"], "no picture is written when one is refused");
    assert_eq!(fs::read(folder.path().join("p/page-02.png")).unwrap(), b"mine");
    fs::write(folder.path().join("p/page-99.png"), "another packet").unwrap();
    let (code, err) = preview(folder.path(), &[&small[..], &["--force"]].concat());
    assert_eq!(code, 0);
    assert!(err.contains("warning: `p` has 1 picture of an earlier preview"), "{err}");
}

#[test]
fn a_page_or_size_that_cannot_be_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let (code, err) = preview(folder.path(), &["--page=1", "--page=99"]);
    assert_eq!(code, 2);
    assert!(err.contains("there is no page 99\n  hint: the packet has pages 1 to "), "{err}");
    assert!(!folder.path().join("p").exists());
    for wrong in ["--dpi=5", "--dpi=601", "--page=0", "--page=x"] {
        assert_eq!(preview(folder.path(), &[wrong]).0, 2, "{wrong}");
    }
    fs::write(folder.path().join("p"), "").unwrap();
    let (code, err) = preview(folder.path(), &["--page=1"]);
    assert_eq!(code, 4);
    assert!(err.contains("`p` is not a folder"), "{err}");
}
