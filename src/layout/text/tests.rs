//! Lines of Chinese: where they begin and end.

use std::sync::OnceLock;

use super::*;
use crate::{builtin, fonts::FontBytes, locale::Locale, messages::Messages};

/// What must not begin a line: what closes, stops, joins or goes on.
const NO_START: &str = "，。、！？：；）”’》〉」』】〕〗｝］…·～／％‰℃,.!?:;)]}%/";

/// What must not end a line: what opens.
const NO_END: &str = "（“‘《〈「『【〔〖｛［([{";

fn faces() -> &'static Faces {
    static FACES: OnceLock<Faces> = OnceLock::new();
    let load = |name: &str| {
        let path = format!("{}/fonts/{name}.ttf", env!("CARGO_MANIFEST_DIR"));
        #[expect(clippy::disallowed_methods, reason = "tests read the committed fonts")]
        let bytes: FontBytes = Arc::new(std::fs::read(path).unwrap());
        (name.to_owned(), bytes)
    };
    let names = ["NotoSans-Regular", "NotoSans-Bold", "NotoSansSC-Regular"];
    FACES.get_or_init(|| Faces::new(names.map(load).to_vec()).unwrap())
}

fn shaper(tag: &str) -> Shaper<'static> {
    let locale = include_str!("../../../locales/zh-Hans/locale.toml");
    let chinese = Locale::read("zh-Hans", "locale.toml", locale).unwrap();
    Shaper::new(faces(), &Locale { tag: tag.to_owned(), ..chinese })
}

/// The lines of a text in a column that is this many ems wide.
fn lines(shaper: &mut Shaper<'_>, text: &str, ems: f32) -> Vec<String> {
    let text = Text::new(text.to_owned(), Tongue::Local, true, String::new());
    let shape = Shape::default();
    let lines = shaper.lines(&text, shape, ems * EM);
    assert!(!lines.is_empty(), "{:?}", shaper.faults);
    let said = |run: &Run| run.clusters.iter().map(|cluster| cluster.text.as_str()).collect::<String>();
    lines.iter().map(|line| line.runs.iter().map(said).collect()).collect()
}

#[test]
fn numbers_stay_with_their_unit() {
    let lines = |text: &str, ems| lines(&mut shaper("zh-Hans"), text, ems).join("|");
    assert_eq!(lines("请在\u{2068}30\u{2069}天内", 4.0), "请在|30天内");
    assert_eq!(lines("请在30 天内", 4.0), "请在|30 天内");
    assert_eq!(lines("大约1–2天后", 3.0), "大约|1–2天|后");
    assert_eq!(lines("请看第3页。", 3.7), "请看|第3页。");
    let date = "于\u{2068}2027\u{2069}年\u{2068}1月\u{2069}\u{2068}15\u{2069}日（\u{2068}星期五\u{2069}）前";
    assert_eq!(lines(date, 4.4), "于2027年|1月15日|（星期|五）前");
}

#[test]
fn marks_that_join_or_close_begin_no_line() {
    let mut shaper = shaper("zh-Hans");
    for mark in NO_START.chars() {
        let text = format!("说说说说{mark}说说说说");
        for line in lines(&mut shaper, &text, 4.0) {
            assert!(!line.starts_with(mark), "{line}");
        }
    }
    for mark in NO_END.chars() {
        let text = format!("说说说{mark}说说说说说");
        for line in lines(&mut shaper, &text, 4.0) {
            assert!(!line.ends_with(mark), "{line}");
        }
    }
}

#[test]
fn a_quotation_may_begin_a_line_and_what_follows_it_too() {
    let lines = |text: &str, ems| lines(&mut shaper("zh-Hans"), text, ems).join("|");
    assert_eq!(lines("他说：“好。”我走", 4.2), "他说：|“好。”|我走");
    assert_eq!(lines("中国“好”然后", 3.2), "中国|“好”|然后");
}

#[test]
fn a_character_gets_company_on_the_last_line() {
    let lines = |text: &str, ems| lines(&mut shaper("zh-Hans"), text, ems).join("|");
    assert_eq!(lines("您需要几分钟来谈一个决定。", 12.0), "您需要几分钟来谈一个|决定。");
    assert_eq!(lines("您需要几分钟来谈一个决", 10.0), "您需要几分钟来谈|一个决");
    assert_eq!(lines("一二三四五六七八", 3.0), "一二三|四五六|七八");
}

/// Every text of the Chinese locale, as its messages and as long paragraphs, in columns of all widths.
#[test]
fn no_line_of_the_chinese_locale_begins_with_a_closing_mark_or_ends_with_an_opening_one() {
    let built_in = builtin::files();
    let settings = built_in.locale("zh-Hans").unwrap();
    let locale = Locale::read("zh-Hans", &settings.path, &settings.text).unwrap();
    let messages = Messages::load(locale, &built_in.messages("zh-Hans")).unwrap();
    let texts: Vec<&str> = messages.fixed_texts().map(str::trim).filter(|text| !text.is_empty()).collect();
    let paragraphs: Vec<String> = texts.chunks(40).map(<[&str]>::concat).collect();
    let mut shaper = shaper("zh-Hans");
    let mut count = 0;
    for ems in [6.0, 7.5, 9.0, 11.0, 13.3, 17.0, 20.0, 29.0, 42.0] {
        for text in texts.iter().copied().chain(paragraphs.iter().map(String::as_str)) {
            let lines = lines(&mut shaper, text, ems);
            count += lines.len();
            for line in &lines[1..] {
                assert!(!line.starts_with(|c| NO_START.contains(c)), "{ems} em: {line}");
            }
            for line in &lines[..lines.len() - 1] {
                assert!(!line.ends_with(|c| NO_END.contains(c)), "{ems} em: {line}");
            }
        }
    }
    assert!(count > 10_000, "{count} lines");
}
