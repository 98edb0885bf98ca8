//! Hand-overs of two copies, and of clients that become one.

use super::*;

#[test]
fn two_copies_that_begin_a_hand_over_begin_the_same_one_and_accepted_is_final() {
    let mut desk = desk();
    offer_to_boris(&mut desk, "2026-05-06T10:00:00Z").expect("it can be offered");
    let start = desk.workspace.clone();
    let hand_over = current_id(&start, id("vega"));
    let later = |name: &str, rule: &dyn Fn(&Workspace, &mut Act<'_>) -> Result<Edit, HandOverError>| {
        let mut workspace = start.clone();
        let mut number = 0;
        let mut fresh = || {
            number += 1;
            Id::derived(name, &number.to_string())
        };
        let mut act = Act {
            now: "2026-05-08T10:00:00Z".parse().expect("a moment"),
            me: None,
            fresh: &mut fresh,
        };
        let edit = rule(&workspace, &mut act).expect("it can be done");
        let stamp =
            Clock::new(Device::from_random(u64::from(name.len() as u32) << 39)).tick(2_000_000_000_000);
        workspace.apply(edit, stamp);
        workspace
    };
    let accepted = later("boris", &|workspace, act| accept(workspace, act, id("vega"), ""));
    let returned = later("another", &|workspace, act| {
        give_back(workspace, act, id("vega"), "not mine")
    });
    let united = |first: &Workspace, second: &Workspace| {
        let mut workspace = first.clone();
        for kind in [Kind::HandOver, Kind::Client] {
            for one in second.ids(kind) {
                let raw = second.raw(kind, one).expect("it is stored");
                workspace.merge(kind, one, raw).expect("it merges");
            }
        }
        workspace
    };
    let (one, two) = (united(&accepted, &returned), united(&returned, &accepted));
    for workspace in [&one, &two] {
        let body = workspace.hand_overs.get(hand_over).expect("the same record");
        assert_eq!((body.state(), body.steps.len()), (HandOverState::Accepted, 3));
        assert_eq!(
            workspace.clients.get(id("vega")).and_then(|client| client.owner),
            Some(id("boris"))
        );
        assert_eq!(dues(workspace), []);
    }
}

#[test]
fn a_hand_over_follows_its_client_into_another_and_a_deleted_client_is_not_due() {
    let mut desk = desk();
    offer_to_boris(&mut desk, "2026-05-06T10:00:00Z").expect("it can be offered");
    let other = Client {
        name: "Vega Ltd".into(),
        ..Client::default()
    };
    desk.put(id("other"), other);
    desk.apply(
        crate::clients::merge_clients(&desk.workspace, id("vega"), id("other")).expect("both are there"),
    );
    let found = due_of(&desk.workspace, id("other")).expect("it came along");
    assert_eq!(found.state, HandOverState::Offered);
    step(&mut desk, "2026-05-07T10:00:00Z", |workspace, act| {
        accept(workspace, act, id("other"), "")
    })
    .expect("taken");
    let owner = desk
        .workspace
        .clients
        .get(id("other"))
        .and_then(|client| client.owner);
    assert_eq!(owner, Some(id("boris")));
    let mut lone = self::desk();
    lone.apply(crate::clients::remove_client(
        &lone.workspace,
        id("vega"),
        Default::default(),
    ));
    assert_eq!(dues(&lone.workspace), []);
}
