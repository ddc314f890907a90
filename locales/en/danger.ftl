## Danger now. The card with 112 stands before the first of these.

danger-limits = We do not know where you are, and we cannot call for you. If you can call, call { LINE("112") } now.
danger-nobody = Nobody is here to answer right now, but your words stand first in line. Please do not wait for us: call { LINE("112") }.
danger-where = Where is that person now?
danger-where-door = Outside the door
danger-where-door-words = outside the door | outside my door | at the door | at my door | at the front door | outside my house | outside my room | in front of my house | knocking on the door | knocking on my door | banging on the door | banging on my door
danger-where-inside = Inside
danger-where-inside-words = he is inside | he's inside | hes inside | she is inside | he is in the house | he's in the house | hes in the house | she is in the house | he is in my room | he came inside | he got inside | broke in
danger-where-following = Following me
danger-where-following-words = following me | follows me | followed me | behind me now | is right behind me | walking behind me | driving behind me | coming after me | chasing me | tailing me
danger-where-threats = Calls or threats
danger-where-threats-words = threatening me | threatens me | threatens to | threats | going to kill me | he will kill me | wants to kill me | keeps calling | keeps texting | keeps messaging | won't stop calling | wont stop calling
danger-where-none = I am not in danger now
danger-door = While that person is outside, keep the door locked and do not open it. If you can, go to a room that locks and turn off the sound of your phone.
danger-inside = If that person is inside, go out to where people are if you can. If not, lock yourself in a room and call { LINE("112") }; you need not speak.
danger-following = When someone follows you, do not go home; go where there are people and light, a shop or a police box. Call { LINE("112") } while you walk.
danger-threats = You need not answer calls or threats. When it is safe, take pictures of the screen, and do not delete what you received.
danger-none = We are glad. The numbers above stay here for you.
danger-show-sound = doh-wah-joo-seh-yoh. gyung-chah-reh sin-goh-heh joo-seh-yoh.
danger-show-meaning = Please help me. Please call the police.
