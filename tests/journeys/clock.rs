//! The machine's clock is set while the server runs or while it is off: nothing is over before its time, and nobody
//! locked out.

use std::time::Duration;

use reqwest::StatusCode;
use serde_json::{Value, json};
use switchboard::Role;

use crate::stage::{Counselor, Stage, Visitor, uuid};

const MINUTE: i64 = 60;
const HOUR: i64 = 60 * MINUTE;
const DAY: i64 = 24 * HOUR;

/// A counseling center at work.
struct Scene {
    /// Has written nothing for a day as soon as some minutes have passed: what is done to them shows that the scheduler
    /// was here.
    idle: Visitor,
    talking: Visitor,
    waiting: Visitor,
    held: Visitor,
    /// Has left: the conversation is closed, and kept.
    left: Visitor,
    minji: Counselor,
    admin: Counselor,
    queue: Vec<(Value, Value)>,
    turns: Vec<Value>,
}

/// What of the queue does not change by itself.
fn rows(queue: &[Value]) -> Vec<(Value, Value)> {
    queue
        .iter()
        .map(|row| (row["id"].clone(), row["holder"].clone()))
        .collect()
}

async fn comes(stage: &Stage, wish: Option<&str>) -> Visitor {
    let mut visitor = stage.visitor("vi").await;
    visitor.says("Xin chào, tôi muốn gia hạn visa F-6").await;
    if let Some(wish) = wish {
        visitor.says(wish).await;
    }
    visitor
}

async fn write(visitor: &Visitor) -> StatusCode {
    let wish = json!({ "id": uuid(), "text": "Tôi vẫn ở đây" });
    visitor.post("/chat/turns", wish).await.status()
}

/// How a conversation stands, asked without a word: open, closed, or gone.
async fn stands(visitor: &Visitor) -> StatusCode {
    visitor.looks().await
}

/// Asks until the answer is this, at most ten seconds.
async fn until_answered(visitor: &Visitor, status: StatusCode) {
    for _ in 0..200 {
        if stands(visitor).await == status {
            return;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    panic!("the answer does not become {status}");
}

async fn doubted(admin: &Counselor) -> bool {
    admin.get("me").await["me"]["notices"]["time_in_doubt"] == true
}

impl Scene {
    async fn begins(stage: &Stage) -> Self {
        let idle = comes(stage, None).await;
        stage.later(DAY - 5 * MINUTE);
        let minji = stage.counselor("Minji", &["vi"]).await;
        let admin = stage.member("Admin", Role::Administrator, &["ko"]).await;
        minji.is_here().await;
        let mut talking = comes(stage, None).await;
        let mut held = comes(stage, Some("gặp người")).await;
        let first = minji.queue().await.first().expect("one waits")["id"].clone();
        minji.claims(first.as_str().expect("an id")).await;
        let waiting = comes(stage, Some("gặp người")).await;
        let left = comes(stage, None).await;
        let leaves = left.post("/chat/leave", json!({ "token": left.token })).await;
        assert!(leaves.status().is_success());
        let turns = held.turns().await.into_iter().chain(talking.turns().await).collect();
        let queue = rows(&minji.queue().await);
        assert_eq!(queue.len(), 2);
        Self {
            idle,
            talking,
            waiting,
            held,
            left,
            minji,
            admin,
            queue,
            turns,
        }
    }

    fn goes_to(&mut self, stage: &Stage) {
        for visitor in [
            &mut self.idle,
            &mut self.talking,
            &mut self.waiting,
            &mut self.held,
            &mut self.left,
        ] {
            visitor.goes_to(stage);
        }
        self.minji.goes_to(stage);
        self.admin.goes_to(stage);
    }

    /// The scheduler has looked at everything, and everything is as it was.
    async fn is_as_it_was(&mut self, what: &str) {
        self.minji.is_here().await;
        assert_eq!(rows(&self.minji.queue().await), self.queue, "{what}: the queue");
        let turns = self.held.turns().await.into_iter().chain(self.talking.turns().await);
        assert_eq!(turns.collect::<Vec<_>>(), self.turns, "{what}: the turns");
        assert_eq!(
            stands(&self.left).await,
            StatusCode::GONE,
            "{what}: what was closed is kept"
        );
    }

    /// And everybody goes on.
    async fn goes_on(&mut self, what: &str) {
        for (who, visitor) in [
            ("talks", &self.talking),
            ("waits", &self.waiting),
            ("is held", &self.held),
        ] {
            assert_eq!(write(visitor).await, StatusCode::OK, "{what}: the one who {who} writes");
        }
        let mine = self.minji.queue().await;
        let mine = mine.iter().find(|row| row["holder"] == "mine").expect("one is mine");
        self.minji
            .replies(mine["id"].as_str().expect("an id"), "Tôi ở đây")
            .await;
    }
}

#[tokio::test]
async fn a_clock_that_is_set_ends_nothing() {
    for (what, jump) in [
        ("forty days ahead", 40 * DAY),
        ("an hour ahead", HOUR),
        ("three days behind", -3 * DAY),
    ] {
        let stage = Stage::new().await;
        let mut sora = stage.counselor("Sora", &["vi"]).await;
        let mut scene = Scene::begins(&stage).await;
        assert!(!doubted(&scene.admin).await);
        stage.clock.set(jump);
        assert!(doubted(&scene.admin).await, "{what}: it is told");
        let told = scene.minji.get("me").await["me"]["notices"]["time_in_doubt"].clone();
        assert_eq!(told, false, "to those who run the server");

        stage.later(4 * MINUTE);
        scene.minji.is_here().await;
        until_answered(&scene.idle, StatusCode::GONE).await;
        scene.is_as_it_was(what).await;
        stage.signs_in(&mut sora).await;

        stage.clock.set(0);
        stage.later(5);
        assert!(!doubted(&scene.admin).await, "{what}: it has come back");
        scene.is_as_it_was(&format!("{what}, and back")).await;
        scene.goes_on(what).await;
        stage.signs_in(&mut sora).await;
        stage.shut().await;
    }
}

#[tokio::test]
async fn a_clock_that_is_set_is_right_once_a_person_says_so() {
    for (what, jump) in [("three days ahead", 3 * DAY), ("three days behind", -3 * DAY)] {
        let stage = Stage::new().await;
        let mut scene = Scene::begins(&stage).await;
        stage.clock.set(jump);
        let by_counselor = scene.minji.post("time", json!({})).await;
        assert_eq!(by_counselor.status(), StatusCode::FORBIDDEN);
        assert!(doubted(&scene.admin).await);
        let by_admin = scene.admin.post("time", json!({})).await;
        assert_eq!(by_admin.status(), StatusCode::NO_CONTENT, "{what}");
        assert!(!doubted(&scene.admin).await, "{what}");
        assert_eq!(
            scene.admin.post("time", json!({})).await.status(),
            StatusCode::UNPROCESSABLE_ENTITY
        );

        stage.later(4 * MINUTE);
        scene.minji.is_here().await;
        until_answered(&scene.idle, StatusCode::GONE).await;
        scene.is_as_it_was(what).await;
        scene.goes_on(what).await;

        // From here on everything is over in its time again.
        stage.later(DAY + MINUTE);
        until_answered(&scene.talking, StatusCode::GONE).await;
        stage.later(34 * DAY);
        until_answered(&scene.left, StatusCode::UNAUTHORIZED).await;
        stage.shut().await;
    }
}

#[tokio::test]
async fn a_start_after_the_clock_was_set_ends_nothing() {
    for (what, jump) in [("forty days ahead", 40 * DAY), ("an hour behind", -HOUR)] {
        let stage = Stage::new().await;
        let mut scene = Scene::begins(&stage).await;
        let stage = stage.again_after(jump).await;
        scene.goes_to(&stage);
        assert!(doubted(&scene.admin).await, "{what}");
        stage.later(4 * MINUTE);
        scene.minji.is_here().await;
        until_answered(&scene.idle, StatusCode::GONE).await;
        scene.is_as_it_was(what).await;
        let by_admin = scene.admin.post("time", json!({})).await;
        assert_eq!(by_admin.status(), StatusCode::NO_CONTENT, "{what}");
        assert!(!doubted(&scene.admin).await, "{what}");
        scene.is_as_it_was(&format!("{what}, and confirmed")).await;
        scene.goes_on(what).await;
        stage.shut().await;
    }
}

#[tokio::test]
async fn after_a_long_absence_retention_ends_without_a_person() {
    let stage = Stage::new().await;
    let mut scene = Scene::begins(&stage).await;
    let stage = stage.again_after(40 * DAY).await;
    scene.goes_to(&stage);
    assert!(doubted(&scene.admin).await);
    stage.later(23 * HOUR);
    until_answered(&scene.idle, StatusCode::GONE).await;
    assert_eq!(stands(&scene.left).await, StatusCode::GONE, "it is kept for a day");
    stage.later(2 * HOUR);
    until_answered(&scene.left, StatusCode::UNAUTHORIZED).await;
    assert_eq!(stage.server.switchboard.time.doubt(), None);
    stage.shut().await;
}

#[tokio::test]
async fn a_server_that_was_off_for_minutes_takes_no_conversation_from_anybody() {
    let stage = Stage::new().await;
    let mut scene = Scene::begins(&stage).await;
    let stage = stage.again_after(10 * MINUTE).await;
    scene.goes_to(&stage);
    until_answered(&scene.idle, StatusCode::GONE).await;
    scene.is_as_it_was("after ten minutes").await;
    scene.goes_on("after ten minutes").await;
    let sora = stage.counselor("Sora", &["vi"]).await;
    let waiting = |queue: &[Value]| queue.iter().filter(|row| row["holder"] == "waiting").count();
    stage.later(50);
    tokio::time::sleep(Duration::from_millis(1_500)).await;
    assert_eq!(
        waiting(&sora.queue().await),
        1,
        "a server that was asleep has missed nobody"
    );
    // A counselor who does not come back is missed all the same, once the server has been there for long enough.
    stage.passes(50).await;
    sora.until(|queue| (waiting(queue) == 2).then_some(())).await;
    stage.shut().await;
}
