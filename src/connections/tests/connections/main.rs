//! What a stranger may do to a server's connections, against real sockets and with small limits.

mod site;

mod crowd;
mod headers;
mod stopping;
mod time;
