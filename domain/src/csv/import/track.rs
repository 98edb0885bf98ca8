//! What a row says about where a deal has been.

use chrono::NaiveDate;

use super::errors::Reason;
use super::fields::Fields;
use super::stages::Targets;
use crate::csv::Column;
use crate::deal::{Deal, LostReason, Move};
use crate::id::Id;
use crate::lang::{Lang, PerLang, per_lang};
use crate::moment::Moment;
use crate::stage::StageKind;
use crate::text::fold;

/// The deal a row speaks of, and the stage it says it is in.
pub(super) struct At {
    /// The deal's identifier, from which those of its entries are derived.
    pub deal: Id,
    /// The stage.
    pub stage: Id,
    /// What that stage means.
    pub kind: StageKind,
    /// Whether the deal was made here and the file only came out of here: its history knows more than the file.
    pub is_native: bool,
}

/// Checks the days of a row against each other and today.
pub(super) fn check(
    fields: &Fields,
    kind: StageKind,
    today: NaiveDate,
) -> Result<(), (Column, NaiveDate, Reason)> {
    if let Some(day) = fields.entered.filter(|day| *day > today) {
        return Err((Column::Entered, day, Reason::InTheFuture));
    }
    let Some(closed) = fields.closed.filter(|_| is_closed(kind)) else {
        return Ok(());
    };
    if closed > today {
        return Err((Column::Closed, closed, Reason::InTheFuture));
    }
    if fields.entered.is_some_and(|entered| entered > closed) {
        return Err((Column::Closed, closed, Reason::ClosedBeforeEntered));
    }
    Ok(())
}

fn is_closed(kind: StageKind) -> bool {
    matches!(kind, StageKind::Won | StageKind::Lost)
}

/// Writes the entries that a row stands for into the history: one for the stage it began in and one for its end. They
/// have identifiers of their own, so the next import of the row finds and corrects them, and moves that people made
/// here stay what they are.
pub(super) fn write(deal: &mut Deal, at: &At, fields: &Fields, targets: &Targets, today: NaiveDate) {
    if at.is_native {
        return follow(deal, at, fields, today);
    }
    let begin_id = entry_id(at.deal, "begin");
    let end_id = entry_id(at.deal, "end");
    if !is_closed(at.kind) {
        // An import that knows no days leaves the day on which the deal was first seen in the stage.
        let known = deal.history.get(begin_id).filter(|step| step.to == at.stage);
        let day = fields.entered.or_else(|| known.map(|step| step.at.day()));
        deal.history.remove(end_id);
        put(deal, at, begin_id, at.stage, day.unwrap_or(today), 0);
        return;
    }
    // A deal that was seen before it was closed began where it was seen.
    let begun = deal.history.get(begin_id).map(|step| step.to);
    if let (Some(first), Some(day)) = (begun.or(targets.first), fields.entered) {
        put(deal, at, begin_id, first, day, 0);
    }
    let known = deal.history.get(end_id).filter(|step| step.to == at.stage);
    let day = fields
        .closed
        .or_else(|| known.map(|step| step.at.day()))
        .or(fields.entered);
    let day = day.unwrap_or(today);
    put(deal, at, end_id, at.stage, day, 1);
    // The day a deal was first seen on may turn out to lie behind its end.
    if let Some(begin) = deal
        .history
        .get_mut(begin_id)
        .filter(|begin| begin.at > Moment::on(day))
    {
        begin.at = Moment::on(day);
    }
    if let Some(step) = deal.history.get_mut(end_id) {
        explain(step, at.kind, fields);
    }
}

/// Moves a deal that was made here after somebody changed its stage in a spreadsheet.
fn follow(deal: &mut Deal, at: &At, fields: &Fields, today: NaiveDate) {
    if deal.stage() == Some(at.stage) {
        return;
    }
    let day = fields.closed.filter(|_| is_closed(at.kind)).unwrap_or(today);
    let last = deal.last_move().map(|step| (step.at, step.turn));
    let (moment, turn) = match last {
        Some((last, turn)) if last >= Moment::on(day) => (last, turn + 1),
        _ => (Moment::on(day), 0),
    };
    let id = entry_id(at.deal, &format!("{}\n{day}", at.stage));
    let mut step = Move {
        turn,
        ..Move::new(at.stage, moment)
    };
    explain(&mut step, at.kind, fields);
    deal.history.insert(id, step);
}

/// Writes down why a deal was lost, where the file says.
fn explain(step: &mut Move, kind: StageKind, fields: &Fields) {
    if kind == StageKind::Lost && !fields.lost_reason.is_empty() {
        let (reason, note) = reason(&fields.lost_reason);
        step.reason = Some(reason);
        step.note = note;
    }
}

fn put(deal: &mut Deal, at: &At, id: Id, to: Id, day: NaiveDate, turn: u32) {
    let moment = Moment::on(day);
    if let Some(step) = deal.history.get_mut(id) {
        if step.to == to && step.at == moment {
            return;
        }
        // Where the deal had been before it was seen in the next stage is worth keeping.
        if step.to != to && step.at < moment {
            let old = step.clone();
            let kept = entry_id(at.deal, &step.to.to_string());
            deal.history.insert(kept, old);
        }
    }
    let step = Move {
        turn,
        ..Move::new(to, moment)
    };
    deal.history.insert(id, step);
}

fn entry_id(deal: Id, which: &str) -> Id {
    Id::derived("import-entry", &format!("{deal}\n{which}"))
}

/// The names of the ready-made reasons in the order of [`LostReason::ALL`]. Here every language is at hand, whichever is
/// shown: a colleague may have written the table in another one.
const REASONS: [PerLang<&str>; LostReason::ALL.len()] = [
    per_lang("Price", "Цена", "Цена"),
    per_lang("Competitor", "Конкурент", "Конкурент"),
    per_lang("No budget", "Нет бюджета", "Няма бюджет"),
    per_lang("No need", "Нет потребности", "Няма потребност"),
    per_lang(
        "No decision maker",
        "Нет выхода на ЛПР",
        "Без достъп до вземащия решението",
    ),
    per_lang("No answer", "Не отвечает", "Не отговаря"),
    per_lang("Poor fit", "Не подходим", "Не сме подходящи"),
    per_lang("Other", "Другое", "Друго"),
];

/// The reason by its name in any language; anything else is "other" in the file's own words.
fn reason(text: &str) -> (LostReason, String) {
    let (name, note) = text.split_once(": ").unwrap_or((text, ""));
    let key = fold(name);
    let known = REASONS
        .iter()
        .position(|names| Lang::all().any(|lang| fold(names.in_lang(lang)) == key));
    match known.and_then(|at| LostReason::ALL.get(at)) {
        Some(reason) => (*reason, note.to_owned()),
        None => (LostReason::Other, text.to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::templates::lost_reasons::LOST_REASONS;

    #[test]
    fn reasons_are_known_by_the_names_that_the_app_gives_them() {
        for (names, template) in REASONS.iter().zip(LOST_REASONS) {
            for lang in Lang::all() {
                assert_eq!(names.in_lang(lang), template.name.in_lang(lang));
            }
        }
    }
}
