//! The messengers that the server can speak on: their sections of the configuration, and what becomes of one.
//!
//! A messenger has its file below; here stand its line in `MESSENGERS`, its field and its line in `set_up`.

mod discord;
mod kakao;
mod messenger;
mod telegram;
mod word;

use contract::ChannelSheet;
use serde::Deserialize;

pub use discord::Discord;
pub use kakao::Kakao;
pub(super) use messenger::{Messenger, Ports};
pub use telegram::{Mode, Telegram};

/// What is known of each when the program is built, with the names of its settings. The key of the sheet names its
/// section.
pub const MESSENGERS: [(ChannelSheet, &[&str]); 3] = [
    (::telegram::SHEET, telegram::SETTINGS),
    (::kakao::SHEET, kakao::SETTINGS),
    (::discord::SHEET, discord::SETTINGS),
];

/// What is known of every channel when the program is built: the visitor's page, and these.
pub const CHANNELS: [ChannelSheet; MESSENGERS.len() + 1] = {
    let mut all = [web::SHEET; MESSENGERS.len() + 1];
    let mut at = 0;
    while at < MESSENGERS.len() {
        all[at + 1] = MESSENGERS[at].0;
        at += 1;
    }
    all
};

/// Their sections of the configuration. One without its section is off.
#[derive(Clone, Default, Debug, Deserialize)]
pub struct Messengers {
    /// Telegram, where it is used.
    pub telegram: Option<Telegram>,
    /// `KakaoTalk`, where it is used.
    pub kakao: Option<Kakao>,
    /// Discord, where it is used.
    pub discord: Option<Discord>,
}

impl Messengers {
    /// Sets up those that have a section. Nothing is called yet.
    pub(super) fn set_up(&self, public_url: Option<&str>) -> anyhow::Result<Vec<Box<dyn Messenger>>> {
        let telegram = self.telegram.as_ref().map(|section| section.set_up(public_url));
        let kakao = self.kakao.as_ref().map(Kakao::set_up);
        let discord = self.discord.as_ref().map(Discord::set_up);
        [telegram, kakao, discord].into_iter().flatten().collect()
    }
}
