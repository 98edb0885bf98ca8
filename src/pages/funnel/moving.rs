//! Moving deals from any view: one way in, whatever the person used. Questions are asked first, and a person who
//! leaves them unanswered has changed nothing.

use leptos::prelude::*;
use voronka_domain::funnel::moving::{Answers, MoveError, Place, Question, move_deals, questions};
use voronka_domain::id::Id;
use voronka_domain::record::Kind;

use crate::i18n::{count_with, fill, funnel, t};
use crate::state::app;

/// A move that waits for answers.
#[derive(Debug, Clone, PartialEq)]
pub struct Asked {
    /// The deals to be moved.
    pub deals: Vec<Id>,
    /// The stage they go to.
    pub to: Id,
    /// Their place in its column.
    pub place: Place,
    /// What is asked.
    pub questions: Vec<Question>,
}

thread_local! {
    static ASKED: ArcRwSignal<Option<Asked>> = ArcRwSignal::new(None);
}

/// The move that waits for answers; the dialog host shows it.
pub fn asked() -> ArcRwSignal<Option<Asked>> {
    ASKED.with(Clone::clone)
}

/// Moves deals to a stage, or asks first what the way in or out asks.
pub fn request(deals: Vec<Id>, to: Id, place: Place) {
    let questions = app().read(|workspace| questions(workspace, &deals, to));
    let request = Asked {
        deals,
        to,
        place,
        questions,
    };
    if request.questions.is_empty() {
        if let Err(error) = carry_out(&request, &Answers::default()) {
            app().toast_error(error);
        }
    } else {
        asked().set(Some(request));
    }
}

/// Carries a move out with its answers.
///
/// # Errors
/// A sentence for the person, when the rule refuses.
pub fn carry_out(request: &Asked, answers: &Answers) -> Result<(), String> {
    let label = label_of(request);
    let done = app().act(label.clone(), |workspace, act| {
        move_deals(workspace, act, &request.deals, request.to, request.place, answers)
    });
    done.map_err(|error| sentence(&error))?;
    app().say(spoken(request));
    app().toast_undo(label);
    Ok(())
}

fn label_of(request: &Asked) -> String {
    app().read(|workspace| {
        let stage = workspace.label(Kind::Stage, request.to).unwrap_or_default();
        match &request.deals[..] {
            [one] => {
                let deal = workspace.deals.get(*one);
                let client = deal
                    .and_then(|deal| deal.client)
                    .and_then(|id| workspace.label(Kind::Client, id));
                let title = deal
                    .map(|deal| deal.title.as_str())
                    .filter(|title| !title.is_empty());
                let name = title.or(client).unwrap_or_default();
                fill(funnel::MOVED_ONE, &[("deal", &name), ("stage", &stage)])
            }
            many => count_with(funnel::MOVED_MANY, many.len(), &[("stage", &stage)]),
        }
    })
}

fn spoken(request: &Asked) -> String {
    label_of(request)
}

/// The words for a refused move.
fn sentence(error: &MoveError) -> String {
    match error {
        MoveError::NoDeal(_) => t(funnel::DEAL_IS_GONE).to_owned(),
        MoveError::NoStage(_) => t(funnel::STAGE_IS_GONE).to_owned(),
        MoveError::Day(day) => fill(funnel::MOVE_DAY_IMPOSSIBLE, &[("day", &crate::i18n::date(*day))]),
        MoveError::ReasonNeedsWords => t(funnel::REASON_NEEDS_WORDS).to_owned(),
        _ => t(funnel::ANSWER_FIRST).to_owned(),
    }
}
