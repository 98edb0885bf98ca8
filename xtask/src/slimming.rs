//! Pages, sheets and scripts without what only their authors read.

/// A page without comments, indentation and empty lines.
pub fn without_html_comments(html: &str) -> String {
    let mut text = String::with_capacity(html.len());
    let mut rest = html;
    while let Some((before, comment)) = rest.split_once("<!--") {
        text.push_str(before);
        rest = comment.split_once("-->").map_or("", |(_, behind)| behind);
    }
    text.push_str(rest);
    trimmed_lines(&text, |_| true)
}

/// A sheet without comments, indentation and empty lines. Strings are left as they are.
pub fn without_css_comments(css: &str) -> String {
    let mut text = String::with_capacity(css.len());
    let mut letters = css.chars().peekable();
    let mut quote = None;
    while let Some(letter) = letters.next() {
        match (quote, letter) {
            (None, '/') if letters.peek() == Some(&'*') => {
                letters.next();
                let mut before = ' ';
                for inside in letters.by_ref() {
                    if before == '*' && inside == '/' {
                        break;
                    }
                    before = inside;
                }
                continue;
            }
            (None, '"' | '\'') => quote = Some(letter),
            (Some(_), '\\') => {
                text.push(letter);
                text.extend(letters.next());
                continue;
            }
            (Some(open), _) if open == letter => quote = None,
            _ => {}
        }
        text.push(letter);
    }
    trimmed_lines(&text, |_| true)
}

/// A script without its lines that are only comment. Enough for our own scripts and for generated glue, where a comment
/// never begins behind code.
pub fn without_comment_lines(script: &str) -> String {
    let mut in_comment = false;
    trimmed_lines(script, |line| {
        if in_comment {
            in_comment = !line.ends_with("*/");
            return false;
        }
        if line.starts_with("/*") {
            in_comment = !line.ends_with("*/");
            return false;
        }
        !line.starts_with("//")
    })
}

fn trimmed_lines(text: &str, mut keep: impl FnMut(&str) -> bool) -> String {
    let mut lean = String::with_capacity(text.len());
    for line in text.lines().map(str::trim).filter(|line| !line.is_empty()) {
        if keep(line) {
            lean.push_str(line);
            lean.push('\n');
        }
    }
    lean
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_leave_a_sheet_but_strings_stay() {
        let css = "/* a */\n.a {\n  content: \"/* no */ \\\" '\"; /* b */\n  color: red;\n}\n";
        assert_eq!(
            without_css_comments(css),
            ".a {\ncontent: \"/* no */ \\\" '\";\ncolor: red;\n}\n"
        );
    }

    #[test]
    fn comments_leave_the_page() {
        assert_eq!(
            without_html_comments("<p>\n  <!-- a\n b -->\n  <b>1 < 2</b>\n"),
            "<p>\n<b>1 < 2</b>\n"
        );
    }

    #[test]
    fn comment_lines_leave_a_script_and_code_stays() {
        let script =
            "/**\n * Says.\n */\nconst a = 'http://x';\n// no\n  call(a); // kept\n/* one */\nend();\n";
        assert_eq!(
            without_comment_lines(script),
            "const a = 'http://x';\ncall(a); // kept\nend();\n"
        );
    }
}
