//! A meeting as plain text, for a messenger or a letter.

use voronka_domain::id::Id;
use voronka_domain::meeting::{Meeting, Side};
use voronka_domain::meetings::report::client_name;
use voronka_domain::meetings::{cost, export};
use wasm_bindgen_futures::spawn_local;

use super::words;
use crate::i18n::{Words, date, defence, fill, lang, meetings, money, percent, report, t, total};
use crate::platform::dom;
use crate::state::app;

/// Copies a meeting as text.
pub(super) fn copy(id: Id) {
    let Some(text) = app()
        .read(|workspace| workspace.meetings.alive(id).cloned())
        .map(|body| text_of(&body))
    else {
        return;
    };
    spawn_local(async move {
        if dom::copy(&text).await {
            app().toast(t(meetings::COPIED).to_owned());
        } else {
            app().toast_error(t(meetings::NOT_COPIED).to_owned());
        }
    });
}

fn text_of(body: &Meeting) -> String {
    let mut lines = head(body);
    lines.extend(defence_of(body));
    if !body.state().is_ahead() {
        lines.push(String::new());
        lines.extend(report_of(body));
    }
    lines.join("\n")
}

fn line(label: Words, text: &str) -> Option<String> {
    (!text.trim().is_empty()).then(|| format!("{}: {}", t(label), text.trim()))
}

fn head(body: &Meeting) -> Vec<String> {
    let (client, whom) = app().read(|workspace| {
        (
            client_name(workspace, body).to_owned(),
            export::with_whom(workspace, body),
        )
    });
    let when = body.date.map(|day| match body.start {
        Some(start) => format!("{}, {}", date(day), export::clock_time(start)),
        None => date(day),
    });
    let title = format!("{} — {}", words::name(body), words::state(body.state()));
    let mut lines = vec![title];
    lines.extend(line(defence::CLIENT, &client));
    lines.extend(line(defence::CONTACTS, &whom));
    lines.extend(line(defence::DATE, &when.unwrap_or_default()));
    lines.extend(line(defence::PLACE, &body.place));
    lines
}

fn defence_of(body: &Meeting) -> Vec<String> {
    let goal = body.goal.and_then(|goal| {
        app().read(|workspace| voronka_domain::meetings::ready_made::goal(workspace, lang(), goal))
    });
    let (cost, stake) = app().read(|workspace| {
        (
            cost::cost(body, &workspace.settings()),
            cost::stake(workspace, body),
        )
    });
    let foreseen = body.foreseen.map(|verdict| match body.sure {
        Some(sure) => format!(
            "{}, {}",
            words::verdict(verdict),
            percent(f64::from(sure) / 100.0)
        ),
        None => words::verdict(verdict).to_owned(),
    });
    let cost = if cost.is_empty() {
        String::new()
    } else {
        total(&cost)
    };
    [
        line(defence::GOAL, &goal.map(|goal| goal.name).unwrap_or_default()),
        line(defence::WHY_THEM, &body.why_them),
        line(defence::WHY_NOT_CALL, &body.why_not_call),
        line(defence::GOALS, &body.goals),
        line(defence::TASKS, &body.tasks),
        line(defence::PRIMARY, &body.primary),
        line(defence::FALLBACK, &body.fallback),
        line(defence::STAKE, &stake.map(money).unwrap_or_default()),
        line(defence::COST, &cost),
        line(defence::TO_KNOW, &body.to_know),
        line(defence::MATERIALS, &body.materials),
        line(defence::FORESEEN, &foreseen.unwrap_or_default()),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn report_of(body: &Meeting) -> Vec<String> {
    let mut lines = Vec::new();
    if let Some(outcome) = &body.outcome {
        let action = match outcome.date {
            Some(day) if !outcome.action.is_empty() => format!(" — {} ({})", outcome.action, date(day)),
            _ if !outcome.action.is_empty() => format!(" — {}", outcome.action),
            _ => String::new(),
        };
        lines.push(format!(
            "{}: {}{action}",
            t(report::VERDICT),
            words::verdict(outcome.verdict)
        ));
    }
    if let Some(share) = voronka_domain::meetings::figures::score_of(body) {
        lines.extend(line(meetings::SCORE, &percent(share)));
    }
    for written in body.reports.values() {
        lines.extend(line(report::WHAT_HAPPENED, &written.happened));
        lines.extend(line(report::WHY, &written.why));
        lines.extend(line(report::LEARNT, &written.learnt));
    }
    for promise in body.agreements.values() {
        let side = match promise.side {
            Side::Client => report::CLIENTS_SIDE,
            Side::Us => report::OUR_SIDE,
        };
        let day = promise
            .date
            .map(|day| format!(" ({})", date(day)))
            .unwrap_or_default();
        lines.push(fill(
            report::PROMISE_LINE,
            &[("side", &t(side)), ("text", &promise.text), ("day", &day)],
        ));
    }
    lines
}
