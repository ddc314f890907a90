//! A connection's bytes: notes when they come and when they are not taken, and gives the HTTP library's own refusals
//! the headers that every answer has.
//!
//! What cannot be read as a request never reaches a route; hyper answers it by itself with a status line and nothing
//! that a browser is told to forbid. Such a refusal is known by three marks that no answer of a route has together: no
//! request is under way, it is a head of status 4xx without a body, and the headers that [`crate::headers`] puts on
//! everything are missing. What is sent in its place is a whole answer.

use std::io::{IoSlice, Result};
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};

use axum::http::StatusCode;
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};

use crate::headers;
use crate::line::Line;

/// A stream of bytes, watched.
pub(crate) struct Wire<S> {
    inner: S,
    line: Arc<Line>,
    headers: headers::Security,
    /// A refusal that goes out, and how much of it is gone.
    refusal: Option<(Vec<u8>, usize)>,
}

impl<S: AsyncWrite + Unpin> Wire<S> {
    pub(crate) fn new(inner: S, line: Arc<Line>, headers: headers::Security) -> Self {
        Self {
            inner,
            line,
            headers,
            refusal: None,
        }
    }

    /// Notes whether something was taken.
    fn noted<T>(&self, outcome: Poll<Result<T>>) -> Poll<Result<T>> {
        match outcome {
            Poll::Ready(_) => self.line.taken(),
            Poll::Pending => self.line.stalled(),
        }
        outcome
    }

    /// Sends a whole answer where the library wants to send a bare one. Nothing when these bytes are not such a one.
    fn replace(&mut self, cx: &mut Context<'_>, bytes: &[u8]) -> Option<Poll<Result<usize>>> {
        if self.refusal.is_none() {
            let status = bare_refusal(bytes).filter(|_| !self.line.busy())?;
            self.refusal = Some((self.headers.refusal(status), 0));
        }
        Some(self.send_refusal(cx, bytes.len()))
    }

    fn send_refusal(&mut self, cx: &mut Context<'_>, length: usize) -> Poll<Result<usize>> {
        while let Some((answer, sent)) = &mut self.refusal {
            if *sent == answer.len() {
                self.refusal = None;
                break;
            }
            let written = Pin::new(&mut self.inner).poll_write(cx, &answer[*sent..]);
            match written {
                Poll::Ready(Ok(0)) => return Poll::Ready(Err(std::io::ErrorKind::WriteZero.into())),
                Poll::Ready(Ok(written)) => *sent += written,
                Poll::Ready(Err(error)) => return Poll::Ready(Err(error)),
                Poll::Pending => {
                    self.line.stalled();
                    return Poll::Pending;
                }
            }
        }
        self.line.taken();
        Poll::Ready(Ok(length))
    }
}

/// The status of a head without a body that carries none of our headers.
fn bare_refusal(bytes: &[u8]) -> Option<StatusCode> {
    let head = bytes
        .strip_prefix(b"HTTP/1.")
        .filter(|_| bytes.ends_with(b"\r\n\r\n"))?;
    let status = head.get(2..5).filter(|status| status[0] == b'4')?;
    let head = std::str::from_utf8(bytes).ok()?.to_ascii_lowercase();
    if head.matches("\r\n\r\n").count() > 1 || head.contains(headers::MARK) {
        return None;
    }
    StatusCode::from_bytes(status).ok()
}

impl<S: AsyncRead + Unpin> AsyncRead for Wire<S> {
    fn poll_read(mut self: Pin<&mut Self>, cx: &mut Context<'_>, buffer: &mut ReadBuf<'_>) -> Poll<Result<()>> {
        let before = buffer.filled().len();
        ready!(Pin::new(&mut self.inner).poll_read(cx, buffer))?;
        if buffer.filled().len() > before {
            self.line.heard();
        }
        Poll::Ready(Ok(()))
    }
}

impl<S: AsyncWrite + Unpin> AsyncWrite for Wire<S> {
    fn poll_write(mut self: Pin<&mut Self>, cx: &mut Context<'_>, bytes: &[u8]) -> Poll<Result<usize>> {
        if let Some(replaced) = self.replace(cx, bytes) {
            return replaced;
        }
        let outcome = Pin::new(&mut self.inner).poll_write(cx, bytes);
        self.noted(outcome)
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        parts: &[IoSlice<'_>],
    ) -> Poll<Result<usize>> {
        let mut filled = parts.iter().filter(|part| !part.is_empty());
        if let (Some(only), None) = (filled.next(), filled.next())
            && let Some(replaced) = self.replace(cx, only)
        {
            return replaced;
        }
        let outcome = Pin::new(&mut self.inner).poll_write_vectored(cx, parts);
        self.noted(outcome)
    }

    fn is_write_vectored(&self) -> bool {
        self.inner.is_write_vectored()
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Result<()>> {
        let outcome = Pin::new(&mut self.inner).poll_flush(cx);
        self.noted(outcome)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Result<()>> {
        let outcome = Pin::new(&mut self.inner).poll_shutdown(cx);
        self.noted(outcome)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_bare_head_is_replaced() {
        for (bytes, want) in [
            ("HTTP/1.1 400 Bad Request\r\ncontent-length: 0\r\n\r\n", Some(400)),
            ("HTTP/1.1 431 Too Large\r\ncontent-length: 0\r\n\r\n", Some(431)),
            (
                "HTTP/1.1 404 Not Found\r\nx-content-type-options: nosniff\r\n\r\n",
                None,
            ),
            ("HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n", None),
            ("HTTP/1.1 400 Bad Request\r\ncontent-length: 2\r\n\r\n{}", None),
            ("event: turn\r\n\r\n", None),
            ("HTTP/1.1 4\r\n\r\n", None),
            ("", None),
        ] {
            let found = bare_refusal(bytes.as_bytes()).map(|status| status.as_u16());
            assert_eq!(found, want, "{bytes}");
        }
    }
}
