//! Haemil: a counseling gateway.
//!
//! People write in the chat they already use; the gateway finds out their language, leads them through a scripted
//! conversation in it, and hands them to a human counselor when they ask, when the script says so, or when they are in
//! danger.
//!
//! # Crates
//!
//! The folders of `src/` are crates; the files beside them compose and decide nothing, one command a file.
//!
//! | crate | what it is for | imports |
//! | --- | --- | --- |
//! | `contract` | the words that adapters and core share | nothing of ours |
//! | `flow` | the scripted engine | nothing of ours |
//! | `vault` | keys, sealing, blind indexes | nothing of ours |
//! | `language` | which language is this, and how do we say it | `contract` |
//! | `triage` | danger in every language | `contract` |
//! | `connections` | connections, bounded in time and number | `contract` |
//! | `adapters/*` | one channel each | `contract` |
//! | `conversation` | the rules: what follows from an event | `contract`, `flow`, `language`, `triage` |
//! | `content` | flows and texts: loaded, proved, translated | the same, and `conversation` |
//! | `store` | what must survive a restart | `contract`, `vault`, `conversation` |
//! | `store-sqlite`, `store-postgres` | the store on a database | the same, and `store` |
//! | `switchboard` | runs the rules: intake, delivery, desk, people, scheduler | all above but the last three lines |
//! | `desk` | the counselors' desk over HTTP | `switchboard`, `conversation`, `contract` |
//! | `play` | a conversation with oneself, in a terminal | `switchboard`, `conversation`, `flow`, `contract` |
//!
//! `tests/journeys/workspace.rs` holds the manifests against this table, and finds circles between the files of a
//! crate.
//!
//! # The path of a message
//!
//! 1. An adapter authenticates its platform and parses an update into a `contract::Inbound`.
//! 2. `switchboard/intake/receive.rs` reads it once: language and danger, outside any transaction. It becomes an
//!    `Event`.
//! 3. `switchboard/intake/writer.rs` takes whatever has arrived and hands it to `store::Conversations::turns`: one
//!    transaction. In it `conversation::decide`, a pure function, says what follows: turns, state, holder, risk,
//!    timers.
//! 4. Committed; only now the adapter answers its platform. The store's wake sends the new turns to whoever watches.
//! 5. On a messenger `switchboard/delivery/message_part.rs` cuts a turn into what fits there; `delivery/dispatch.rs`
//!    sends it, or `delivery/pull_outbox.rs` gives it out where it rides in the platform's own request.
//! 6. Everything else that happens, a counselor's reply or a timer, is an `Event` too: `store::Conversations::act`, the
//!    same rules, the same way out.
//!
//! # Invariants
//!
//! **Invariant:** 1. `flow` knows no clock, no I/O, no locale text: the same session and input give the same step. Held
//! by its manifest and by property tests.
//!
//! **Invariant:** 2. A channel translates, it never decides. Held by the import table: no adapter sees the flow or the
//! store.
//!
//! **Invariant:** 3. Only `compose` names concrete channels and databases. Held by a test over the sources.
//!
//! **Invariant:** 4. SQL lives in `store/queries` and the two backends; `sqlx` stands in no other manifest. Held by a
//! test.
//!
//! **Invariant:** 5. One method of the store is one transaction; no transaction object crosses the trait. Held by its
//! types.
//!
//! **Invariant:** 6. A message and all that follows from it are committed together before anything is acknowledged.
//! Held by `Conversations::turns`, by the conformance suite and by killing the process in the journeys.
//!
//! **Invariant:** 7. A conversation has one holder at a time, and nobody who does not hold it writes in it. Held by
//! `conversation::Decision::allowed`, which both databases ask before they write.
//!
//! **Invariant:** 8. Software may raise a risk; only a person lowers it, with a reason. Held in the same place.
//!
//! **Invariant:** 9. Time and randomness are arguments. `.clippy.toml` bans the ambient calls outside `compose.rs`.
//!
//! **Invariant:** 10. No message text, no peer, no secret in logs, panics, metrics or URLs. Held by types that redact
//! `Debug` and have no `Display`.
//!
//! **Invariant:** 11. Nothing in the database, its log or its backups reveals text, a peer or an address without the
//! key. Held by the backends, which seal what goes in, and by a search over every byte.
//!
//! **Invariant:** 12. Every phrase that is used exists in every locale or falls back along a declared chain. Held by
//! `check`.
//!
//! **Invariant:** 13. Nothing is sent first to a visitor who did not ask for it in that conversation. Held by
//! `switchboard/scheduler/rounds.rs`, the one place where something happens by itself.
//!
//! **Invariant:** 14. On a messenger the peer is a phone, not a person: after 15 minutes of silence nothing is said
//! there by itself, and what came meanwhile is held back until somebody goes on, with the agreed word if there is one.
//! Held by `conversation/lock.rs` and `word.rs` for what comes in, by `switchboard/delivery/dispatch` for what goes
//! out, and by a property test over both.
//!
//! **Invariant:** 15. When a conversation turns to violence, the visitor's residence status leaves the answers and the
//! turns in that same transaction. Held by `Effect::Forget` and `Decision::forget`.

pub mod audit;
pub mod check;
pub mod clock;
pub mod compose;
pub mod config;
pub mod counselor;
pub mod demo;
pub mod detect;
pub mod draw;
pub mod embedded;
pub(crate) mod files;
pub(crate) mod health;
pub(crate) mod intake;
pub(crate) mod list;
pub mod locales;
pub mod peers;
pub mod play;
pub mod serve;
pub(crate) mod texts;
pub mod upgrade;
