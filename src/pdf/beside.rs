//! Marks beside the text: written after it, at the places where they hold a reader that sorts text by where it stands.

use std::collections::BTreeSet;

use super::{
    PdfError,
    content::Content,
    fonts::{Fonts, Resource},
    pictures::Steer,
    text::{Piece, pieces},
};
use crate::{
    fonts::FaceId,
    layout::{Mark, TextLine},
};

/// How far a mark stands from the letter that it must not be sorted behind, thousandths of an em: less than a reader takes
/// for a space.
const ASIDE: f64 = 20.0;

/// A mark and where it stands, thousandths of an em from the start of its line.
struct Beside {
    at: f64,
    face: FaceId,
    steer: Steer,
}

/// Writes the marks beside the lines among these, as decoration of their own.
pub(super) fn write<'a>(
    marks: impl Iterator<Item = &'a Mark>,
    content: &mut Content,
    fonts: &mut Fonts<'_>,
    used: &mut BTreeSet<Resource>,
) -> Result<(), PdfError> {
    let mut begun = false;
    for mark in marks {
        let Mark::Text(line) = mark else { continue };
        if !turns(line) {
            continue;
        }
        for mark in beside(line, fonts)? {
            if !begun {
                content.begin_artifact();
                begun = true;
            }
            place(line, &mark, content, fonts, used)?;
        }
    }
    if begun {
        content.end();
    }
    Ok(())
}

/// Whether some of a line runs from right to left: others need no marks, and most lines are such.
fn turns(line: &TextLine) -> bool {
    line.right_to_left || line.runs.iter().any(|run| run.right_to_left)
}

/// The marks beside a line, from left to right.
fn beside(line: &TextLine, fonts: &Fonts<'_>) -> Result<Vec<Beside>, PdfError> {
    let (mut noted, mut pen) = (Vec::new(), 0.0);
    pieces(line, |run, piece| {
        match piece {
            Piece::Cluster(cluster) => pen += fonts.face(run.face)?.thousandths(cluster.advance),
            Piece::Beside(Steer::Right) => noted.push((pen - ASIDE, run.face, Steer::Right)),
            Piece::Beside(Steer::Left) => noted.push((pen + ASIDE, run.face, Steer::Left)),
            Piece::Turn => {}
        }
        Ok::<(), PdfError>(())
    })?;
    Ok(noted.into_iter().map(|(at, face, steer)| Beside { at, face, steer }).collect())
}

/// Writes a mark where it stands.
fn place(
    line: &TextLine,
    mark: &Beside,
    content: &mut Content,
    fonts: &mut Fonts<'_>,
    used: &mut BTreeSet<Resource>,
) -> Result<(), PdfError> {
    let spelling = fonts.steer(mark.face, mark.steer)?;
    let x = f64::from(line.x) + mark.at * f64::from(line.size) / 1000.0;
    content.begin_line(line.ink, (x, -f64::from(line.baseline)));
    content.begin_show((spelling.font, line.size), false);
    used.insert(spelling.font);
    spelling.codes().iter().for_each(|code| content.show(code.cid));
    content.end_show();
    Ok(())
}
