//! Questions that a step asks: what is unclear, why it is put off, why it is called off.

use leptos::prelude::*;
use voronka_domain::meetings::life;

use super::one::One;
use super::steps::take;
use crate::components::Modal;
use crate::i18n::{Words, meetings, shell, t};

/// A step that waits for words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Asking {
    /// Questions to the one who wrote the defence.
    SendBack,
    /// Why it is put off, and to which day.
    PutOff,
    /// Why it is called off.
    Cancel,
}

impl Asking {
    fn words(self) -> (&'static str, Words, Words, Words) {
        match self {
            Self::SendBack => (
                "send-back",
                meetings::SEND_BACK_TITLE,
                meetings::QUESTIONS,
                meetings::SEND_BACK_TITLE,
            ),
            Self::PutOff => (
                "put-off",
                meetings::PUT_OFF_TITLE,
                meetings::REASON,
                meetings::PUT_OFF_TITLE,
            ),
            Self::Cancel => (
                "cancel-meeting",
                meetings::CANCEL_TITLE,
                meetings::REASON,
                meetings::CANCEL_TITLE,
            ),
        }
    }
}

/// The dialog of the step that waits, when one does.
#[component]
pub(super) fn Dialogs(one: One) -> impl IntoView {
    move || one.asking.get().map(|asking| view! { <Ask one asking/> })
}

#[component]
fn Ask(one: One, asking: Asking) -> impl IntoView {
    let (name, title, label, button) = asking.words();
    let text = RwSignal::new(String::new());
    let day = RwSignal::new(String::new());
    let close = move || one.asking.set(None);
    let submit = move |event: web_sys::SubmitEvent| {
        event.prevent_default();
        let (id, words) = (one.id, text.get_untracked());
        let done = match asking {
            Asking::SendBack => take(meetings::SENT_BACK, |workspace, act| {
                life::send_back(workspace, act, id, &words)
            }),
            Asking::Cancel => take(meetings::CANCELLED, |workspace, act| {
                life::cancel(workspace, act, id, &words)
            }),
            Asking::PutOff => {
                let day = day.get_untracked().parse().ok();
                take(meetings::PUT_OFF_DONE, |workspace, act| {
                    life::put_off(workspace, act, id, day, &words)
                })
            }
        };
        if done {
            close();
        }
    };
    view! {
        <Modal name title=t(title) size="is-small" on_close=move |()| close()>
            <form class="form-frame" on:submit=submit>
                <div class="dialog-body form">
                    {(asking == Asking::PutOff).then(|| view! {
                        <label class="field">
                            <span class="field-label">{t(meetings::NEW_DAY)}</span>
                            <input
                                class="input"
                                type="date"
                                data-field="new-day"
                                on:input=move |event| day.set(event_target_value(&event))
                            />
                        </label>
                    })}
                    <label class="field">
                        <span class="field-label">{t(label)}</span>
                        <textarea
                            class="input"
                            required
                            dir="auto"
                            data-field="reason"
                            autofocus
                            on:input=move |event| text.set(event_target_value(&event))
                        ></textarea>
                    </label>
                </div>
                <footer class="dialog-foot">
                    <button type="button" class="button" on:click=move |_| close()>{t(shell::CANCEL)}</button>
                    <button type="submit" class="button is-primary" data-action="confirm">{t(button)}</button>
                </footer>
            </form>
        </Modal>
    }
}
