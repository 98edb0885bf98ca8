//! The browser's process.

use std::ffi::OsStr;
use std::fs;
use std::os::unix::process::CommandExt as _;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::OnceLock;
use std::sync::atomic::{AtomicU32, Ordering};
use std::thread;
use std::time::{Duration, Instant};

/// Starting a browser on a busy machine may take long.
const START_PATIENCE: Duration = Duration::from_secs(60);

const FLAGS: [&str; 15] = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--disable-dev-shm-usage",
    "--no-first-run",
    "--no-default-browser-check",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    // Several tabs must run at full speed, not only the one in front.
    "--disable-background-timer-throttling",
    "--disable-backgrounding-occluded-windows",
    "--disable-renderer-backgrounding",
    "--hide-scrollbars",
    "--remote-debugging-port=0",
];

/// Runs the browser ("$@") until our end of the pipe is closed, which happens also when this process is killed. Then ends the
/// browser, deletes the profile (its helpers may write a moment longer) and ends whatever is left of the group.
const KEEPER: &str = r#"profile=$1; shift
"$@" </dev/null >/dev/null 2>&1 &
browser=$!
cat >/dev/null
kill -9 "$browser"
wait "$browser"
for again in 1 2 3 4 5; do
  [ -n "$profile" ] && rm -rf "$profile" && sleep 0.1
  [ -e "$profile" ] || break
done
kill -9 0"#;

/// A running Chromium. It ends when this value is dropped or the test process ends, whichever comes first.
pub struct Chromium {
    keeper: Child,
    endpoint: String,
    profile: PathBuf,
    delete_profile: bool,
}

impl Chromium {
    /// The browser shared by all stories of this process; each story has its own context in it.
    pub fn shared() -> &'static Self {
        static SHARED: OnceLock<Chromium> = OnceLock::new();
        SHARED.get_or_init(Self::temporary)
    }

    /// An own process with a new profile that is deleted at the end.
    #[must_use]
    pub fn temporary() -> Self {
        let profile = numbered_folder(&std::env::temp_dir(), "voronka-profile");
        Self::start(&profile, true)
    }

    /// An own process on a profile that stays. The folder may be new or left by a killed browser.
    #[must_use]
    pub fn on_profile(profile: &Path) -> Self {
        Self::start(profile, false)
    }

    fn start(profile: &Path, delete_profile: bool) -> Self {
        let program = program();
        fs::create_dir_all(profile).expect("the profile's folder can be made");
        let port_file = profile.join("DevToolsActivePort");
        // A killed browser leaves its file behind.
        fs::remove_file(&port_file).ok();
        let mut data = std::ffi::OsString::from("--user-data-dir=");
        data.push(profile);
        let mut keeper = Command::new("/bin/sh")
            .args(["-c", KEEPER, "keeper"])
            .arg(if delete_profile {
                profile.as_os_str()
            } else {
                OsStr::new("")
            })
            .arg(&program)
            .args(FLAGS)
            .arg(data)
            .stdin(Stdio::piped())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .process_group(0)
            .spawn()
            .unwrap_or_else(|error| panic!("cannot start {}: {error}", program.display()));

        let deadline = Instant::now() + START_PATIENCE;
        let endpoint = loop {
            if let Some(endpoint) = fs::read_to_string(&port_file)
                .ok()
                .and_then(|text| endpoint(&text))
            {
                break endpoint;
            }
            if Instant::now() > deadline {
                kill_group(&mut keeper);
                panic!(
                    "{} did not open its debugging port within {START_PATIENCE:?}",
                    program.display()
                );
            }
            thread::sleep(Duration::from_millis(20));
        };
        Self {
            keeper,
            endpoint,
            profile: profile.to_owned(),
            delete_profile,
        }
    }

    /// The address of the browser's debugging socket.
    #[must_use]
    pub fn endpoint(&self) -> &str {
        &self.endpoint
    }

    /// Where the browser keeps its data.
    #[must_use]
    pub fn profile(&self) -> &Path {
        &self.profile
    }

    /// Ends the browser as a crash would: no handler runs, nothing is flushed. The profile stays, for another start on it.
    pub fn kill(mut self) {
        self.delete_profile = false;
    }
}

impl Drop for Chromium {
    fn drop(&mut self) {
        kill_group(&mut self.keeper);
        if self.delete_profile {
            fs::remove_dir_all(&self.profile).ok();
        }
    }
}

fn kill_group(keeper: &mut Child) {
    let group = format!("-{}", keeper.id());
    Command::new("kill")
        .args(["-9", "--", &group])
        .stderr(Stdio::null())
        .status()
        .ok();
    keeper.wait().ok();
}

/// The file has the port on its first line and the path of the socket on its second.
fn endpoint(text: &str) -> Option<String> {
    let mut lines = text.lines();
    let port: u16 = lines.next()?.parse().ok()?;
    let path = lines.next()?;
    Some(format!("ws://127.0.0.1:{port}{path}"))
}

fn program() -> PathBuf {
    let program =
        std::env::var_os("CHROMIUM").map_or_else(|| PathBuf::from("/usr/bin/chromium"), PathBuf::from);
    assert!(
        program.exists(),
        "{} does not exist; `cargo xtask test` installs or names it",
        program.display()
    );
    program
}

/// A new empty folder in another, with a number no other of this process has.
pub(crate) fn numbered_folder(parent: &Path, purpose: &str) -> PathBuf {
    static NEXT: AtomicU32 = AtomicU32::new(0);
    let number = NEXT.fetch_add(1, Ordering::Relaxed);
    let folder = parent.join(format!("{purpose}-{}-{number}", std::process::id()));
    fs::remove_dir_all(&folder).ok();
    fs::create_dir_all(&folder).expect("a folder can be made");
    folder
}
