//! Addresses: every place in the app has one, after the `#`.

use voronka_domain::id::Id;

/// A place within Meetings.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MeetingsAt {
    /// `#/meetings`
    List,
    /// `#/meetings/new?deal=<id>`, `?client=<id>`, `?day=<date>`: plans one and goes to it.
    New,
    /// `#/meetings/<id>`
    Meeting(Id),
    /// `#/meetings/library`
    Library,
    /// `#/meetings/figures`
    Figures,
    /// `#/meetings/checklists`
    Checklists,
}

impl MeetingsAt {
    fn parse(part: Option<&str>) -> Self {
        match part {
            Some("new") => Self::New,
            Some("library") => Self::Library,
            Some("figures") => Self::Figures,
            // Ten letters, and so of the form of an identifier: the word comes first.
            Some("checklists") => Self::Checklists,
            Some(id) => id.parse().map_or(Self::List, Self::Meeting),
            None => Self::List,
        }
    }

    fn path(self) -> String {
        match self {
            Self::List => "meetings".to_owned(),
            Self::New => "meetings/new".to_owned(),
            Self::Meeting(id) => format!("meetings/{id}"),
            Self::Library => "meetings/library".to_owned(),
            Self::Figures => "meetings/figures".to_owned(),
            Self::Checklists => "meetings/checklists".to_owned(),
        }
    }
}

/// A place within Clients.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ClientsAt {
    /// `#/clients`
    List,
    /// `#/clients/<id>`
    Client(Id),
    /// `#/clients/orders`
    Orders,
    /// `#/clients/queue`: what is to be done for clients after the sale.
    Queue,
}

impl ClientsAt {
    fn parse(part: Option<&str>) -> Self {
        match part {
            Some("orders") => Self::Orders,
            Some("queue") => Self::Queue,
            Some(id) => id.parse().map_or(Self::List, Self::Client),
            None => Self::List,
        }
    }

    fn path(self) -> String {
        match self {
            Self::List => "clients".to_owned(),
            Self::Client(id) => format!("clients/{id}"),
            Self::Orders => "clients/orders".to_owned(),
            Self::Queue => "clients/queue".to_owned(),
        }
    }
}

/// A place in the app.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Page {
    /// `#/today`
    Today,
    /// `#/funnel`, `#/funnel/deal/<id>`
    Funnel {
        /// The deal open in the panel.
        deal: Option<Id>,
    },
    /// `#/meetings` and what lies below it.
    Meetings {
        /// Where in it.
        at: MeetingsAt,
    },
    /// `#/clients` and what lies below it.
    Clients {
        /// Where in it.
        at: ClientsAt,
    },
    /// `#/control`
    Control,
    /// `#/settings`, `#/settings/<section>`
    Settings {
        /// The section; empty for the first.
        section: String,
    },
}

/// A place with the query that belongs to it: filters, board, period.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Route {
    /// The place.
    pub page: Page,
    /// `board=…&q=…`, without the question mark.
    pub query: String,
}

impl Page {
    /// The list of clients.
    pub fn clients() -> Self {
        Self::Clients { at: ClientsAt::List }
    }

    /// What is to be done for clients after the sale.
    pub fn queue() -> Self {
        Self::Clients { at: ClientsAt::Queue }
    }

    /// One client.
    pub fn client(id: Id) -> Self {
        Self::Clients {
            at: ClientsAt::Client(id),
        }
    }

    /// The name in `data-page`.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Today => "today",
            Self::Funnel { .. } => "funnel",
            Self::Meetings { .. } => "meetings",
            Self::Clients { .. } => "clients",
            Self::Control => "control",
            Self::Settings { .. } => "settings",
        }
    }
}

impl Route {
    /// A place without a query.
    pub fn to(page: Page) -> Self {
        Self {
            page,
            query: String::new(),
        }
    }

    /// Reads the part of the address after the `#`. What leads nowhere leads to the funnel.
    pub fn parse(hash: &str) -> Self {
        let path = hash.trim_start_matches('#').trim_start_matches('/');
        let (path, query) = path.split_once('?').unwrap_or((path, ""));
        let mut parts = path.split('/').filter(|part| !part.is_empty());
        let page = match (parts.next(), parts.next(), parts.next()) {
            (Some("today"), ..) => Page::Today,
            (Some("funnel"), Some("deal"), Some(id)) => Page::Funnel {
                deal: id.parse().ok(),
            },
            (Some("meetings"), part, _) => Page::Meetings {
                at: MeetingsAt::parse(part),
            },
            (Some("clients"), part, _) => Page::Clients {
                at: ClientsAt::parse(part),
            },
            (Some("control"), ..) => Page::Control,
            (Some("settings"), section, _) => Page::Settings {
                section: section.unwrap_or_default().to_owned(),
            },
            _ => Page::Funnel { deal: None },
        };
        Self {
            page,
            query: query.to_owned(),
        }
    }

    /// Whether a past day is looked at: nothing can be changed there.
    pub fn is_past(&self) -> bool {
        let mut pairs = self.query.split('&');
        self.page == Page::Control && pairs.any(|pair| pair.starts_with("at="))
    }

    /// The address, with its `#`.
    pub fn href(&self) -> String {
        let path = match &self.page {
            Page::Today => "today".to_owned(),
            Page::Funnel { deal: None } => "funnel".to_owned(),
            Page::Funnel { deal: Some(id) } => format!("funnel/deal/{id}"),
            Page::Meetings { at } => at.path(),
            Page::Clients { at } => at.path(),
            Page::Control => "control".to_owned(),
            Page::Settings { section } if section.is_empty() => "settings".to_owned(),
            Page::Settings { section } => format!("settings/{section}"),
        };
        if self.query.is_empty() {
            format!("#/{path}")
        } else {
            format!("#/{path}?{}", self.query)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_place_is_found_by_its_address() {
        let id = Id::from_random(u64::MAX / 3);
        let pages = [
            Page::Today,
            Page::Funnel { deal: None },
            Page::Funnel { deal: Some(id) },
            Page::Meetings { at: MeetingsAt::List },
            Page::Meetings { at: MeetingsAt::New },
            Page::Meetings {
                at: MeetingsAt::Meeting(id),
            },
            Page::Meetings {
                at: MeetingsAt::Library,
            },
            Page::Meetings {
                at: MeetingsAt::Figures,
            },
            Page::Meetings {
                at: MeetingsAt::Checklists,
            },
            Page::clients(),
            Page::client(id),
            Page::Clients {
                at: ClientsAt::Orders,
            },
            Page::queue(),
            Page::Settings {
                section: String::new(),
            },
            Page::Settings {
                section: "stages".into(),
            },
        ];
        for page in pages {
            let route = Route {
                page,
                query: "q=a".into(),
            };
            assert_eq!(Route::parse(&route.href()), route);
        }
    }

    #[test]
    fn only_the_control_page_shows_the_past() {
        assert!(Route::parse("#/control?person=a&at=2026-03-31").is_past());
        for hash in ["#/control?day=2026-03-31", "#/control", "#/funnel?at=2026-03-31"] {
            assert!(!Route::parse(hash).is_past(), "{hash}");
        }
    }

    #[test]
    fn an_address_that_leads_nowhere_leads_to_the_funnel() {
        for hash in ["", "#", "#/", "#/nowhere", "#/funnel/deal/../x", "#//"] {
            assert_eq!(Route::parse(hash).page, Page::Funnel { deal: None }, "{hash}");
        }
    }
}
