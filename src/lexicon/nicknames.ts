/** Short forms of given names: members of one row may be one person's name. Without case. */
const rows = `
abigail abby|albert al bert|alexander alex alec sandy aleksandr|alexandra alex sandra|alfred al fred|allan al alan allen
|andrew andy drew|angela angie|anthony tony|antonio tony|arthur art|barbara barb|benjamin ben benny|bernard bernie
|carolyn carol caroline|catherine cathy kate katie cat|charles charlie chuck chas|christina chris tina christine
|christopher chris|clifford cliff|cynthia cindy|daniel dan danny|david dave davey|deborah deb debbie debra|dennis denny
|dmitry dima dmitri|donald don donnie|dorothy dot|douglas doug|edward ed eddie ted ned|edwin ed|eleanor ellie
|elizabeth liz beth betty eliza lisa libby|eugene gene|francis frank|frederick fred freddie|gabriel gabe|geoffrey geoff
|gerald gerry jerry|gregory greg|harold harry hal|henry harry hank|herbert herb|isaac ike|jacob jake|jacqueline jackie
|james jim jimmy jamie|janet jan|jeffrey jeff|jennifer jen jenny|jeremy jerry|jerome jerry|jessica jess|joan joanie
|john jack johnny jon|jonathan jon john|joseph joe joey|joshua josh|judith judy|katherine kate kathy katie kathryn
|kathleen kathy|kenneth ken kenny|kimberly kim|lawrence larry|leonard len lenny leo|leslie les|louis lou|madeleine maddie
|margaret maggie peggy meg greta|martin marty|matthew matt|melissa mel|michael mike mickey mick misha mikhail
|nathaniel nat nate|nicholas nick nicky|norman norm|oliver ollie|oswald ozzie|pamela pam|patricia pat patty tricia
|patrick pat paddy|peter pete|philip phil|rachel rae|raymond ray|rebecca becky|reginald reg reggie|richard rick dick rich richie ricky
|robert bob rob bobby robbie bert|roderick rod|rodney rod|roger rodge|roland rollie|ronald ron ronnie|rudolph rudy rudolf
|russell russ|samantha sam|samuel sam sammy|sandra sandy|sergei sergey|sharon shari|stanley stan|stephen steve steven stevie
|stuart stu|susan sue suzy|suzanne sue|sylvester sly|tamara tammy|terence terry|teresa terry|theodore ted teddy theo
|thomas tom tommy|timothy tim|valerie val|veronica ronnie|victor vic|victoria vicky|vincent vin vince vinny|virginia ginny
|walter walt wally|wilfred will|william bill will billy willy liam|winston win|zachary zach zack|mohammed mohamed muhammad mohammad`;

const groups = new Map<string, Set<number>>();
rows
  .trim()
  .split("|")
  .forEach((row, i) => {
    for (const name of row.trim().split(/\s+/)) {
      const known = groups.get(name);
      if (known === undefined) groups.set(name, new Set([i]));
      else known.add(i);
    }
  });

/** "Bob" and "Robert". */
export function areNicknames(a: string, b: string): boolean {
  const others = groups.get(b.toLowerCase());
  return others !== undefined && [...(groups.get(a.toLowerCase()) ?? [])].some((row) => others.has(row));
}
