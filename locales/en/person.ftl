## Asking for a person.

person-choice = What would you like to do?
person-choice-leave = Leave a message
person-choice-topics = Go on with the guide
person-kept = Your message is kept. When a person comes, they read it and write the answer here.
