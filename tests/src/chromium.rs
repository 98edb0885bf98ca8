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

/// Runs the browser ("$@") until our end of the pipe is closed, also when this process is killed; then ends the whole group.
const KEEPER: &str = r#"profile=$1; shift
"$@" </dev/null >/dev/null 2>&1 &
browser=$!
cat >/dev/null
kill -9 "$browser"
wait "$browser"
if [ -n "$profile" ]; then rm -rf "$profile"; fi
kill -9 0"#;

/// A running Chromium. It ends when this value is dropped or the test process ends, whichever comes first.
pub struct Chromium {
    keeper: Child,
    endpoint: String,
    profile: PathBuf,
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
        let profile = temporary_folder("profile");
        Self::start(&profile, profile.as_os_str())
    }

    /// An own process on a profile that stays. The folder may be new or left by a killed browser.
    #[must_use]
    pub fn on_profile(profile: &Path) -> Self {
        Self::start(profile, OsStr::new(""))
    }

    fn start(profile: &Path, delete_afterwards: &OsStr) -> Self {
        let program = program();
        fs::create_dir_all(profile).expect("the profile's folder can be made");
        let port_file = profile.join("DevToolsActivePort");
        // A killed browser leaves its file behind.
        fs::remove_file(&port_file).ok();
        let mut data = std::ffi::OsString::from("--user-data-dir=");
        data.push(profile);
        let mut keeper = Command::new("/bin/sh")
            .args(["-c", KEEPER, "keeper"])
            .arg(delete_afterwards)
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

    /// Ends the browser as a power cut would: no handler runs, nothing is flushed.
    pub fn kill(mut self) {
        kill_group(&mut self.keeper);
    }
}

impl Drop for Chromium {
    fn drop(&mut self) {
        // The keeper ends the browser when its input ends.
        drop(self.keeper.stdin.take());
        self.keeper.wait().ok();
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

/// A new empty folder among the system's temporary ones.
pub(crate) fn temporary_folder(purpose: &str) -> PathBuf {
    static NEXT: AtomicU32 = AtomicU32::new(0);
    let number = NEXT.fetch_add(1, Ordering::Relaxed);
    let folder = std::env::temp_dir().join(format!("voronka-{purpose}-{}-{number}", std::process::id()));
    fs::remove_dir_all(&folder).ok();
    fs::create_dir_all(&folder).expect("a temporary folder can be made");
    folder
}
