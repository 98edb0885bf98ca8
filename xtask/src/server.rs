//! `cargo xtask serve`: the app on this machine, sheets and page straight from the source.

use std::io::ErrorKind;
use std::net::TcpListener;
use std::path::{Path, PathBuf};

use crate::Result;
use crate::args::ServeOptions;
use crate::bundle::{self, Profile};
use crate::catalogues;
use crate::http::{self, Response};
use crate::page;
use crate::shell::{Project, read_text, step, write};

/// Builds and serves until interrupted.
pub fn run(project: &Project, options: &ServeOptions) -> Result<()> {
    // Before the build: nobody should wait minutes to be told that the port is taken.
    let listener = listen(options.port)?;
    let profile = if options.release {
        Profile::Release
    } else {
        Profile::Serve
    };
    let generated = project
        .target
        .join("serve")
        .join(if options.release { "release" } else { "quick" });
    bundle::build(project, profile, &generated)?;
    for (name, words) in catalogues::files(&project.root)? {
        write(&generated.join(name), words.as_bytes())?;
    }

    let address = listener
        .local_addr()
        .map_err(|error| format!("the server has no address: {error}"))?;
    step(format!("Serving at http://{address}/ (Ctrl+C ends it)"));
    println!("  style/ and index.html are read anew on each reload; after a change in Rust start again");
    let root = project.root.clone();
    http::serve(&listener, move |path| answer(&root, &generated, path));
    Ok(())
}

fn listen(port: u16) -> Result<TcpListener> {
    http::bind(port).map_err(|error| match error.kind() {
        ErrorKind::AddrInUse => format!(
            "port {port} is taken by another program; stop it or choose another: cargo xtask serve --port {}",
            port.checked_add(1).unwrap_or(8080)
        ),
        ErrorKind::PermissionDenied => format!("port {port} is not open to this user; choose one above 1023"),
        _ => format!("cannot listen on port {port}: {error}"),
    })
}

fn answer(root: &Path, generated: &Path, path: &str) -> Response {
    let name = path.trim_start_matches('/');
    let name = if name.is_empty() { "index.html" } else { name };
    let Some(place) = place(root, generated, name) else {
        return Response::not_found(path);
    };
    let Ok(bytes) = std::fs::read(place) else {
        return Response::not_found(path);
    };
    let mut response = Response::file(name, bytes).with("Cache-Control", "no-store");
    // The same headers as in the published folder, so that a violation shows up here first.
    let headers = read_text(&root.join("index.html")).and_then(|html| page::headers(&html));
    for (name, value) in headers.unwrap_or_default() {
        response = response.with(name, &value);
    }
    response
}

/// Where a file is: generated, or one of the few sources that a browser reads as they are.
fn place(root: &Path, generated: &Path, name: &str) -> Option<PathBuf> {
    let made = generated.join(name);
    if made.is_file() {
        return Some(made);
    }
    let is_source = name == "index.html"
        || name.starts_with("style/")
        || name.starts_with("assets/")
        || (name.starts_with("src/") && name.ends_with(".js"));
    is_source.then(|| root.join(name))
}
