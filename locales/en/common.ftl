## Words that act at every moment, and the words for yes and no.

interrupt-person = person | a person | human | a human | real person | agent | operator | counselor | counsellor | talk to a person | talk to someone | talk to a human | speak to a person | i want to talk to a person | i want to talk to someone | can i talk to someone | let me talk to a human please | connect me to a counselor
interrupt-danger = danger | i am in danger | im in danger | i'm in danger | emergency | help me now | call the police | police | 112 | sos | save me
interrupt-leave = leave | exit | quit | stop | bye | goodbye | good bye | end | close | i have to go | i must go
interrupt-erase = erase | delete | erase everything | delete everything | erase this | delete this | delete my messages | please delete | please delete everything | erase all | delete all
interrupt-language = language | languages | change language | other language | another language
interrupt-back = back | go back | previous | one step back
interrupt-again = again | start again | start over | restart | from the beginning | begin again
word-yes = yes | yes please | yeah | yep | yup | y | ok | okay | sure | right | correct | ne | ye
word-no = no | no thanks | no thank you | nope | n | not | wrong | ani | aniyo

## The first words.

greeting = Hello, and welcome. You need not give your name, and you can write in the language you like.
notice = A prepared guide answers first, and the people who help here may read what you write. If a life or a child is in danger, we may have to tell those who can protect them.
notice-device = This page stores nothing on this device, but the browser's history is not erased. To go at once, press “Leave now” at the top.

## When an answer does not fit the question.

again-choice = Sorry, that was not clear to us. Please pick one of the answers below.
again-text = Could you write it in a few words?
again-number = Please write only a number, such as 3.
again-date = Please write a date, such as 2027-03-15.
again-email = Please write an e-mail address, such as name@example.com.
again-phone = Please write a phone number, digits only.
again-yes-no = Please answer yes or no.
stale-choice = That question has passed. Here is the present one.
fault-of-ours = Something failed on our side, so there is no answer to this yet. Your words are kept, and a person will read them.
not-understood = Sorry, that was not clear to us.
more-options = More
label-yes = Yes
label-no = No
label-skip = Skip
label-person = Talk to a person
ask-1345 = This may have changed. Please ask { LINE("1345") }, the immigration contact center.

## Language.

language-which = Which language would you like?
language-changed = We go on in English now.
language-offer = Shall we go on in { $language }?

## Leaving and erasing.

erase-confirm = Once erased, it cannot be brought back. Shall we erase this whole conversation?
not-kept = (this was not kept)
conversation-closed = This conversation has ended. You can write again whenever you like.

## Waiting for a person, and being with one.

queue-waiting = You are in line, and your words are kept. You can go on writing while you wait.
queue-position = Your place in line is number { $position }.
queue-danger = We have put you first in line. Whoever comes first reads your words first.
counselor-joined = A person is here with you now.
counselor-left = The person has left this conversation. The guide goes on from here.
counselor-lost = The person had to go. You are in line again, and your place is kept.
visitor-left = The page was left with “Leave now”.
nobody-now = Nobody is here to answer right now. You can still leave us a message.
leave-message-how = Please write your message below. With a “return number” you can read the answer here later.

## Words in dates, and the texts of a form.

word-month-1 = January | Jan
word-month-2 = February | Feb | Febuary | Feburary
word-month-3 = March | Mar
word-month-4 = April | Apr
word-month-5 = May
word-month-6 = June | Jun
word-month-7 = July | Jul
word-month-8 = August | Aug
word-month-9 = September | Sept | Sep
word-month-10 = October | Oct
word-month-11 = November | Nov
word-month-12 = December | Dec
word-today = today
word-tomorrow = tomorrow | tommorow | tomorow | tommorrow | tmrw
date-order = dmy
label-confirm = That is right
label-correct = Change an answer
form-which = Which answer shall we change?
form-skipped = not given
again-short = Could you write a little more?
again-long = That is a little too long for us to keep. Could you write it shorter?
