//! The switchboard as the adapters see it: over a real database, from what arrives to what goes out.

mod broken;
mod deleting;
mod server;
