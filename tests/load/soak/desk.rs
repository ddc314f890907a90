//! A counselor who looks at the queue.

use std::path::Path;
use std::time::SystemTime;

use serde_json::json;
use tokio::process::Command;
use totp_rs::{Builder, Secret};

use super::talk::{self, Talk};

const FROM: [u8; 4] = [127, 0, 6, 1];
const NAME: &str = "soak";
const PASSWORD: &str = "seven blue herons at noon";

/// Somebody at the desk.
pub(crate) struct Counselor {
    address: String,
    cookie: String,
}

/// Invites a counselor before the server runs; the token of the link.
pub(crate) async fn invite(binary: &Path, folder: &Path, port: u16) -> String {
    let binary = std::fs::canonicalize(binary).expect("the server is built: cargo build --release");
    let added = Command::new(binary)
        .args(["counselor", "add", NAME, "--languages", "ko,en"])
        .current_dir(folder)
        .env_clear()
        .env("HAEMIL_LISTEN", format!("127.0.0.1:{port}"))
        .output()
        .await
        .expect("the server's program runs");
    let said = String::from_utf8_lossy(&added.stdout).into_owned();
    let token = said
        .split("#enrol=")
        .nth(1)
        .and_then(|rest| rest.split_whitespace().next());
    token.unwrap_or_else(|| panic!("no link in {said:?}")).to_owned()
}

impl Counselor {
    pub(crate) async fn enrol(address: &str, token: &str) -> Self {
        let mut counselor = Self {
            address: address.to_owned(),
            cookie: String::new(),
        };
        let shown = counselor.post("enrolment", &json!({ "token": token })).await;
        let shown = talk::json(&shown);
        let otpauth = shown["otpauth"].as_str().expect("an otpauth address").to_owned();
        let enrolled = json!({ "token": token, "password": PASSWORD, "code": code(&otpauth, 0) });
        counselor.post("enrol", &enrolled).await;
        // A code is good once; the next one is good already.
        let wish = json!({ "name": NAME, "password": PASSWORD, "code": code(&otpauth, 30) });
        let signed_in = counselor.post("sign-in", &wish).await;
        let cookie = signed_in
            .split("set-cookie: ")
            .nth(1)
            .and_then(|rest| rest.split(';').next());
        cookie
            .unwrap_or_else(|| panic!("no cookie in {signed_in}"))
            .clone_into(&mut counselor.cookie);
        counselor.post("presence", &json!({ "presence": "available" })).await;
        counselor
    }

    /// The risk of whoever stands first in the queue.
    pub(crate) async fn first_in_queue(&self) -> Result<Option<String>, String> {
        let answer = async {
            let mut talk = Talk::open(&self.address, FROM).await?;
            talk.ask("GET", "/desk/api/queue", &[("cookie", &self.cookie)], "")
                .await
        };
        match answer.await {
            Ok((200, answer)) => Ok(talk::json(&answer)["rows"][0]["risk"].as_str().map(str::to_owned)),
            Ok((status, _)) => Err(format!("the desk answers with {status}")),
            Err(error) => Err(format!("the desk does not answer: {error}")),
        }
    }

    async fn post(&self, path: &str, wish: &serde_json::Value) -> String {
        let mut talk = Talk::open(&self.address, FROM).await.expect("the desk is there");
        let said = [("cookie", self.cookie.as_str()), ("x-desk", "1")];
        let path = format!("/desk/api/{path}");
        let (status, answer) = talk
            .ask("POST", &path, &said, &wish.to_string())
            .await
            .expect("the desk answers");
        assert!(status < 300, "{path}: {answer}");
        answer
    }
}

/// What an authenticator app shows so many seconds from now.
#[expect(
    clippy::disallowed_methods,
    reason = "the server that is measured runs on the real clock"
)]
fn code(otpauth: &str, later: u64) -> String {
    let secret = otpauth.split("secret=").nth(1).and_then(|rest| rest.split('&').next());
    let secret = Secret::try_from_base32(secret.expect("a secret")).expect("a secret in base32");
    let factor = Builder::new().with_secret(secret).with_account_name("soak").build();
    let since = SystemTime::now()
        .duration_since(SystemTime::UNIX_EPOCH)
        .expect("a time after 1970");
    factor
        .expect("a usual second factor")
        .generate(since.as_secs() + later)
        .to_string()
}
