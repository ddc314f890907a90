## Danger now. The card with 112 stands before the first of these.

danger-limits = We do not know where you are, and we cannot call for you. If you can call, call 112 now.
danger-coming = Your words stand first in line, and we are asking a person to come.
danger-nobody = Nobody is here to answer right now, but your words stand first in line. Please do not wait for us: call 112.
danger-where = Where is that person now?
danger-where-door = Outside the door
danger-where-inside = Inside
danger-where-following = Following me
danger-where-threats = Calls or threats
danger-where-none = I am not in danger now
danger-door = Keep the door locked and do not open it. If you can, go to a room that locks and turn off the sound of your phone.
danger-inside = If you can get out without being hurt, go where people are. If you cannot, lock yourself in a room and call 112; you need not speak.
danger-following = Do not go home; go where there are people and light, a shop or a police box. Call 112 while you walk.
danger-threats = You need not answer. When it is safe, take pictures of the screen, and do not delete what you received.
danger-none = We are glad. The numbers above stay here for you, and the person we asked still comes.
danger-silent = If you cannot speak, call 112 and press any digit twice. A link comes by text message; with it you can show your place and write in secret.
danger-leave = If having this page open is dangerous, leave it at once. Your words are kept.
danger-after = Is there anything more urgent now?
danger-show-sound = doh-wah-joo-seh-yoh. gyung-chah-reh sin-goh-heh joo-seh-yoh.
danger-show-meaning = Please help me. Please call the police.
