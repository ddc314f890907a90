## While the conversation stands in the queue.

waiting-kept = අපට ලැබුණා. එන කෙනා මේවා කියවනවා.
