//! A meeting as it is read: the defence on one sheet, the report on another. For the printer and, as plain text, for a
//! messenger or a letter.

use leptos::prelude::*;
use voronka_domain::checklist::Mark;
use voronka_domain::id::Id;
use voronka_domain::meeting::{Meeting, Side};
use voronka_domain::meetings::figures::score_of;
use voronka_domain::meetings::report::client_name;
use voronka_domain::meetings::{cost, export, ready_made};
use wasm_bindgen_futures::spawn_local;

use super::one::One;
use super::words;
use crate::i18n::{Words, date, defence, fill, lang, meetings, money, percent, report, t, total};
use crate::platform::dom;
use crate::state::app;

/// A labelled text.
type Line = (String, String);

/// Copies a meeting as text.
pub(super) fn copy(id: Id) {
    let Some(body) = app().read(|workspace| workspace.meetings.alive(id).cloned()) else {
        return;
    };
    let text = text_of(&body);
    spawn_local(async move {
        if dom::copy(&text).await {
            app().toast(t(meetings::COPIED).to_owned());
        } else {
            app().toast_error(t(meetings::NOT_COPIED).to_owned());
        }
    });
}

fn text_of(body: &Meeting) -> String {
    let written = |lines: Vec<Line>| -> Vec<String> {
        let lines = lines.into_iter();
        lines.map(|(label, text)| format!("{label}: {text}")).collect()
    };
    let mut lines = vec![title(body)];
    lines.extend(written(head(body)));
    lines.extend(written(defence_of(body)));
    if has_report(body) {
        lines.push(String::new());
        lines.extend(written(report_of(body)));
        lines.extend(agreements(body).into_iter().map(|line| format!("• {line}")));
    }
    lines.join("\n")
}

/// The sheets, seen on paper only.
pub(super) fn sheets(one: One) -> AnyView {
    let sheets = move || {
        let body = one.body.get();
        let mut sheets = vec![sheet(&body, defence::TITLE, defence_of(&body), Vec::new())];
        if has_report(&body) {
            let more = vec![
                (report::AGREEMENTS, agreements(&body)),
                (report::CHECKLIST, answers(&body)),
            ];
            sheets.push(sheet(&body, report::TITLE, report_of(&body), more));
        }
        sheets
    };
    sheets.into_any()
}

fn sheet(body: &Meeting, part: Words, lines: Vec<Line>, more: Vec<(Words, Vec<String>)>) -> AnyView {
    let head = head(body);
    let fields = head.len().div_ceil(2) + lines.len();
    let texts = lines.iter().map(|(_, text)| text);
    let density = density(fields, texts.chain(more.iter().flat_map(|(_, lines)| lines)));
    let more: Vec<_> = more
        .into_iter()
        .filter_map(|(title, lines)| bullets(title, lines))
        .collect();
    let listed = |lines: Vec<Line>| -> AnyView {
        let lines = lines
            .into_iter()
            .map(|(label, text)| view! { <div><dt>{label}</dt><dd dir="auto">{text}</dd></div> }.into_any());
        lines.collect::<Vec<_>>().into_any()
    };
    view! {
        <article class="paper" aria-hidden="true" data-density=density>
            <p class="paper-part">{t(part)}</p>
            <h1><bdi>{title(body)}</bdi></h1>
            <dl class="paper-head">{listed(head)}</dl>
            <dl>{listed(lines)}</dl>
            {more}
        </article>
    }
    .into_any()
}

/// How small a sheet is set, so that it fits on one page as long as it can be read: nothing where the usual size does. What
/// is longer than the smallest size takes goes on, on a numbered page.
fn density<'a>(fields: usize, texts: impl Iterator<Item = &'a String>) -> Option<&'static str> {
    let rows = |per_line: usize| move |line: &str| line.chars().count().div_ceil(per_line).max(1);
    let texts: Vec<&str> = texts.flat_map(|text| text.lines()).collect();
    let height = |per_line| fields / 2 + texts.iter().copied().map(rows(per_line)).sum::<usize>();
    // Letters in a line and lines on a page, by the sizes of the sheet for print; measured on A4 with a wide script.
    [(None, 85, 44), (Some("dense"), 104, 58)]
        .into_iter()
        .find(|(_, per_line, lines)| height(*per_line) <= *lines)
        .map_or(Some("densest"), |(density, ..)| density)
}

fn bullets(title: Words, lines: Vec<String>) -> Option<AnyView> {
    (!lines.is_empty()).then(|| {
        let lines: Vec<AnyView> = lines
            .into_iter()
            .map(|line| view! { <li dir="auto">{line}</li> }.into_any())
            .collect();
        view! { <h2>{t(title)}</h2> <ul>{lines}</ul> }.into_any()
    })
}

fn has_report(body: &Meeting) -> bool {
    body.state().is_held()
}

fn title(body: &Meeting) -> String {
    format!("{} — {}", words::name(body), words::state(body.state()))
}

fn line(label: Words, text: &str) -> Option<Line> {
    (!text.trim().is_empty()).then(|| (t(label).to_owned(), text.trim().to_owned()))
}

fn head(body: &Meeting) -> Vec<Line> {
    let (client, whom, deal) = app().read(|workspace| {
        let deal = body.deal.and_then(|deal| workspace.deals.get(deal));
        (
            client_name(workspace, body).to_owned(),
            export::with_whom(workspace, body),
            deal.map(|deal| deal.title.clone()).unwrap_or_default(),
        )
    });
    let when = body.date.map(|day| match body.start {
        Some(start) => format!("{}, {}", date(day), export::clock_time(start)),
        None => date(day),
    });
    let owner = body.owner.map(|id| words::person(Some(id))).unwrap_or_default();
    [
        line(defence::CLIENT, &client),
        line(defence::DEAL, &deal),
        line(defence::CONTACTS, &whom),
        line(defence::PERSON, &owner),
        line(defence::DATE, &when.unwrap_or_default()),
        line(defence::PLACE, &body.place),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn defence_of(body: &Meeting) -> Vec<Line> {
    let (goal, cost, stake) = app().read(|workspace| {
        let goal = body
            .goal
            .and_then(|goal| ready_made::goal(workspace, lang(), goal));
        let cost = cost::cost(body, &workspace.settings());
        (goal, cost, cost::stake(workspace, body))
    });
    let foreseen = body.foreseen.map(|verdict| match body.sure {
        Some(sure) => {
            let sure = percent(f64::from(sure) / 100.0);
            format!("{}, {sure}", words::verdict(verdict))
        }
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
        line(
            defence::STAKE_LONG,
            &body.stake_long.map(money).unwrap_or_default(),
        ),
        line(defence::COST, &cost),
        line(defence::TO_KNOW, &body.to_know),
        line(defence::MATERIALS, &body.materials),
        line(defence::FORESEEN, &foreseen.unwrap_or_default()),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn report_of(body: &Meeting) -> Vec<Line> {
    let mut lines = Vec::new();
    if let Some(outcome) = &body.outcome {
        let action = match outcome.date {
            Some(day) if !outcome.action.is_empty() => format!(": {} ({})", outcome.action, date(day)),
            _ if !outcome.action.is_empty() => format!(": {}", outcome.action),
            _ => String::new(),
        };
        lines.extend(line(
            report::VERDICT,
            &format!("{}{action}", words::verdict(outcome.verdict)),
        ));
    }
    lines.extend(line(
        meetings::SCORE,
        &score_of(body).map(percent).unwrap_or_default(),
    ));
    for written in body.reports.values() {
        // Of two reports each says whose it is.
        if body.reports.len() > 1 {
            lines.extend(line(report::TITLE, &words::person(written.by)));
        }
        let reached = |reached: Option<_>| reached.map(words::reached).unwrap_or_default();
        lines.extend(line(report::GOALS_REACHED, reached(written.goals)));
        lines.extend(line(report::TASKS_SOLVED, reached(written.tasks)));
        lines.extend(line(report::WHAT_HAPPENED, &written.happened));
        lines.extend(line(report::WHY, &written.why));
        lines.extend(line(report::LEARNT, &written.learnt));
    }
    for review in body.reviews.values() {
        let mark = review.mark.map(|mark| format!("{mark}. ")).unwrap_or_default();
        lines.extend(line(report::REVIEW, &format!("{mark}{}", review.comment)));
    }
    lines
}

fn agreements(body: &Meeting) -> Vec<String> {
    let promises = body.agreements.values().map(|promise| {
        let side = match promise.side {
            Side::Client => report::CLIENTS_SIDE,
            Side::Us => report::OUR_SIDE,
        };
        let day = promise
            .date
            .map(|day| format!(" ({})", date(day)))
            .unwrap_or_default();
        fill(
            report::PROMISE_LINE,
            &[("side", &t(side)), ("text", &promise.text), ("day", &day)],
        )
    });
    promises.collect()
}

/// The answers to the checklist, each before its criterion.
fn answers(body: &Meeting) -> Vec<String> {
    let lines = body.sheet.iter().flat_map(|sheet| &sheet.lines);
    let answered = lines.filter_map(|line| {
        let answer = body.answers.get(line.id)?;
        let mark = match answer.mark? {
            Mark::NotApplicable => words::mark_long(Mark::NotApplicable),
            mark => words::mark(mark),
        };
        let note = if answer.note.is_empty() {
            String::new()
        } else {
            format!(" ({})", answer.note)
        };
        Some(format!("{mark} — {}{note}", line.text))
    });
    answered.collect()
}

#[cfg(test)]
mod tests {
    use super::density;

    #[test]
    fn a_long_sheet_is_set_smaller_step_by_step() {
        let text = |letters: usize| vec!["x".repeat(letters)];
        let set = |texts: &[String]| density(10, texts.iter());
        assert_eq!(set(&text(2_000)), None);
        assert_eq!(set(&text(4_500)), Some("dense"));
        assert_eq!(set(&text(20_000)), Some("densest"));
        // Every line that somebody began takes one, however short it is.
        assert_eq!(set(&["a\n".repeat(50)]), Some("dense"));
        assert_eq!(set(&[]), None);
    }
}
