//! The list of everything: pages, actions, deals, clients and meetings, found by typing.

use leptos::html::Ul;
use leptos::prelude::*;
use voronka_domain::finding::{Finder, Found};
use voronka_domain::funnel::search::Query;
use voronka_domain::record::Kind;
use voronka_domain::text::fold;
use web_sys::KeyboardEvent;

use super::commands::{Command, commands};
use crate::components::{Icon, Modal};
use crate::i18n::{count, palette as texts, t};
use crate::parts;
use crate::platform::dom;
use crate::route::{MeetingsAt, Page, Route};
use crate::state::app;

/// Rows built at first, and added whenever the list is scrolled to its end.
const ROWS: usize = 30;

thread_local! {
    static OPENED: ArcRwSignal<bool> = ArcRwSignal::new(false);
}

/// Opens the list.
pub fn open() {
    OPENED.with(Clone::clone).set(true);
}

fn close() {
    OPENED.with(Clone::clone).set(false);
}

/// The list, as long as somebody asked for it.
#[component]
pub fn Palette() -> impl IntoView {
    let opened = OPENED.with(Clone::clone);
    move || opened.get().then(|| parts::show_quietly(parts::palette))
}

/// A row: what it is, what it says, and what choosing it does.
#[derive(Clone)]
struct Row {
    icon: &'static str,
    name: String,
    note: String,
    key: Option<String>,
    hook: String,
    run: Callback<()>,
}

/// The list of everything, opened.
pub fn opened() -> AnyView {
    view! { <Opened/> }.into_any()
}

#[component]
fn Opened() -> impl IntoView {
    // Read when the first letter is typed: the list itself must open at once.
    let finder = StoredValue::new_local(None::<Finder>);
    let typed = RwSignal::new(String::new());
    let rows_wanted = RwSignal::new(ROWS);
    let at = RwSignal::new(0_usize);
    let all = StoredValue::new_local(commands());
    let rows = Memo::new_with_compare(
        move |_| {
            let (typed, most) = (typed.get(), rows_wanted.get());
            all.with_value(|all| rows(all, finder, &typed, most))
        },
        |_, _| true,
    );
    let list = NodeRef::<Ul>::new();
    let choose = move |place: usize| {
        if let Some(row) = rows.with_untracked(|(rows, _)| rows.get(place).cloned()) {
            close();
            row.run.run(());
        }
    };
    let keys = move |event: KeyboardEvent| {
        let last = rows.with_untracked(|(rows, _)| rows.len().saturating_sub(1));
        let now = at.get_untracked();
        let next = match &*event.key() {
            "ArrowDown" if now == last => 0,
            "ArrowDown" => now + 1,
            "ArrowUp" if now == 0 => last,
            "ArrowUp" => now - 1,
            "PageDown" => (now + 8).min(last),
            "PageUp" => now.saturating_sub(8),
            "Enter" => {
                event.prevent_default();
                return choose(now);
            }
            _ => return,
        };
        event.prevent_default();
        at.set(next);
        dom::after_render(|| {
            let chosen = dom::find(".palette-list [aria-selected='true']");
            chosen.iter().for_each(dom::scroll_into_view);
        });
    };
    let scrolled = move |_| {
        let is_near_end = list
            .get_untracked()
            .is_some_and(|list| list.scroll_top() + list.client_height() + 120 > list.scroll_height());
        let (shown, found) = rows.with_untracked(|(rows, found)| (rows.len(), *found));
        if is_near_end && shown < found {
            rows_wanted.update(|rows| *rows += ROWS);
        }
    };
    let options = move || {
        rows.with(|(rows, _)| {
            rows.iter()
                .enumerate()
                .map(|(place, row)| option(place, row, at, choose))
                .collect_view()
        })
    };
    let said = move || {
        rows.with(|(rows, found)| {
            if rows.is_empty() {
                t(texts::NOTHING).to_owned()
            } else {
                count(texts::FOUND, *found)
            }
        })
    };
    view! {
        <Modal name="palette" title=t(texts::TITLE) size="is-palette" on_close=|()| close()>
            <div class="dialog-body palette">
                <div class="search">
                    <Icon name="search"/>
                    <input
                        class="input"
                        type="text"
                        role="combobox"
                        aria-expanded="true"
                        aria-controls="palette-list"
                        aria-autocomplete="list"
                        aria-activedescendant=move || format!("palette-{}", at.get())
                        aria-label=t(texts::HINT)
                        placeholder=t(texts::HINT)
                        autocomplete="off"
                        spellcheck="false"
                        autofocus=true
                        data-field="palette"
                        on:input=move |event| {
                            at.set(0);
                            rows_wanted.set(ROWS);
                            typed.set(event_target_value(&event));
                        }
                        on:keydown=keys
                    />
                </div>
                <ul
                    class="palette-list"
                    id="palette-list"
                    role="listbox"
                    aria-label=t(texts::TITLE)
                    node_ref=list
                    on:scroll=scrolled
                >
                    {options}
                </ul>
                <p class="palette-note" aria-live="polite">{said}</p>
            </div>
        </Modal>
    }
}

fn option(place: usize, row: &Row, at: RwSignal<usize>, choose: impl Fn(usize) + Copy + 'static) -> AnyView {
    let is_chosen = move || at.get() == place;
    view! {
        <li
            class="palette-row"
            id=format!("palette-{place}")
            role="option"
            aria-selected=move || is_chosen().to_string()
            data-found=row.hook.clone()
            on:click=move |_| choose(place)
            on:mousemove=move |_| {
                if at.get_untracked() != place {
                    at.set(place);
                }
            }
        >
            <Icon name=row.icon/>
            <bdi class="palette-name">{row.name.clone()}</bdi>
            <bdi class="palette-kind">{row.note.clone()}</bdi>
            {row.key.clone().map(|key| view! { <kbd class="kbd">{key}</kbd> })}
        </li>
    }
    .into_any()
}

/// What fits, the commands first, and how many there are in all.
fn rows(
    commands: &[Command],
    finder: StoredValue<Option<Finder>, LocalStorage>,
    typed: &str,
    most: usize,
) -> (Vec<Row>, usize) {
    let query = Query::new(typed);
    let fits = |command: &&Command| {
        let words = fold(&format!("{} {}", command.name, command.note));
        query.is_in(&words)
    };
    let mut rows: Vec<Row> = commands.iter().filter(fits).map(of_command).collect();
    if query.is_empty() {
        let all = rows.len();
        return (rows, all);
    }
    let (found, all) = finder
        .try_update_value(|finder| {
            let finder = finder.get_or_insert_with(|| app().read(Finder::of));
            finder.find(typed, most)
        })
        .unwrap_or_default();
    let all = all + rows.len();
    rows.extend(found.into_iter().map(of_record));
    (rows, all)
}

fn of_command(command: &Command) -> Row {
    let run = command.run;
    Row {
        icon: command.icon,
        name: command.name.clone(),
        note: command.note.clone(),
        key: command.key.and_then(crate::shortcuts::written),
        hook: format!("action:{}", command.hook),
        // The palette is taken down first, and gives the focus back.
        run: Callback::new(move |()| set_timeout(run, std::time::Duration::from_millis(30))),
    }
}

fn of_record(found: Found) -> Row {
    let id = found.id;
    let (icon, kind, page) = match found.kind {
        Kind::Client => ("people", texts::CLIENT, Page::client(id)),
        Kind::Meeting => (
            "message",
            texts::MEETING,
            Page::Meetings {
                at: MeetingsAt::Meeting(id),
            },
        ),
        _ => ("funnel", texts::DEAL, Page::Funnel { deal: Some(id) }),
    };
    let (name, about) = app().read(|workspace| {
        let client = match found.kind {
            Kind::Deal => workspace.deals.get(id).and_then(|deal| deal.client),
            Kind::Meeting => {
                let meeting = workspace.meetings.get(id);
                meeting.and_then(|meeting| voronka_domain::meetings::defence::client_of(workspace, meeting))
            }
            _ => None,
        };
        let client = client.and_then(|client| workspace.label(Kind::Client, client));
        let name = workspace.label(found.kind, id).unwrap_or_default().to_owned();
        (name, client.map(str::to_owned))
    });
    // What has no title goes by its client.
    let (name, about) = if name.is_empty() {
        (about.unwrap_or_default(), None)
    } else {
        (name, about)
    };
    let note = about.map_or_else(|| t(kind).to_owned(), |about| format!("{} · {about}", t(kind)));
    let to = Route::to(page);
    Row {
        icon,
        name,
        note,
        key: None,
        hook: format!("{}:{id}", found.kind.name()),
        run: Callback::new(move |()| app().go(to.clone())),
    }
}
