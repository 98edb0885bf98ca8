//! The tags of a deal.

use leptos::prelude::*;
use voronka_domain::deal::Deal;
use voronka_domain::funnel::editing::{add_tags, remove_tag};
use voronka_domain::id::Id;
use voronka_domain::sorting::Sorting as _;

use super::edit;
use crate::components::Icon;
use crate::components::in_place::LineInPlace;
use crate::i18n::{deal as texts, fill, t};
use crate::platform::dom;

/// How many colours a tag can have.
const HUES: u64 = 8;

#[component]
pub fn Tags(id: Id, deal: Memo<Deal>) -> impl IntoView {
    let tags = Memo::new(move |_| {
        let tags = deal.with(|deal| deal.tags.clone());
        let mut tags: Vec<(Id, String)> = tags.iter().map(|(id, tag)| (id, tag.name.clone())).collect();
        tags.order_by(|a, b| a.1.cmp(&b.1));
        tags
    });
    let add = move |typed: String| {
        edit(id, texts::DID_TAGS, |workspace| add_tags(workspace, id, &typed));
        true
    };
    let remove = move |tag: Id| {
        edit(id, texts::DID_TAGS, |workspace| remove_tag(workspace, id, tag));
        dom::focus("[data-field='new-tag']");
    };
    view! {
        <div class="tags" role="group" aria-label=t(texts::TAGS)>
            <For each=move || tags.get() key=Clone::clone let:entry>
                {
                    let (tag, name) = entry;
                    let what = fill(texts::REMOVE_TAG, &[("tag", &name)]);
                    view! {
                        <span class="tag" data-hue=(tag.number() % HUES + 1).to_string()>
                            <bdi>{name}</bdi>
                            <button
                                type="button"
                                class="tag-remove"
                                data-action=format!("remove-tag:{tag}")
                                aria-label=what
                                on:click=move |_| remove(tag)
                            >
                                <Icon name="close"/>
                            </button>
                        </span>
                    }
                }
            </For>
            <LineInPlace
                value=Signal::stored(String::new())
                field="new-tag"
                label=t(texts::ADD_TAG)
                placeholder=t(texts::ADD_TAG)
                class="is-bare tag-input"
                on_commit=add
            />
        </div>
    }
}
