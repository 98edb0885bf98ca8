//! The settings: what the team agreed on, in sections that each have an address.

mod after_sale;
mod boards;
mod calendar;
mod data;
mod general;
mod hand_over;
mod indicators;
mod limits;
mod new_board;
mod passport_fields;
mod people;
mod person_row;
mod remove_board;
mod remove_stage;
mod reset;
mod rhythm;
mod rules;
mod stage_colour;
mod stage_row;
mod stages;
mod storage;
mod trash;
mod whole_number;

use leptos::prelude::*;

use crate::i18n::{Words, passport, settings, shell, t};
use crate::platform::dom;
use crate::route::{Page, Route};
use crate::state::app;

/// A section.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Section {
    Stages,
    People,
    AfterSale,
    Indicators,
    General,
    Data,
}

impl Section {
    const ALL: [Self; 6] = [
        Self::Stages,
        Self::People,
        Self::AfterSale,
        Self::Indicators,
        Self::General,
        Self::Data,
    ];

    /// Its name in the address.
    fn name(self) -> &'static str {
        match self {
            Self::Stages => "stages",
            Self::People => "people",
            Self::AfterSale => "after-sale",
            Self::Indicators => "indicators",
            Self::General => "general",
            Self::Data => "data",
        }
    }

    fn words(self) -> Words {
        match self {
            Self::Stages => settings::STAGES,
            Self::People => settings::PEOPLE,
            Self::AfterSale => passport::AFTER_SALE,
            Self::Indicators => crate::i18n::indicators::SECTION,
            Self::General => settings::GENERAL,
            Self::Data => settings::DATA,
        }
    }

    fn route(self) -> Route {
        Route::to(Page::Settings {
            section: self.name().to_owned(),
        })
    }

    /// The section that a place names; the first for an address that names none.
    fn of(page: &Page) -> Self {
        let named =
            |section: &Self| matches!(page, Page::Settings { section: name } if name == section.name());
        if app().safe_mode {
            return Self::Data;
        }
        Self::ALL.into_iter().find(named).unwrap_or(Self::Stages)
    }
}

/// The page.
#[component]
pub fn SettingsPage() -> impl IntoView {
    let section = Memo::new(|_| Section::of(&app().route.get().page));
    // On a phone the sections are a row that is swiped: the one that is open must be seen in it.
    Effect::new(move || {
        section.track();
        dom::after_render(|| {
            if let Some(link) = dom::find(".settings-nav [aria-current]") {
                dom::scroll_into_view(&link);
            }
        });
    });
    let links = Section::ALL.map(|one| {
        view! {
            <li>
                <a href=one.route().href() aria-current=move || (section.get() == one).then_some("page")>
                    {t(one.words())}
                </a>
            </li>
        }
    });
    let body = move || match section.get() {
        Section::Stages => view! { <stages::StagesSection/> }.into_any(),
        Section::People => view! { <people::PeopleSection/> }.into_any(),
        Section::AfterSale => after_sale::after_sale_section(),
        Section::Indicators => indicators::section(),
        Section::General => view! { <general::GeneralSection/> }.into_any(),
        Section::Data => view! { <data::DataSection/> }.into_any(),
    };
    view! {
        <main class="page" id="main" data-page="settings" tabindex="-1">
            <header class="page-head">
                <h1 class="page-title">{t(shell::SETTINGS)}</h1>
            </header>
            <div class="settings">
                <nav class="settings-nav" aria-label=t(settings::SECTIONS)>
                    <ul>{links.into_iter().collect_view()}</ul>
                </nav>
                <div class="settings-body" data-section=move || section.get().name()>
                    {body}
                </div>
            </div>
        </main>
    }
}
