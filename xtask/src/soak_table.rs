//! What a soak counted, as the table in `docs/reliability.md`: every test of reliability, how it ended, and its numbers.

use std::collections::BTreeMap;
use std::fs;

use crate::Result;
use crate::shell::Project;

const PAGE: &str = "docs/reliability.md";
const BEGIN: &str = "<!-- soak: begin -->";
const END: &str = "<!-- soak: end -->";
const MODULE: &str = "reliability::";

/// A test by its name and whether it passed.
pub type Ended = (String, bool);

/// A line of the test runner that says how a test ended.
pub fn ended(line: &str) -> Option<Ended> {
    let (name, result) = line.strip_prefix("test ")?.split_once(" ... ")?;
    let passed = match result.trim() {
        "ok" => true,
        "FAILED" => false,
        _ => return None,
    };
    Some((name.to_owned(), passed))
}

/// Writes the table between its marks; only where tests of reliability were run.
pub fn write(project: &Project, ended: &[Ended], counted: &str) -> Result<()> {
    if !ended.iter().any(|(name, _)| name.starts_with(MODULE)) {
        return Ok(());
    }
    let path = project.root.join(PAGE);
    let page = fs::read_to_string(&path).map_err(|error| format!("cannot read {PAGE}: {error}"))?;
    let page =
        replaced(&page, &table(ended, counted)).ok_or_else(|| format!("{PAGE} has no marks for the soak"))?;
    fs::write(&path, page).map_err(|error| format!("cannot write {PAGE}: {error}"))
}

fn replaced(page: &str, table: &str) -> Option<String> {
    let (before, rest) = page.split_once(BEGIN)?;
    let (_, after) = rest.split_once(END)?;
    Some(format!("{before}{BEGIN}\n\n{table}\n{END}{after}"))
}

fn table(ended: &[Ended], counted: &str) -> String {
    let mut notes: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for (test, note) in counted.lines().filter_map(|line| line.split_once('\t')) {
        notes.entry(test).or_default().push(note);
    }
    let mut rows: Vec<&Ended> = ended
        .iter()
        .filter(|(name, _)| name.starts_with(MODULE))
        .collect();
    rows.sort();
    let row = |(name, passed): &Ended| {
        let short = &name[MODULE.len()..];
        let said = short.rsplit("::").next().unwrap_or(short).replace('_', " ");
        let result = if *passed { "holds" } else { "**broken**" };
        let numbers = notes
            .get(name.as_str())
            .map(|notes| notes.join("; "))
            .unwrap_or_default();
        let module = short.split("::").next().unwrap_or_default();
        format!("| {said} | `{module}` | {result} | {numbers} |\n")
    };
    let rows: String = rows.into_iter().map(row).collect();
    format!("| What must hold | Tests | Result | Numbers |\n| --- | --- | --- | --- |\n{rows}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_test_is_a_row_with_what_it_counted() {
        let lines = [
            "test reliability::kills::a_kill_loses_nothing ... ok",
            "test reliability::tabs::two_tabs_agree ... FAILED",
            "test board::a_card_moves ... ok",
            "test result: ok. 3 passed; 0 failed",
        ];
        let ended: Vec<Ended> = lines.iter().filter_map(|line| ended(line)).collect();
        assert_eq!(ended.len(), 3);
        let counted = "reliability::kills::a_kill_loses_nothing\t2 kills\nreliability::kills::a_kill_loses_nothing\t3 kills\n";
        let page = format!("Before\n{BEGIN}\nearlier\n{END}\nAfter\n");
        let page = replaced(&page, &table(&ended, counted)).expect("it has marks");
        assert!(page.contains("| a kill loses nothing | `kills` | holds | 2 kills; 3 kills |\n"));
        assert!(page.contains("| two tabs agree | `tabs` | **broken** |  |\n"));
        assert!(!page.contains("earlier") && !page.contains("a card moves"));
        assert!(page.starts_with("Before\n") && page.ends_with("After\n"));
    }
}
