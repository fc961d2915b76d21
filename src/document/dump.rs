//! The words of a document as plain text, for goldens, translators and referees.

use super::{
    Answer, Bilingual, Block, Body, Cell, Check, Document, Form, FormPart, GridQuestion, Line, Pair,
    Questions, Section, Step, Text, Tick,
};

/// Every word that is painted as content, one paragraph a line, in reading order; isolates kept.
///
/// Running lines, the notice under them, footers, repeated heads and spare tables are furniture and not in it.
#[must_use]
pub fn words(document: &Document) -> String {
    paragraphs(document).iter().flat_map(|paragraph| [paragraph.text, "\n"]).collect()
}

/// Where the words come from, paragraph by paragraph as in [`words`]: see [`Text::origin`].
#[must_use]
pub fn origins(document: &Document) -> Vec<&str> {
    paragraphs(document).iter().map(|paragraph| paragraph.origin).collect()
}

fn paragraphs(document: &Document) -> Vec<Paragraph<'_>> {
    let mut dump = Dump(Vec::new());
    for part in &document.parts {
        match &part.body {
            Body::Handout(blocks) => dump.handout(blocks),
            Body::Form(form) => dump.form(form),
        }
    }
    dump.0
}

struct Paragraph<'d> {
    text: &'d str,
    origin: &'d str,
}

struct Dump<'d>(Vec<Paragraph<'d>>);

impl<'d> Dump<'d> {
    fn text(&mut self, text: &'d Text) {
        self.0.push(Paragraph { text: &text.text, origin: &text.origin });
        text.companion.iter().for_each(|companion| self.text(companion));
    }

    fn texts(&mut self, texts: impl IntoIterator<Item = &'d Text>) {
        texts.into_iter().for_each(|text| self.text(text));
    }

    /// All blocks but spare tables and their headings: whether those are painted depends on the room.
    fn handout(&mut self, blocks: &'d [Block]) {
        let is_spare = |block: &Block| matches!(block, Block::Log { spare: true, .. });
        for (at, block) in blocks.iter().enumerate() {
            let heads_spare = matches!(block, Block::Heading(_)) && blocks.get(at + 1).is_some_and(is_spare);
            if !heads_spare && !is_spare(block) {
                self.block(block);
            }
        }
    }

    fn block(&mut self, block: &'d Block) {
        match block {
            Block::Side => {}
            Block::Letterhead { name, phones, .. } => self.texts(name.iter().chain(phones)),
            Block::Title { title, lead, .. } => self.texts([title, lead]),
            Block::Heading(text) | Block::Paragraph(text) | Block::Callout(text) | Block::Note(text) => {
                self.text(text);
            }
            Block::Columns(items) | Block::Bullets { items, .. } => self.texts(items),
            Block::Checks { items, .. } => items.iter().for_each(|Check { text, .. }| self.text(text)),
            Block::Steps { title, dates, rows } => {
                self.texts([title, dates]);
                rows.iter().for_each(|step| self.step(step));
            }
            Block::Bubble { main, questions, closing } => {
                self.texts(main.iter().chain(questions).chain(closing));
            }
            Block::Pairs(pairs) => pairs.iter().for_each(|pair| self.pair(pair)),
            Block::Lines(lines) => self.lines(lines),
            Block::Entries { rows, .. } => rows.iter().for_each(|row| self.lines(row)),
            Block::Log { columns, rows, .. } => {
                self.texts(columns.iter().map(|column| &column.title));
                self.texts(rows.iter().flatten());
            }
            Block::Questions(questions) => self.questions(questions),
            Block::Doctors(doctors) => {
                for doctor in doctors {
                    let head = std::iter::once(&doctor.title).chain(&doctor.name);
                    self.texts(head.chain([&doctor.date_label]).chain(&doctor.date));
                }
            }
            Block::Grid { title, questions, cells } => {
                self.texts(title.iter().map(|title| &title.text));
                questions
                    .iter()
                    .for_each(|question| self.grid_question(question, &vec![None; usize::from(*cells)]));
            }
            Block::Card { title, rows } => {
                self.text(title);
                for row in rows {
                    self.both(&row.words);
                    row.value.iter().for_each(|value| self.both(value));
                }
            }
            Block::Notices(notices) => {
                self.texts(notices.iter().flat_map(|notice| [&notice.name, &notice.text]));
            }
            Block::Scores { doctors, questions } => {
                let doctors: Vec<_> = doctors.iter().map(Some).collect();
                questions.iter().for_each(|question| self.grid_question(question, &doctors));
            }
        }
    }

    fn lines(&mut self, lines: &'d [Line]) {
        for Line { label, values, .. } in lines {
            self.texts(std::iter::once(label).chain(values));
        }
    }

    fn step(&mut self, step: &'d Step) {
        self.texts([&step.number, &step.head].into_iter().chain(&step.rest));
        for date in &step.dates {
            self.texts(std::iter::once(&date.label).chain(&date.value));
        }
    }

    fn pair(&mut self, pair: &'d Pair) {
        self.texts([&pair.doctor, &pair.reply].into_iter().chain(&pair.advice));
    }

    fn questions(&mut self, block: &'d Questions) {
        self.texts(block.letter.iter().chain([&block.title]));
        for question in block.rows.iter().flatten() {
            self.text(&question.text);
            if question.yes_no {
                self.texts([&block.yes, &block.no]);
            }
        }
    }

    /// A question with a cell or a line for each doctor; the digits of a score stand in each of them.
    fn grid_question(&mut self, question: &'d GridQuestion, doctors: &[Option<&'d Text>]) {
        self.texts(question.number.iter().chain([&question.text]));
        for doctor in doctors {
            self.texts(*doctor);
            if let Answer::Score(digits) = &question.answer {
                self.texts(digits);
            }
        }
        self.texts(&question.note);
    }

    fn form(&mut self, form: &'d Form) {
        self.both(&form.title);
        self.both(&form.lead);
        form.bands.iter().flatten().for_each(|section| self.section(section));
        form.note.iter().for_each(|note| self.both(note));
    }

    fn section(&mut self, section: &'d Section) {
        self.text(&section.number);
        self.both(&section.title);
        section.parts.iter().for_each(|part| self.part(part));
    }

    fn part(&mut self, part: &'d FormPart) {
        match part {
            FormPart::Cells(cells) => cells.iter().for_each(|cell| self.cell(cell)),
            FormPart::Choices(ticks) | FormPart::Ticks(ticks) => {
                ticks.iter().for_each(|tick| self.tick(tick));
            }
            FormPart::Statement(text) | FormPart::Remark(text) => self.both(text),
            FormPart::Private { initials, topics } => {
                self.both(initials);
                topics.iter().for_each(|topic| self.both(topic));
            }
            FormPart::Rights(rights) => {
                self.texts(rights.iter().map(|right| &right.english));
                self.texts(rights.iter().filter_map(|right| right.local.as_ref()));
            }
        }
    }

    fn cell(&mut self, cell: &'d Cell) {
        self.both(&cell.label);
        self.texts(&cell.value);
        cell.tick.iter().for_each(|tick| self.tick(tick));
    }

    fn tick(&mut self, tick: &'d Tick) {
        self.both(&tick.label);
        self.texts(tick.line.iter().flatten());
    }

    fn both(&mut self, text: &'d Bilingual) {
        self.texts(std::iter::once(&text.english).chain(&text.local));
    }
}
