## Somebody follows, waits, writes, frightens. The first words of every bubble are plain.

stalking-safe = Thank you for telling us. Are you safe right now?
stalking-safe-yes = I am safe
stalking-safe-seen = Someone may see this
stalking-safe-seen-words = over my shoulder | can see my phone | can see my screen | looking at my phone | checks my phone | checking my phone | reads my messages | reading my messages | he is next to me | he's next to me | she is next to me | he might see this
stalking-safe-danger = I am in danger now
stalking-safe-danger-words = he is here | he's here | hes here | she is here | he is at my door | he's at my door | is outside my door | he is in my house | trying to get in | following me right now | following me now | has a knife
stalking-safe-unsure = I do not know
stalking-seen = Then we use plain words only. You can answer with numbers alone.
stalking-seen-next = Which is best for you?
stalking-seen-next-quiet = Go on quietly
stalking-seen-next-leave = Leave now
stalking-seen-leave = Come back whenever it is all right for you.
stalking-unsure = You need not be sure. You can ask at the numbers below at any hour.

stalking-act = Which of these comes nearest?
stalking-act-follow = Follows or blocks me
stalking-act-wait = Waits near me
stalking-act-contact = Keeps contacting me
stalking-act-things = Sends or leaves things
stalking-act-damage = Damages things
stalking-act-share = Spreads my data
stalking-act-pretend = Pretends to be me
stalking-act-other = Something else
stalking-fault = What happens to you is not your fault. You may trust what you feel.
stalking-law = Against your will and again and again, this is a crime, with up to { $crime-years ->
    [one] one year
   *[other] { $crime-years } years
} in prison (as of { $crime-years-as-of }; source: { $crime-years-source }).

stalking-help = What would you like to know?
stalking-help-keep = What to keep
stalking-help-police = What police and courts do
stalking-help-numbers = Numbers to call
stalking-help-end = That is all for today

stalking-keep-note = Do this only when it is safe. Write down the day, the hour, the place, what happened and who saw it.
stalking-keep-screen = Take pictures of the screen with sender and time, and keep the list of calls. Photograph a parcel without opening it.
stalking-keep-copy = Ask soon for camera recordings, because they are overwritten. Keep one more copy where that person cannot reach it.

stalking-police-spot = Those who come when you call must stop it, warn in writing and keep that person apart from you (as of { $on-the-spot-as-of }; source: { $on-the-spot-source }).
stalking-police-ban = When it is urgent, coming within { $ban-meters } meters and all contact can be forbidden for up to { $police-ban ->
    [one] one month
   *[other] { $police-ban } months
} (as of { $police-ban-as-of }; source: { $police-ban-source }).
stalking-police-ask = You can ask for it yourself, and so can the person who reported.
stalking-court-ban = A court can order the same for { $court-ban } months and extend it twice (as of { $court-ban-as-of }; source: { $court-ban-source }).
stalking-police-name = Officials in charge must not let it be known who you are (as of { $name-kept-as-of }; source: { $name-kept-source }).

stalking-bye = Thank you for talking with us. You can write again whenever you like.
