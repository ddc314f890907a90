//! What Telegram's refusals mean for a message part.
//!
//! `teloxide` names an error by Telegram's sentence and forgets the code, so the beginning of the sentence stands for
//! the code here: `Bad Request` is 400, `Forbidden` 403, `Too Many Requests` 429, and a sentence that begins otherwise
//! is Telegram's own failure. After a 5xx `teloxide` sleeps ten seconds before it reads the sentence.

use std::time::Duration;

use contract::SendError;
use serde::Deserialize;
use teloxide::{ApiError, RequestError};

/// The wait where Telegram says "too many" and not how long.
const UNSAID_WAIT: Duration = Duration::from_secs(5);

/// What there is to do after a call that failed.
pub(crate) fn verdict(error: &RequestError) -> SendError {
    match error {
        RequestError::RetryAfter(wait) => retry(wait.duration()),
        RequestError::Api(error) => refusal(error),
        // A person's chat does not become a group; what is sent there has no reader.
        RequestError::MigrateToChatId(_) => SendError::Never,
        // Where no connection came about, nothing was written. In every other case Telegram may have read the request.
        RequestError::Network(error) if error.is_connect() || error.is_builder() => SendError::Down,
        RequestError::Network(error) if error.is_timeout() => SendError::Unknown,
        RequestError::Network(_) => SendError::Broken,
        RequestError::InvalidJson { raw, .. } => unreadable(raw),
        RequestError::Io(_) => SendError::Down,
    }
}

/// Whether Telegram does not know the bot: only the operator can mend that.
pub(crate) fn is_token_unknown(error: &RequestError) -> bool {
    matches!(error, RequestError::Api(ApiError::InvalidToken))
}

/// Whether somebody else gets the updates: another poller, or a webhook that is set.
pub(crate) fn is_conflict(error: &RequestError) -> bool {
    match error {
        RequestError::Api(ApiError::TerminatedByOtherGetUpdates | ApiError::CantGetUpdates) => true,
        RequestError::Api(ApiError::Unknown(sentence)) => sentence.starts_with("Conflict"),
        _ => false,
    }
}

/// A word for the log. It holds nothing that came from Telegram.
pub(crate) fn word(error: &RequestError) -> &'static str {
    if is_token_unknown(error) {
        return "token unknown";
    }
    if is_conflict(error) {
        return "updates go elsewhere";
    }
    match verdict(error) {
        SendError::Retry(_) | SendError::Pause(_) => "too many requests",
        SendError::Down | SendError::Broken => "no connection or server error",
        SendError::Refused | SendError::Never => "refused",
        SendError::Unknown => "no answer",
    }
}

fn retry(wait: Duration) -> SendError {
    // A wait of no time would be no wait.
    SendError::Retry(wait.max(Duration::from_secs(1)))
}

fn refusal(error: &ApiError) -> SendError {
    match error {
        ApiError::BotBlocked
        | ApiError::UserDeactivated
        | ApiError::ChatNotFound
        | ApiError::UserNotFound
        | ApiError::CantInitiateConversation
        | ApiError::CantTalkWithBots
        | ApiError::BotKicked
        | ApiError::BotKickedFromSupergroup
        | ApiError::BotKickedFromChannel
        | ApiError::GroupDeactivated => SendError::Never,
        // The messages wait until the operator has mended the token.
        ApiError::InvalidToken | ApiError::TerminatedByOtherGetUpdates | ApiError::CantGetUpdates => SendError::Down,
        ApiError::Unknown(sentence) => unnamed(sentence),
        _ => SendError::Refused,
    }
}

/// A sentence that `teloxide` has no name for.
fn unnamed(sentence: &str) -> SendError {
    let (code, rest) = sentence.split_once(':').unwrap_or((sentence, ""));
    match code {
        "Bad Request" if rest.contains("PEER_ID_INVALID") || rest.contains("USER_IS_BLOCKED") => SendError::Never,
        "Bad Request" | "Request Entity Too Large" => SendError::Refused,
        "Forbidden" | "Unauthorized" => SendError::Never,
        "Too Many Requests" => retry(UNSAID_WAIT),
        // The one failure of Telegram that says that the message went out ("sent message was immediately deleted").
        _ if rest.contains("sent message") => SendError::Unknown,
        _ => SendError::Down,
    }
}

/// An answer that `teloxide` could not read: the page of a proxy, a success of an unknown form, or a refusal with
/// parameters that it has not heard of.
fn unreadable(raw: &str) -> SendError {
    #[derive(Deserialize)]
    struct Answer {
        ok: bool,
        #[serde(default)]
        error_code: u16,
        parameters: Option<Parameters>,
    }
    #[derive(Deserialize)]
    struct Parameters {
        retry_after: Option<u64>,
    }
    match serde_json::from_str::<Answer>(raw) {
        Ok(Answer { ok: true, .. }) => SendError::Unknown,
        Ok(Answer {
            error_code, parameters, ..
        }) => match error_code {
            429 => retry(
                parameters
                    .and_then(|parameters| parameters.retry_after)
                    .map_or(UNSAID_WAIT, Duration::from_secs),
            ),
            403 => SendError::Never,
            400 | 413 => SendError::Refused,
            _ => SendError::Down,
        },
        // Half an answer of Telegram's may be half a success; anything else was written by somebody in between.
        Err(_) if raw.trim_start().starts_with('{') => SendError::Unknown,
        Err(_) => SendError::Down,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn api(sentence: &str) -> RequestError {
        let error: ApiError =
            serde_json::from_value(serde_json::Value::from(sentence)).expect("teloxide reads any sentence");
        RequestError::Api(error)
    }

    #[test]
    fn every_sentence_of_telegram_says_what_to_do() {
        for (sentence, want) in [
            ("Forbidden: bot was blocked by the user", SendError::Never),
            ("Forbidden: user is deactivated", SendError::Never),
            (
                "Forbidden: bot can't initiate conversation with a user",
                SendError::Never,
            ),
            ("Bad Request: chat not found", SendError::Never),
            ("Bad Request: PEER_ID_INVALID", SendError::Never),
            ("Bad Request: message is too long", SendError::Refused),
            ("Bad Request: message text is empty", SendError::Refused),
            ("Bad Request: BUTTON_DATA_INVALID", SendError::Refused),
            ("Bad Request: something new in 2027", SendError::Refused),
            ("Unauthorized", SendError::Down),
            ("Not Found", SendError::Down),
            ("Internal Ports Error", SendError::Down),
            ("Bad Gateway", SendError::Down),
            ("Gateway Timeout", SendError::Down),
            ("Too Many Requests: slow down", SendError::Retry(UNSAID_WAIT)),
            (
                "Internal Ports Error: sent message was immediately deleted and can't be returned",
                SendError::Unknown,
            ),
        ] {
            assert_eq!(verdict(&api(sentence)), want, "{sentence}");
        }
    }

    #[test]
    fn an_answer_that_cannot_be_read_is_judged_by_what_it_shows() {
        for (raw, want) in [
            (r#"{"ok":true,"result":{"unheard":"of"}}"#, SendError::Unknown),
            (r#"{"ok":true,"resu"#, SendError::Unknown),
            (
                r#"{"ok":false,"error_code":429,"parameters":{"retry_after":7,"new":1}}"#,
                SendError::Retry(Duration::from_secs(7)),
            ),
            (r#"{"ok":false,"error_code":500}"#, SendError::Down),
            (r#"{"ok":false,"error_code":403}"#, SendError::Never),
            ("<html>502 Bad Gateway</html>", SendError::Down),
            ("", SendError::Down),
        ] {
            assert_eq!(unreadable(raw), want, "{raw}");
        }
    }

    #[test]
    fn two_pollers_and_a_webhook_are_conflicts() {
        for sentence in [
            "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running",
            "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
        ] {
            assert!(is_conflict(&api(sentence)), "{sentence}");
        }
        assert!(!is_conflict(&api("Bad Request: chat not found")));
    }
}
