//! One connection: a request goes out, its answer is read whole. Plain HTTP/1.1, because a client for every case would
//! cost as much as the server that is measured.

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

/// A connection that is kept.
pub(crate) struct Line {
    stream: TcpStream,
    buffer: Vec<u8>,
}

impl Line {
    pub(crate) async fn open(address: &str) -> Self {
        let stream = TcpStream::connect(address).await.expect("the server listens");
        stream.set_nodelay(true).expect("a socket takes its options");
        Self {
            stream,
            buffer: Vec::with_capacity(16 * 1_024),
        }
    }

    /// Asks and returns the status once the whole answer is there.
    pub(crate) async fn ask(&mut self, request: &[u8]) -> u16 {
        self.stream.write_all(request).await.expect("the server reads");
        self.buffer.clear();
        loop {
            let read = self
                .stream
                .read_buf(&mut self.buffer)
                .await
                .expect("the server answers");
            assert!(read > 0, "the server has hung up");
            if let Some(status) = whole(&self.buffer) {
                return status;
            }
        }
    }
}

/// The status of an answer that is there to its last byte.
pub(crate) fn whole(bytes: &[u8]) -> Option<u16> {
    let end = bytes.windows(4).position(|four| four == b"\r\n\r\n")? + 4;
    let head = std::str::from_utf8(&bytes[..end])
        .expect("a head is ASCII")
        .to_ascii_lowercase();
    let status = head.split(' ').nth(1)?.parse().expect("a status is a number");
    let length = head.lines().find_map(|line| line.strip_prefix("content-length: "));
    let there = match length {
        Some(length) => bytes.len() >= end + length.trim().parse::<usize>().expect("a length is a number"),
        None if head.contains("transfer-encoding: chunked") => bytes.ends_with(b"0\r\n\r\n"),
        None => true,
    };
    there.then_some(status)
}
