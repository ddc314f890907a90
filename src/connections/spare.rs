//! For whoever finds no place: the emergency numbers, and nothing else.

use axum::http::StatusCode;
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};

use crate::limits::HEAD_SIZE;
use crate::site::Site;

/// The numbers come as a page.
pub(crate) const KIND: &str = "text/html; charset=utf-8";

/// When to try again, in seconds. The page does so by itself.
pub(crate) const RETRY_AFTER: &str = "10";

/// Reads a request, whatever it is, shows the numbers and ends. The caller bounds the time.
pub(crate) async fn show<S: AsyncRead + AsyncWrite + Unpin>(site: &Site, mut stream: S) -> std::io::Result<()> {
    let mut head = Vec::with_capacity(1_024);
    while !head.windows(4).any(|four| four == b"\r\n\r\n") {
        if head.len() >= HEAD_SIZE || stream.read_buf(&mut head).await? == 0 {
            return Ok(());
        }
    }
    let answer = site
        .security
        .whole(StatusCode::SERVICE_UNAVAILABLE, KIND, &site.numbers);
    stream.write_all(&answer).await?;
    stream.shutdown().await?;
    // What is closed with something unread is reset, and the numbers with it.
    let mut rest = [0; 1_024];
    while stream.read(&mut rest).await? > 0 {}
    Ok(())
}
