//! A static web server of the smallest kind: one thread per connection, GET and HEAD, no state.
//!
//! The browser tests include this same file, so what they walk on is what `cargo xtask serve` does.

use std::io::{self, BufRead, BufReader, Write};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::sync::Arc;
use std::thread;
use std::time::Duration;

/// What is sent back.
pub struct Response {
    /// 200, 404, …
    pub status: u16,
    /// All headers but `Content-Length` and `Connection`.
    pub headers: Vec<(String, String)>,
    /// The bytes.
    pub body: Vec<u8>,
}

impl Response {
    /// A file found; its type follows from the name.
    pub fn file(name: &str, body: Vec<u8>) -> Self {
        Self {
            status: 200,
            headers: vec![("Content-Type".to_owned(), media_type(name).to_owned())],
            body,
        }
    }

    /// Nothing at this address.
    pub fn not_found(path: &str) -> Self {
        let body = format!("There is nothing at {path}\n").into_bytes();
        Self {
            status: 404,
            headers: vec![("Content-Type".to_owned(), "text/plain; charset=utf-8".to_owned())],
            body,
        }
    }

    /// The same with one more header.
    pub fn with(mut self, name: &str, value: &str) -> Self {
        self.headers.push((name.to_owned(), value.to_owned()));
        self
    }
}

/// Listens on 127.0.0.1; port 0 lets the system choose.
pub fn bind(port: u16) -> io::Result<TcpListener> {
    TcpListener::bind((Ipv4Addr::LOCALHOST, port))
}

/// Answers until the process ends. `answer` gets the path without query, percent-decoded, beginning with `/`.
pub fn serve(listener: &TcpListener, answer: impl Fn(&str) -> Response + Send + Sync + 'static) {
    let answer = Arc::new(answer);
    for connection in listener.incoming() {
        let Ok(connection) = connection else { continue };
        let answer = Arc::clone(&answer);
        // A browser that goes away in the middle is not our trouble.
        thread::spawn(move || converse(&connection, answer.as_ref()).ok());
    }
}

fn converse(connection: &TcpStream, answer: &dyn Fn(&str) -> Response) -> io::Result<()> {
    connection.set_read_timeout(Some(Duration::from_secs(10)))?;
    let mut reader = BufReader::new(connection);
    let mut first = String::new();
    reader.read_line(&mut first)?;
    loop {
        let mut header = String::new();
        if reader.read_line(&mut header)? <= 2 {
            break;
        }
    }
    let mut words = first.split_whitespace();
    let (method, target) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
    let path = decoded(target.split(['?', '#']).next().unwrap_or_default());
    let response = match method {
        "GET" | "HEAD" if is_plain(&path) => answer(&path),
        "GET" | "HEAD" => Response::not_found(&path),
        "" => return Ok(()),
        _ => Response {
            status: 405,
            headers: Vec::new(),
            body: Vec::new(),
        },
    };
    send(connection, &response, method == "HEAD")
}

fn send(mut connection: &TcpStream, response: &Response, head_only: bool) -> io::Result<()> {
    let reason = match response.status {
        200 => "OK",
        404 => "Not Found",
        405 => "Method Not Allowed",
        _ => "Answer",
    };
    let mut head = format!("HTTP/1.1 {} {reason}\r\n", response.status);
    for (name, value) in &response.headers {
        head.push_str(&format!("{name}: {value}\r\n"));
    }
    head.push_str(&format!(
        "Content-Length: {}\r\nConnection: close\r\n\r\n",
        response.body.len()
    ));
    connection.write_all(head.as_bytes())?;
    if !head_only {
        connection.write_all(&response.body)?;
    }
    connection.flush()
}

/// No way out of the served folder.
fn is_plain(path: &str) -> bool {
    path.starts_with('/') && !path.contains(['\\', '\0']) && !path.split('/').any(|part| part == "..")
}

fn decoded(path: &str) -> String {
    let mut bytes = Vec::with_capacity(path.len());
    let mut rest = path.as_bytes();
    while let Some((&byte, tail)) = rest.split_first() {
        let escape = (byte == b'%')
            .then(|| tail.get(..2))
            .flatten()
            .and_then(|digits| u8::from_str_radix(std::str::from_utf8(digits).ok()?, 16).ok());
        bytes.push(escape.unwrap_or(byte));
        rest = if escape.is_some() { &tail[2..] } else { tail };
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

/// The media type that belongs to a file name.
pub fn media_type(name: &str) -> &'static str {
    match name.rsplit('.').next().unwrap_or_default() {
        "html" => "text/html; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "js" | "mjs" => "text/javascript; charset=utf-8",
        // Anything else would make the browser refuse to compile while it loads.
        "wasm" => "application/wasm",
        "json" => "application/json",
        "webmanifest" => "application/manifest+json",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "ico" => "image/x-icon",
        "woff2" => "font/woff2",
        "txt" => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn escapes_are_decoded_and_broken_ones_left() {
        assert_eq!(decoded("/a%20b/%D0%AF%"), "/a b/Я%");
        assert_eq!(decoded("/%zz"), "/%zz");
    }

    #[test]
    fn there_is_no_way_out_of_the_folder() {
        assert!(is_plain("/style/base.css"));
        assert!(!is_plain(&decoded("/%2e%2e/secret")));
        assert!(!is_plain("style"));
    }
}
