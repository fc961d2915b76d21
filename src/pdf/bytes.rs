//! PDF syntax as bytes: numbers, names and strings (ISO 32000-1, 7.3).

use lopdf::Object;

/// Formatted text at the end of some bytes; growing a vector cannot fail.
macro_rules! put {
    ($out:expr, $($format:tt)*) => {{
        use std::io::Write as _;
        let _ = write!($out, $($format)*);
    }};
}
pub(super) use put;

/// A whole number.
pub(super) fn integer(out: &mut Vec<u8>, number: i64) {
    let mut digits = [0_u8; 20];
    let mut rest = number.unsigned_abs();
    let mut start = digits.len();
    for digit in digits.iter_mut().rev() {
        *digit = b'0' + u8::try_from(rest % 10).unwrap_or(0);
        rest /= 10;
        start -= 1;
        if rest == 0 {
            break;
        }
    }
    if number < 0 {
        out.push(b'-');
    }
    out.extend_from_slice(digits.get(start..).unwrap_or_default());
}

/// A number in hundredths: 0.01 points are a third of a device pixel at 2400 dots to the inch.
pub(super) fn number(out: &mut Vec<u8>, number: f64) {
    #[expect(clippy::cast_possible_truncation, reason = "`as` saturates, and no page is that large")]
    let hundredths = (number * 100.0).round() as i64;
    let (whole, rest) = (hundredths.unsigned_abs() / 100, hundredths.unsigned_abs() % 100);
    if hundredths < 0 {
        out.push(b'-');
    }
    integer(out, i64::try_from(whole).unwrap_or(i64::MAX));
    if rest != 0 {
        out.push(b'.');
        out.push(b'0' + u8::try_from(rest / 10).unwrap_or(0));
        if rest % 10 != 0 {
            out.push(b'0' + u8::try_from(rest % 10).unwrap_or(0));
        }
    }
}

/// A reference to an object.
pub(super) fn reference(out: &mut Vec<u8>, id: u32) {
    integer(out, i64::from(id));
    out.extend_from_slice(b" 0 R");
}

/// A text string: in PDFDocEncoding where that is Latin-1 (ISO 32000-1, D.3), otherwise UTF-16 in hexadecimal digits.
pub(super) fn text(out: &mut Vec<u8>, text: &str) {
    let latin =
        |c: char| u8::try_from(c).ok().filter(|byte| matches!(byte, b' '..=b'~' | 0xa1..=0xac | 0xae..=0xff));
    let is_plain = |bytes: &Vec<u8>| {
        ![b"\xfe\xff".as_slice(), b"\xef\xbb\xbf"].iter().any(|mark| bytes.starts_with(mark))
    };
    if let Some(bytes) = text.chars().map(latin).collect::<Option<Vec<u8>>>().filter(is_plain) {
        string(out, &bytes);
        return;
    }
    out.extend_from_slice(b"<FEFF");
    for unit in text.encode_utf16() {
        put!(out, "{unit:04X}");
    }
    out.push(b'>');
}

/// A literal string of any bytes.
pub(super) fn string(out: &mut Vec<u8>, bytes: &[u8]) {
    out.push(b'(');
    for &byte in bytes {
        match byte {
            b'(' | b')' | b'\\' => out.extend_from_slice(&[b'\\', byte]),
            b'\r' => out.extend_from_slice(b"\\r"),
            _ => out.push(byte),
        }
    }
    out.push(b')');
}

/// An object that is no stream.
pub(super) fn object(out: &mut Vec<u8>, value: &Object) {
    match value {
        Object::Null | Object::Stream(_) => out.extend_from_slice(b"null"),
        Object::Boolean(value) => put!(out, "{value}"),
        Object::Integer(value) => integer(out, *value),
        Object::Real(value) => number(out, f64::from(*value)),
        Object::Name(value) => name(out, value),
        Object::String(value, _) => string(out, value),
        Object::Reference((id, _)) => reference(out, *id),
        Object::Array(values) => {
            out.push(b'[');
            for value in values {
                object(out, value);
                out.push(b' ');
            }
            out.push(b']');
        }
        Object::Dictionary(values) => {
            out.extend_from_slice(b"<<");
            for (key, value) in values {
                name(out, key);
                out.push(b' ');
                object(out, value);
            }
            out.extend_from_slice(b">>");
        }
    }
}

/// A name.
fn name(out: &mut Vec<u8>, name: &[u8]) {
    out.push(b'/');
    for &byte in name {
        match byte {
            b'!'..=b'~' if !b"#()<>[]{}/%".contains(&byte) => out.push(byte),
            _ => put!(out, "#{byte:02X}"),
        }
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::indexing_slicing)]
mod tests {
    fn written(write: impl Fn(&mut Vec<u8>)) -> String {
        let mut out = Vec::new();
        write(&mut out);
        String::from_utf8_lossy(&out).into_owned()
    }

    #[test]
    fn numbers_are_short() {
        let cases =
            [(0.0, "0"), (-0.001, "0"), (12.0, "12"), (12.5, "12.5"), (-0.07, "-0.07"), (612.349, "612.35")];
        for (number, expected) in cases {
            assert_eq!(written(|out| super::number(out, number)), expected);
        }
        assert_eq!(written(|out| super::integer(out, -1050)), "-1050");
        assert_eq!(written(|out| super::number(out, f64::NAN)), "0");
    }

    #[test]
    fn strings_escape_what_ends_them() {
        assert_eq!(written(|out| super::text(out, "a (b) \\")), r"(a \(b\) \\)");
        assert_eq!(written(|out| super::text(out, "é\u{1f600}")), "<FEFF00E9D83DDE00>");
        let mut latin = Vec::new();
        super::text(&mut latin, "Año");
        assert_eq!(latin, b"(A\xf1o)");
    }
}
