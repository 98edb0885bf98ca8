//! The licences of everything that is built in. Needs no network: cargo knows them. What is known to be broken or unsafe in
//! a version, `cargo deny check` says where its data can be had (`deny.toml`).

use serde_json::Value;

use crate::Result;
use crate::shell::{self, Project, cargo};

/// Licences that ask for no more than their text and the names. `deny.toml` has the same list.
const ALLOWED: [&str; 9] = [
    "0BSD",
    "Apache-2.0",
    "BSD-3-Clause",
    "BSL-1.0",
    "CC0-1.0",
    "MIT",
    "Unicode-3.0",
    "Unlicense",
    "Zlib",
];

/// Checks every package of the lock file.
pub fn check(project: &Project) -> Result<()> {
    let mut command = cargo(&project.root);
    command.args(["metadata", "--locked", "--format-version", "1"]);
    let text = shell::output(command)?;
    let metadata: Value =
        serde_json::from_str(&text).map_err(|error| format!("cargo metadata is not JSON: {error}"))?;
    let packages = metadata["packages"].as_array().map_or(&[][..], Vec::as_slice);
    let refused: Vec<String> = packages.iter().filter_map(refused).collect();
    if packages.is_empty() || !refused.is_empty() {
        return Err(format!("licences that are not allowed: {}", refused.join(", ")));
    }
    println!("  {} packages, all under allowed licences", packages.len());
    Ok(())
}

fn refused(package: &Value) -> Option<String> {
    let licence = package["license"].as_str().unwrap_or("none");
    let name = package["name"].as_str().unwrap_or("?");
    (!is_allowed(licence)).then(|| format!("{name} ({licence})"))
}

/// Whether an expression of SPDX can be met with allowed licences.
fn is_allowed(expression: &str) -> bool {
    let expression = expression.trim();
    let both = parts(expression, " AND ");
    if both.len() > 1 {
        return both.into_iter().all(is_allowed);
    }
    let either = parts(expression, " OR ");
    if either.len() > 1 {
        return either.into_iter().any(is_allowed);
    }
    if let Some(inner) = expression
        .strip_prefix('(')
        .and_then(|rest| rest.strip_suffix(')'))
    {
        return is_allowed(inner);
    }
    // How crates wrote it before there were expressions.
    let mut old = expression.split('/').map(str::trim);
    old.any(|name| ALLOWED.contains(&name.split(" WITH ").next().unwrap_or(name)))
}

/// The parts of an expression between an operator that stands outside all brackets.
fn parts<'a>(expression: &'a str, operator: &str) -> Vec<&'a str> {
    let (mut depth, mut from, mut parts) = (0, 0, Vec::new());
    for (at, sign) in expression.char_indices() {
        match sign {
            '(' => depth += 1,
            ')' => depth -= 1,
            _ if depth == 0 && at >= from && expression[at..].starts_with(operator) => {
                parts.push(&expression[from..at]);
                from = at + operator.len();
            }
            _ => {}
        }
    }
    parts.push(&expression[from..]);
    parts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn expressions_are_judged_by_their_operators() {
        for fine in [
            "MIT",
            "MIT/Apache-2.0",
            "Apache-2.0 / MIT",
            "(MIT OR Apache-2.0) AND Unicode-3.0",
            "MIT OR GPL-3.0-only",
            "Apache-2.0 WITH LLVM-exception",
            "BSD-3-Clause AND MIT",
        ] {
            assert!(is_allowed(fine), "{fine}");
        }
        for bad in [
            "none",
            "",
            "GPL-3.0-only",
            "MIT AND GPL-3.0-only",
            "(MIT OR Apache-2.0) AND (GPL-2.0-only OR AGPL-3.0-only)",
        ] {
            assert!(!is_allowed(bad), "{bad}");
        }
    }
}
