/** Verbs of two words and the plain verb that says the same; "verb particle|plain", general English. */
const rows = `
set up|found
start up|found
come down|crash
go down|sink
pick up|arrest
turn up|find
show up|appear
grow up|raise
set sail|leave
go off|explode
blow up|explode
open fire|shoot
take place|hold
go on|continue
step down|resign
stand down|resign
give way|collapse
cave in|collapse
break out|start
carry out|commit
call off|cancel
put off|postpone
turn down|reject
take over|acquire
shut down|close
hand over|give
give up|abandon
pull out|rescue
bring down|topple
burn down|destroy
knock down|hit
run over|hit
take part|participate
lay off|dismiss
touch down|land
splash down|land
set off|leave
pass away|die
find dead|die
send off|dismiss
let go|release
step in|intervene
draw up|write
lock up|jail
be behind|commit
`;

const verbs = new Map(
  rows
    .trim()
    .split("\n")
    .map((row) => row.split("|") as [string, string]),
);

/** The plain verb for a verb with its particle; null where the two make none. */
export const plainVerb = (lemma: string, particle: string): string | null =>
  verbs.get(`${lemma} ${particle}`) ?? null;
