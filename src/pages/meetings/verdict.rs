//! The verdict: one of three, with the action and the day that a step forward needs, held against score, forecast and
//! cost.

use leptos::prelude::*;
use voronka_domain::funnel::steps::StageOrder;
use voronka_domain::meeting::{Outcome, Verdict};
use voronka_domain::meetings::cost;
use voronka_domain::meetings::report::{OutcomePart, action_as_next_step, judge};
use voronka_domain::meetings::verdict::{Contradiction, contradiction, size, stuck_in_place};
use voronka_domain::record::Kind;

use super::answers::judged;
use super::one::One;
use super::words;
use crate::components::Icon;
use crate::components::in_place::TextInPlace;
use crate::i18n::{count, fill, meetings, money, percent, report, t, total};
use crate::state::app;

fn set(one: One, part: OutcomePart) {
    _ = app().act(t(meetings::CHANGED).to_owned(), |workspace, act| {
        Ok::<_, std::convert::Infallible>(judge(workspace, act, one.id, part))
    });
}

/// The choice and what belongs to it.
#[component]
pub(super) fn VerdictForm(one: One) -> impl IntoView {
    let outcome = one.part(|body| body.outcome.clone());
    let chosen = Memo::new(move |_| outcome.get().map(|outcome| outcome.verdict));
    let cards = Verdict::ALL.map(|verdict| {
        let text = match verdict {
            Verdict::Forward => report::FORWARD_IS,
            Verdict::Place => report::PLACE_IS,
            Verdict::Back => report::BACK_IS,
        };
        view! {
            <label class="option-card" data-verdict=verdict.name()>
                <input
                    type="radio"
                    name="verdict"
                    value=verdict.name()
                    prop:checked=move || chosen.get() == Some(verdict)
                    on:change=move |_| set(one, OutcomePart::Verdict(verdict))
                />
                <span class="option-title"><Icon name=words::verdict_icon(verdict) small=true/>{words::verdict(verdict)}</span>
                <span class="option-text">{t(text)}</span>
            </label>
        }
    });
    view! {
        <fieldset class="field" data-block="verdict">
            <legend class="field-label">{t(report::VERDICT)}</legend>
            <div class="option-cards">{cards.into_iter().collect_view()}</div>
        </fieldset>
        {move || chosen.get().map(|_| view! { <Action one outcome/> })}
        <Remarks one chosen/>
    }
}

#[component]
fn Action(one: One, outcome: Memo<Option<Outcome>>) -> impl IntoView {
    let action = Signal::derive(move || outcome.get().map(|outcome| outcome.action).unwrap_or_default());
    let date = Memo::new(move |_| {
        let date = outcome.get().and_then(|outcome| outcome.date);
        date.map(|date| date.to_string()).unwrap_or_default()
    });
    let has_deal = one.part(|body| body.deal.is_some());
    let is_named = Memo::new(move |_| !action.get().is_empty() && has_deal.get());
    let next = move |_| {
        let edit = app().read(|workspace| action_as_next_step(workspace, one.id));
        app().commit_undoable(t(report::AS_NEXT_STEP).to_owned(), edit);
    };
    view! {
        <div class="verdict-action">
            <label class="field">
                <span class="field-label">{t(report::ACTION)}</span>
                <TextInPlace
                    value=action
                    field="action"
                    class="is-short"
                    on_commit=move |text: String| set(one, OutcomePart::Action(text))
                />
            </label>
            <label class="field">
                <span class="field-label">{t(report::ACTION_DATE)}</span>
                <input
                    class="input"
                    type="date"
                    data-field="action-date"
                    prop:value=move || date.get()
                    on:change=move |event| set(one, OutcomePart::Date(event_target_value(&event).parse().ok()))
                />
            </label>
            {move || is_named.get().then(|| view! {
                <button type="button" class="button is-small no-print" data-action="action-next" on:click=next>
                    <Icon name="flag" small=true/>
                    {t(report::AS_NEXT_STEP)}
                </button>
            })}
        </div>
    }
}

/// What the verdict says beside score, forecast and the meetings before.
#[component]
fn Remarks(one: One, chosen: Memo<Option<Verdict>>) -> impl IntoView {
    let score = judged(one);
    let against_score = move || {
        let share = score
            .get()
            .and_then(|judgement| judgement.score)
            .map(|score| score.share);
        let found = chosen.get().and_then(|verdict| contradiction(verdict, share));
        found.map(|found| {
            let words = match found {
                Contradiction::HighScore => report::HIGH_SCORE,
                Contradiction::LowScore => report::LOW_SCORE,
            };
            view! {
                <div class="banner" data-tone="warn" role="status" data-block="contradiction">
                    <Icon name="warning"/>
                    <p>{t(words)}</p>
                </div>
            }
        })
    };
    let forecast = move || {
        let foreseen = one.body.with(|body| body.foreseen.zip(body.sure));
        let (verdict, (foreseen, sure)) = chosen.get().zip(foreseen)?;
        let sure = percent(f64::from(sure) / 100.0);
        let text = if verdict == foreseen {
            fill(report::AS_FORESEEN, &[("sure", &sure)])
        } else {
            fill(
                report::NOT_AS_FORESEEN,
                &[("verdict", &words::verdict(foreseen)), ("sure", &sure)],
            )
        };
        Some(view! { <p class="muted" data-block="forecast">{text}</p> })
    };
    let in_a_row = move || {
        let deal = one.body.with(|body| body.deal)?;
        app().watch_kind(Kind::Meeting);
        let row = app().read(|workspace| stuck_in_place(workspace).get(&deal).copied())?;
        Some(view! {
            <div class="banner" data-tone="danger" role="status" data-block="in-a-row">
                <Icon name="alert"/>
                <p>{count(report::IN_A_ROW, row)}</p>
            </div>
        })
    };
    view! {
        {against_score}
        {forecast}
        {in_a_row}
        <Size one/>
    }
}

/// How large the step was, and what all steps of the deal cost.
#[component]
fn Size(one: One) -> impl IntoView {
    let figures = move || {
        app().watch_kind(Kind::Deal);
        let body = one.body.get();
        let deal = body.deal?;
        let (size, spent, limit) = app().read(|workspace| {
            let order = StageOrder::of(workspace);
            let limit = workspace.settings().meeting_cost;
            (
                size(workspace, &order, &body),
                cost::spent_on(workspace, deal),
                limit,
            )
        });
        let size = size.map(|size| {
            let words = if size.stages < 0 {
                report::STAGES_FURTHER
            } else {
                report::STAGES_NEARER
            };
            let gained = size
                .gained
                .filter(|sum| sum.minor != 0)
                .map(|sum| fill(report::GAINED, &[("sum", &money(sum))]));
            view! {
                <div data-block="step-size">
                    <dt>{t(report::SIZE)}</dt>
                    <dd>
                        {count(words, size.stages.unsigned_abs() as usize)}
                        {gained.map(|text| view! { <small class="muted">" "{text}</small> })}
                    </dd>
                </div>
            }
        });
        let spent = (!spent.total.is_empty()).then(|| {
            let words = if spent.of_margin {
                report::SHARE_OF_MARGIN
            } else {
                report::SHARE_OF_VALUE
            };
            let dear = spent.share.is_some_and(|share| share * 100.0 > f64::from(limit));
            let share = spent
                .share
                .map(|share| fill(words, &[("share", &percent(share))]));
            view! {
                <div data-block="spent-on-deal" data-tone=dear.then_some("danger")>
                    <dt>{t(report::SPENT_ON_DEAL)}</dt>
                    <dd>{total(&spent.total)} {share.map(|text| view! { <small>" "{text}</small> })}</dd>
                </div>
            }
        });
        Some(view! { <dl class="stake">{size}{spent}</dl> })
    };
    figures
}
