//! Keys and typing.

use serde_json::{Value, json};

use crate::js;
use crate::page::Page;

const ALT: u32 = 1;
const CONTROL: u32 = 2;
const META: u32 = 4;
const SHIFT: u32 = 8;

/// Name (as in `KeyboardEvent.key`), code and the old numeric code of keys that write nothing.
const NAMED: [(&str, &str, u32); 16] = [
    ("Enter", "Enter", 13),
    ("Escape", "Escape", 27),
    ("Tab", "Tab", 9),
    ("Backspace", "Backspace", 8),
    ("Delete", "Delete", 46),
    ("Home", "Home", 36),
    ("End", "End", 35),
    ("PageUp", "PageUp", 33),
    ("PageDown", "PageDown", 34),
    ("ArrowLeft", "ArrowLeft", 37),
    ("ArrowUp", "ArrowUp", 38),
    ("ArrowRight", "ArrowRight", 39),
    ("ArrowDown", "ArrowDown", 40),
    ("F1", "F1", 112),
    ("F2", "F2", 113),
    ("ContextMenu", "ContextMenu", 93),
];

impl Page {
    /// Presses a key with its modifiers: `Enter`, `Control+Shift+z`, `Space`, `?`.
    #[track_caller]
    pub fn press(&self, keys: &str) {
        let (held, name) = match keys.rsplit_once('+') {
            Some((held, name)) if !name.is_empty() => (modifiers(held), name),
            _ => (0, keys),
        };
        let mut key = key(name, held);
        key["modifiers"] = held.into();
        // Chromium leaves editing shortcuts to the system, which a test does not have.
        if held == CONTROL
            && let Some(command) = editing_command(name)
        {
            key["commands"] = json!([command]);
        }
        let writes = key.get("text").is_some();
        key["type"] = if writes { "keyDown" } else { "rawKeyDown" }.into();
        self.call("Input.dispatchKeyEvent", &key);
        key["type"] = "keyUp".into();
        self.call("Input.dispatchKeyEvent", &key);
    }

    /// Types into what has the focus, letter by letter, with key events where a key has the letter.
    #[track_caller]
    pub fn type_text(&self, text: &str) {
        for letter in text.chars() {
            match letter {
                '\n' => self.press("Enter"),
                ' '..='~' => self.press(letter.encode_utf8(&mut [0; 4])),
                // No key of this keyboard has it: it comes as from an input method.
                _ => self.insert_text(letter.encode_utf8(&mut [0; 4])),
            }
        }
    }

    /// Inserts a text at once, as an input method or a paste of plain text does.
    #[track_caller]
    pub fn insert_text(&self, text: &str) {
        self.call("Input.insertText", &json!({ "text": text }));
    }

    /// Replaces what stands in a form field.
    #[track_caller]
    pub fn fill(&self, selector: &str, text: &str) {
        self.click(selector);
        self.eval(&format!("document.querySelector({}).select()", js(selector)));
        if text.is_empty() {
            self.press("Delete");
        } else {
            self.insert_text(text);
        }
    }

    /// Chooses an option of a `<select>` by its value, as a person's choice would.
    #[track_caller]
    pub fn choose(&self, selector: &str, value: &str) {
        self.wait_for_element(&format!("{selector} option[value={}]", js(value)));
        self.eval(&format!(
            "(() => {{ const field = document.querySelector({}); field.focus(); field.value = {}; \
             for (const kind of ['input', 'change']) field.dispatchEvent(new Event(kind, {{ bubbles: true }})); }})()",
            js(selector),
            js(value)
        ));
    }

    /// Puts the focus on an element.
    #[track_caller]
    pub fn focus(&self, selector: &str) {
        self.wait_for_element(selector);
        self.eval(&format!("document.querySelector({}).focus()", js(selector)));
    }

    /// Whether the focus is on an element that matches.
    #[track_caller]
    pub fn is_focused(&self, selector: &str) -> bool {
        self.eval(&format!(
            "document.activeElement?.matches({}) === true",
            js(selector)
        )) == true
    }

    /// Pastes a text into what has the focus, so that the page's own `paste` listener sees it.
    #[track_caller]
    pub fn paste(&self, text: &str) {
        self.eval(&format!(
            "(() => {{ const data = new DataTransfer(); data.setData('text/plain', {}); \
             const target = document.activeElement ?? document.body; \
             target.dispatchEvent(new ClipboardEvent('paste', {{ clipboardData: data, bubbles: true, cancelable: true }})); \
             }})()",
            js(text)
        ));
    }
}

/// The bits of `Control+Shift`.
#[track_caller]
pub fn modifiers(names: &str) -> u32 {
    names.split('+').fold(0, |held, name| {
        held | match name {
            "Alt" => ALT,
            "Control" => CONTROL,
            "Meta" => META,
            "Shift" => SHIFT,
            other => panic!("`{other}` is not a modifier; they are Alt, Control, Meta, Shift"),
        }
    })
}

#[track_caller]
fn key(name: &str, held: u32) -> Value {
    if let Some((key, code, number)) = NAMED.iter().find(|(key, ..)| *key == name) {
        let mut params = json!({ "key": key, "code": code, "windowsVirtualKeyCode": number });
        if *key == "Enter" {
            params["text"] = "\r".into();
        }
        return params;
    }
    let letter = match name {
        "Space" => ' ',
        _ => {
            let mut letters = name.chars();
            let letter = letters.next().unwrap_or_default();
            assert!(letters.next().is_none(), "`{name}` is not the name of a key");
            letter
        }
    };
    let (code, number) = match letter.to_ascii_uppercase() {
        ' ' => ("Space".to_owned(), 32),
        upper @ 'A'..='Z' => (format!("Key{upper}"), u32::from(upper)),
        digit @ '0'..='9' => (format!("Digit{digit}"), u32::from(digit)),
        // The old number matters only for letters and digits.
        _ => (String::new(), 0),
    };
    let written = if held & SHIFT == SHIFT {
        letter.to_ascii_uppercase()
    } else {
        letter
    }
    .to_string();
    let mut params = json!({ "key": written, "code": code, "windowsVirtualKeyCode": number });
    if held & (ALT | CONTROL | META) == 0 {
        params["text"] = written.into();
    }
    params
}

fn editing_command(letter: &str) -> Option<&'static str> {
    match letter {
        "a" => Some("selectAll"),
        "c" => Some("copy"),
        "x" => Some("cut"),
        "v" => Some("paste"),
        _ => None,
    }
}
