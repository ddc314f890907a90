//! A connection from an address of one's own.

use std::fmt::Write as _;
use std::io::{Error, ErrorKind, Result};
use std::net::{Ipv4Addr, SocketAddr};
use std::time::Duration;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpSocket, TcpStream};
use tokio::time::timeout;

/// Longer than any page waits.
const PATIENCE: Duration = Duration::from_secs(15);

/// A connection that is kept.
pub(crate) struct Talk {
    pub(crate) stream: TcpStream,
    address: String,
}

impl Talk {
    pub(crate) async fn open(address: &str, from: [u8; 4]) -> Result<Self> {
        let socket = TcpSocket::new_v4()?;
        socket.bind(SocketAddr::from((Ipv4Addr::from(from), 0)))?;
        let to = address.parse().map_err(|_| Error::from(ErrorKind::InvalidInput))?;
        let stream = timeout(PATIENCE, socket.connect(to)).await??;
        stream.set_nodelay(true)?;
        Ok(Self {
            stream,
            address: address.to_owned(),
        })
    }

    /// The head and body of a request as the page sends it.
    pub(crate) fn request(&self, method: &str, path: &str, said: &[(&str, &str)], body: &str) -> String {
        let address = &self.address;
        let mut request = format!("{method} {path} HTTP/1.1\r\nhost: {address}\r\norigin: http://{address}\r\n");
        for (name, value) in said {
            let _ = write!(request, "{name}: {value}\r\n");
        }
        if !body.is_empty() {
            let length = body.len();
            let _ = write!(
                request,
                "content-type: application/json\r\ncontent-length: {length}\r\n"
            );
        }
        request + "\r\n" + body
    }

    /// Asks and reads the whole answer: its status, and all that came.
    pub(crate) async fn ask(
        &mut self,
        method: &str,
        path: &str,
        said: &[(&str, &str)],
        body: &str,
    ) -> Result<(u16, String)> {
        let request = self.request(method, path, said, body);
        timeout(PATIENCE, self.exchange(request.as_bytes())).await?
    }

    async fn exchange(&mut self, request: &[u8]) -> Result<(u16, String)> {
        self.stream.write_all(request).await?;
        let mut answer = Vec::with_capacity(4 * 1_024);
        loop {
            if self.stream.read_buf(&mut answer).await? == 0 {
                return Err(ErrorKind::UnexpectedEof.into());
            }
            if let Some(status) = crate::line::whole(&answer) {
                return Ok((status, String::from_utf8_lossy(&answer).into_owned()));
            }
        }
    }
}

/// The JSON of an answer.
pub(crate) fn json(answer: &str) -> serde_json::Value {
    let body = answer.split_once("\r\n\r\n").map_or("", |(_, body)| body);
    let body = body.get(body.find('{').unwrap_or(0)..).unwrap_or_default();
    let mut values = serde_json::Deserializer::from_str(body).into_iter();
    values.next().and_then(std::result::Result::ok).unwrap_or_default()
}

/// An id as a browser draws one.
pub(crate) fn uuid() -> String {
    contract::ConversationId::draw(&haemil::compose::SystemEntropy).to_string()
}
