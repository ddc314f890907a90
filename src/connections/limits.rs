//! What one stranger may cost in time and connections. A limit that is passed ends the connection, never the server.

use std::time::Duration;

/// Every limit of the connections, so that a test can bring smaller ones.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// How long a TLS handshake may take: a slow phone needs three round trips.
    pub handshake: Duration,
    /// How long the head of a request may take, counted from the connection's opening or from the head's first byte. A
    /// head fits into one packet or two; whoever needs longer has lost the network.
    pub head: Duration,
    /// How long a connection stays open between two requests: as long as somebody needs for typing a message.
    pub idle: Duration,
    /// The same for a proxy. Longer than the usual proxies keep a connection (nginx 60 s, Caddy 2 min), because a
    /// request that meets a closing connection is an error to whoever asked.
    pub proxy_idle: Duration,
    /// How long it may take from the head of a request to the beginning of its answer, the body's arrival included.
    pub begin: Duration,
    /// How long an answer may take to go out, event streams excepted: the desk's page over a line of 5 kB a second.
    pub finish: Duration,
    /// How long a client may take nothing of what is written for it: two heartbeats of the visitor's stream.
    pub stall: Duration,
    /// How long somebody for whom there is no place may take to read the emergency numbers.
    pub spare: Duration,
    /// How often the limits are looked at; a connection may overrun each of them by so much.
    pub tick: Duration,
    /// How long open requests may take once it is time to stop; event streams end at once.
    pub grace: Duration,
    /// Connections open at once, see `descriptors.rs`.
    pub connections: usize,
    /// Connections of one address, and requests under way for one address behind a proxy. A dormitory or a mobile
    /// network puts hundreds of people behind one address, so past it the idlest of that address makes room before
    /// anybody is turned away.
    pub address: usize,
    /// Connections that one address may open within a tick. Browsers open six at once; a platform that calls us may
    /// open one for each message of all its people, and has three addresses for it.
    pub openings: u32,
}

impl Limits {
    /// The limits of a running server that has room for so many connections.
    pub const fn with(connections: usize) -> Self {
        Self {
            handshake: Duration::from_secs(10),
            head: Duration::from_secs(10),
            idle: Duration::from_mins(1),
            proxy_idle: Duration::from_secs(150),
            begin: Duration::from_secs(30),
            finish: Duration::from_mins(2),
            stall: Duration::from_secs(30),
            spare: Duration::from_secs(3),
            tick: Duration::from_secs(1),
            grace: Duration::from_secs(5),
            connections,
            address: 256,
            openings: 1_000,
        }
    }

    /// Connections from a proxy or from this machine: all the visitors may come through it, but never all the places.
    pub const fn proxy(&self) -> usize {
        self.connections / 4 * 3
    }
}

/// The largest head of a request, in bytes. Browsers send less than 8 kB; every connection may hold this much.
pub(crate) const HEAD_SIZE: usize = 32 * 1024;

/// How long a connection must have been without a request before it can be given up for somebody else's.
pub(crate) const SETTLED: Duration = Duration::from_millis(200);

/// How long an exchange that is under way is left alone. An ordinary one is over by then.
pub(crate) const PATIENCE: Duration = Duration::from_secs(5);

/// How many connections are given up at once when all places are taken, so that a flood does not cost a search each
/// time.
pub(crate) const BATCH: usize = 32;

/// Connections that are kept free for showing the emergency numbers to whoever finds no place, and how many of them one
/// address may hold.
pub(crate) const SPARE: usize = 64;
pub(crate) const SPARE_ADDRESS: u32 = 4;
