## Danger now. The card with 112 stands before the first of these.

danger-limits = We do not know where you are, and we cannot call for you. If you can call, call { LINE("112") } now.
danger-nobody = Nobody is here to answer right now, but your words stand first in line. Please do not wait for us: call { LINE("112") }.
danger-where = Where is that person now?
danger-where-door = Outside the door
danger-where-inside = Inside
danger-where-following = Following me
danger-where-threats = Calls or threats
danger-where-none = I am not in danger now
danger-door = While that person is outside, keep the door locked and do not open it. If you can, go to a room that locks and turn off the sound of your phone.
danger-inside = If that person is inside, go out to where people are if you can. If not, lock yourself in a room and call { LINE("112") }; you need not speak.
danger-following = When someone follows you, do not go home; go where there are people and light, a shop or a police box. Call { LINE("112") } while you walk.
danger-threats = You need not answer calls or threats. When it is safe, take pictures of the screen, and do not delete what you received.
danger-none = We are glad. The numbers above stay here for you.
danger-show-sound = doh-wah-joo-seh-yoh. gyung-chah-reh sin-goh-heh joo-seh-yoh.
danger-show-meaning = Please help me. Please call the police.
