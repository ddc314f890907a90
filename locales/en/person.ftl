## Asking for a person.

person-choice = What would you like to do?
person-choice-leave = Leave a message
person-choice-topics = See the guide first
person-choice-end = That is all for today
person-kept = Your message is kept. When a person comes, they read it and write the answer here.
person-after = Is there anything else we can help with?
person-bye = Thank you for talking with us. You can write again whenever you like.
