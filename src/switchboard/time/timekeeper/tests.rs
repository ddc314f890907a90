use super::*;

const SECOND: i64 = 1_000;
const DAY: i64 = 24 * HOUR;
/// What the machine's clock says at the monotonic reading 0.
const NOON: i64 = 1_794_978_000_000;

fn kept(at: i64) -> KeptTime {
    KeptTime {
        at: Moment(at),
        wall: Moment(at),
        even: Duration::ZERO,
        confirmed: None,
    }
}

#[test]
fn small_steps_and_drift_are_followed() {
    let mut state = TimekeeperState::new(NOON, 0);
    assert_eq!(state.read(NOON + 9 * SECOND, 0), NOON + 9 * SECOND, "a correction");
    assert_eq!(state.read(NOON, SECOND), NOON, "and back");
    let (mut wall, mut even) = (NOON, SECOND);
    for _ in 0..800 {
        // Twenty seconds an hour, in steps of five: no clock of a machine is worse.
        wall += HOUR / 4 + 5 * SECOND;
        even += HOUR / 4;
        assert_eq!(state.read(wall, even), wall);
    }
    assert_eq!(state.doubt, None);
}

#[test]
fn many_small_steps_are_a_jump() {
    let mut state = TimekeeperState::new(NOON, 0);
    for step in 1..100 {
        let told = state.read(NOON + step * 9 * SECOND, 0);
        assert!(told <= NOON + STEPS, "{told}");
    }
    assert!(state.doubt.is_some());
}

#[test]
fn a_jump_is_not_followed_and_coming_back_ends_the_doubt() {
    for jump in [3 * DAY, 40 * DAY, HOUR, 12 * SECOND, -HOUR, -3 * DAY, -12 * SECOND] {
        let mut state = TimekeeperState::new(NOON, 0);
        state.read(NOON + SECOND, SECOND);
        assert_eq!(state.read(NOON + jump, SECOND), NOON + SECOND, "{jump}: it stands");
        assert_eq!(state.read(NOON + jump + DAY, DAY), NOON + DAY, "and goes on evenly");
        assert_eq!(state.doubt.map(|doubt| doubt.ahead), Some(jump), "it is known how far");
        assert!(state.doubt.is_some(), "for as long as nobody says otherwise");
        assert_eq!(state.read(NOON + DAY + SECOND, DAY + SECOND), NOON + DAY + SECOND);
        assert_eq!(state.doubt, None, "{jump}: it has come back");
    }
}

#[test]
fn a_sleeping_machine_is_no_jump_where_both_clocks_go_on() {
    let mut state = TimekeeperState::new(NOON, 0);
    assert_eq!(state.read(NOON + 9 * HOUR, 9 * HOUR), NOON + 9 * HOUR);
    assert_eq!(state.doubt, None);
    // A machine that is frozen from outside finds the clock ahead: nobody can tell that from a clock that was set.
    assert_eq!(state.read(NOON + 18 * HOUR, 9 * HOUR), NOON + 9 * HOUR);
    assert!(state.doubt.is_some());
}

#[test]
fn a_restart_is_no_jump_and_a_long_absence_is_one() {
    let minute = 60 * SECOND;
    for (off, doubted) in [
        (0, false),
        (-9 * SECOND, false),
        (28 * minute, false),
        (31 * minute, true),
        (3 * DAY, true),
        (-minute, true),
        (-40 * DAY, true),
    ] {
        let mut state = TimekeeperState::new(NOON + off, 0);
        state.begin(&kept(NOON), NOON + off, 0);
        assert_eq!(state.doubt.is_some(), doubted, "{off}");
        let now = if doubted { NOON + minute } else { NOON + off };
        assert_eq!(state.read(NOON + off, 0), now, "{off}");
    }
}

#[test]
fn a_late_correction_after_the_start_ends_the_doubt() {
    let mut state = TimekeeperState::new(NOON - 40 * DAY, 0);
    state.begin(&kept(NOON), NOON - 40 * DAY, 0);
    assert_eq!(state.read(NOON - 40 * DAY, 0), NOON + 60 * SECOND);
    let right = NOON + 10 * 60 * SECOND;
    assert_eq!(
        state.read(right, 5 * SECOND),
        right,
        "a small machine whose clock was set by the network"
    );
    assert_eq!(state.doubt, None);
}

#[test]
fn a_doubt_from_the_start_is_outlived_over_restarts_and_one_from_a_jump_is_not() {
    let timekeeper = |state: &TimekeeperState, even: i64| state.doubt.map(|doubt| doubt.evenly(even));
    let mut state = TimekeeperState::new(NOON + 3 * DAY, 0);
    state.begin(&kept(NOON), NOON + 3 * DAY, 0);
    assert_eq!(timekeeper(&state, 20 * HOUR), Some(Duration::from_hours(20)));
    let kept_then = KeptTime {
        at: Moment(NOON + 20 * HOUR),
        wall: Moment(NOON + 3 * DAY + 20 * HOUR),
        even: Duration::from_hours(20),
        confirmed: None,
    };
    let wall = NOON + 3 * DAY + 20 * HOUR + SECOND;
    let mut again = TimekeeperState::new(wall, 0);
    again.begin(&kept_then, wall, 0);
    assert_eq!(timekeeper(&again, 4 * HOUR), Some(PROOF), "the hours before count");
    again.read(wall + DAY, HOUR);
    assert_eq!(
        timekeeper(&again, HOUR),
        Some(Duration::ZERO),
        "not after it was set again"
    );

    let mut set = TimekeeperState::new(NOON, 0);
    set.read(NOON + 3 * DAY, 0);
    assert_eq!(
        timekeeper(&set, 90 * DAY),
        Some(Duration::ZERO),
        "that waits for a person"
    );
    let kept_then = KeptTime {
        at: Moment(NOON + HOUR),
        wall: Moment(NOON + 3 * DAY + HOUR),
        even: Duration::ZERO,
        confirmed: None,
    };
    let wall = NOON + 3 * DAY + HOUR + SECOND;
    let mut again = TimekeeperState::new(wall, 0);
    again.begin(&kept_then, wall, 0);
    assert_eq!(
        timekeeper(&again, 90 * DAY),
        Some(Duration::ZERO),
        "and no start makes it end by itself"
    );
    let right = NOON + HOUR + 600 * SECOND;
    assert_eq!(again.read(right, SECOND), right, "but the right time ends it");
    assert_eq!(again.doubt, None);
}

#[test]
fn what_was_touched_before_a_doubt_is_silent() {
    let mut state = TimekeeperState::new(NOON, 0);
    state.read(NOON + HOUR, 0);
    let reckoning = |state: &TimekeeperState| Reckoning {
        ahead: state.doubt.map_or(0, |doubt| doubt.ahead),
        unsure: state.unsure,
    };
    let (before, after) = (Moment(NOON - SECOND), Moment(NOON + SECOND));
    let now = Moment(NOON + 2 * SECOND);
    assert!(reckoning(&state).is_silent(before, now), "it may have been an hour");
    assert!(!reckoning(&state).is_silent(after, now));
    assert_eq!(reckoning(&state).calendar(now), Moment(now.0 + HOUR));
    state.take_over();
    let moved = |moment: Moment| Moment(moment.0 + HOUR);
    assert!(
        reckoning(&state).is_silent(moved(before), moved(now)),
        "nor is it known afterwards"
    );
    assert!(!reckoning(&state).is_silent(moved(after), moved(now)));
    assert_eq!(state.read(NOON + HOUR + SECOND, SECOND), NOON + HOUR + SECOND);
}
