//! The tags of a client.

use leptos::prelude::*;
use voronka_domain::client::Client;
use voronka_domain::clients::{add_tags, remove_tag};
use voronka_domain::commit::Edit;
use voronka_domain::id::Id;
use voronka_domain::sorting::Sorting as _;

use crate::components::Icon;
use crate::components::in_place::LineInPlace;
use crate::i18n::{clients, fill, t};
use crate::platform::dom;
use crate::state::app;

/// How many colours a tag can have.
const HUES: u64 = 8;

/// The tags, and a field for another one.
#[component]
pub(super) fn Tags(
    /// The client.
    id: Id,
    /// As it is.
    client: Memo<Client>,
) -> impl IntoView {
    let tags = Memo::new(move |_| {
        let entry = |(id, tag): (Id, &voronka_domain::deal::Tag)| (id, tag.name.clone());
        let mut tags: Vec<(Id, String)> = client.with(|client| client.tags.iter().map(entry).collect());
        tags.order_by(|a, b| a.1.cmp(&b.1));
        tags
    });
    let commit = move |edit: Edit| {
        let name = client.with_untracked(|client| client.name.clone());
        let label = fill(clients::CHANGED, &[("name", &name), ("what", &t(clients::TAGS))]);
        app().commit(label, edit);
    };
    let add = Callback::new(move |typed: String| {
        commit(app().read(|workspace| add_tags(workspace, id, &typed)));
        true
    });
    let remove = move |tag: Id| {
        commit(app().read(|workspace| remove_tag(workspace, id, tag)));
        dom::focus("[data-field='new-client-tag']");
    };
    view! {
        <div class="tags" role="group" aria-labelledby="client-tags">
            <For each=move || tags.get() key=Clone::clone let:entry>
                {
                    let (tag, name) = entry;
                    let what = fill(clients::REMOVE_TAG, &[("tag", &name)]);
                    view! {
                        <span class="tag" data-hue=(tag.number() % HUES + 1).to_string()>
                            <bdi>{name}</bdi>
                            <button type="button" class="tag-remove" aria-label=what on:click=move |_| remove(tag)>
                                <Icon name="close"/>
                            </button>
                        </span>
                    }
                }
            </For>
            <LineInPlace
                value=Signal::stored(String::new())
                field="new-client-tag"
                label=t(clients::ADD_TAG)
                placeholder=t(clients::ADD_TAG)
                class="is-bare tag-input"
                on_commit=add
            />
        </div>
    }
}
