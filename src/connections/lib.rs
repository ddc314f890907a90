//! Connections: taken in, bounded in time and number, served.
//!
//! A stranger may open connections and say nothing on them, say it slowly, or read nothing. Here stands what each of
//! that may cost: `limits` names every bound with its reason, `census` counts who is connected and who makes room for
//! whom, `line` knows what one connection is doing and since when, `wire` watches its bytes, `answer` its requests;
//! `door` takes connections in and serves them; `site` is what they are served; `spare` shows the emergency numbers to
//! whoever finds no place; `headers` completes every answer; `descriptors` makes room for many.
//!
//! This crate knows nothing of conversations, channels or people. It is given a router and serves it.
//!
//! **Invariant:** nothing that a client does or leaves undone keeps a connection open for longer than `limits` says,
//! and nothing on a connection ends the server.

mod answer;
mod census;
mod descriptors;
mod door;
mod headers;
mod limits;
mod line;
mod origins;
mod site;
mod spare;
mod tls;
mod wire;

pub use descriptors::connections;
pub use door::{listen, serve};
pub use headers::Security;
pub use limits::Limits;
pub use origins::{Origins, Via};
pub use site::Site;
pub use tls::{TlsError, acceptor};
pub use tokio_rustls::TlsAcceptor;
