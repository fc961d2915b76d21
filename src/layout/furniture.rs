//! What every page has around its content: running line, tracker, notice, footer. All of it is artifact.

use std::sync::Arc;

use super::{
    Kind,
    canvas::Canvas,
    keep,
    pages::{Fragment, Ink, Owner, Placed},
    paragraph::{Align, Paragraph},
    press::Press,
    style,
    style::{Measures, Role as Type},
};
use crate::document::{Document, Text, Tongue, Tracker, sheet_mark};

/// What stands around the pages of one packet.
pub(super) struct Furniture<'d> {
    document: &'d Document,
    /// The sheet mark.
    pub mark: String,
    /// What is the same on every page of its handouts.
    handout: Arc<Fragment>,
}

impl<'d> Furniture<'d> {
    /// Paints what all handouts of a packet have.
    pub(super) fn new(press: &mut Press<'_>, document: &'d Document) -> Self {
        let mark = sheet_mark(document);
        let handout = Arc::new(handout(press, document, &mark, 0.0));
        Self { document, mark, handout }
    }

    /// The furniture of one page. `count` is its number, from 1, and the number of pages.
    pub(super) fn around(
        &mut self,
        press: &mut Press<'_>,
        kind: &Kind,
        count: (usize, usize),
    ) -> Vec<Placed> {
        let fragments = match kind {
            Kind::Handout { tracker, down } => {
                let own = |press: &mut Press<'_>| handout(press, self.document, &self.mark, *down);
                let handout = if *down > 0.0 { Arc::new(own(press)) } else { Arc::clone(&self.handout) };
                vec![handout, place(press, self.document, *tracker, count, *down)]
            }
            Kind::Form { running, count, edges } => {
                let form =
                    |press: &mut Press<'_>| form(press, self.document, running, &self.mark, *count, *edges);
                vec![Arc::new(press.in_regular(form))]
            }
        };
        fragments.into_iter().map(|fragment| Placed::furniture(fragment, 0.0, 0.0)).collect()
    }
}

/// What is the same on every page of a packet's handouts: name, notice, sheet mark, language and version.
/// A letterhead pushes its upper part down.
fn handout(press: &mut Press<'_>, document: &Document, mark: &str, down: f32) -> Fragment {
    let (width, height) = press.style.paper;
    let margin = press.measures().margin;
    let mut canvas = Canvas::new(width, press.right_to_left);
    let middle = middle(press) + down;
    if let Some(name) = name(press, document) {
        let y = middle - name.part(0, 1).height() / 2.0 - 0.5;
        canvas.text(Owner::Artifact, &name, margin, y, name_room(press));
    } else {
        canvas.rule(margin, margin + 200.0, middle + 6.0, style::CELL, Ink::Black);
    }
    let top = press.measures().content_top + more_name(press, document) + down;
    if let Some(notice) = Notice::new(press, document, press.width()) {
        self::notice(press, &notice, &mut canvas, margin, top);
    }
    let rule = height - press.measures().footer_rule;
    canvas.rule(margin, width - margin, rule, style::HAIRLINE, Ink::Black);
    footer(press, &mut canvas, &merged(mark.to_owned()), press.start());
    footer(
        press,
        &mut canvas,
        &fixed(format!("{} · {}", document.language, document.version)),
        Align::Centre,
    );
    canvas.finish(height)
}

/// Where in its packet a page is: tracker and page number. The same in every packet of a locale.
fn place(
    press: &mut Press<'_>,
    document: &Document,
    tracker: Tracker,
    count: (usize, usize),
    down: f32,
) -> Arc<Fragment> {
    let key = keep::key((&document.tracker, tracker, count, down.to_bits()));
    keep::fragment(press, key, |press| {
        let (width, height) = press.style.paper;
        let mut canvas = Canvas::new(width, press.right_to_left);
        self::tracker(press, document, &mut canvas, tracker, middle(press) + down);
        let digits = |number: usize| press.digits.write(u32::try_from(number).unwrap_or(u32::MAX));
        let page = format!("{} / {}", digits(count.0), digits(count.1));
        let end = if press.right_to_left { Align::Left } else { Align::Right };
        footer(press, &mut canvas, &fixed(page), end);
        canvas.finish(height)
    })
}

/// Middle of the running line.
const fn middle(press: &Press<'_>) -> f32 {
    f32::midpoint(press.measures().running_top, press.measures().content_top)
}

/// The patient's name at the start of the running line, in as many lines as it may take.
fn name(press: &mut Press<'_>, document: &Document) -> Option<Paragraph> {
    let room = name_room(press);
    let set = press.set_weight(document.running.as_ref()?, Type::Furniture, room, true);
    Some(set.part(0, press.measures().running_lines))
}

const fn name_room(press: &Press<'_>) -> f32 {
    press.width() - tracker_width(press) - 12.0
}

const fn tracker_width(press: &Press<'_>) -> f32 {
    5.0 * press.measures().circle + 4.0 * press.measures().joiner
}

/// Room that a name takes under its first line.
fn more_name(press: &mut Press<'_>, document: &Document) -> f32 {
    name(press, document).map_or(0.0, |name| name.height() - name.part(0, 1).height())
}

/// Where the content of a handout begins.
pub(super) fn content_top(press: &mut Press<'_>, document: &Document) -> f32 {
    press.measures().content_top + more_name(press, document) + notice_height(press, document, press.width())
}

/// Five circles, joined; the current one is filled.
fn tracker(press: &mut Press<'_>, document: &Document, canvas: &mut Canvas, tracker: Tracker, middle: f32) {
    let current = match tracker {
        Tracker::Absent => return,
        Tracker::Open => 0,
        Tracker::Step(step) => usize::from(step),
    };
    let accent = press.style.accent();
    let Measures { margin, circle, joiner, .. } = *press.measures();
    let start = canvas.width - margin - tracker_width(press);
    for (at, digit) in document.tracker.iter().enumerate() {
        let x = start + at as f32 * (circle + joiner) + circle / 2.0;
        let is_current = at + 1 == current;
        if at > 0 {
            canvas.rule(x - circle / 2.0 - joiner, x - circle / 2.0, middle, 1.0, accent);
        }
        if is_current {
            canvas.disc(x, middle, circle / 2.0, accent);
        } else {
            canvas.ring(x, middle, circle / 2.0, 1.0, accent);
        }
        let mut set = press.set_weight(digit, Type::Furniture, circle, is_current);
        set.ink = if is_current { Ink::White } else { accent };
        canvas.text_centred(Owner::Artifact, &set, x, middle);
    }
}

/// A text under the footer's rule. It is left to right inside.
fn footer(press: &mut Press<'_>, canvas: &mut Canvas, text: &Text, align: Align) {
    let Measures { margin, footer_rule, .. } = *press.measures();
    let rule = press.style.paper.1 - footer_rule;
    let inner = canvas.width - 2.0 * margin;
    let set = press.set(text, Type::Furniture, inner);
    canvas.text_aligned(Owner::Artifact, &set, margin, rule + 5.0, inner, align);
}

/// The line over the form: whose it is at the left, mark, languages, version and count at the right.
fn form(
    press: &mut Press<'_>,
    document: &Document,
    running: &[Text],
    mark: &str,
    (page, total): (usize, usize),
    (margin, top): (f32, f32),
) -> Fragment {
    let (width, height) = press.style.paper;
    let inner = width - 2.0 * margin;
    let mut canvas = Canvas::new(width, false);
    let languages =
        if document.language == "en" { "en".to_owned() } else { format!("en + {}", document.language) };
    let count = press.set_weight(&fixed(format!("{page} / {total}")), Type::Furniture, inner, true);
    let left = width - margin - count.width();
    canvas.text_aligned(Owner::Artifact, &count, left, top, count.width() + 1.0, Align::Left);
    let text = format!("{mark} · {languages} · {} · ", document.version);
    let set = press.set(&merged(text), Type::Furniture, inner);
    let x = left - set.width() - 3.0;
    canvas.text_aligned(Owner::Artifact, &set, x, top, set.width() + 1.0, Align::Left);
    whose(press, &mut canvas, running, (margin, top), x - 12.0);
    if let Some(notice) = Notice::new(press, document, inner) {
        let top = top + style::FORM_RUNNING - notice.air();
        self::notice(press, &notice, &mut canvas, margin, top);
    }
    canvas.finish(height)
}

/// Whose the form is, from `at` to `end`. A name that is too long leaves room for the date of birth after it.
fn whose(press: &mut Press<'_>, canvas: &mut Canvas, running: &[Text], at: (f32, f32), end: f32) {
    const GAP: f32 = 4.0;
    let (mut at, top) = at;
    let dot = press.set_weight(&fixed("·".to_owned()), Type::Furniture, 20.0, true);
    let between = GAP + dot.width() + GAP;
    let whole = |press: &mut Press<'_>, text| press.set_weight(text, Type::Furniture, end, true).width();
    let mut rest: f32 = running.iter().map(|text| whole(press, text) + between).sum();
    for (place, text) in running.iter().enumerate() {
        if place > 0 {
            canvas.text_aligned(Owner::Artifact, &dot, at + GAP, top, 20.0, Align::Left);
            at += between;
        }
        rest -= whole(press, text) + between;
        let room = end - at - rest;
        let set = press.set_weight(text, Type::Furniture, room.max(60.0), true).part(0, 1);
        canvas.text_aligned(Owner::Artifact, &set, at, top, set.width() + 1.0, Align::Left);
        at += set.width();
    }
}

/// The notice that a translation is not checked, in both languages.
struct Notice {
    local: Paragraph,
    english: Paragraph,
    one_line: bool,
}

impl Notice {
    fn new(press: &mut Press<'_>, document: &Document, width: f32) -> Option<Self> {
        let notice = document.unchecked.as_ref()?;
        let local = press.set(notice.local.as_ref()?, Type::Label, width);
        let english = press.set(&notice.english, Type::Label, width);
        let single = local.lines.len() == 1 && english.lines.len() == 1;
        let one_line = single && local.width() + english.width() + 16.0 <= width;
        Some(Self { local, english, one_line })
    }

    fn height(&self) -> f32 {
        let (local, english) = (self.local.height(), self.english.height());
        if self.one_line { f32::max(local, english) } else { local + english }
    }

    /// What its leading has above the English line: on the form it reaches into the line over it.
    fn air(&self) -> f32 {
        let air = self.local.first_baseline() - self.english.first_baseline();
        if self.one_line { air.clamp(0.0, 2.0) } else { 0.0 }
    }
}

/// Room the notice takes in a column of this width.
fn notice_height(press: &mut Press<'_>, document: &Document, width: f32) -> f32 {
    Notice::new(press, document, width).map_or(0.0, |notice| notice.height())
}

/// Room the notice takes on the form.
pub(super) fn form_notice(press: &mut Press<'_>, document: &Document) -> f32 {
    let width = press.style.paper.0 - 2.0 * style::FORM_MARGIN;
    Notice::new(press, document, width).map_or(0.0, |notice| notice.height() - notice.air())
}

/// The packet's language at its start side, English at the other end or under it.
fn notice(press: &Press<'_>, notice: &Notice, canvas: &mut Canvas, margin: f32, top: f32) {
    let inner = canvas.width - 2.0 * margin;
    let Notice { local, english, one_line } = notice;
    let start = press.start();
    let other = if start == Align::Right { Align::Left } else { Align::Right };
    canvas.text_aligned(Owner::Artifact, local, margin, top, inner, start);
    let baseline = local.first_baseline() - english.first_baseline();
    let (y, align) = if *one_line { (top + baseline, other) } else { (top + local.height(), start) };
    canvas.text_aligned(Owner::Artifact, english, margin, y, inner, align);
}

/// A text that belongs to the page and not to the document, the same in every packet: always left to right.
fn fixed(text: String) -> Text {
    Text::new(text, Tongue::English, false, "page furniture".to_owned())
}

/// A text of the page that no other packet has.
fn merged(text: String) -> Text {
    Text { merged: true, ..fixed(text) }
}
