//! Text from people and files, made safe to show and to store.

/// Longest single-line text (a title, a name), in characters.
pub const MAX_LINE: usize = 300;
/// Longest text of several lines (a note, a report), in characters.
pub const MAX_TEXT: usize = 20_000;

/// A single line: control characters, line breaks and direction overrides become spaces, spaces are folded, and
/// what is over [`MAX_LINE`] is cut.
pub fn clean_line(text: &str) -> String {
    let mut line = String::with_capacity(text.len().min(MAX_LINE * 4));
    for word in text
        .split(|c: char| c.is_whitespace() || is_invisible(c))
        .filter(|word| !word.is_empty())
    {
        if !line.is_empty() {
            line.push(' ');
        }
        line.push_str(word);
    }
    cut(line, MAX_LINE)
}

/// A text of several lines: control characters and direction overrides go, line breaks stay, the end is trimmed, and
/// what is over [`MAX_TEXT`] is cut.
pub fn clean_text(text: &str) -> String {
    let kept = text.replace("\r\n", "\n").replace('\r', "\n");
    let kept: String = kept
        .chars()
        .filter(|&c| c == '\n' || c == '\t' || !is_invisible(c))
        .collect();
    cut(kept.trim().to_owned(), MAX_TEXT)
}

/// Lower case with the letter variants that people type for one another folded: `ё` is found by `е`.
pub fn fold(text: &str) -> String {
    text.chars()
        .flat_map(char::to_lowercase)
        .map(|c| if c == 'ё' { 'е' } else { c })
        .collect()
}

/// Control characters, and the marks that change the direction of the text around them.
fn is_invisible(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}

fn cut(mut text: String, most: usize) -> String {
    if let Some((at, _)) = text.char_indices().nth(most) {
        text.truncate(at);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_cannot_change_the_direction_of_the_page_or_break_it() {
        assert_eq!(clean_line(" a\u{202e}b\u{0}\n\tc  "), "a b c");
        assert_eq!(clean_line(&"й".repeat(1000)).chars().count(), MAX_LINE);
    }

    #[test]
    fn a_text_keeps_its_lines() {
        assert_eq!(clean_text("one\r\ntwo\u{1b}\rthree \n"), "one\ntwo\nthree");
    }
}
