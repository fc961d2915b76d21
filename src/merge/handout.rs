//! Blocks of the packet -> blocks of the document, one kind after the other.

use super::{counter, sets, source::Source, tables};
use crate::{
    document::{self, Answer, Block, Check, DateLine, GridTitle, Text},
    packet::{self, GridQuestion, Line, Question, Words},
};

/// The title of a handout and its blocks.
pub(super) fn merge(source: &Source<'_>, document: &packet::Document) -> (Text, Vec<Block>) {
    let mut handout = Handout { source, letters: 'A'..='Z', number: 0, blocks: Vec::new() };
    document.blocks.iter().for_each(|block| handout.block(block));
    let title = handout.blocks.iter().find_map(|block| match block {
        Block::Title { title, .. } => Some(title.clone()),
        _ => None,
    });
    let title = title.unwrap_or_else(|| Text {
        text: document.id.clone(),
        tongue: document::Tongue::English,
        merged: false,
        origin: "packet".to_owned(),
    });
    (title, handout.blocks)
}

/// A handout as it grows: letters and numbers run on through all of it.
pub(super) struct Handout<'s, 'a> {
    pub(super) source: &'s Source<'a>,
    letters: std::ops::RangeInclusive<char>,
    number: u32,
    pub(super) blocks: Vec<Block>,
}

impl Handout<'_, '_> {
    fn block(&mut self, block: &packet::Block) {
        let source = self.source;
        match block {
            packet::Block::Side(side) if source.holds(side.when) => self.blocks.push(Block::Side),
            packet::Block::Title(title) if source.holds(title.when) => self.title(title),
            packet::Block::Heading(words) => self.one(words, Block::Heading),
            packet::Block::Paragraph(words) => self.one(words, Block::Paragraph),
            packet::Block::Callout(words) => self.one(words, Block::Callout),
            packet::Block::Note(words) => self.one(words, Block::Note),
            packet::Block::Columns(list) if source.holds(list.when) => {
                self.blocks.push(Block::Columns(source.texts(&list.items)));
            }
            packet::Block::Bullets(list) if source.holds(list.when) => {
                self.blocks.push(Block::Bullets { items: source.texts(&list.items), columns: list.columns });
            }
            packet::Block::Checks(list) if source.holds(list.when) => self.checks(list),
            packet::Block::Steps(steps) => self.steps(steps),
            packet::Block::Bubble(bubble) if source.holds(bubble.when) => self.bubble(bubble),
            packet::Block::Pairs(pairs) => self.pairs(&pairs.rows),
            packet::Block::Lines(lines) if source.holds(lines.when) => {
                self.blocks
                    .push(Block::Lines(lines.rows.iter().filter_map(|line| self.line(line)).collect()));
            }
            packet::Block::Log(log) if source.holds(log.when) => self.blocks.push(tables::log(source, log)),
            packet::Block::Questions(block) if source.holds(block.when) => self.questions(block),
            packet::Block::Doctors(doctors) => self.blocks.push(tables::doctors(source, doctors)),
            packet::Block::Grid(grid) if source.holds(grid.when) => {
                let questions = self.grid_questions(grid);
                self.grid(grid, questions);
            }
            packet::Block::Sets(sets) => sets::merge(self, sets),
            _ => {} // its fact does not hold
        }
    }

    fn one(&mut self, words: &Words, block: fn(Text) -> Block) {
        if self.source.holds(words.when) {
            self.blocks.push(block(self.source.text(words)));
        }
    }

    fn title(&mut self, title: &packet::Title) {
        let (text, lead) = (self.source.text(&title.text), self.source.text(&title.lead));
        self.blocks.push(Block::Title { title: text, lead, bar: title.bar });
    }

    fn checks(&mut self, list: &packet::List) {
        let items = self.source.texts(&list.items).into_iter().map(|text| Check { text, ticked: false });
        self.blocks.push(Block::Checks { items: items.collect(), columns: list.columns });
    }

    fn steps(&mut self, steps: &packet::Steps) {
        let (title, dates) = (self.source.text(&steps.title), self.source.text(&steps.dates));
        let rows = (1..).zip(&steps.rows).filter_map(|(number, step)| self.step(number, step)).collect();
        self.blocks.push(Block::Steps { title, dates, rows });
    }

    fn step(&self, number: u32, step: &packet::Step) -> Option<document::Step> {
        let head = self.source.text(self.source.held(&step.head).next()?);
        let dates = step.dates.iter().filter(|line| self.source.holds(line.label.when));
        Some(document::Step {
            number: counter(self.source.digits(number), &head),
            head,
            rest: self.source.texts(&step.rest),
            dates: dates
                .map(|line| DateLine { label: self.source.text(&line.label), value: self.filled(line).pop() })
                .collect(),
        })
    }

    fn bubble(&mut self, bubble: &packet::Bubble) {
        self.blocks.push(Block::Bubble {
            main: self.source.texts(&bubble.main),
            questions: self.source.texts(&bubble.questions),
            closing: self.source.texts(&bubble.closing),
        });
    }

    fn pairs(&mut self, pairs: &[packet::Pair]) {
        let held = pairs.iter().filter(|pair| self.source.holds(pair.doctor.when));
        let merged = held.map(|pair| document::Pair {
            doctor: self.source.text(&pair.doctor),
            speech: pair.speech,
            reply: self.source.text(&pair.reply),
            advice: pair.advice.as_ref().map(|advice| self.source.text(advice)),
        });
        self.blocks.push(Block::Pairs(merged.collect()));
    }

    fn line(&self, line: &Line) -> Option<document::Line> {
        self.source.holds(line.label.when).then(|| document::Line {
            label: self.source.text(&line.label),
            values: self.filled(line),
            extra: line.extra,
        })
    }

    fn filled(&self, line: &Line) -> Vec<Text> {
        if line.join {
            return self.source.joined(&line.fill).into_iter().collect();
        }
        line.fill.iter().flat_map(|value| self.source.values(*value)).collect()
    }

    fn questions(&mut self, block: &packet::Questions) {
        let letter = self.letters.next().map(String::from).unwrap_or_default();
        let source = self.source;
        let row =
            |row: &Vec<Question>| row.iter().filter_map(|question| plan_question(source, question)).collect();
        let rows: Vec<Vec<document::Question>> = block.rows.iter().map(row).collect();
        self.blocks.push(Block::Questions(document::Questions {
            letter,
            title: source.text(&block.title),
            rows: rows.into_iter().filter(|row| !row.is_empty()).collect(),
            yes: source.text(&block.yes),
            no: source.text(&block.no),
        }));
    }

    /// The questions of a grid.
    pub(super) fn grid_questions(&mut self, grid: &packet::Grid) -> Vec<document::GridQuestion> {
        let mut questions = Vec::new();
        for question in &grid.questions {
            if let Some(mut merged) = grid_question(self.source, question) {
                if grid.numbered {
                    self.number += 1;
                    merged.number = Some(counter(self.source.digits(self.number), &merged.text));
                }
                questions.push(merged);
            }
        }
        questions
    }

    /// A stretch of the doctor grid, or a part of one.
    pub(super) fn grid(&mut self, grid: &packet::Grid, questions: Vec<document::GridQuestion>) {
        let title = grid.title.as_ref().filter(|title| self.source.holds(title.when));
        let title = title.map(|title| GridTitle { text: self.source.text(title), small: grid.small });
        self.blocks.push(Block::Grid { title, questions });
    }
}

fn plan_question(source: &Source<'_>, question: &Question) -> Option<document::Question> {
    let (words, yes_no) = match question {
        Question::YesNo(words) => (words, true),
        Question::Open(words) => (words, false),
    };
    source.holds(words.when).then(|| document::Question { text: source.text(words), yes_no })
}

fn grid_question(source: &Source<'_>, question: &GridQuestion) -> Option<document::GridQuestion> {
    let (words, answer, note) = match question {
        GridQuestion::Ask(words) => (words, Answer::Blank, None),
        GridQuestion::Low(words) => (words, Answer::Low, None),
        GridQuestion::Score(words) => (words, Answer::Score(Vec::new()), None),
        GridQuestion::Noted { ask, note } => (ask, Answer::Blank, Some(note)),
    };
    source.holds(words.when).then(|| {
        let text = source.text(words);
        let answer = match answer {
            Answer::Score(_) => Answer::Score((1..=5).map(|n| counter(source.digits(n), &text)).collect()),
            other => other,
        };
        document::GridQuestion { number: None, text, answer, note: note.map(|note| source.text(note)) }
    })
}
