//! Raw material for the sample workspace: a fictitious company, its team, its clients and their stories.
//!
//! Everything here is invented. There are no dates: whoever builds the sample from it lays the dates out
//! relative to today. A client, a contact and a story are the same one in every language, under a name
//! natural to that language, so that an index means the same everywhere.

mod clients;
mod clients_more;
mod contacts;
mod meetings;
mod meetings_ahead;
mod meetings_last;
mod meetings_more;
mod passports;
mod phrases;
mod preparation;
mod products;

pub use passports::PASSPORT_NOTES;
pub use phrases::{
    ACTIVITY_NOTES, ANSWERS, COMPLAINTS, LOSS_NOTES, NEXT_STEPS, PARKED_NOTES, PUT_OFF_REASONS,
    REVIEW_COMMENTS, SENT_BACK_QUESTIONS, SKIP_REASONS,
};
pub use preparation::{OUR_PROMISES, PREPARATION, WHY_THEM};
pub use products::{DEALS, PRODUCTS};

use super::RoleTemplate;
use crate::lang::{PerLang, Words, per_lang, words};

/// The fictitious company whose team the sample shows.
#[derive(Clone, Copy, Debug)]
pub struct CompanySeed {
    /// Its name.
    pub name: Words,
    /// What it sells.
    pub about: Words,
    /// The currency it sells in.
    pub currency: PerLang<&'static str>,
    /// What an hour of a salesperson costs, in whole units of the currency.
    pub hour_rate: PerLang<u32>,
    /// Key of the stage set it works by.
    pub stage_set: &'static str,
}

/// A person of the team.
#[derive(Clone, Copy, Debug)]
pub struct PersonSeed {
    /// Stable name.
    pub key: &'static str,
    /// First and last name.
    pub name: Words,
    /// The person's role.
    pub role: RoleTemplate,
}

/// A contact person of a client.
#[derive(Clone, Copy, Debug)]
pub struct ContactSeed {
    /// First and last name.
    pub name: Words,
    /// Position.
    pub position: Words,
    /// Whether this person decides.
    pub decides: bool,
}

/// A client organisation.
#[derive(Clone, Copy, Debug)]
pub struct ClientSeed {
    /// Name of the organisation.
    pub name: Words,
    /// City.
    pub city: Words,
    /// Industry.
    pub industry: Words,
    /// Two or three contact persons.
    pub contacts: &'static [ContactSeed],
}

/// Something the company sells.
#[derive(Clone, Copy, Debug)]
pub struct ProductSeed {
    /// Stable name.
    pub key: &'static str,
    /// Name in an offer.
    pub name: Words,
    /// Price of one, in whole units of the currency.
    pub price: PerLang<u32>,
    /// Whether clients order it again and again.
    pub reordered: bool,
}

/// A deal as it may be called, with what it is about.
#[derive(Clone, Copy, Debug)]
pub struct DealSeed {
    /// Title.
    pub title: Words,
    /// Key of the main product.
    pub product: &'static str,
    /// Value, in whole units of the currency.
    pub value: PerLang<u32>,
}

/// A tag of a deal or a client.
#[derive(Clone, Copy, Debug)]
pub struct TagSeed {
    /// Stable name.
    pub key: &'static str,
    /// The tag.
    pub name: Words,
}

/// What was done, in the sense of the quick-log buttons.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ActivitySeedKind {
    /// A call.
    Call,
    /// An e-mail.
    Email,
    /// A message in a messenger.
    Message,
    /// A visit.
    Visit,
    /// A general offer sent.
    GeneralOffer,
    /// An individual offer sent, with a sum and a date.
    IndividualOffer,
    /// An invoice sent.
    Invoice,
    /// A payment received.
    Payment,
    /// A note.
    Note,
}

/// A phrase that goes with a kind of activity.
#[derive(Clone, Copy, Debug)]
pub struct ActivitySeed {
    /// What is or was done.
    pub kind: ActivitySeedKind,
    /// In words.
    pub text: Words,
}

/// A note to a lost deal.
#[derive(Clone, Copy, Debug)]
pub struct LossSeed {
    /// Key of the reason.
    pub reason: &'static str,
    /// In words.
    pub note: Words,
}

/// An answer to the questions of the rule `ask-for-impressions`.
#[derive(Clone, Copy, Debug)]
pub struct AnswerSeed {
    /// What works.
    pub works: Words,
    /// What does not.
    pub does_not: Words,
    /// Would recommend us, 0 to 10.
    pub mark: u8,
}

/// How a meeting ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum VerdictSeed {
    /// The client did or promised a named action.
    Forward,
    /// Nothing was agreed.
    InPlace,
    /// Something already won was lost.
    Back,
}

/// What was wrong with going to a meeting at all.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum MeetingFlaw {
    /// The deal was not ready for a meeting with this goal.
    TooEarly,
    /// The trip cost more than the stake allows.
    TooDear,
}

/// The story of a meeting.
#[derive(Clone, Copy, Debug)]
pub struct MeetingSeed {
    /// Index of the client in [`clients`].
    pub client: usize,
    /// Index of the contact among the client's contacts.
    pub contact: usize,
    /// Key of the goal.
    pub goal: &'static str,
    /// Who went.
    pub role: RoleTemplate,
    /// Hours it took, the road included.
    pub hours: u8,
    /// Why the trip was made and a call was not enough.
    pub why: Words,
    /// What happened.
    pub happened: Words,
    /// How it ended.
    pub verdict: VerdictSeed,
    /// The action the client named, when it was a step forward.
    pub action: Option<Words>,
    /// What was learnt.
    pub learnt: Words,
    /// What was wrong with going, if anything.
    pub flaw: Option<MeetingFlaw>,
    /// The verdict foreseen before the meeting.
    pub foreseen: VerdictSeed,
    /// How sure the person was of it, in per cent.
    pub sure: u8,
    /// Whether the head marked the report as exemplary.
    pub exemplary: bool,
}

/// Why these people are met.
#[derive(Clone, Copy, Debug)]
pub struct WhyThemSeed {
    /// Of somebody who decides.
    pub decides: Words,
    /// Of anybody else.
    pub other: Words,
}

/// What a defence says about meetings with one goal.
#[derive(Clone, Copy, Debug)]
pub struct PreparedSeed {
    /// Key of the goal.
    pub goal: &'static str,
    /// What is to be reached.
    pub goals: Words,
    /// What is to be done there.
    pub tasks: Words,
    /// What must be known before.
    pub to_know: Words,
    /// What to take along.
    pub materials: Words,
}

/// Where a meeting is that was not held and reported.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum AheadState {
    /// Being written.
    Draft,
    /// Waits for the head.
    Submitted,
    /// Came back with questions.
    SentBack,
    /// May be held.
    Approved,
    /// Approved, and put off once since.
    PutOff,
    /// Called off.
    Cancelled,
    /// Held, and not reported yet.
    Held,
}

/// A meeting that was not held and reported.
#[derive(Clone, Copy, Debug)]
pub struct AheadSeed {
    /// Index of the client in [`clients`].
    pub client: usize,
    /// Index of the contact among the client's contacts.
    pub contact: usize,
    /// Key of the goal.
    pub goal: &'static str,
    /// Who goes.
    pub role: RoleTemplate,
    /// Hours it takes, the road included.
    pub hours: u8,
    /// In how many working days, seen from today.
    pub day: i8,
    /// Where it is.
    pub state: AheadState,
    /// Why a call is not enough; empty in a draft.
    pub why: Words,
    /// The head's questions, or why it was put off or called off.
    pub note: Words,
}

/// A plan of the sample team that differs from the ready-made one, per month and person.
#[derive(Clone, Copy, Debug)]
pub struct PlanSeed {
    /// Key of the indicator.
    pub indicator: &'static str,
    /// The plan, in whole units.
    pub plan: PerLang<u32>,
}

/// The company.
pub const COMPANY: CompanySeed = CompanySeed {
    name: words!("Trimbench Workshop Systems", "Ладный цех", "„Сръчен цех“ ООД"),
    about: words!(
        "Sells, installs and services equipment for workshops: machine tools, compressors, welding posts, \
         dust extraction.",
        "Продаёт, запускает и обслуживает оборудование для мастерских: станки, компрессоры, сварочные \
         посты, аспирацию.",
        "Продава, пуска в експлоатация и обслужва оборудване за работилници и цехове: металорежещи машини, компресори, заваръчни постове, аспирация.",
    ),
    currency: per_lang("EUR", "RUB", "EUR"),
    hour_rate: per_lang(45, 1_800, 25),
    stage_set: "seven-steps",
};

/// The team of six.
pub const TEAM: &[PersonSeed] = &[
    PersonSeed {
        key: "head",
        name: words!("Helen Ashworth", "Елена Воронцова", "Елена Войнова"),
        role: RoleTemplate::Head,
    },
    PersonSeed {
        key: "hunter-1",
        name: words!("Daniel Marsh", "Денис Маркин", "Даниел Марков"),
        role: RoleTemplate::Hunter,
    },
    PersonSeed {
        key: "hunter-2",
        name: words!("Sofia Lindqvist", "Софья Линькова", "София Линкова"),
        role: RoleTemplate::Hunter,
    },
    PersonSeed {
        key: "closer",
        name: words!("Owen Yardley", "Олег Ярцев", "Огнян Янчев"),
        role: RoleTemplate::Closer,
    },
    PersonSeed {
        key: "farmer-1",
        name: words!("Priya Nair", "Полина Никитина", "Полина Найденова"),
        role: RoleTemplate::Farmer,
    },
    PersonSeed {
        key: "farmer-2",
        name: words!("Tom Keller", "Тимур Каримов", "Тодор Карамфилов"),
        role: RoleTemplate::Farmer,
    },
];

/// Tags of deals and clients.
pub const TAGS: &[TagSeed] = &[
    tag("urgent", words!("urgent", "срочно", "спешно")),
    tag("tender", words!("tender", "тендер", "търг")),
    tag(
        "repeat",
        words!("repeat order", "повторный заказ", "повторна поръчка"),
    ),
    tag("referral", words!("referral", "по рекомендации", "по препоръка")),
    tag("exhibition", words!("trade fair", "с выставки", "от изложение")),
    tag("leasing", words!("leasing", "лизинг", "лизинг")),
    tag("public", words!("public sector", "госсектор", "публичен сектор")),
    tag(
        "new-premises",
        words!("new premises", "новая площадка", "нова площадка"),
    ),
    tag(
        "key-client",
        words!("key client", "ключевой клиент", "ключов клиент"),
    ),
    tag(
        "training",
        words!("needs training", "нужно обучение", "трябва обучение"),
    ),
    tag(
        "competitor-inside",
        words!("competitor inside", "есть конкурент", "има конкурент"),
    ),
    tag(
        "late-payer",
        words!("pays late", "платит с задержкой", "плаща със закъснение"),
    ),
];

/// Plans in money, which depend on the currency.
pub const PLANS: &[PlanSeed] = &[
    PlanSeed {
        indicator: "new-deals-sum",
        plan: per_lang(12_000, 1_000_000, 12_000),
    },
    PlanSeed {
        indicator: "sales",
        plan: per_lang(6_000, 500_000, 6_000),
    },
    PlanSeed {
        indicator: "margin",
        plan: per_lang(1_800, 150_000, 1_800),
    },
    PlanSeed {
        indicator: "overdue-receivables",
        plan: per_lang(600, 50_000, 600),
    },
];

/// The forty client organisations, in an order that never changes.
pub fn clients() -> impl Iterator<Item = &'static ClientSeed> {
    clients::CLIENTS.iter().chain(clients_more::CLIENTS)
}

/// The thirty meetings that were held; those with one client in the order in which they took place.
pub fn meetings() -> impl Iterator<Item = &'static MeetingSeed> {
    let more = meetings_more::MEETINGS.iter().chain(meetings_last::MEETINGS);
    meetings::MEETINGS.iter().chain(more)
}

/// The meetings that lie ahead, were called off or wait for their report.
pub fn meetings_ahead() -> &'static [AheadSeed] {
    meetings_ahead::MEETINGS
}

const fn tag(key: &'static str, name: Words) -> TagSeed {
    TagSeed { key, name }
}

#[cfg(test)]
mod tests;
