//! A person judges how near the danger is.

use contract::{ConversationId, Risk, Text};
use store::{Act, StoreError};

use crate::release::held;
use crate::{Badge, DeskError, Switchboard};

impl Switchboard {
    /// Sets the risk of a conversation that one has. Lowering it takes a reason (invariant 8).
    pub async fn set_risk(&self, badge: &Badge, id: ConversationId, risk: Risk, reason: Text) -> Result<(), DeskError> {
        badge.counsels()?;
        let reason = contract::clean(reason.expose());
        let (content, now, by) = (self.content(), self.now(), badge.id.clone());
        let act: Box<Act> = Box::new(move |conversation| {
            let mut draft = held(&content, conversation, &by, now)?;
            if risk < conversation.risk && reason.expose().is_empty() {
                return Err(StoreError::Refused(
                    "say why the risk is lower than it was thought to be",
                ));
            }
            draft.judge(&by, risk, reason.clone());
            Ok(draft.finish())
        });
        self.act(id, act).await
    }
}
