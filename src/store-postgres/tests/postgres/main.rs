//! PostgreSQL on a real cluster: the conformance story, and what only several nodes can suffer.
//!
//! `POSTGRES_TEST_URL` is the address of an administrator, as `tests/postgres start` prints it; without it the tests
//! fail.

mod gone;
mod nodes;
mod sealed;
mod story;
mod world;
