//! Rust source as a row of tokens: as much of them as it takes to find texts, and nothing inside comments or strings.

/// A token and the line it begins in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Token {
    /// What it is.
    pub kind: Kind,
    /// Counted from 1.
    pub line: usize,
}

/// What a token is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Kind {
    /// A name, a keyword or a number.
    Word(String),
    /// The value of a plain string, or of a raw one.
    Text(String),
    /// A string of bytes or a letter, of which nobody here needs the value.
    Other,
    /// Any other sign.
    Sign(char),
}

/// All tokens of a source.
pub fn tokens(source: &str) -> Result<Vec<Token>, String> {
    let mut reader = Reader {
        letters: source.chars().collect(),
        at: 0,
        line: 1,
    };
    let mut tokens = Vec::new();
    while let Some(letter) = reader.peek(0) {
        let line = reader.line;
        if let Some(kind) = reader.token(letter)? {
            tokens.push(Token { kind, line });
        }
    }
    Ok(tokens)
}

struct Reader {
    letters: Vec<char>,
    at: usize,
    line: usize,
}

impl Reader {
    fn peek(&self, ahead: usize) -> Option<char> {
        self.letters.get(self.at + ahead).copied()
    }

    fn next(&mut self) -> Result<char, String> {
        let letter = self.peek(0).ok_or("the source ends within a token")?;
        self.at += 1;
        self.line += usize::from(letter == '\n');
        Ok(letter)
    }

    fn token(&mut self, letter: char) -> Result<Option<Kind>, String> {
        if letter == '/' && matches!(self.peek(1), Some('/' | '*')) {
            return self.comment().map(|()| None);
        }
        if letter == '"' {
            return self.text().map(Some);
        }
        if letter == '\'' {
            return self.quote().map(Some);
        }
        if letter.is_alphanumeric() || letter == '_' {
            let word = self.word()?;
            return match (word.as_str(), self.peek(0)) {
                ("r", Some('"' | '#')) if self.is_raw() => self.raw().map(Some),
                ("br" | "cr", Some('"' | '#')) if self.is_raw() => self.raw().map(|_| Some(Kind::Other)),
                ("b" | "c", Some('"')) => self.text().map(|_| Some(Kind::Other)),
                ("b", Some('\'')) => self.quote().map(|_| Some(Kind::Other)),
                _ => Ok(Some(Kind::Word(word))),
            };
        }
        self.next()?;
        Ok((!letter.is_whitespace()).then_some(Kind::Sign(letter)))
    }

    fn word(&mut self) -> Result<String, String> {
        let mut word = String::new();
        while let Some(letter) = self
            .peek(0)
            .filter(|letter| letter.is_alphanumeric() || *letter == '_')
        {
            word.push(letter);
            self.next()?;
        }
        Ok(word)
    }

    fn comment(&mut self) -> Result<(), String> {
        if self.peek(1) == Some('/') {
            while self.peek(0).is_some_and(|letter| letter != '\n') {
                self.next()?;
            }
            return Ok(());
        }
        let mut depth = 0;
        loop {
            match (self.next()?, self.peek(0)) {
                ('/', Some('*')) => depth += 1,
                ('*', Some('/')) => depth -= 1,
                _ => continue,
            }
            self.next()?;
            if depth == 0 {
                return Ok(());
            }
        }
    }

    fn text(&mut self) -> Result<Kind, String> {
        self.next()?;
        let mut text = String::new();
        loop {
            match self.next()? {
                '"' => return Ok(Kind::Text(text)),
                '\\' => text.extend(self.escaped()?),
                letter => text.push(letter),
            }
        }
    }

    /// What stands behind a backslash: nothing at the end of a line.
    fn escaped(&mut self) -> Result<Option<char>, String> {
        Ok(Some(match self.next()? {
            'n' => '\n',
            't' => '\t',
            'r' => '\r',
            '0' => '\0',
            sign @ ('"' | '\'' | '\\') => sign,
            '\n' => {
                while self.peek(0).is_some_and(char::is_whitespace) {
                    self.next()?;
                }
                return Ok(None);
            }
            'x' => {
                let digits = format!("{}{}", self.next()?, self.next()?);
                number(&digits)?
            }
            'u' => {
                let mut digits = String::new();
                self.next()?;
                loop {
                    match self.next()? {
                        '}' => break,
                        '_' => {}
                        digit => digits.push(digit),
                    }
                }
                number(&digits)?
            }
            other => return Err(format!("line {}: there is no \\{other} in a string", self.line)),
        }))
    }

    /// Whether a raw string begins here, and not a raw name (`r#type`).
    fn is_raw(&self) -> bool {
        let behind = (0..).find(|ahead| self.peek(*ahead) != Some('#')).unwrap_or(0);
        self.peek(behind) == Some('"')
    }

    fn raw(&mut self) -> Result<Kind, String> {
        let mut fence = 0;
        while self.next()? == '#' {
            fence += 1;
        }
        let mut text = String::new();
        loop {
            let letter = self.next()?;
            if letter == '"' && (0..fence).all(|ahead| self.peek(ahead) == Some('#')) {
                for _ in 0..fence {
                    self.next()?;
                }
                return Ok(Kind::Text(text));
            }
            text.push(letter);
        }
    }

    /// A letter (`'a'`) or the name of a lifetime (`'a`).
    fn quote(&mut self) -> Result<Kind, String> {
        self.next()?;
        if self.peek(0) == Some('\\') {
            self.next()?;
            self.escaped()?;
        } else if self.peek(1) == Some('\'') {
            self.next()?;
        } else {
            return Ok(Kind::Sign('\''));
        }
        self.next()?;
        Ok(Kind::Other)
    }
}

fn number(digits: &str) -> Result<char, String> {
    u32::from_str_radix(digits, 16)
        .ok()
        .and_then(char::from_u32)
        .ok_or_else(|| format!("{digits} is the number of no letter"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kinds(source: &str) -> Vec<Kind> {
        let tokens = tokens(source).expect("readable source");
        tokens.into_iter().map(|token| token.kind).collect()
    }

    fn texts(source: &str) -> Vec<String> {
        let texts = kinds(source).into_iter().filter_map(|kind| match kind {
            Kind::Text(text) => Some(text),
            _ => None,
        });
        texts.collect()
    }

    #[test]
    fn strings_are_read_as_the_compiler_reads_them() {
        assert_eq!(
            texts("a(\"x\\\"\\u{41}\\x42 \\\n      y\\n\", r#\"\\\"\"#, r\"z\")"),
            ["x\"AB y\n", "\\\"", "z"]
        );
    }

    #[test]
    fn what_looks_like_a_string_and_is_none_is_passed_by() {
        let source = "// \"a\n/* \" /* \" */ \" */ 'x' '\"' '\\'' b'\"' b\"b\" br#\"c\"# fn f<'a>(r#type: &'a str) \"end\"";
        assert_eq!(texts(source), ["end"]);
    }

    #[test]
    fn a_token_knows_its_line() {
        let tokens = tokens("a\n\"b\n\"\nc").expect("readable source");
        let lines: Vec<_> = tokens.iter().map(|token| token.line).collect();
        assert_eq!(lines, [1, 2, 4]);
    }

    #[test]
    fn a_string_without_an_end_is_an_error() {
        assert!(tokens("a(\"b").is_err());
    }
}
