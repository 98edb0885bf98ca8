//! The meetings of the sample that lie ahead, and a few that did not go their way to the end.

use super::AheadSeed;
use super::AheadState::{Approved, Cancelled, Draft, Held, PutOff, SentBack, Submitted};
use crate::lang::words;
use crate::templates::RoleTemplate;

pub(super) const MEETINGS: &[AheadSeed] = &[
    AheadSeed {
        client: 28,
        contact: 0,
        goal: "needs-and-expert",
        role: RoleTemplate::Hunter,
        hours: 5,
        day: -6,
        state: Cancelled,
        why: words!(
            "The owner wanted to show the joinery section in person.",
            "Собственник хотел сам показать столярный участок.",
            "Собственикът искаше лично да покаже дърводелския участък.",
        ),
        note: words!(
            "They asked to settle it by phone, and so we did",
            "Попросили решить по телефону — и решили",
            "Помолиха да го решим по телефона — и така направихме",
        ),
    },
    AheadSeed {
        client: 25,
        contact: 0,
        goal: "decision-maker",
        role: RoleTemplate::Hunter,
        hours: 3,
        day: -1,
        state: Held,
        why: words!(
            "The director answers neither calls nor letters, one has to come.",
            "На звонки и письма директор не отвечает, надо ехать.",
            "Директорът не отговаря нито на обаждания, нито на писма, трябва да се отиде.",
        ),
        note: words!("", "", ""),
    },
    AheadSeed {
        client: 21,
        contact: 0,
        goal: "sale",
        role: RoleTemplate::Closer,
        hours: 4,
        day: 0,
        state: Approved,
        why: words!(
            "Three departments sign one after another, and each has a question for us.",
            "Подписывают три отдела по очереди, и у каждого к нам вопрос.",
            "Три отдела подписват един след друг и всеки има въпрос към нас.",
        ),
        note: words!("", "", ""),
    },
    AheadSeed {
        client: 3,
        contact: 2,
        goal: "needs-and-expert",
        role: RoleTemplate::Hunter,
        hours: 5,
        day: 1,
        state: Approved,
        why: words!(
            "The mechanic shows what breaks only beside the machine.",
            "Что ломается, механик готов показать только у машины.",
            "Механикът ще покаже какво се чупи само край машината.",
        ),
        note: words!("", "", ""),
    },
    AheadSeed {
        client: 0,
        contact: 0,
        goal: "sale",
        role: RoleTemplate::Closer,
        hours: 4,
        day: 3,
        state: Submitted,
        why: words!(
            "The last clause is about a penalty, and such things are settled face to face.",
            "Последний спорный пункт — о неустойке, такое решают лично.",
            "Последната точка е за неустойка, а такива неща се решават на четири очи.",
        ),
        note: words!("", "", ""),
    },
    AheadSeed {
        client: 9,
        contact: 1,
        goal: "decision-maker",
        role: RoleTemplate::Hunter,
        hours: 6,
        day: 4,
        state: SentBack,
        why: words!(
            "The production director promises to introduce us to the owner.",
            "Директор по производству обещает познакомить с собственником.",
            "Производственият директор обещава да ни запознае със собственика.",
        ),
        note: words!(
            "Will the owner be there? What do you come away with if not?",
            "Собственник будет на месте? С чем уедете, если нет?",
            "Ще бъде ли там собственикът? С какво ще си тръгнете, ако не е?",
        ),
    },
    AheadSeed {
        client: 14,
        contact: 0,
        goal: "prepare-deal",
        role: RoleTemplate::Closer,
        hours: 3,
        day: 6,
        state: Draft,
        why: words!("", "", ""),
        note: words!("", "", ""),
    },
    AheadSeed {
        client: 12,
        contact: 0,
        goal: "needs-and-expert",
        role: RoleTemplate::Hunter,
        hours: 2,
        day: 8,
        state: PutOff,
        why: words!(
            "The stoppages can only be counted on the looms.",
            "Простои можно посчитать только у станков.",
            "Престоите могат да се преброят само край становете.",
        ),
        note: words!(
            "The director is on a business trip",
            "Директор в командировке",
            "Директорът е в командировка"
        ),
    },
];
