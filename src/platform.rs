//! Numbers and Unicode: how numbers are written and read, which characters are letters, and how character sets are
//! decoded.
//!
//! In browsers and Node this uses JavaScript, so that the module needs no tables; elsewhere it uses crates.
//! Both give the same results: the nearest double, its shortest digits, Unicode's forms, cases and categories, and the encodings
//! of WHATWG.

/// A double as ECMAScript writes it.
pub fn number_to_string(number: f64) -> String {
    backend::number_to_string(number)
}

/// The double nearest to a number as JSON writes it.
pub fn nearest_double(text: &str) -> f64 {
    // Most are small whole numbers, each of which is a double.
    text.parse::<u32>().map_or_else(|_| backend::nearest_double(text), f64::from)
}

/// In lower case.
pub fn lower(text: &str) -> String {
    if text.is_ascii() { text.to_ascii_lowercase() } else { backend::lower(text) }
}

/// In upper case.
pub fn upper(text: &str) -> String {
    if text.is_ascii() { text.to_ascii_uppercase() } else { backend::upper(text) }
}

/// In the form NFC: canonical, composed.
pub fn composed(text: &str) -> String {
    if text.is_ascii() { text.into() } else { backend::composed(text) }
}

/// In the form NFKC: compatible, composed.
pub fn compatible(text: &str) -> String {
    if text.is_ascii() { text.into() } else { backend::compatible(text) }
}

/// In the form NFKD: compatible, letters and marks apart.
pub fn compatible_apart(text: &str) -> String {
    if text.is_ascii() { text.into() } else { backend::compatible_apart(text) }
}

/// Of a text its letters and digits alone, the general categories L and N, and its ends of lines.
pub fn letters_and_digits(text: &str) -> String {
    if text.is_ascii() {
        text.chars().filter(|c| c.is_ascii_alphanumeric() || *c == '\n').collect()
    } else {
        backend::letters_and_digits(text)
    }
}

/// Bytes as text by a label of WHATWG for their encoding, such as `windows-1250`, ignoring a byte order mark. None
/// where the encoding is not known, or the bytes are not in it.
pub fn decoded(bytes: &[u8], label: &str) -> Option<String> {
    backend::decoded(bytes, label)
}

/// Bytes as text by the label of an encoding, U+FFFD for what is malformed; none for an unknown encoding.
pub fn decoded_lossy(bytes: &[u8], label: &str) -> Option<String> {
    backend::decoded_lossy(bytes, label)
}

#[cfg(all(feature = "wasm", target_arch = "wasm32"))]
mod backend {
    use wasm_bindgen::prelude::*;

    #[wasm_bindgen]
    extern "C" {
        #[wasm_bindgen(js_name = String)]
        pub fn number_to_string(number: f64) -> String;

        #[wasm_bindgen(js_name = Number)]
        pub fn nearest_double(text: &str) -> f64;

        type Text;

        #[wasm_bindgen(js_name = Object)]
        fn boxed(text: &str) -> Text;

        #[wasm_bindgen(method, js_name = toLowerCase)]
        fn to_lower_case(this: &Text) -> String;

        #[wasm_bindgen(method, js_name = toUpperCase)]
        fn to_upper_case(this: &Text) -> String;

        #[wasm_bindgen(method)]
        fn normalize(this: &Text, form: &str) -> String;

        #[wasm_bindgen(method, js_name = replace)]
        fn replace(this: &Text, pattern: &RegExp, with: &str) -> String;

        type RegExp;

        #[wasm_bindgen(constructor)]
        fn new(pattern: &str, flags: &str) -> RegExp;

        type TextDecoder;

        #[wasm_bindgen(constructor, catch)]
        fn new(label: &str, options: &JsValue) -> Result<TextDecoder, JsValue>;

        #[wasm_bindgen(method, catch)]
        fn decode(this: &TextDecoder, bytes: &[u8]) -> Result<String, JsValue>;
    }

    pub fn decoded_lossy(bytes: &[u8], label: &str) -> Option<String> {
        TextDecoder::new(label, &JsValue::UNDEFINED).ok()?.decode(bytes).ok()
    }

    pub fn lower(text: &str) -> String {
        boxed(text).to_lower_case()
    }

    pub fn upper(text: &str) -> String {
        boxed(text).to_upper_case()
    }

    pub fn composed(text: &str) -> String {
        boxed(text).normalize("NFC")
    }

    pub fn compatible(text: &str) -> String {
        boxed(text).normalize("NFKC")
    }

    pub fn compatible_apart(text: &str) -> String {
        boxed(text).normalize("NFKD")
    }

    pub fn decoded(bytes: &[u8], label: &str) -> Option<String> {
        let options = js_sys::JSON::parse(r#"{"fatal":true,"ignoreBOM":true}"#).ok()?;
        TextDecoder::new(label, &options).and_then(|decoder| decoder.decode(bytes)).ok()
    }

    pub fn letters_and_digits(text: &str) -> String {
        boxed(text).replace(&RegExp::new("[^\\p{L}\\p{N}\n]", "gu"), "")
    }
}

#[cfg(not(all(feature = "wasm", target_arch = "wasm32")))]
mod backend {
    use std::borrow::Cow;

    use encoding_rs::Encoding;
    use unicode_normalization::UnicodeNormalization;
    use unicode_properties::{GeneralCategoryGroup, UnicodeGeneralCategory};

    /// From where ECMAScript writes an exponent.
    const LARGE: f64 = 1e21;

    /// Below which it does.
    const SMALL: f64 = 1e-6;

    pub fn number_to_string(number: f64) -> String {
        let size = number.abs();
        if number.is_nan() {
            "NaN".into()
        } else if number.is_infinite() {
            if number < 0.0 { "-Infinity" } else { "Infinity" }.into()
        } else if size == 0.0 {
            "0".into()
        } else if (SMALL..LARGE).contains(&size) {
            number.to_string()
        } else {
            let written = format!("{number:e}");
            if written.contains("e-") { written } else { written.replace('e', "e+") }
        }
    }

    pub fn nearest_double(text: &str) -> f64 {
        text.parse().unwrap_or(f64::NAN)
    }

    pub fn lower(text: &str) -> String {
        text.to_lowercase()
    }

    pub fn upper(text: &str) -> String {
        text.to_uppercase()
    }

    pub fn composed(text: &str) -> String {
        text.nfc().collect()
    }

    pub fn compatible(text: &str) -> String {
        text.nfkc().collect()
    }

    pub fn compatible_apart(text: &str) -> String {
        text.nfkd().collect()
    }

    pub fn decoded(bytes: &[u8], label: &str) -> Option<String> {
        let encoding = Encoding::for_label_no_replacement(label.as_bytes())?;
        encoding.decode_without_bom_handling_and_without_replacement(bytes).map(Cow::into_owned)
    }

    pub fn decoded_lossy(bytes: &[u8], label: &str) -> Option<String> {
        let encoding = Encoding::for_label_no_replacement(label.as_bytes())?;
        Some(encoding.decode_with_bom_removal(bytes).0.into_owned())
    }

    pub fn letters_and_digits(text: &str) -> String {
        use GeneralCategoryGroup::{Letter, Number};
        text.chars().filter(|c| *c == '\n' || matches!(c.general_category_group(), Letter | Number)).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_written_as_ecmascript_writes_them() {
        let cases = [
            (0.1, "0.1"),
            (-0.0, "0"),
            (1e-6, "0.000001"),
            (1e-7, "1e-7"),
            (1.5e-9, "1.5e-9"),
            (1e20, "100000000000000000000"),
            (1e21, "1e+21"),
            (-2.5, "-2.5"),
            (f64::NAN, "NaN"),
            (f64::INFINITY, "Infinity"),
        ];
        for (number, text) in cases {
            assert_eq!(number_to_string(number), text);
        }
    }

    #[test]
    fn doubles_are_the_nearest_ones() {
        assert_eq!(nearest_double("0.1"), 0.1);
        assert_eq!(nearest_double("1e400"), f64::INFINITY);
        assert_eq!(nearest_double("9007199254740993"), 9_007_199_254_740_992.0);
    }

    #[test]
    fn letters_and_digits_alone() {
        assert_eq!(letters_and_digits("Media GmbH & Co."), "MediaGmbHCo");
        assert_eq!(letters_and_digits("½ é—e\u{301}"), "½ée");
        assert_eq!(letters_and_digits("कि Ⓐ\n1\n"), "क\n1\n");
    }

    #[test]
    fn lower_case_knows_the_last_letter_of_a_word() {
        assert_eq!(lower("ΟΔΟΣ"), "οδος");
        assert_eq!((lower("Éa"), upper("éß")), ("éa".into(), "ÉSS".into()));
    }

    #[test]
    fn forms_of_unicode() {
        assert_eq!((composed("e\u{301}ﬁ"), compatible("e\u{301}ﬁ")), ("éﬁ".into(), "éfi".into()));
        assert_eq!((compatible_apart("éﬁ"), compatible("が")), ("e\u{301}fi".into(), "が".into()));
    }

    #[test]
    fn encodings_by_their_labels() {
        for (bytes, label, text) in [
            (&b"\xa3\xf3d\x9f"[..], "windows-1250", Some("Łódź")),
            (b"\xa3\xf3d\x9f", "CP1250", Some("Łódź")),
            (b"\xb3\xf4", "euc-jp", Some("株")),
            (b"\xff", "euc-jp", None),
            (b"a", "iso-2022-kr", None),
            (b"a", "cp850", None),
            (b"a\0", "utf-16le", Some("a")),
            (b"\xff\xfea\0", "utf-16le", Some("\u{feff}a")),
        ] {
            assert_eq!(decoded(bytes, label).as_deref(), text, "{label}");
        }
    }

    /// The table is also held against JavaScript, by `tests/package/encodings.test.mjs`.
    #[test]
    fn encodings_read_the_same_in_every_host() {
        let table: Vec<(String, String, Option<String>)> =
            serde_json::from_str(include_str!("../tests/encodings.json")).unwrap();
        for (label, hex, text) in table {
            let digits = hex.as_bytes().chunks(2).map(|two| std::str::from_utf8(two).unwrap());
            let bytes: Vec<u8> = digits.map(|two| u8::from_str_radix(two, 16).unwrap()).collect();
            assert_eq!(decoded_lossy(&bytes, &label), text, "{label}");
        }
    }
}
