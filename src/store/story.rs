//! The conformance story: what every database must live through.
