//! The gateway: sessions, heartbeats, resuming, and all the ways in which a connection ends.

use std::sync::Arc;
use std::time::Duration;

use axum::extract::State;
use axum::extract::ws::{CloseFrame, Message, WebSocket, WebSocketUpgrade};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use serde_json::{Value, json};
use tokio::sync::mpsc::{self, UnboundedSender};
use tokio::sync::watch;

use super::state::{BOT, Gate, Pulse, Push, Session, State as Platform, bot};
use super::{Closing, Discord, Shared, TOKEN};

/// The intent without which no direct message comes.
const DIRECT_MESSAGES: u64 = 1 << 12;

/// Somebody connects to the gateway.
pub(super) async fn connect(State(shared): State<Arc<Shared>>, upgrade: WebSocketUpgrade) -> Response {
    if shared.state().gate == Gate::Shut {
        return StatusCode::SERVICE_UNAVAILABLE.into_response();
    }
    upgrade.on_upgrade(move |socket| attend(socket, shared))
}

/// One connection. Ends when either side closes it, or with the server.
async fn attend(mut socket: WebSocket, shared: Arc<Shared>) {
    let (line, mut pushes) = mpsc::unbounded_channel();
    let interval = u64::try_from(shared.state().heartbeat.as_millis()).unwrap_or(41_250);
    let hello = json!({"op": 10, "d": {"heartbeat_interval": interval}});
    if say(&mut socket, &hello).await.is_err() {
        return;
    }
    let mut closed = shared.closed.clone();
    loop {
        tokio::select! {
            () = ended(&mut closed) => return,
            push = pushes.recv() => {
                let done = match push {
                    Some(Push::Frame(frame)) => say(&mut socket, &frame).await,
                    Some(Push::Close(code)) => {
                        let close = CloseFrame { code, reason: "as the test wants it".into() };
                        let _ = socket.send(Message::Close(Some(close))).await;
                        return;
                    }
                    Some(Push::Bare) => {
                        let _ = socket.send(Message::Close(None)).await;
                        return;
                    }
                    Some(Push::Cut) | None => return,
                };
                if done.is_err() {
                    return;
                }
            }
            message = socket.recv() => {
                let Some(Ok(message)) = message else {
                    return;
                };
                let Message::Text(text) = message else {
                    continue;
                };
                let Ok(frame) = serde_json::from_str::<Value>(&text) else {
                    let _ = line.send(Push::Close(4002));
                    continue;
                };
                shared.state().hear(&frame, &line);
            }
        }
    }
}

/// Waits for the end of the server.
async fn ended(closed: &mut watch::Receiver<Closing>) {
    // An error says that the last handle is gone, which is the same.
    let _ = closed.wait_for(|closing| *closing == Closing::Yes).await;
}

async fn say(socket: &mut WebSocket, frame: &Value) -> Result<(), axum::Error> {
    socket.send(Message::Text(frame.to_string().into())).await
}

impl Platform {
    fn hear(&mut self, frame: &Value, line: &UnboundedSender<Push>) {
        let answer = match frame["op"].as_u64() {
            Some(1) => {
                self.counts.beats += 1;
                if self.pulse == Pulse::Ignored {
                    return;
                }
                Push::Frame(json!({"op": 11}))
            }
            Some(2) => return self.identify(&frame["d"], line),
            Some(6) => return self.resume(&frame["d"], line),
            Some(3 | 4 | 8) => return,
            _ => Push::Close(4001),
        };
        let _ = line.send(answer);
    }

    fn identify(&mut self, asked: &Value, line: &UnboundedSender<Push>) {
        if !rightful(asked) {
            self.counts.unauthorized += 1;
            let _ = line.send(Push::Close(4004));
            return;
        }
        self.counts.identified += 1;
        self.intents = asked["intents"].as_u64().unwrap_or(0);
        let id = format!("session{}", self.id());
        let mut session = Session {
            id: id.clone(),
            log: Vec::new(),
            line: Some(line.clone()),
        };
        session.push("READY", &json!({
            "v": 10, "user": bot(), "guilds": [], "private_channels": [], "session_id": id, "session_type": "normal",
            "resume_gateway_url": format!("ws://{}", self.address), "shard": [0, 1],
            "application": {"id": BOT.to_string(), "flags": 0}, "geo_ordered_rtc_regions": ["south-korea"],
        }));
        if self.intents & DIRECT_MESSAGES == 0 {
            // Without the intent nothing that anybody writes reaches it.
            return;
        }
        self.sessions.push(session);
    }

    fn resume(&mut self, asked: &Value, line: &UnboundedSender<Push>) {
        let known = self
            .sessions
            .iter_mut()
            .find(|session| asked["session_id"] == session.id.as_str());
        let (Some(session), true) = (known, rightful(asked)) else {
            let _ = line.send(Push::Frame(json!({"op": 9, "d": false})));
            return;
        };
        self.counts.resumed += 1;
        session.line = Some(line.clone());
        let seen = usize::try_from(asked["seq"].as_u64().unwrap_or(0)).unwrap_or(0);
        for missed in session.log.iter().skip(seen) {
            let _ = line.send(Push::Frame(missed.clone()));
        }
        session.push("RESUMED", &json!({}));
    }
}

fn rightful(asked: &Value) -> bool {
    asked["token"].as_str().map(|token| token.trim_start_matches("Bot ")) == Some(TOKEN)
}

/// The gateway's side.
impl Discord {
    /// Whether a session is listening.
    pub fn connected(&self) -> bool {
        self.listeners() > 0
    }

    /// How many sessions are listening; more than one is two nodes that both think they hold the gateway.
    pub fn listeners(&self) -> usize {
        let mut state = self.state();
        state
            .sessions
            .iter_mut()
            .filter(|session| session.line.as_ref().is_some_and(|line| !line.is_closed()))
            .count()
    }

    /// How often the gateway's address was asked for.
    pub fn asked_for_gateway(&self) -> usize {
        self.state().counts.gateway
    }

    /// How many sessions were begun.
    pub fn identified(&self) -> usize {
        self.state().counts.identified
    }

    /// How often a session was resumed.
    pub fn resumed(&self) -> usize {
        self.state().counts.resumed
    }

    /// How many heartbeats came.
    pub fn heartbeats(&self) -> usize {
        self.state().counts.beats
    }

    /// How often somebody came with a wrong token.
    pub fn unauthorized(&self) -> usize {
        self.state().counts.unauthorized
    }

    /// The intents of the last session.
    pub fn intents(&self) -> u64 {
        self.state().intents
    }

    /// The heartbeat that new connections are asked for; 41.25 s if never set.
    pub fn beat_every(&self, interval: Duration) {
        self.state().heartbeat = interval;
    }

    /// The time in which a press must be answered; 3 s if never set.
    pub fn acknowledge_within(&self, limit: Duration) {
        self.state().limit = limit;
    }

    /// Nobody gets in until [`Discord::open_gateway`]: 503. Connections that stand are not touched.
    pub fn shut_gateway(&self) {
        self.state().gate = Gate::Shut;
    }

    /// The gateway takes connections again.
    pub fn open_gateway(&self) {
        self.state().gate = Gate::Open;
    }

    /// Asks the server to connect again (op 7); the session can be resumed.
    pub fn ask_reconnect(&self) {
        self.tell(&json!({"op": 7, "d": null}));
    }

    /// Declares the session invalid (op 9, not resumable) and forgets it.
    pub fn invalidate(&self) {
        self.tell(&json!({"op": 9, "d": false}));
        self.state().sessions.clear();
    }

    /// Asks for a heartbeat (op 1).
    pub fn ask_heartbeat(&self) {
        self.tell(&json!({"op": 1, "d": null}));
    }

    /// From now on no heartbeat is answered, as on a line that is dead without having closed.
    pub fn mute(&self) {
        self.state().pulse = Pulse::Ignored;
    }

    /// Closes every connection with this code; sessions can be resumed unless the code says otherwise.
    pub fn close(&self, code: u16) {
        self.end(|| Push::Close(code));
    }

    /// Closes every connection with a close frame that holds no code.
    pub fn close_bare(&self) {
        self.end(|| Push::Bare);
    }

    /// Every connection ends without a word; sessions can be resumed.
    pub fn cut(&self) {
        self.end(|| Push::Cut);
    }

    /// Every connection ends and no session can be resumed: what is said until the next IDENTIFY is replayed by nobody,
    /// and only to be found in the list of messages.
    pub fn lose_session(&self) {
        self.cut();
        self.state().sessions.clear();
    }

    /// Sends any frame to every session, outside its numbering.
    pub fn tell(&self, frame: &Value) {
        for session in &mut self.state().sessions {
            session.send(Push::Frame(frame.clone()));
        }
    }

    /// Sends any dispatch to every session, numbered like the others.
    pub fn dispatches(&self, kind: &str, data: &Value) {
        self.state().push(kind, data);
    }

    fn end(&self, how: impl Fn() -> Push) {
        for session in &mut self.state().sessions {
            session.send(how());
            session.line = None;
        }
    }
}
