//! How hard the words of a file are to read, where somebody has published a formula for the language.
//!
//! All formulas are of Flesch's kind: words a sentence, and syllables or letters a word. A message ends a sentence; one of
//! three words or fewer is a label and no sentence; a value counts as a word of one syllable. Syllables are groups of
//! vowels, as counting programs do it: good for a comparison of texts, and not for a single word.

use super::{
    Code, Finding,
    lines::{VALUE, lines, tokens},
    table::Table,
};
use crate::{builtin::Files, place::Place};

use super::with_locales;

/// `start + sentence × words a sentence + syllable × syllables a word + letter × letters a word`, and what is plain.
struct Formula {
    language: &'static str,
    name: &'static str,
    start: f64,
    sentence: f64,
    syllable: f64,
    letter: f64,
    /// `300 × sentences ÷ words`, in Gulpease alone.
    sentences: f64,
    /// The bound of plain text, which eight years of school read.
    plain: f64,
    /// Whether a higher score is harder: a grade.
    is_grade: bool,
}

const NONE: Formula = Formula {
    language: "",
    name: "",
    start: 0.0,
    sentence: 0.0,
    syllable: 0.0,
    letter: 0.0,
    sentences: 0.0,
    plain: 60.0,
    is_grade: false,
};

/// Published formulas. 60 is the lower end of Flesch's "standard" (eighth and ninth grade) and so of those modelled on it.
///
/// - en: Kincaid, Fishburne, Rogers, Chissom: Derivation of new readability formulas for Navy enlisted personnel, 1975.
/// - es: Fernández Huerta: Medidas sencillas de lecturabilidad, Consigna 214, 1959.
/// - fr: Kandel, Moles: Application de l'indice de Flesch à la langue française, 1958.
/// - de: Amstad: Wie verständlich sind unsere Zeitungen?, Zürich 1978.
/// - it: Lucisano, Piemontese: GULPEASE, Scuola e città 3, 1988. Under 60 it is hard for who has eight years of school.
/// - pt: Martins, Ghiraldelo, Nunes, Oliveira: Readability formulas applied to textbooks in Brazilian Portuguese, 1996.
///   50 to 75 is "easy": up to the eighth year.
/// - ru: Oborneva: Automated assessment of the complexity of educational texts, Moscow 2006.
const FORMULAS: [Formula; 7] = [
    Formula {
        language: "en",
        name: "Flesch-Kincaid grade",
        start: -15.59,
        sentence: 0.39,
        syllable: 11.8,
        plain: 8.0,
        is_grade: true,
        ..NONE
    },
    Formula {
        language: "es",
        name: "Fernández Huerta",
        start: 206.84,
        sentence: -1.02,
        syllable: -60.0,
        ..NONE
    },
    Formula { language: "fr", name: "Kandel-Moles", start: 207.0, sentence: -1.015, syllable: -73.6, ..NONE },
    Formula { language: "de", name: "Amstad", start: 180.0, sentence: -1.0, syllable: -58.5, ..NONE },
    Formula { language: "it", name: "Gulpease", start: 89.0, letter: -10.0, sentences: 300.0, ..NONE },
    Formula {
        language: "pt",
        name: "Martins",
        start: 248.835,
        sentence: -1.015,
        syllable: -84.6,
        plain: 50.0,
        ..NONE
    },
    Formula { language: "ru", name: "Oborneva", start: 206.835, sentence: -1.3, syllable: -60.1, ..NONE },
];

/// Files with fewer words in sentences have no score: the formulas were made with samples of 100 words.
const FEWEST: usize = 100;

/// Files whose words the law decides. They may be a step of the scale harder: ten points of Flesch's, or two grades.
const LEGAL: [&str; 1] = ["records.ftl"];

/// How hard a file is.
#[derive(Clone, Debug, PartialEq)]
pub struct Score {
    /// Tag of the locale.
    pub locale: String,
    /// Name of the file.
    pub file: String,
    /// Name of the formula.
    pub formula: &'static str,
    /// What it gives.
    pub score: f64,
    /// Where plain text ends on its scale.
    pub plain: f64,
    /// Whether the file is harder than plain text.
    pub is_hard: bool,
}

/// The scores of all files in languages with a formula.
#[must_use]
pub fn reading(files: &Files) -> Vec<Score> {
    let mut found = Vec::new();
    with_locales(files, |source, others| {
        let locales = std::iter::once(&source).chain(others);
        found.extend(locales.flat_map(|locale| scores(&Table::parse(locale))));
    });
    found
}

/// Files that are harder than plain text.
pub(super) fn check(table: &Table<'_>) -> Vec<Finding> {
    let finding = |score: Score| {
        let bound = if score.score > score.plain { "over" } else { "under" };
        let message = format!(
            "the sentences of the file score {:.0} by {}, {bound} the {} of plain text",
            score.score, score.formula, score.plain
        );
        let hint = "write shorter sentences and shorter words; `check --reading` shows all scores";
        table.finding(Place::new(&score.file, "", 0), Code::Reading, message, Some(hint))
    };
    scores(table).into_iter().filter(|score| score.is_hard).map(finding).collect()
}

fn scores(table: &Table<'_>) -> Vec<Score> {
    let language = table.tag.split('-').next().unwrap_or_default();
    let Some(formula) = FORMULAS.iter().find(|formula| formula.language == language) else {
        return Vec::new();
    };
    let score = |(file, counts): (&str, Counts)| {
        (counts.words >= FEWEST).then(|| formula.score(table.tag, file, &counts))
    };
    by_file(table, language).into_iter().filter_map(score).collect()
}

/// What there is in the sentences of a file.
#[derive(Default)]
struct Counts {
    sentences: usize,
    words: usize,
    syllables: usize,
    letters: usize,
}

fn by_file<'t>(table: &'t Table<'_>, language: &str) -> Vec<(&'t str, Counts)> {
    let mut files: Vec<(&str, Counts)> = Vec::new();
    for (_, word) in table.words() {
        if files.last().is_none_or(|(file, _)| *file != word.file_name()) {
            files.push((word.file_name(), Counts::default()));
        }
        if let Some((_, counts)) = files.last_mut() {
            lines(&word).iter().for_each(|line| counts.add(&line.text, language));
        }
    }
    files
}

impl Counts {
    fn add(&mut self, text: &str, language: &str) {
        for sentence in text.split_inclusive(['.', '!', '?', '…']) {
            let words = tokens(sentence).into_iter().map(|token| token.small);
            let is_word = |word: &String| word.contains(|c: char| c.is_alphabetic() || c == VALUE);
            let words: Vec<String> = words.filter(is_word).collect();
            if words.len() > 3 {
                self.sentences += 1;
                self.words += words.len();
                self.letters += words
                    .iter()
                    .map(|word| word.chars().filter(|c| c.is_alphabetic()).count())
                    .sum::<usize>();
                self.syllables += words.iter().map(|word| syllables(word, language)).sum::<usize>();
            }
        }
    }
}

impl Formula {
    fn score(&self, tag: &str, file: &str, counts: &Counts) -> Score {
        let [sentences, words, syllables, letters] =
            [counts.sentences, counts.words, counts.syllables, counts.letters].map(|count| count as f64);
        let score = self.start
            + self.sentence * words / sentences
            + self.syllable * syllables / words
            + self.letter * letters / words
            + self.sentences * sentences / words;
        let is_legal = LEGAL.iter().any(|name| file.ends_with(name));
        let plain = match (is_legal, self.is_grade) {
            (false, _) => self.plain,
            (true, true) => self.plain + 2.0,
            (true, false) => self.plain - 10.0,
        };
        let is_hard = if self.is_grade { score > plain } else { score < plain };
        let (locale, file) = (tag.to_owned(), file.to_owned());
        Score { locale, file, formula: self.name, score, plain, is_hard }
    }
}

const VOWELS: &str = "aeiouyáéíóúýàèìòùâêîôûãõäöüëïœæåаеёиоуыэюя";
/// Vowels that make a syllable of their own behind another of these in Spanish, Italian and Portuguese. Nasal ones draw the
/// next to themselves: `ção`.
const STRONG: &str = "aeoáéíóúàèìòùâêô";

/// Groups of vowels; at least one.
fn syllables(word: &str, language: &str) -> usize {
    let letters: Vec<char> = word.chars().collect();
    let begins = |(at, c): (usize, &char)| {
        let before = at.checked_sub(1).and_then(|at| letters.get(at)).filter(|c| VOWELS.contains(**c));
        let apart = match language {
            "ru" => true,
            "es" | "it" | "pt" => {
                STRONG.contains(*c) && before.is_some_and(|before| STRONG.contains(*before))
            }
            _ => false,
        };
        VOWELS.contains(*c) && (before.is_none() || apart)
    };
    let groups = letters.iter().enumerate().filter(|letter| begins(*letter)).count();
    let silent = match language {
        "en" => word.ends_with('e') && !word.ends_with("le"),
        "fr" => word.ends_with('e') || word.ends_with("es") || word.ends_with("ent"),
        _ => false,
    };
    groups.saturating_sub(usize::from(silent)).max(1)
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::indexing_slicing)]
mod tests {
    use super::*;
    use crate::lint::LocaleFiles;

    #[test]
    fn syllables_are_groups_of_vowels() {
        for (language, word, count) in [
            ("en", "doctor", 2),
            ("en", "insurance", 3),
            ("en", "the", 1),
            ("es", "médico", 3),
            ("es", "cuidado", 3),
            ("es", "día", 2),
            ("fr", "médecine", 3),
            ("de", "ärztin", 2),
            ("it", "aiuto", 2),
            ("pt", "coração", 3),
            ("ru", "мнение", 3),
        ] {
            assert_eq!(syllables(word, language), count, "{word}");
        }
    }

    fn findings(tag: &str, sentence: &str) -> Vec<String> {
        let ftl = format!("a = {}\n", sentence.repeat(30).trim());
        let words = [("a.ftl", ftl.as_str())];
        let table = Table::parse(&LocaleFiles::of_words(tag, &words));
        check(&table).iter().map(ToString::to_string).collect()
    }

    #[test]
    fn a_file_of_hard_sentences_is_told() {
        let found = findings(
            "en",
            "Institutional authorization necessitates documentation regarding pathological investigations. ",
        );
        assert!(found[0].starts_with("a.ftl:1:1: reading: the sentences of the file score "), "{found:?}");
        assert!(
            found[0].contains("by Flesch-Kincaid grade, over the 8 of plain text\n  hint: "),
            "{found:?}"
        );
        let found = findings(
            "de",
            "Krankenversicherungsunternehmen genehmigen Zweitmeinungsuntersuchungen ausnahmsweise nachträglich. ",
        );
        assert!(found[0].contains("by Amstad, under the 60 of plain text"), "{found:?}");
    }

    #[test]
    fn plain_sentences_and_languages_without_a_formula_have_no_finding() {
        assert_eq!(
            findings("en", "Ask the doctor for your notes and take them home. "),
            Vec::<String>::new()
        );
        assert_eq!(
            findings("pl", "Ubezpieczeniowe przedsiębiorstwa niejednokrotnie dokumentują nieprawidłowości. "),
            Vec::<String>::new()
        );
    }

    #[test]
    fn what_the_law_says_may_be_a_step_harder() {
        let is_hard = |file, syllables| {
            let counts = Counts { sentences: 10, words: 100, syllables, letters: 500 };
            FORMULAS[3].score("de", file, &counts).is_hard
        };
        assert!(is_hard("de/start.ftl", 200) && !is_hard("de/records.ftl", 200));
        assert!(is_hard("de/records.ftl", 210));
    }

    #[test]
    fn labels_are_no_sentences_and_few_words_have_no_score() {
        assert_eq!(findings("en", "Institutional documentation. "), Vec::<String>::new());
        let mut counts = Counts::default();
        counts.add("Ask \u{fffc} for a copy. Yes.", "en");
        assert_eq!((counts.sentences, counts.words, counts.syllables), (1, 5, 6));
    }
}
