//! A client of the Chrome DevTools Protocol: one socket, calls that wait for their answer, events kept until asked for.

use std::cell::RefCell;
use std::net::TcpStream;
use std::rc::Rc;
use std::time::{Duration, Instant};

use serde_json::{Value, json};
use tungstenite::{Message, WebSocket};

/// A call that takes longer has hung.
const CALL_PATIENCE: Duration = Duration::from_secs(60);
/// How long one look at the socket waits.
const LOOK: Duration = Duration::from_millis(20);

/// Something the browser told without being asked.
#[derive(Debug, Clone)]
pub struct Event {
    /// The session (page) it belongs to; none for the browser itself.
    pub session: Option<String>,
    /// Such as `Page.loadEventFired`.
    pub method: String,
    /// What it says.
    pub params: Value,
}

/// A connection to the browser; clones share it.
#[derive(Clone)]
pub struct Cdp(Rc<RefCell<Connection>>);

struct Connection {
    socket: WebSocket<TcpStream>,
    next_id: u64,
    events: Vec<Event>,
    /// Answers that nobody has taken yet.
    answers: Vec<(u64, Value)>,
}

impl Cdp {
    /// Connects to an address like `ws://127.0.0.1:1234/devtools/browser/…`.
    pub fn connect(endpoint: &str) -> Result<Self, String> {
        let address = endpoint
            .strip_prefix("ws://")
            .and_then(|rest| rest.split('/').next())
            .ok_or_else(|| format!("{endpoint} is not the address of a socket"))?;
        let told =
            |error: &dyn std::fmt::Display| format!("cannot connect to the browser at {endpoint}: {error}");
        let stream = TcpStream::connect(address).map_err(|error| told(&error))?;
        stream.set_nodelay(true).map_err(|error| told(&error))?;
        let (socket, _) = tungstenite::client(endpoint, stream).map_err(|error| told(&error))?;
        socket
            .get_ref()
            .set_read_timeout(Some(LOOK))
            .map_err(|error| told(&error))?;
        let connection = Connection {
            socket,
            next_id: 1,
            events: Vec::new(),
            answers: Vec::new(),
        };
        Ok(Self(Rc::new(RefCell::new(connection))))
    }

    /// Calls a method of the browser or of one session and waits for its answer.
    pub fn call(&self, session: Option<&str>, method: &str, params: &Value) -> Result<Value, String> {
        let mut connection = self.0.borrow_mut();
        let id = connection.send(session, method, params)?;
        let deadline = Instant::now() + CALL_PATIENCE;
        loop {
            if let Some(index) = connection.answers.iter().position(|(own, _)| *own == id) {
                let (_, answer) = connection.answers.swap_remove(index);
                return match answer.get("error") {
                    None => Ok(answer["result"].clone()),
                    Some(error) => Err(format!(
                        "{method}: {}",
                        error["message"].as_str().unwrap_or("failed")
                    )),
                };
            }
            if Instant::now() > deadline {
                return Err(format!("{method}: no answer within {CALL_PATIENCE:?}"));
            }
            connection.look()?;
        }
    }

    /// Calls a method without waiting for its answer.
    pub fn notify(&self, session: Option<&str>, method: &str, params: &Value) -> Result<(), String> {
        self.0.borrow_mut().send(session, method, params).map(|_| ())
    }

    /// Takes the kept events that `wanted` chooses; the others stay.
    pub fn take_events(&self, wanted: impl Fn(&Event) -> bool) -> Vec<Event> {
        let mut connection = self.0.borrow_mut();
        let (taken, kept) = std::mem::take(&mut connection.events)
            .into_iter()
            .partition(|event| wanted(event));
        connection.events = kept;
        taken
    }

    /// Reads what has arrived meanwhile, waiting a moment if there is nothing.
    pub fn look(&self) -> Result<(), String> {
        self.0.borrow_mut().look()
    }
}

impl Connection {
    fn send(&mut self, session: Option<&str>, method: &str, params: &Value) -> Result<u64, String> {
        let id = self.next_id;
        self.next_id += 1;
        let mut call = json!({ "id": id, "method": method, "params": params });
        if let Some(session) = session {
            call["sessionId"] = session.into();
        }
        self.socket
            .send(Message::text(call.to_string()))
            .map_err(|error| format!("{method}: the browser is gone ({error})"))?;
        Ok(id)
    }

    fn look(&mut self) -> Result<(), String> {
        match self.socket.read() {
            Ok(Message::Text(text)) => {
                let message: Value = serde_json::from_str(text.as_str())
                    .map_err(|error| format!("the browser sent something that is not JSON: {error}"))?;
                self.receive(message)
            }
            Ok(_) => Ok(()),
            Err(tungstenite::Error::Io(error))
                if matches!(
                    error.kind(),
                    std::io::ErrorKind::WouldBlock | std::io::ErrorKind::TimedOut
                ) =>
            {
                Ok(())
            }
            Err(error) => Err(format!("the browser is gone ({error})")),
        }
    }

    fn receive(&mut self, message: Value) -> Result<(), String> {
        if let Some(id) = message["id"].as_u64() {
            self.answers.push((id, message));
            return Ok(());
        }
        let session = message["sessionId"].as_str().map(str::to_owned);
        let method = message["method"].as_str().unwrap_or_default().to_owned();
        if method == "Page.javascriptDialogOpening" {
            // An open dialog would stop everything, also "leave this page?" on a reload.
            let id = self.send(
                session.as_deref(),
                "Page.handleJavaScriptDialog",
                &json!({ "accept": true }),
            )?;
            self.answers.retain(|(own, _)| *own != id);
        }
        self.events.push(Event {
            session,
            method,
            params: message["params"].clone(),
        });
        Ok(())
    }
}
