## While the conversation stands in the queue.

waiting-kept = ရရှိပါပြီ။ လာမယ့်လူက ဒါတွေကို ဖတ်ပါမယ်။
