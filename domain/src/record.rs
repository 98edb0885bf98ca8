//! What all kinds of records have in common.

use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::checklist::Checklist;
use crate::client::Client;
use crate::deal::Deal;
use crate::document::{self, Document, NotADocument, Object};
use crate::follow_up::FollowUp;
use crate::hand_over::HandOver;
use crate::id::Id;
use crate::indicator::{BonusRule, Indicator};
use crate::meeting::{Meeting, MeetingGoal};
use crate::passport::PassportField;
use crate::person::Person;
use crate::rule::{AfterSaleGoal, Rule};
use crate::settings::Settings;
use crate::stage::{Board, Stage};
use crate::stamp::Stamp;
use crate::view::View;
use crate::workspace::{Table, Workspace};

/// The body of a record of one kind, as this version knows it.
pub trait Record: Serialize + DeserializeOwned + Clone + PartialEq + Default {
    /// Its kind.
    const KIND: Kind;
    /// Whether it was deleted.
    fn is_gone(&self) -> bool;
    /// What a person calls it.
    fn label(&self) -> &str;
    /// The table it lives in.
    fn table(workspace: &Workspace) -> &Table<Self>;
}

/// Whether a field has its default value and need not be written.
pub(crate) fn is_default<T: Default + PartialEq>(value: &T) -> bool {
    *value == T::default()
}

/// A body as a JSON object.
pub(crate) fn to_object<T: Serialize>(body: &T) -> Object {
    match serde_json::to_value(body) {
        Ok(serde_json::Value::Object(object)) => object,
        // Every body is a struct with string keys.
        _ => Object::new(),
    }
}

/// A record in memory: the text as it is stored, which may hold more than this version knows, and the body read
/// from it.
#[derive(Debug, Clone, PartialEq)]
pub struct Row<T> {
    /// The stored text.
    pub raw: Box<str>,
    /// The body.
    pub body: T,
}

#[derive(serde::Deserialize)]
struct Stored<T> {
    v: u32,
    b: T,
}

impl<T: Record> Row<T> {
    /// Reads a stored text.
    ///
    /// # Errors
    /// See [`NotADocument`].
    pub fn read(raw: &str) -> Result<Self, NotADocument> {
        // A derived struct would also read a JSON array.
        if !raw.starts_with('{') {
            return Err(NotADocument::Malformed("not an object".into()));
        }
        let stored: Stored<T> =
            serde_json::from_str(raw).map_err(|error| NotADocument::Malformed(error.to_string()))?;
        if stored.v > document::VERSION {
            return Err(NotADocument::TooNew(stored.v));
        }
        Ok(Self {
            raw: raw.into(),
            body: stored.b,
        })
    }
}

macro_rules! kinds {
    ($($(#[$doc:meta])* $kind:ident($body:ty) = $name:literal in $table:ident, $label:ident;)*) => {
        /// The kinds of records.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Kind { $($(#[$doc])* $kind),* }

        impl Kind {
            /// Every kind, in the order in which a file lists them.
            pub const ALL: &[Self] = &[$(Self::$kind),*];

            /// The name in storage keys and in files; frozen for ever.
            pub fn name(self) -> &'static str {
                match self { $(Self::$kind => $name),* }
            }

            /// The kind of that name.
            pub fn from_name(name: &str) -> Option<Self> {
                match name { $($name => Some(Self::$kind),)* _ => None }
            }
        }

        /// A body of any kind.
        // Bodies live in an edit for the moment of one action; a box per body would cost more than the room.
        #[allow(clippy::large_enum_variant)]
        #[derive(Debug, Clone, PartialEq)]
        pub enum Body { $($(#[$doc])* $kind($body)),* }

        impl Body {
            /// Its kind.
            pub fn kind(&self) -> Kind {
                match self { $(Self::$kind(_) => Kind::$kind),* }
            }

            /// The body as a JSON object, as it is stored.
            pub fn object(&self) -> Object {
                match self { $(Self::$kind(body) => to_object(body)),* }
            }
        }

        $(
            impl From<$body> for Body {
                fn from(body: $body) -> Self { Self::$kind(body) }
            }

            impl Record for $body {
                const KIND: Kind = Kind::$kind;
                fn is_gone(&self) -> bool { kinds!(@gone $kind self) }
                fn label(&self) -> &str { kinds!(@label $label self) }
                fn table(workspace: &Workspace) -> &Table<Self> { &workspace.$table }
            }
        )*

        impl Workspace {
            /// The stored text of a record.
            pub fn raw(&self, kind: Kind, id: Id) -> Option<&str> {
                match kind { $(Kind::$kind => self.$table.row(id).map(|row| &*row.raw)),* }
            }

            /// The body of a record.
            pub fn body(&self, kind: Kind, id: Id) -> Option<Body> {
                match kind { $(Kind::$kind => self.$table.get(id).cloned().map(Body::from)),* }
            }

            /// What a person calls a record; deleted ones too.
            pub fn label(&self, kind: Kind, id: Id) -> Option<&str> {
                match kind { $(Kind::$kind => self.$table.get(id).map(Record::label)),* }
            }

            /// Reads a stored text into its place. On an error nothing changes.
            ///
            /// # Errors
            /// See [`NotADocument`].
            pub fn load(&mut self, kind: Kind, id: Id, raw: &str) -> Result<(), NotADocument> {
                match kind { $(Kind::$kind => self.$table.set(id, Row::<$body>::read(raw)?)),* }
                Ok(())
            }

            /// Keeps a text together with the body that was read from it.
            pub(crate) fn keep(&mut self, id: Id, raw: Box<str>, body: Body) {
                match body { $(Body::$kind(body) => self.$table.set(id, Row { raw, body })),* }
            }

            /// Reads a text as a record of the kind, without keeping it.
            ///
            /// # Errors
            /// See [`NotADocument`].
            pub fn read(kind: Kind, raw: &str) -> Result<Body, NotADocument> {
                match kind { $(Kind::$kind => Row::<$body>::read(raw).map(|row| row.body.into())),* }
            }

            /// Forgets a record in memory.
            pub fn forget(&mut self, kind: Kind, id: Id) {
                match kind { $(Kind::$kind => self.$table.forget(id)),* }
            }

            /// The identifiers of all records of the kind, deleted ones too.
            pub fn ids(&self, kind: Kind) -> Vec<Id> {
                match kind { $(Kind::$kind => self.$table.ids().collect()),* }
            }

            /// The number of records of the kind that are not deleted.
            pub fn count(&self, kind: Kind) -> usize {
                match kind { $(Kind::$kind => self.$table.live().count()),* }
            }
        }
    };
    // Settings are always there.
    (@gone Settings $self:ident) => { false };
    (@gone $kind:ident $self:ident) => { $self.gone };
    (@label none $self:ident) => { "" };
    (@label $label:ident $self:ident) => { &$self.$label };
}

kinds! {
    /// What the team agreed on.
    Settings(Settings) = "settings" in settings, none;
    /// Somebody in the team.
    Person(Person) = "person" in people, name;
    /// A funnel.
    Board(Board) = "board" in boards, name;
    /// A column of a board.
    Stage(Stage) = "stage" in stages, name;
    /// An organisation.
    Client(Client) = "client" in clients, name;
    /// A sale in the making.
    Deal(Deal) = "deal" in deals, title;
    /// A saved filter.
    View(View) = "view" in views, name;
    /// What a meeting can be for.
    MeetingGoal(MeetingGoal) = "meeting_goal" in meeting_goals, name;
    /// What meetings are judged by.
    Checklist(Checklist) = "checklist" in checklists, name;
    /// A meeting.
    Meeting(Meeting) = "meeting" in meetings, title;
    /// What the team wants of its clients after the sale.
    AfterSaleGoal(AfterSaleGoal) = "after_sale_goal" in after_sale_goals, name;
    /// How a goal after the sale is reached.
    Rule(Rule) = "rule" in rules, name;
    /// What became of a follow-up.
    FollowUp(FollowUp) = "follow_up" in follow_ups, name;
    /// What is to be known about every client.
    PassportField(PassportField) = "passport_field" in passport_fields, name;
    /// A client's way from whoever sold to whoever serves.
    HandOver(HandOver) = "hand_over" in hand_overs, none;
    /// What the team measures itself by.
    Indicator(Indicator) = "indicator" in indicators, name;
    /// How a bonus is worked out.
    BonusRule(BonusRule) = "bonus_rule" in bonus_rules, none;
}

impl Kind {
    /// Whether records of the kind say how a team works, without a word about its clients: they make a template.
    pub fn is_template(self) -> bool {
        matches!(
            self,
            Self::Settings
                | Self::Board
                | Self::Stage
                | Self::MeetingGoal
                | Self::Checklist
                | Self::AfterSaleGoal
                | Self::Rule
                | Self::PassportField
                | Self::Indicator
        )
    }
}

/// A record as a document, to be changed or merged. Where its stamps are damaged though its body could be read, the
/// body counts as written before everything else, so that nothing of it is lost.
pub(crate) fn document(raw: &str, body: impl FnOnce() -> Object) -> Document {
    Document::parse(raw).unwrap_or_else(|_| {
        let mut document = Document::default();
        document.update(Object::new(), body(), Stamp::default());
        document
    })
}
