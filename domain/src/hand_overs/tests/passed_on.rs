//! What goes with the client: the protocol and the open promises.

use super::*;

#[test]
fn the_protocol_is_kept_and_knows_what_the_card_says() {
    let mut desk = desk();
    let mut filled = to_boris(&desk);
    let tick = Tick {
        done: true,
        note: "in the folder".into(),
    };
    filled.items.insert(item_id("documents"), tick);
    filled.credit = 250;
    step(&mut desk, "2026-05-05T10:00:00Z", |workspace, act| {
        save(workspace, act, id("vega"), &filled)
    })
    .expect("kept");
    let (_, kept) = current(&desk.workspace, id("vega"));
    assert_eq!(
        (kept.state(), progress(&kept), kept.credit),
        (HandOverState::Draft, (1, HAND_OVER_ITEMS.len()), 100)
    );
    let seen = |desk: &Desk, key: &str| {
        let all = items(&desk.workspace, id("vega"));
        all.into_iter()
            .find(|item| item.template.key == key)
            .and_then(|item| item.seen)
    };
    assert_eq!(seen(&desk, "passport"), None, "there is no passport to fill in");
    assert_eq!(seen(&desk, "contacts"), Some(false));
    assert_eq!(seen(&desk, "story"), None);
    desk.apply(crate::passports::install(&desk.workspace, crate::lang::Lang::En));
    assert_eq!(seen(&desk, "passport"), Some(false));
}

#[test]
fn open_promises_are_collected_and_written_down_with_the_offer() {
    let mut desk = desk();
    let mut deal = desk
        .workspace
        .deals
        .get(id("first"))
        .cloned()
        .expect("it is there");
    deal.client = Some(id("vega"));
    let mut open = deal.clone();
    open.history.remove(id("first-1"));
    open.next = Some(NextStep {
        text: "send the drawings".into(),
        date: Some(day("2026-05-25")),
    });
    desk.put(id("open"), open);
    let held = LifeStep {
        to: State::Held,
        at: Moment::on(day("2026-05-05")),
        turn: 0,
        by: None,
        note: String::new(),
        from: None,
        day: None,
    };
    let promise = |text: &str, became| Agreement {
        side: Side::Us,
        text: text.into(),
        date: None,
        became,
    };
    let meeting = Meeting {
        deal: Some(id("first")),
        agreements: [
            (id("p1"), promise("a discount of 3 %", None)),
            (
                id("p2"),
                promise("done already", Some(crate::meeting::Became::Activity)),
            ),
        ]
        .into_iter()
        .collect(),
        steps: [(id("held"), held)].into_iter().collect(),
        ..Meeting::default()
    };
    desk.put(id("meeting"), meeting);
    let complain = desk.act(|workspace, act| {
        crate::orders::recording::log_activity(
            workspace,
            act,
            id("vega"),
            ActivityKind::Complaint,
            "it squeaks",
        )
    });
    desk.apply(complain.expect("the client is there"));
    let found = |desk: &Desk| {
        open_promises(
            &desk.workspace,
            id("vega"),
            &current(&desk.workspace, id("vega")).1,
        )
    };
    let texts: Vec<_> = found(&desk)
        .into_iter()
        .map(|promise| promise.body.text)
        .collect();
    assert_eq!(texts.len(), 3, "{texts:?}");
    assert_eq!(texts[0], "send the drawings", "what has a day comes first");
    assert!(
        found(&desk)
            .iter()
            .any(|promise| promise.source == Source::Complaint)
    );
    offer_to_boris(&mut desk, "2026-05-21T10:00:00Z").expect("it can be offered");
    let offered = current(&desk.workspace, id("vega")).1;
    assert_eq!(offered.promises.len(), 3);
    // An answer to the complaint comes later: the protocol keeps what was promised when it was offered.
    desk.set_now("2026-05-22T10:00:00Z");
    let call = desk.act(|workspace, act| {
        crate::orders::recording::log_activity(workspace, act, id("vega"), ActivityKind::Call, "")
    });
    desk.apply(call.expect("the client is there"));
    assert_eq!(found(&desk).len(), 3);
    let fresh = open_promises(&desk.workspace, id("vega"), &HandOver::default());
    assert_eq!(fresh.len(), 2, "a complaint that was answered is none");
}
