//! Private topics: a box to tick and a box for initials before each. Both are always blank.

use super::{
    FormSet,
    columns::{self, BETWEEN},
    label::{Follow, Label},
};
use crate::{
    document::Bilingual,
    layout::{
        Book, FieldKind,
        canvas::Canvas,
        fields::Asked,
        pages::{Ink, Role},
        press::Press,
        style,
    },
};

const INITIALS: (f32, f32) = (30.0, 20.0);
const INITIALS_AT: f32 = style::FORM_CHECK + 5.0;
const INDENT: f32 = INITIALS_AT + INITIALS.0 + 5.0;

/// Paints the topics at `x`, `y`; the height. Right-to-left languages take one column, English at the left, where there is
/// room.
pub(super) fn topics(
    press: &mut Press<'_>,
    book: &Book,
    canvas: &mut Canvas,
    initials: &Bilingual,
    topics: &[Bilingual],
    set: FormSet,
    (x, y): (f32, f32),
) -> f32 {
    let room = set.width - INITIALS_AT;
    let head = Label::new(press, initials, style::Role::FormLabel, room, Follow::Whole).hugging();
    head.paint(canvas, None, x + INITIALS_AT, y + 2.0);
    let grids: Vec<Grid> = if press.right_to_left && !set.shared {
        vec![Grid::new(press, topics, &[set.width], set)]
    } else {
        columns::pairs(set).map(|(left, right)| Grid::new(press, topics, &[left, right], set)).collect()
    };
    let Some(grid) = columns::lowest(grids.into_iter(), Grid::height) else { return 0.0 };
    let top = y + 2.0 + head.height() + 2.0;
    grid.paint(canvas, x, top, &book.ticked);
    top - y + grid.height() + 2.0
}

/// Topics in one column or two, filled column by column.
struct Grid {
    /// Of each column: its left edge and its labels.
    columns: Vec<(f32, Vec<(Label, Asked)>)>,
    /// Heights of the rows, with the gap below.
    rows: Vec<f32>,
}

impl Grid {
    fn new(press: &mut Press<'_>, topics: &[Bilingual], widths: &[f32], set: FormSet) -> Self {
        let rows = topics.len().div_ceil(widths.len().max(1)).max(1);
        let mut left = 0.0;
        let mut columns = Vec::new();
        for (topics, width) in topics.chunks(rows).zip(widths) {
            let label = |topic: &Bilingual| {
                let asked = Asked::on_form(&topic.english.origin, topic);
                (Label::new(press, topic, set.tick, width - INDENT, Follow::RunOn), asked)
            };
            columns.push((left, topics.iter().map(label).collect::<Vec<_>>()));
            left += width + BETWEEN;
        }
        let height = |row: usize| {
            let labels = columns.iter().filter_map(|(_, labels)| labels.get(row));
            labels.map(|(label, _)| label.height()).fold(INITIALS.1, f32::max) + set.list_gap
        };
        let rows = (0..rows).map(height).collect();
        Self { columns, rows }
    }

    fn height(&self) -> f32 {
        self.rows.iter().sum()
    }

    fn paint(&self, canvas: &mut Canvas, x: f32, y: f32, alt: &str) {
        let list = canvas.element(Role::L, None);
        for (left, labels) in &self.columns {
            let mut y = y;
            for (topic, row) in labels.iter().zip(&self.rows) {
                self::topic(canvas, list, topic, (x + left, y), alt);
                y += row;
            }
        }
    }
}

/// A box to tick, a box for initials, which is no field, and the words.
fn topic(canvas: &mut Canvas, list: u16, (label, asked): &(Label, Asked), (x, y): (f32, f32), alt: &str) {
    let item = canvas.element(Role::Li, Some(list));
    let tick = canvas.element(Role::Lbl, Some(item));
    let edge = style::FORM_CHECK;
    let place = (x, y + (INITIALS.1 - edge) / 2.0, edge);
    canvas.check(Some(tick), asked, FieldKind::Check { ticked: false }, place, alt);
    let body = canvas.element(Role::LBody, Some(item));
    canvas.frame((x + INITIALS_AT, y, INITIALS.0, INITIALS.1), 0.0, 1.0, Ink::Black);
    let room = (INITIALS.1 - label.height()).max(0.0) / 2.0;
    label.paint(canvas, Some(body), x + INDENT, y + room);
}
