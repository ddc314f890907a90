## Asking for a person.

person-choice = ඔබ කරන්න කැමති කුමක්ද?
person-choice-leave = පණිවිඩයක් තබන්න
person-choice-topics = මඟපෙන්වීම බලන්න
person-kept = ඔබේ පණිවිඩය තබාගෙන ඇත. කෙනෙක් ආ විට එය කියවා මෙහි පිළිතුර ලියනවා.
