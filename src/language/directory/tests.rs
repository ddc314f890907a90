use super::*;

const HOTLINES: &str = include_str!("../../../locales/hotlines.toml");
const HOLIDAYS: &str = include_str!("../../../locales/holidays.toml");

fn server() -> Directory {
    Directory::load(HOTLINES, HOLIDAYS).unwrap_or_else(|faults| panic!("{faults:#?}"))
}

fn locale(tag: &str) -> Locale {
    Locale::parse(tag).expect("a language of the server")
}

/// A moment by the clock of Seoul.
fn at(seoul: &str) -> Moment {
    let timestamp: jiff::Timestamp = format!("{seoul}+09:00").parse().expect("a time");
    Moment(timestamp.as_millisecond())
}

#[test]
fn the_immigration_line_keeps_its_hours() {
    let server = server();
    for (when, tag, open) in [
        ("2026-11-23T08:59", "ko", false),
        ("2026-11-23T09:00", "ko", true),
        ("2026-11-23T17:59", "ne", true),
        ("2026-11-23T18:00", "ne", false),
        ("2026-11-23T18:00", "zh-Hant", true),
        ("2026-11-23T21:59", "en", true),
        ("2026-11-23T22:00", "ko", false),
        ("2026-11-28T10:00", "ko", false),
        ("2026-12-25T10:00", "ko", false),
        // A day of the lunar calendar, one in place of a Sunday, and an election that was set for its year alone.
        ("2026-09-25T10:00", "ko", false),
        ("2027-02-09T10:00", "ko", false),
        ("2026-06-03T10:00", "ko", false),
        ("2026-06-04T10:00", "ko", true),
        ("2026-11-23T10:00", "lo", false),
    ] {
        assert_eq!(server.open("1345", locale(tag), at(when)), open, "{when} {tag}");
    }
    assert!(!server.open("no-such-line", Locale::KO, at("2026-11-23T10:00")));
    assert!(server.serves("1345", locale("ne")) && !server.serves("1345", locale("lo")));
}

#[test]
fn danuri_never_sleeps() {
    for when in ["2026-11-22T23:30", "2026-12-25T03:00"] {
        assert!(server().open("1577-1366", locale("ne"), at(when)), "{when}");
        assert!(!server().open("1577-1366", locale("bn"), at(when)), "{when}");
    }
}

/// A directory of one line that is open at these hours.
fn open_at(hours: &str) -> Result<Directory, Vec<Fault>> {
    let lines = format!(
        r#"
        [[line]]
        id = "night"
        number = "110"
        about = "line-110"
        languages = ["ko"]
        hours = [{hours}]
        source = "a page"
        verified_on = 2026-11-01
        [[card]]
        id = "danger"
        lines = ["night"]
    "#
    );
    Directory::load(&lines, HOLIDAYS)
}

#[test]
fn hours_that_pass_midnight_belong_to_the_day_on_which_they_begin() {
    let saturday = open_at(r#"{ days = "saturdays", from = "22:00", to = "06:00" }"#).expect("it reads");
    let week = open_at(r#"{ days = "weekdays", from = "22:00", to = "06:00" }"#).expect("it reads");
    for (when, on_saturday, in_the_week) in [
        ("2026-11-28T23:00", true, false),
        ("2026-11-29T05:59", true, false),
        ("2026-11-29T06:00", false, false),
        ("2026-11-28T01:00", false, true),
        ("2026-11-30T01:00", false, false),
        ("2026-11-30T22:00", false, true),
        ("2026-11-30T21:59", false, false),
    ] {
        assert_eq!(saturday.open("night", Locale::KO, at(when)), on_saturday, "{when}");
        assert_eq!(week.open("night", Locale::KO, at(when)), in_the_week, "{when}");
    }
}

#[test]
fn hours_that_begin_when_they_end_are_refused() {
    for time in ["09:00", "00:00", "24:00"] {
        let faults = open_at(&format!(r#"{{ days = "daily", from = "{time}", to = "{time}" }}"#)).expect_err(time);
        assert!(
            faults[0].line == 7 && faults[0].sentence.contains("24:00"),
            "{faults:?}"
        );
    }
    let whole = open_at(r#"{ days = "sundays", from = "00:00", to = "24:00" }"#).expect("it reads");
    for (when, open) in [
        ("2026-11-29T00:00", true),
        ("2026-11-29T23:59", true),
        ("2026-11-30T00:00", false),
    ] {
        assert_eq!(whole.open("night", Locale::KO, at(when)), open, "{when}");
    }
}

#[test]
fn numbers_grow_old_after_half_a_year() {
    let server = server();
    let line = server.line("112").expect("112 is there");
    let midnight = format!("{}T00:00", line.verified_on);
    let verified = at(&midnight);
    let later = |days: u64| verified.after(std::time::Duration::from_secs(days * 86_400));
    assert!(!server.stale(later(180)).iter().any(|line| line.id == "112"));
    assert!(server.stale(later(181)).iter().any(|line| line.id == "112"));
}

#[test]
fn every_fault_is_told_with_its_line() {
    let broken = r#"[[line]]
id = "a"
number = "call me"
about = "line-a"
languages = ["ko", "tlh"]
hours = "always"
source = " "
verified_on = 2026-02-30

[[card]]
id = "danger"
lines = ["b"]
"#;
    let told: Vec<String> = Directory::load(broken, HOLIDAYS)
        .expect_err("it is broken")
        .iter()
        .map(ToString::to_string)
        .collect();
    let broken = broken.replace("2026-02-30", "2026-02-20");
    let told = [
        told,
        Directory::load(&broken, HOLIDAYS)
            .expect_err("it is broken")
            .iter()
            .map(ToString::to_string)
            .collect(),
    ]
    .concat();
    for sentence in [
        "locales/hotlines.toml:8: ",
        "locales/hotlines.toml:3: `call me` cannot be dialled; write digits and hyphens",
        "locales/hotlines.toml:5: `tlh` is no language of this server; scripts are left out here, as in \"zh\"",
        "locales/hotlines.toml:6: `always` is not known; write \"24h\" or a list of openings",
        "locales/hotlines.toml:7: a number needs the source that it was read in",
        "locales/hotlines.toml:12: there is no line `b`; write it above, or take it off the card",
    ] {
        assert!(
            told.iter().any(|fault| fault.starts_with(sentence)),
            "{sentence}\n{told:#?}"
        );
    }
}
