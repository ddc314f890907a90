//! One connection to the gateway.
//!
//! serenity's own client (0.12.5) cannot keep what this server promises, so it is not used. It starts a task for each
//! dispatch, so two messages of one person may change places and nothing bounds how many wait. It writes a payload that
//! it cannot parse to the log. And when the platform does not name its gateway it connects to the public one, whatever
//! server it was given. The protocol is small: HELLO, IDENTIFY or RESUME, a heartbeat, dispatches (Discord's
//! documentation, "Gateway").

use std::sync::Arc;
use std::time::Duration;

use contract::Correspondent;
use futures_util::future::{BoxFuture, OptionFuture};
use futures_util::{FutureExt, SinkExt, StreamExt};
use reqwest::Url;
use serde::Deserialize;
use tokio::net::TcpStream;
use tokio::sync::OwnedSemaphorePermit;
use tokio::time::{Interval, MissedTickBehavior, interval, timeout};
use tokio_tungstenite::tungstenite::Message;
use tokio_tungstenite::tungstenite::protocol::frame::coding::CloseCode;
use tokio_tungstenite::tungstenite::protocol::{CloseFrame, WebSocketConfig};
use tokio_tungstenite::{MaybeTlsStream, WebSocketStream, connect_async_with_config};
use tokio_util::sync::CancellationToken;
use tracing::info;

use crate::frame::{self, Frame};
use crate::intake::Intake;
use crate::lanes::Lanes;
use crate::limits::FRAME;
use crate::read::heard;
use crate::request::Request;

/// The longest wait for a connection, and for the first word on it.
const GREETING: Duration = Duration::from_secs(10);
/// The longest wait for a frame to be written.
const WRITING: Duration = Duration::from_secs(10);
/// Bounds within which the heartbeat that the platform asks for is believed; it asks for 41.25 s.
const BEATS: [Duration; 2] = [Duration::from_millis(10), Duration::from_mins(2)];

/// What is needed to go on where the connection broke.
pub(crate) struct Session {
    id: String,
    /// Where the platform wants the session resumed; nothing once nobody answered there.
    url: Option<String>,
    /// The last dispatch that was read.
    seq: u64,
}

/// Why a connection ended.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum End {
    /// We were asked to.
    Stopped,
    /// It broke, after it had worked.
    Worn,
    /// It never worked.
    Failed,
    /// The platform refuses the bot, with this close code; to try again at once would only be counted against us.
    Barred(u16),
}

type Socket = WebSocketStream<MaybeTlsStream<TcpStream>>;

/// Connects and listens until the connection ends or `stop` is cancelled. `session` is what the next connection
/// resumes.
pub(crate) async fn attend(lanes: &Arc<Lanes>, session: &mut Option<Session>, stop: &CancellationToken) -> End {
    let opening = async {
        let address = address(&lanes.intake, session.as_ref()).await?;
        let mut socket = open(&address).await?;
        let beat = hello(&mut socket).await?;
        Some((socket, beat))
    };
    let opened = tokio::select! {
        opened = opening => opened,
        () = stop.cancelled() => return End::Stopped,
    };
    let Some((socket, beat)) = opened else {
        if let Some(session) = session {
            session.url = None;
        }
        return End::Failed;
    };
    let mut beat = interval(beat);
    beat.set_missed_tick_behavior(MissedTickBehavior::Delay);
    let mut line = Line {
        lanes,
        socket,
        session,
        echo: Echo::Heard,
        worn: false,
    };
    let end = line.listen(beat, stop).await;
    match end {
        End::Failed if line.worn => End::Worn,
        end => end,
    }
}

#[derive(Deserialize)]
struct Gateway {
    url: String,
}

/// Where to connect. Where another server stands in for Discord it is always asked, and without its answer there is no
/// address: nothing falls back to the public gateway.
async fn address(intake: &Intake, session: Option<&Session>) -> Option<String> {
    let api = &intake.discord.api;
    let base = match session.and_then(|session| session.url.clone()) {
        Some(url) if !api.elsewhere() => url,
        _ => {
            let answer = api.call(Request::gateway()).await.ok()?;
            serde_json::from_slice::<Gateway>(&answer).ok()?.url
        }
    };
    let mut url = Url::parse(&base).ok()?;
    // The token goes over this line.
    if url.scheme() != "wss" && !api.elsewhere() {
        return None;
    }
    url.set_query(Some("v=10&encoding=json"));
    Some(url.into())
}

async fn open(address: &str) -> Option<Socket> {
    let config = WebSocketConfig::default()
        .max_message_size(Some(FRAME))
        .max_frame_size(Some(FRAME));
    let connected = timeout(GREETING, connect_async_with_config(address, Some(config), true)).await;
    Some(connected.ok()?.ok()?.0)
}

#[derive(Deserialize)]
struct Hello {
    heartbeat_interval: u64,
}

/// The platform's first word: how often it wants a heartbeat.
async fn hello(socket: &mut Socket) -> Option<Duration> {
    let first = timeout(GREETING, socket.next()).await.ok()??.ok()?;
    let frame = Frame::read(first.to_text().ok()?.as_bytes()).filter(|frame| frame.op == frame::HELLO)?;
    let hello: Hello = serde_json::from_value(frame.d).ok()?;
    Some(Duration::from_millis(hello.heartbeat_interval).clamp(BEATS[0], BEATS[1]))
}

/// Whether the last heartbeat was answered.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Echo {
    Awaited,
    Heard,
}

struct Line<'a> {
    lanes: &'a Arc<Lanes>,
    socket: Socket,
    session: &'a mut Option<Session>,
    echo: Echo,
    /// Whether it has worked.
    worn: bool,
}

/// What is done before the next frame is read.
#[derive(Default)]
struct Before {
    /// A place for whatever is read.
    place: Option<OwnedSemaphorePermit>,
    /// The question whose messages must be fetched; until it is answered, new messages must wait.
    missed: Option<BoxFuture<'static, Vec<Correspondent>>>,
}

impl Line<'_> {
    /// Reads frames until the connection ends or `stop` is cancelled. Heartbeats go on while nothing is read because
    /// the lanes are full or the server does not say whose messages to fetch.
    async fn listen(&mut self, mut beat: Interval, stop: &CancellationToken) -> End {
        let token = &self.lanes.intake.discord.token;
        let first = match self.session.as_ref() {
            Some(session) => frame::resume(token, &session.id, session.seq),
            None => frame::identify(token),
        };
        if self.say(first).await.is_none() {
            return End::Failed;
        }
        let mut before = Before::default();
        loop {
            let ready = before.place.is_some() && before.missed.is_none();
            tokio::select! {
                biased;
                () = stop.cancelled() => {
                    let bye = CloseFrame { code: CloseCode::Normal, reason: "".into() };
                    let _ = timeout(Duration::from_secs(1), self.socket.close(Some(bye))).await;
                    return End::Stopped;
                }
                _ = beat.tick() => {
                    if ready && self.echo == Echo::Awaited {
                        info!("Discord's gateway has gone silent; connecting again");
                        return End::Failed;
                    }
                    if self.beat().await.is_none() {
                        return End::Failed;
                    }
                }
                Some(found) = OptionFuture::from(before.missed.as_mut()) => {
                    before.missed = None;
                    for correspondent in &found {
                        self.lanes.catch_up(correspondent);
                    }
                    // The answer to our heartbeat may lie unread.
                    self.echo = Echo::Heard;
                }
                place = self.lanes.place(), if before.place.is_none() => {
                    before.place = place;
                    self.echo = Echo::Heard;
                }
                message = self.socket.next(), if ready => {
                    let Some(Ok(message)) = message else {
                        return End::Failed;
                    };
                    if let Err(end) = self.hear(message, &mut before).await {
                        return end;
                    }
                }
            }
        }
    }

    async fn hear(&mut self, message: Message, before: &mut Before) -> Result<(), End> {
        let text = match message {
            Message::Text(text) => text,
            Message::Close(close) => return Err(self.closed(close.map(|close| close.code.into()))),
            _ => return Ok(()),
        };
        // What is no frame is not worth a connection: the next one may be.
        let Some(frame) = Frame::read(text.as_bytes()) else {
            return Ok(());
        };
        match frame.op {
            frame::DISPATCH => self.dispatched(frame, before),
            frame::HEARTBEAT => self.beat().await.ok_or(End::Failed)?,
            frame::HEARTBEAT_ACK => {
                self.echo = Echo::Heard;
                self.worn = self.session.is_some();
            }
            frame::RECONNECT => return Err(End::Failed),
            frame::INVALID_SESSION => {
                if frame.d.as_bool() != Some(true) {
                    *self.session = None;
                }
                return Err(End::Failed);
            }
            _ => {}
        }
        Ok(())
    }

    fn dispatched(&mut self, frame: Frame, before: &mut Before) {
        let (Some(seq), Some(kind)) = (frame.s, frame.t) else {
            return;
        };
        if kind == "READY" {
            if let Ok(ready) = serde_json::from_value::<Ready>(frame.d) {
                info!("a new session with Discord");
                *self.session = Some(Session {
                    id: ready.session_id,
                    url: ready.resume_gateway_url,
                    seq,
                });
                let intake = Arc::clone(&self.lanes.intake);
                before.missed = Some(async move { intake.correspondents().await }.boxed());
            }
            return;
        }
        if let Some(session) = self.session.as_mut() {
            session.seq = seq;
        }
        if let Some(heard) = heard(&kind, frame.d)
            && let Some(place) = before.place.take()
        {
            self.lanes.admit(heard, place);
        }
    }

    /// What a close code means for the session (Discord's documentation, "Gateway Close Event Codes").
    fn closed(&mut self, code: Option<u16>) -> End {
        match code {
            Some(code @ (4004 | 4010..=4014)) => {
                *self.session = None;
                End::Barred(code)
            }
            Some(4003 | 4007 | 4009) => {
                *self.session = None;
                End::Failed
            }
            _ => End::Failed,
        }
    }

    async fn beat(&mut self) -> Option<()> {
        self.echo = Echo::Awaited;
        self.say(frame::heartbeat(self.session.as_ref().map(|session| session.seq)))
            .await
    }

    async fn say(&mut self, frame: String) -> Option<()> {
        timeout(WRITING, self.socket.send(Message::text(frame)))
            .await
            .ok()?
            .ok()
    }
}

#[derive(Deserialize)]
struct Ready {
    session_id: String,
    resume_gateway_url: Option<String>,
}
