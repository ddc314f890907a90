//! A database of its own in the tests' cluster.

use std::str::FromStr;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use async_trait::async_trait;
use contract::Entropy;
use sqlx::postgres::{PgConnectOptions, PgConnection};
use sqlx::{AssertSqlSafe, ConnectOptions, Executor};
use store::conformance::{Seeded, TestDatabase};
use store::{OpenError, Store};
use vault::Keyring;

pub(crate) struct Cluster {
    administrator: PgConnectOptions,
    url: String,
    name: String,
    /// Each opening draws its own nonces and keys.
    openings: AtomicU64,
}

impl Cluster {
    pub(crate) async fn fresh() -> Self {
        static WORLDS: AtomicU64 = AtomicU64::new(0);
        let url = std::env::var("POSTGRES_TEST_URL").expect(
            "POSTGRES_TEST_URL is missing: start a cluster with `tests/postgres start DIR` and give its address",
        );
        let administrator = PgConnectOptions::from_str(&url).expect("POSTGRES_TEST_URL is an address");
        // Each test runs in a process of its own.
        let name = format!(
            "story_{}_{}",
            std::process::id(),
            WORLDS.fetch_add(1, Ordering::Relaxed)
        );
        let mut connection = administrator.connect().await.expect("the cluster answers");
        let create = format!("CREATE DATABASE {name}");
        connection
            .execute(AssertSqlSafe(create))
            .await
            .expect("a database can be made");
        let url = format!("{}/{name}", url.rsplit_once('/').map_or(&*url, |(server, _)| server));
        Self {
            administrator,
            url,
            name,
            openings: AtomicU64::new(1),
        }
    }

    /// Opens it by way of another port of this machine.
    pub(crate) async fn open_through(&self, port: u16) -> Arc<dyn Store> {
        let (user, rest) = self.url.split_once('@').expect("an address with a user");
        let (_, name) = rest.split_once('/').expect("an address with a name");
        let url = format!("{user}@127.0.0.1:{port}/{name}");
        let store = store_postgres::open(&url, store::conformance::keyring(), Arc::new(Seeded::new(77)), "n1").await;
        Arc::new(store.expect("the database opens"))
    }

    /// Where the cluster listens.
    pub(crate) fn port(&self) -> u16 {
        self.administrator.get_port()
    }

    /// Every table of both schemas, with its rows as a dump would show them.
    pub(crate) async fn tables(&self) -> Vec<(String, String)> {
        let mut connection = self.connect().await;
        let names = "SELECT table_name::text FROM information_schema.tables WHERE table_schema LIKE 'haemil%'";
        let names: Vec<String> = sqlx::query_scalar(names)
            .fetch_all(&mut connection)
            .await
            .expect("they are listed");
        let mut tables = Vec::with_capacity(names.len());
        for name in names {
            let rows = format!("SELECT COALESCE(string_agg(row::text, ' '), '') FROM {name} AS row");
            let rows = sqlx::query_scalar(AssertSqlSafe(rows))
                .fetch_one(&mut connection)
                .await
                .expect("they are read");
            tables.push((name, rows));
        }
        tables
    }

    async fn connect(&self) -> PgConnection {
        let options = PgConnectOptions::from_str(&self.url).expect("an address");
        options
            .options([("search_path", "haemil,haemil_keys")])
            .connect()
            .await
            .expect("the database answers")
    }
}

#[async_trait]
impl TestDatabase for Cluster {
    async fn open_with(&self, keyring: Arc<Keyring>, node: &str) -> Result<Arc<dyn Store>, OpenError> {
        let entropy: Arc<dyn Entropy> = Arc::new(Seeded::new(self.openings.fetch_add(1, Ordering::Relaxed)));
        Ok(Arc::new(store_postgres::open(&self.url, keyring, entropy, node).await?))
    }

    async fn meddle(&self, sql: &str) -> Result<(), String> {
        self.connect()
            .await
            .execute(AssertSqlSafe(sql))
            .await
            .map(drop)
            .map_err(|error| error.to_string())
    }

    async fn count(&self, sql: &str) -> i64 {
        sqlx::query_scalar(AssertSqlSafe(sql))
            .fetch_one(&mut self.connect().await)
            .await
            .expect("rows can be counted")
    }

    async fn remove(&self) {
        let mut connection = self.administrator.connect().await.expect("the cluster answers");
        let drop = format!("DROP DATABASE {} WITH (FORCE)", self.name);
        connection
            .execute(AssertSqlSafe(drop))
            .await
            .expect("the database can be dropped");
    }

    async fn disarm_audit(&self) {
        self.meddle("ALTER TABLE audit DISABLE TRIGGER ALL")
            .await
            .expect("the trigger is there");
    }
}
