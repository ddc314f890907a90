//! The page as HTML. Everything that a person reads passes through [`escape`].

use std::fmt::Write;

use contract::{Card, Direction, LOCALES, Locale, PhraseKey, Texts};

use crate::front::Front;
use crate::window::Window;
use crate::words::{self, HERE, IN_APP, NOT_HERE, OPERATOR, TEXT_KEYS};

const TEMPLATE: &str = include_str!("page/index.html");

/// The whole page. It holds the emergency card of every language, so that neither a script nor a second answer of the
/// server stands between a person and a number.
pub(crate) fn page(front: &Front, locale: Locale, window: Window) -> String {
    let texts = front.server.texts.as_ref();
    fill(TEMPLATE, |name| match name {
        "lang" => locale.tag().to_owned(),
        "dir" => direction(locale).to_owned(),
        "exit" => escape(&front.settings.exit_url),
        "operator" => operator(front, locale),
        "presence" => presence(front, locale),
        "topics" => topics(front, locale),
        "languages" => languages(locale),
        "cards" => cards(texts, locale),
        "words" => all_words(texts, locale),
        "in-app" => in_app(texts, locale, window),
        name => words::key(name).map_or_else(String::new, |key| escape(&texts.text(locale, key))),
    })
}

/// The emergency numbers of every language and nothing else, for whoever finds no place. It tries the page again by
/// itself.
pub fn numbers(texts: &dyn Texts) -> String {
    let mut urgent = texts.emergency(Locale::KO).contacts;
    urgent.dedup_by(|next, before| next.number == before.number);
    let mut html = format!(
        "<!doctype html><html lang=\"ko\"><meta charset=\"utf-8\"><meta name=\"viewport\" \
         content=\"width=device-width\"><meta http-equiv=\"refresh\" content=\"10\"><title>{}</title>",
        escape(&texts.text(Locale::KO, &PhraseKey::of("page-title"))),
    );
    for contact in urgent.iter().take(2) {
        let _ = write!(
            html,
            "<h1><a href=\"tel:{}\">{}</a></h1>",
            dial(&contact.number),
            escape(&contact.number)
        );
    }
    html.push_str(&cards(texts, Locale::KO));
    html
}

/// Puts a value in the place of each `{{name}}`.
fn fill(template: &str, value: impl Fn(&str) -> String) -> String {
    let mut html = String::with_capacity(template.len() * 8);
    let mut rest = template;
    while let Some((before, name, after)) = next(rest) {
        html.push_str(before);
        html.push_str(&value(name));
        rest = after;
    }
    html.push_str(rest);
    html
}

fn next(template: &str) -> Option<(&str, &str, &str)> {
    let (before, rest) = template.split_once("{{")?;
    let (name, after) = rest.split_once("}}")?;
    Some((before, name, after))
}

fn languages(current: Locale) -> String {
    let mut html = String::new();
    for locale in LOCALES {
        let selected = if locale == current { " selected" } else { "" };
        let (tag, name, dir) = (locale.tag(), locale.name(), direction(locale));
        let _ = write!(
            html,
            "<option value=\"{tag}\" lang=\"{tag}\" dir=\"{dir}\"{selected}>{name}</option>"
        );
    }
    html
}

/// The cards, the reader's own language first.
fn cards(texts: &dyn Texts, current: Locale) -> String {
    let others = LOCALES.into_iter().filter(|locale| *locale != current);
    std::iter::once(current)
        .chain(others)
        .map(|locale| card(texts, locale))
        .collect()
}

fn card(texts: &dyn Texts, locale: Locale) -> String {
    let say = |key| escape(&texts.text(locale, &PhraseKey::of(key)));
    let Card { contacts, show, .. } = texts.emergency(locale);
    let (tag, dir) = (locale.tag(), direction(locale));
    let mut html = format!(
        "<details class=\"numbers\" data-locale=\"{tag}\" lang=\"{tag}\" dir=\"{dir}\">\
         <summary>{} <bdi>{}</bdi></summary><ul>",
        say("page-emergency"),
        locale.name(),
    );
    // One button a number, however many uses it has.
    for (at, contact) in contacts.iter().enumerate() {
        let number = &contact.number;
        if contacts[..at].iter().any(|before| before.number == *number) {
            continue;
        }
        let uses = contacts.iter().filter(|other| other.number == *number);
        let uses = uses.map(|contact| format!("<span>{}</span>", escape(contact.about.expose())));
        let (uses, dial, number) = (uses.collect::<String>(), dial(number), escape(number));
        let _ = write!(
            html,
            "<li><a href=\"tel:{dial}\" dir=\"ltr\">{number}</a> <div class=\"uses\">{uses}</div></li>"
        );
    }
    html.push_str("</ul>");
    if let Some(show) = show {
        let hangul = escape(show.hangul.expose());
        let _ = write!(
            html,
            "<figure><figcaption>{}</figcaption><p class=\"hangul\" lang=\"ko\" dir=\"ltr\">{hangul}</p>",
            say("page-show-line"),
        );
        // Whoever reads Korean needs neither its sound nor its meaning.
        if locale != Locale::KO {
            let (sound, meaning) = (escape(show.sound.expose()), escape(show.meaning.expose()));
            let _ = write!(html, "<p dir=\"auto\">{sound}</p><p dir=\"auto\">{meaning}</p>");
        }
        html.push_str("</figure>");
    }
    html.push_str("</details>");
    html
}

/// Who runs the page, where the operator says so.
fn operator(front: &Front, locale: Locale) -> String {
    let (name, contact) = (&front.settings.operator, &front.settings.contact);
    if name.is_empty() {
        return String::new();
    }
    let label = escape(&front.server.texts.text(locale, &OPERATOR));
    let contact = if contact.is_empty() {
        String::new()
    } else {
        format!(" · <bdi>{}</bdi>", escape(contact))
    };
    format!(
        "<li><span data-text=\"{OPERATOR}\">{label}</span>: <bdi>{}</bdi>{contact}</li>",
        escape(name)
    )
}

/// Whether somebody is there now. More is not promised: the server knows nobody's hours.
fn presence(front: &Front, locale: Locale) -> String {
    let key = if front.server.transcript.staffed(locale) {
        HERE
    } else {
        NOT_HERE
    };
    let text = escape(&front.server.texts.text(locale, &key));
    format!("<li id=\"presence\" data-text=\"{key}\">{text}</li>")
}

/// The answers to the first question, to begin with a tap.
fn topics(front: &Front, locale: Locale) -> String {
    let topics = front.server.transcript.topics(locale);
    topics.iter().fold(String::new(), |mut html, topic| {
        let (value, label) = (escape(&topic.value), escape(topic.label.expose()));
        let _ = write!(html, "<button type=\"button\" value=\"{value}\">{label}</button>");
        html
    })
}

/// The quick exit leads away from the page, not from the app around it: whoever reads the page there is told so.
fn in_app(texts: &dyn Texts, locale: Locale, window: Window) -> String {
    match window {
        Window::Browser => String::new(),
        Window::KakaoTalk => {
            let text = escape(&texts.text(locale, &IN_APP));
            format!("<p id=\"in-app\" data-text=\"{IN_APP}\">{text}</p>")
        }
    }
}

/// What the script may have to say by itself. The line about the window is not among it: the script only translates it.
fn all_words(texts: &dyn Texts, locale: Locale) -> String {
    let mut html = String::new();
    for key in TEXT_KEYS.iter().filter(|key| **key != IN_APP) {
        let _ = write!(html, "<i data-key=\"{key}\">{}</i>", escape(&texts.text(locale, key)));
    }
    html
}

fn direction(locale: Locale) -> &'static str {
    match locale.direction() {
        Direction::Ltr => "ltr",
        Direction::Rtl => "rtl",
    }
}

/// The number as a telephone takes it.
fn dial(number: &str) -> String {
    number
        .chars()
        .filter(|character| character.is_ascii_digit() || *character == '+')
        .collect()
}

fn escape(text: &str) -> String {
    let mut html = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => html.push_str("&amp;"),
            '<' => html.push_str("&lt;"),
            '>' => html.push_str("&gt;"),
            '"' => html.push_str("&quot;"),
            '\'' => html.push_str("&#39;"),
            _ => html.push(character),
        }
    }
    html
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_name_in_the_template_has_a_value() {
        let mut rest = TEMPLATE;
        let mut names = 0;
        while let Some((_, name, after)) = next(rest) {
            let known = [
                "lang",
                "dir",
                "exit",
                "languages",
                "cards",
                "words",
                "in-app",
                "operator",
                "presence",
                "topics",
            ]
            .contains(&name);
            assert!(known || words::key(name).is_some(), "{name}");
            rest = after;
            names += 1;
        }
        assert!(names > 10);
    }

    #[test]
    fn nothing_said_becomes_markup() {
        assert_eq!(escape("<b a='1'>\"&"), "&lt;b a=&#39;1&#39;&gt;&quot;&amp;");
        assert_eq!(dial("02-735-8994"), "027358994");
    }
}
