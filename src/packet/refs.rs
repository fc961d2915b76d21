//! Which messages and fields a document names: one walk over all blocks, in order of printing.

use super::{
    Block, Choice, Document, Form, Grid, GridQuestion, Id, Line, Part, Question, Row, Section, Tick, Value,
    Words,
};

/// What a block names.
enum Ref<'a> {
    Message(&'a Id),
    Value(Value),
    Choice(Choice),
}

/// The messages of a document.
pub(super) fn messages(document: &Document) -> Vec<&Id> {
    let message = |found| match found {
        Ref::Message(id) => Some(id),
        Ref::Value(_) | Ref::Choice(_) => None,
    };
    all(document).into_iter().filter_map(message).collect()
}

/// The fields of a document that are printed, tick a box or go into a computed value.
pub(super) fn fields(document: &Document) -> Vec<&'static str> {
    let fields = |found: &Ref<'_>| match found {
        Ref::Value(value) => value.fields(),
        Ref::Choice(choice) => vec![choice.field],
        Ref::Message(_) => Vec::new(),
    };
    all(document).iter().flat_map(fields).collect()
}

fn all(document: &Document) -> Vec<Ref<'_>> {
    let mut found = Found(Vec::new());
    document.blocks.iter().for_each(|block| found.block(block));
    document.form.iter().for_each(|form| found.form(form));
    found.0
}

struct Found<'a>(Vec<Ref<'a>>);

impl<'a> Found<'a> {
    fn block(&mut self, block: &'a Block) {
        match block {
            Block::Side(_) => {}
            Block::Doctors(doctors) => self.ids([&doctors.title, &doctors.date]),
            Block::Title(title) => self.ids([&title.text, &title.lead]),
            Block::Heading(words) | Block::Paragraph(words) | Block::Callout(words) | Block::Note(words) => {
                self.words([words]);
            }
            Block::Columns(items) => self.words(&items.items),
            Block::Bullets(list) | Block::Checks(list) => self.words(&list.items),
            Block::Steps(steps) => {
                self.ids([&steps.title, &steps.dates]);
                for step in &steps.rows {
                    self.words(step.head.iter().chain(&step.rest));
                    self.lines(&step.dates);
                }
            }
            Block::Bubble(bubble) => {
                self.words(bubble.main.iter().chain(&bubble.questions).chain(&bubble.closing));
            }
            Block::Pairs(pairs) => {
                for pair in &pairs.rows {
                    self.ids([&pair.doctor, &pair.reply].into_iter().chain(&pair.advice));
                }
            }
            Block::Lines(lines) => self.lines(&lines.rows),
            Block::Log(log) => {
                self.ids(log.columns.iter().map(|column| &column.title));
                log.rows.iter().for_each(|row| self.row(row));
            }
            Block::Questions(block) => {
                self.ids([&block.title]);
                let questions = block.rows.iter().flatten();
                self.words(questions.map(|(Question::YesNo(words) | Question::Open(words))| words));
                self.ids([&block.yes, &block.no]);
            }
            Block::Card(card) => {
                self.ids([&card.title].into_iter().chain(card.rows.iter().map(|row| &row.text)));
            }
            Block::Notices(notices) => self.words([&notices.text, &notices.call]),
            Block::Grid(grid) => self.grid(grid),
            Block::Sets(sets) => sets.sets.iter().for_each(|grid| self.grid(grid)),
        }
    }

    fn row(&mut self, row: &'a Row) {
        match row {
            Row::Blank(_) | Row::Offices => {}
            Row::Text(words) => self.words([words]),
            Row::Doctors(id) => self.ids([id]),
        }
    }

    fn grid(&mut self, grid: &'a Grid) {
        self.ids(&grid.title);
        for question in &grid.questions {
            match question {
                GridQuestion::Ask(words) | GridQuestion::Low(words) | GridQuestion::Score(words) => {
                    self.words([words]);
                }
                GridQuestion::Noted { ask, note } => self.words([ask, note]),
            }
        }
    }

    fn form(&mut self, form: &'a Form) {
        self.ids([&form.title, &form.lead]);
        self.values(form.running.iter().copied());
        form.sections.iter().for_each(|section| self.section(section));
        self.ids([&form.note]);
    }

    fn section(&mut self, section: &'a Section) {
        self.ids([&section.title]);
        for part in &section.parts {
            match part {
                Part::Cells(cells) => {
                    for cell in cells {
                        self.ids([&cell.label]);
                        self.values(cell.fill);
                        self.ticks(&cell.tick);
                    }
                }
                Part::Choices(ticks) | Part::Ticks(ticks) => self.ticks(ticks),
                Part::Statement(words) | Part::Remark(words) => self.words([words]),
                Part::Private(private) => {
                    self.ids([&private.initials]);
                    self.words(&private.topics);
                }
                Part::Rights(rights) => self.words(rights),
            }
        }
    }

    fn lines(&mut self, lines: &'a [Line]) {
        for line in lines {
            self.ids([&line.label]);
            self.values(line.fill.iter().copied());
        }
    }

    fn ticks(&mut self, ticks: impl IntoIterator<Item = &'a Tick>) {
        for tick in ticks {
            self.ids([&tick.label]);
            self.0.push(Ref::Choice(tick.tick));
            self.values(tick.line);
        }
    }

    fn words(&mut self, words: impl IntoIterator<Item = &'a Words>) {
        self.ids(words.into_iter().map(|words| &words.id));
    }

    fn ids(&mut self, ids: impl IntoIterator<Item = &'a Id>) {
        self.0.extend(ids.into_iter().map(Ref::Message));
    }

    fn values(&mut self, values: impl IntoIterator<Item = Value>) {
        self.0.extend(values.into_iter().map(Ref::Value));
    }
}
