//! PostgreSQL on a real cluster: the conformance suite, and what only several nodes can suffer.
//!
//! `POSTGRES_TEST_URL` is the address of an administrator, as `tests/postgres start` prints it; without it the tests
//! fail.

mod conformance;
mod gone;
mod nodes;
mod sealed;
mod world;
