//! What every host already knows: how numbers are written and read, and which characters are letters.
//!
//! In a browser or in Node, JavaScript itself answers, so that the module carries no tables for it; elsewhere Rust's
//! standard library does. Both give the same answers: the nearest double, its shortest digits, and Unicode's categories.

/// A double as ECMAScript writes it.
pub fn written(number: f64) -> String {
    platform::written(number)
}

/// The double nearest to a number as JSON writes it.
pub fn nearest_double(text: &str) -> f64 {
    platform::nearest_double(text)
}

/// In lower case.
pub fn lower(text: &str) -> String {
    if text.is_ascii() { text.to_ascii_lowercase() } else { platform::lower(text) }
}

/// Of a text its letters and digits alone: the general categories L and N.
pub fn letters_and_digits(text: &str) -> String {
    if text.is_ascii() {
        text.chars().filter(char::is_ascii_alphanumeric).collect()
    } else {
        platform::letters_and_digits(text)
    }
}

#[cfg(all(feature = "wasm", target_arch = "wasm32"))]
mod platform {
    use wasm_bindgen::prelude::*;

    #[wasm_bindgen]
    extern "C" {
        #[wasm_bindgen(js_name = String)]
        pub fn written(number: f64) -> String;

        #[wasm_bindgen(js_name = Number)]
        pub fn nearest_double(text: &str) -> f64;

        type Text;

        #[wasm_bindgen(js_name = Object)]
        fn boxed(text: &str) -> Text;

        #[wasm_bindgen(method, js_name = toLowerCase)]
        fn to_lower_case(this: &Text) -> String;

        #[wasm_bindgen(method, js_name = replace)]
        fn replace(this: &Text, pattern: &RegExp, with: &str) -> String;

        type RegExp;

        #[wasm_bindgen(constructor)]
        fn new(pattern: &str, flags: &str) -> RegExp;
    }

    pub fn lower(text: &str) -> String {
        boxed(text).to_lower_case()
    }

    pub fn letters_and_digits(text: &str) -> String {
        boxed(text).replace(&RegExp::new("[^\\p{L}\\p{N}]", "gu"), "")
    }
}

#[cfg(not(all(feature = "wasm", target_arch = "wasm32")))]
mod platform {

    /// From where ECMAScript writes an exponent.
    const LARGE: f64 = 1e21;

    /// Below which it does.
    const SMALL: f64 = 1e-6;

    pub fn written(number: f64) -> String {
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

    pub fn letters_and_digits(text: &str) -> String {
        text.chars().filter(|c| c.is_alphanumeric() && !is_mark(*c)).collect()
    }

    /// Whether a character is alphabetic without being a letter: vowel signs and circled letters.
    fn is_mark(c: char) -> bool {
        let mut from = 0;
        MARKS.iter().any(|(gap, length)| {
            let range = from + gap..from + gap + length;
            from = range.end;
            range.contains(&u32::from(c))
        })
    }

    /// Alphabetic characters outside the categories L and N (Unicode 15): the gap before each run, and its length.
    #[rustfmt::skip]
    static MARKS: &[(u32, u32)] = &[
    (837, 1), (29, 13), (576, 14), (1, 1), (1, 2), (1, 2), (1, 1), (72, 11), (48, 13), (1, 7), (16, 1), (101, 7),
    (4, 4), (2, 2), (4, 1), (35, 1), (30, 16), (102, 11), (101, 2), (3, 9), (1, 3), (1, 4), (106, 1), (60, 12),
    (3, 7), (6, 20), (54, 2), (2, 15), (1, 2), (5, 3), (10, 2), (29, 3), (58, 7), (2, 2), (2, 2), (10, 1), (10, 2),
    (29, 3), (58, 5), (4, 2), (2, 2), (4, 1), (30, 2), (3, 1), (11, 3), (58, 8), (1, 3), (1, 2), (21, 2), (22, 3),
    (4, 3), (58, 7), (2, 2), (2, 2), (9, 2), (10, 2), (30, 1), (59, 5), (3, 3), (1, 3), (10, 1), (40, 5), (57, 7),
    (1, 3), (1, 3), (8, 2), (11, 2), (29, 3), (58, 7), (1, 3), (1, 3), (8, 2), (11, 2), (15, 1), (12, 4), (58, 7),
    (1, 3), (1, 3), (10, 1), (10, 2), (29, 3), (75, 6), (1, 1), (1, 8), (18, 2), (61, 1), (2, 7), (18, 1), (99, 1),
    (2, 6), (1, 2), (16, 1), (163, 19), (9, 11), (1, 36), (110, 12), (1, 1), (2, 4), (23, 4), (4, 3), (1, 3), (2, 7),
    (3, 4), (13, 12), (1, 1), (10, 4), (1652, 2), (30, 2), (30, 2), (30, 2), (66, 19), (188, 2), (34, 1), (118, 12),
    (4, 9), (222, 5), (57, 10), (2, 20), (74, 2), (11, 3), (49, 5), (48, 15), (60, 3), (30, 9), (2, 2), (57, 11),
    (50, 19), (412, 34), (1729, 52), (2294, 32), (30836, 8), (34, 2), (354, 1), (8, 1), (23, 5), (88, 2), (50, 16),
    (1, 1), (57, 1), (38, 5), (28, 12), (45, 4), (48, 12), (37, 1), (67, 14), (12, 1), (8, 2), (45, 3), (50, 1),
    (1, 3), (2, 2), (5, 1), (44, 5), (5, 1), (237, 8), (20275, 1), (2135, 5), (1670, 3), (1, 2), (5, 4), (788, 4),
    (65, 1), (321, 2), (77, 3), (259, 3), (53, 14), (45, 2), (11, 3), (45, 9), (9, 1), (61, 3), (36, 12), (18, 2),
    (57, 3), (48, 13), (14, 2), (92, 9), (2, 1), (6, 1), (2, 1), (157, 10), (23, 4), (58, 7), (2, 2), (2, 2),
    (10, 1), (10, 2), (84, 9), (1, 1), (2, 1), (1, 4), (1, 2), (103, 13), (1, 3), (106, 18), (237, 7), (2, 7),
    (29, 2), (82, 15), (1, 1), (106, 11), (103, 14), (257, 13), (247, 6), (1, 2), (2, 2), (3, 1), (1, 1), (142, 7),
    (2, 6), (4, 1), (28, 10), (42, 5), (1, 4), (18, 11), (46, 14), (200, 8), (199, 8), (1, 7), (83, 22), (1, 14),
    (122, 6), (3, 1), (1, 2), (1, 3), (1, 1), (3, 1), (66, 5), (1, 2), (1, 4), (348, 4), (9, 2), (1, 1), (48, 7),
    (3, 3), (16861, 17), (3616, 1), (1, 55), (7, 4), (93, 2), (19628, 1), (9057, 7), (1, 17), (2, 7), (1, 2), (1, 5),
    (100, 1), (1619, 1), (2, 1), (7, 2), (5, 1), (593, 1), (2024, 26), (6, 26), (6, 26),
    ];
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
            assert_eq!(written(number), text);
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
        assert_eq!(letters_and_digits("कि Ⓐ"), "क");
    }

    #[test]
    fn lower_case_knows_the_last_letter_of_a_word() {
        assert_eq!(lower("ΟΔΟΣ"), "οδος");
        assert_eq!(lower("Éa"), "éa");
    }
}
