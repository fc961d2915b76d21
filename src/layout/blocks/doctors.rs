//! The grid for three doctors, or in large print for each of them: a head that is repeated, questions over one cell for each.

use super::{Desk, scores};
use crate::{
    document::{Answer, Doctor, GridQuestion, GridTitle, Text},
    layout::{
        canvas::Canvas,
        fields::Asked,
        flow::{Item, Repeat},
        pages::{Fragment, Ink, Owner, Role},
        style,
        style::{Measures, Role as Type},
    },
};

const INSET: f32 = 9.5;

/// The head of the grid: three doctors, or one alone.
pub(super) fn head(desk: &mut Desk<'_, '_>, doctors: &[Doctor]) {
    let column = desk.width / doctors.len().max(1) as f32;
    let mut canvas = Canvas::new(desk.width, desk.press.right_to_left);
    let list = canvas.element(Role::L, None);
    let mut height = 0.0_f32;
    for (at, doctor) in doctors.iter().enumerate() {
        let foot = self::doctor(desk, &mut canvas, doctor, list, at as f32 * column, column);
        height = height.max(foot);
    }
    height += 5.0;
    for at in 1..doctors.len() {
        canvas.upright(at as f32 * column, style::BUBBLE, height - style::BUBBLE, style::CELL, Ink::Black);
    }
    canvas.frame((0.0, 0.0, desk.width, height), 3.0, style::BUBBLE, Ink::Black);
    let item = Item::new(canvas.finish(height), desk.part, desk.gap(11.0)).topped(11.0);
    desk.flow.items.push(item.repeated(Repeat::Head));
}

/// One doctor's cell; where it ends.
fn doctor(
    desk: &mut Desk<'_, '_>,
    canvas: &mut Canvas,
    doctor: &Doctor,
    list: u16,
    x: f32,
    column: f32,
) -> f32 {
    let accent = desk.accent();
    let width = column - 2.0 * INSET + 2.0;
    let (left, right) = (x + INSET, x + INSET + width);
    let item = canvas.element(Role::Li, Some(list));
    let body = canvas.element(Role::LBody, Some(item));
    let set = desk.press.set_in(&doctor.title, Type::GridQuestion, width, accent);
    let element = canvas.element(Role::P, Some(body));
    canvas.text(Owner::Element(element), &set, left, 5.0, width);
    let doctor_line = desk.measures().doctor_line;
    let mut y = 5.0 + set.height() + 1.0;
    let asked = Asked::by(&doctor.title).named(&format!("doctor-{}", doctor.number));
    y = value(desk, canvas, (body, &asked.part("-name", None)), doctor.name.as_ref(), (left, y), right);
    let label = desk.press.set(&doctor.date_label, Type::Label, width);
    let element = canvas.element(Role::P, Some(body));
    // A date that has no room beside its label stands under it: a broken year is a wrong year.
    let whole = doctor.date.as_ref().map_or(0.0, |date| desk.press.set(date, Type::Body, f32::MAX).width());
    let is_beside = label.width() + 6.0 + whole <= width;
    let beside = if is_beside { label.width() + 6.0 } else { 0.0 };
    canvas.text(
        Owner::Element(element),
        &label,
        left,
        y + doctor_line - 6.0 - label.first_baseline(),
        label.width() + 1.0,
    );
    let asked = asked.part("-date", Some(&doctor.date_label));
    let y = if is_beside { y } else { y + doctor_line - 6.0 };
    value(desk, canvas, (body, &asked), doctor.date.as_ref(), (left + beside, y), right)
}

/// A value on its line, or the line alone; where the line stands.
fn value(
    desk: &mut Desk<'_, '_>,
    canvas: &mut Canvas,
    (body, asked): (u16, &Asked),
    value: Option<&Text>,
    (x, y): (f32, f32),
    right: f32,
) -> f32 {
    let line = desk.measures().doctor_line;
    let mut foot = y + line;
    if value.is_none() {
        let height = style::TYPED_LINE * desk.typed();
        canvas.blank(Some(body), asked, (x, foot - height, right - x, height - 1.0), (desk.typed(), false));
    }
    if let Some(value) = value {
        let set = desk.press.set(value, Type::Body, right - x);
        let element = canvas.element(Role::P, Some(body));
        let top = y + line - 5.5 - set.first_baseline();
        canvas.text(Owner::Element(element), &set, x, top, right - x);
        foot = f32::max(foot, top + set.height() + 1.0);
    }
    canvas.rule(x, right, foot, style::CELL, Ink::Black);
    foot
}

/// Questions, each over its cells.
pub(super) fn grid(
    desk: &mut Desk<'_, '_>,
    heading: Option<&GridTitle>,
    questions: &[GridQuestion],
    count: u8,
) {
    if let Some(heading) = heading {
        title(desk, heading);
    }
    let numbered = questions.iter().any(|question| question.number.is_some());
    let list = desk.flow.open(if numbered { Role::Numbered } else { Role::L }, Some(desk.part));
    let from = desk.flow.items.len();
    for (at, question) in questions.iter().enumerate() {
        let is_score = |question: &GridQuestion| matches!(question.answer, Answer::Score(_));
        let begins_scores =
            is_score(question) && !at.checked_sub(1).and_then(|at| questions.get(at)).is_some_and(is_score);
        let (fragment, gap) = draw(desk, question, count, begins_scores && heading.is_none());
        let gap = if at == 0 && heading.is_some() { 2.0 } else { gap };
        desk.flow.items.push(Item::new(fragment, list, gap).under_head());
    }
    // A few rows under a small title, or under none, stand together.
    if heading.is_none_or(|title| title.small) {
        desk.flow.keep_all(from);
    }
    if let Some(first) = desk.flow.items.get_mut(from).filter(|_| heading.is_none()) {
        // It belongs to no section.
        first.repeat = Repeat::Ends;
    }
}

fn title(desk: &mut Desk<'_, '_>, title: &GridTitle) {
    let accent = desk.accent();
    let mut canvas = Canvas::new(desk.width, desk.press.right_to_left);
    let (role, kind) = if title.small { (Type::LabelBold, Role::H3) } else { (Type::BlockTitle, Role::H2) };
    let set = desk.press.set_in(&title.text, role, desk.width, accent);
    let element = canvas.element(kind, None);
    let mut y = 0.0;
    if title.small {
        canvas.rule(0.0, desk.width, style::BUBBLE / 2.0, style::BUBBLE, accent);
        y = style::BUBBLE + 2.0;
    }
    canvas.text(Owner::Element(element), &set, 0.0, y, desk.width);
    let gap = if title.small { 9.0 } else { desk.gap(9.5) };
    let item = Item::new(canvas.finish(y + set.height()), desk.part, gap).kept().under_head();
    let item = if title.small { item } else { item.repeated(Repeat::Section).listed(&title.text) };
    desk.flow.items.push(item);
}

/// A question over its cells, and the gap above it.
fn draw(desk: &mut Desk<'_, '_>, question: &GridQuestion, count: u8, ruled: bool) -> (Fragment, f32) {
    let accent = desk.accent();
    let mut canvas = Canvas::new(desk.width, desk.press.right_to_left);
    let item = canvas.element(Role::Li, None);
    let mut y = 0.0;
    if ruled {
        canvas.rule(0.0, desk.width, style::BUBBLE / 2.0, style::BUBBLE, accent);
        y = style::BUBBLE + 7.0;
    }
    let (body, foot) = question_text(desk, &mut canvas, item, question, y);
    y = foot + 3.0;
    let Measures { cell, low_cell, .. } = *desk.measures();
    let height = if question.answer == Answer::Blank { cell } else { low_cell };
    cells(&mut canvas, count, y, height);
    let asked = Asked::by(&question.text);
    if let Answer::Score(digits) = &question.answer {
        let cell = desk.width / f32::from(count);
        for column in 0..count {
            let middle = (f32::from(column) + 0.5) * cell;
            scores::digits(desk, &mut canvas, (body, &asked), digits, (middle, y + height / 2.0));
        }
    } else {
        answers(desk, &mut canvas, (body, &asked), count, (y, height));
    }
    y += height;
    if let Some(note) = &question.note {
        let set = desk.press.set(note, Type::Body, desk.width);
        let element = canvas.element(Role::P, Some(body));
        canvas.text(Owner::Element(element), &set, 0.0, y + 3.0, desk.width);
        y += 3.0 + set.height();
    }
    (canvas.finish(y + style::CELL / 2.0), if ruled { 9.0 } else { 6.0 })
}

/// Number and words of a question; its body and where they end.
pub(super) fn question_text(
    desk: &mut Desk<'_, '_>,
    canvas: &mut Canvas,
    item: u16,
    question: &GridQuestion,
    y: f32,
) -> (u16, f32) {
    let accent = desk.accent();
    let mut x = 0.0;
    if let Some(number) = &question.number {
        x = desk.measures().grid_indent;
        let set = desk.press.set_in(number, Type::GridNumber, x, accent);
        let label = canvas.element(Role::Lbl, Some(item));
        canvas.text(Owner::Element(label), &set, 0.0, y - 1.0, x);
    }
    let body = canvas.element(Role::LBody, Some(item));
    let set = desk.press.set(&question.text, Type::GridQuestion, desk.width - x);
    let element = canvas.element(Role::P, Some(body));
    canvas.text(Owner::Element(element), &set, x, y, desk.width - x);
    (body, y + set.height())
}

/// A field in each cell of a row.
fn answers(
    desk: &Desk<'_, '_>,
    canvas: &mut Canvas,
    (body, asked): (u16, &Asked),
    count: u8,
    (y, height): (f32, f32),
) {
    let size = desk.typed_in_cell();
    let width = canvas.width / f32::from(count);
    for at in 0..count {
        let place = (f32::from(at) * width + 2.0, y + 1.5, width - 4.0, height - 3.0);
        canvas.blank(Some(body), asked, place, (size, height > 2.6 * size));
    }
}

/// Blank cells in a row.
fn cells(canvas: &mut Canvas, count: u8, y: f32, height: f32) {
    let width = canvas.width;
    canvas.frame((0.0, y, width, height), 0.0, style::CELL, Ink::Black);
    for at in 1..count {
        let x = width * f32::from(at) / f32::from(count);
        canvas.upright(x, y, y + height, style::CELL, Ink::Black);
    }
}
