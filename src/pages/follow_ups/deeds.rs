//! What can be done from the queue: every one an action that can be taken back.

use std::convert::Infallible;

use chrono::NaiveDate;
use voronka_domain::after_sale::answering::{self, AnswerError, Said};
use voronka_domain::after_sale::export::name_of;
use voronka_domain::after_sale::occurrences::Occurrence;
use voronka_domain::client::Client;
use voronka_domain::deal::ActivityKind;
use voronka_domain::id::Id;
use voronka_domain::orders::recording::log_activity;

use crate::i18n::words::activity_kind;
use crate::i18n::{count, count_with, date, fill, follow_ups as words, t};
use crate::platform::dom;
use crate::state::app;

fn client_name(client: Id) -> String {
    app().read(|workspace| {
        let client: Option<&Client> = workspace.clients.get(client);
        client.map(|client| client.name.clone()).unwrap_or_default()
    })
}

/// Logs a contact with a client.
pub(super) fn quick_log(client: Id, kind: ActivityKind) {
    let label = fill(
        words::LOGGED,
        &[("kind", &activity_kind(kind)), ("client", &client_name(client))],
    );
    let logged = app().act(label.clone(), |workspace, act| {
        log_activity(workspace, act, client, kind, "")
    });
    if logged.is_ok() {
        tell(label);
    } else {
        app().toast_error(t(words::CLIENT_IS_GONE).to_owned());
    }
}

fn tell(label: String) {
    app().say(label.clone());
    app().toast_undo(label);
}

/// Marks a follow-up as done.
pub(super) fn finish(one: &Occurrence, said: Said) {
    let rule = app().read(|workspace| name_of(workspace, one).to_owned());
    let label = fill(
        words::DONE_LABEL,
        &[("rule", &rule), ("client", &client_name(one.client))],
    );
    let neighbour = neighbour(one.id());
    _ = app().act(label.clone(), |workspace, act| {
        Ok::<_, Infallible>(answering::finish(workspace, act, one, said))
    });
    tell(label);
    keep_focus(neighbour);
}

/// Passes follow-ups over.
///
/// # Errors
/// See [`AnswerError`].
pub(super) fn skip(all: &[Occurrence], reason: &str) -> Result<(), AnswerError> {
    let label = count(words::SKIPPED_LABEL, all.len());
    let neighbour = all.first().and_then(|one| neighbour(one.id()));
    app().act(label.clone(), |workspace, act| {
        answering::skip(workspace, act, all, reason)
    })?;
    tell(label);
    keep_focus(neighbour);
    Ok(())
}

/// Puts follow-ups off.
///
/// # Errors
/// See [`AnswerError`].
pub(super) fn put_off(all: &[Occurrence], day: NaiveDate, reason: &str) -> Result<(), AnswerError> {
    let label = count_with(words::PUT_OFF_LABEL, all.len(), &[("date", &date(day))]);
    let neighbour = all.first().and_then(|one| neighbour(one.id()));
    app().act(label.clone(), |workspace, act| {
        answering::put_off(workspace, act, all, day, reason)
    })?;
    tell(label);
    keep_focus(neighbour);
    Ok(())
}

/// Takes up again what had ended.
pub(super) fn reopen(one: &Occurrence) {
    let label = fill(words::REOPENED, &[("client", &client_name(one.client))]);
    let edit = app().read(|workspace| answering::reopen(workspace, one.id()));
    app().say(label.clone());
    app().commit_undoable(label, edit);
}

/// The follow-up in the row below, or else above.
fn neighbour(id: Id) -> Option<String> {
    let own = format!(".follow-up[data-follow-up='{id}']");
    let below = format!("{own} + .follow-up");
    let above = format!(".follow-up:has(+ [data-follow-up='{id}'])");
    [below, above]
        .iter()
        .find_map(|selector| dom::find(selector)?.get_attribute("data-follow-up"))
}

/// A row that leaves takes the focus with it: it goes to its neighbour.
fn keep_focus(neighbour: Option<String>) {
    dom::after_render(move || {
        let there =
            neighbour.is_some_and(|id| dom::focus(&format!(".follow-up[data-follow-up='{id}'] .today-what")));
        if !there && !dom::has_open_dialog() {
            dom::focus("#main");
        }
    });
}
