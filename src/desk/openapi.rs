//! The document that describes the API.
//!
//! `openapi.json` beside this file is what the code says, and a test holds it there. After a change of a route or a
//! type run `WRITE_OPENAPI=1 cargo test -p desk openapi`, which writes the file anew, and commit it with the change.
//!
//! The document also says what becomes of each text of a request, and the tests try it by that. A plain string is kept
//! or sent, cleaned, and refused where nothing is left of it. A text of another kind says so in its `#[schema]`:
//!
//! - `min_length = 0`: it may be left empty;
//! - `format = "compared"`: it is compared, and never kept as it was typed, such as a password;
//! - any other `format`, with an `example`: it is one of the words that the server knows.

use std::sync::Arc;

use axum::Router;
use axum::http::header;
use axum::routing::get;
use utoipa::openapi::{Info, InfoBuilder, OpenApi, OpenApiBuilder, ServerBuilder};

use crate::Desk;

/// What stands over the routes.
pub(crate) fn about() -> OpenApi {
    let info: Info = InfoBuilder::new()
        .title("Haemil: the counselors' desk")
        .version("1")
        .description(Some(
            "Everything but reading needs the header `X-Desk: 1` and the desk's own `Origin`. A signed-in browser is \
             known by the cookie `__Host-desk`. Errors are `application/problem+json` (RFC 9457); `type` says which \
             kind. A text of the format `compared` is compared, and never kept as it was typed.",
        ))
        .build();
    let server = ServerBuilder::new().url("/desk/api").build();
    OpenApiBuilder::new().info(info).servers(Some([server])).build()
}

/// `GET /desk/api/openapi.json`.
pub(crate) fn route(document: &OpenApi) -> Router<Arc<Desk>> {
    let json = print(document);
    Router::new().route(
        "/openapi.json",
        get(|| async { ([(header::CONTENT_TYPE, "application/json")], json) }),
    )
}

/// The document as it is committed.
pub(crate) fn print(document: &OpenApi) -> String {
    let mut json = document
        .to_pretty_json()
        .expect("a document made of strings and numbers is JSON");
    json.push('\n');
    json
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::{env, fs};

    #[test]
    fn the_committed_document_is_what_the_code_says() {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/openapi.json");
        let (_, document) = crate::api().split_for_parts();
        let said = super::print(&document);
        if env::var_os("WRITE_OPENAPI").is_some() {
            fs::write(path, &said).expect("the file can be written");
        }
        let committed = fs::read_to_string(path).unwrap_or_default();
        assert!(
            committed == said,
            "openapi.json is behind the code: run `WRITE_OPENAPI=1 cargo test -p desk openapi` and commit it"
        );
    }

    #[test]
    fn no_two_handlers_have_one_name() {
        let (_, document) = crate::api().split_for_parts();
        let routes = document.paths.paths.into_iter();
        let routes = routes.flat_map(|(path, item)| [(path.clone(), item.get), (path, item.post)]);
        let mut names = BTreeSet::new();
        for (path, route) in routes {
            let Some(name) = route.and_then(|route| route.operation_id) else {
                continue;
            };
            // The page's types are made under these names, and one would silently take the place of the other.
            assert!(
                names.insert(name.clone()),
                "{path}: another handler of the desk is called `{name}`"
            );
        }
        assert!(names.len() > 15, "{names:?}");
    }
}
