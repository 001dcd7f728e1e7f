"""What is drawn as something of its broader kind, and told to be: nobody has drawn each bird, cake and boat.

A word that a figure has itself comes first; these only fill what would else be missing.
"""

from __future__ import annotations

from typing import Final

__all__ = ["STAND_INS"]

# A figure, and the words for which it stands.
_ROWS: Final = """
baseball player: batsman, wicketkeeper
accordion: melodeon, bandoneon, squeezebox, hurdy gurdy
actor: thespian, stage actor, performer, ventriloquist, impersonator, stuntman, comic performer
airplane: jumbo jet, bomber plane, microlight, ultralight
alien: space creature, grey alien
ambulance: rescue vehicle
anchor: grapnel, boat anchor, kedge
angel: seraph, archangel, valkyrie, guardian angel
ant: fire ant, leafcutter ant, army ant
anteater: aardvark, numbat, tamandua
antelope: eland, dik dik, gerenuk, saiga, nyala, waterbuck, hartebeest, duiker
apple: crab apple, quince, medlar, custard apple, cherimoya
arc de triomphe: archway, gateway, stone arch
axe: battle axe, adze, ice axe
backpack: haversack, hiking pack
bag: clutch bag, shoulder bag, satchel, messenger bag, bum bag, fanny pack, evening bag
ball: medicine ball, exercise ball, squash ball
bandage: gauze, tourniquet, plaster cast
banknote: euro note, bill money, greenback, pound note
barber: stylist, wigmaker
barn: cowshed, hayloft, byre, pigsty
barrel: vat, tun, oil drum
basket: creel, trug, punnet, bread basket
bathtub: whirlpool bath, clawfoot tub, bathing tub
beans: lima beans, broad beans, runner beans, mung beans
bed: four poster bed, camp bed, water bed, murphy bed, trundle bed
bee: carpenter bee, mason bee, mining bee
beehive: wasp nest, apiary, hornet nest, skep
beer: lager, pilsner, ipa, ginger beer
beetle: weevil, june bug, water beetle, longhorn beetle, firebug, stink bug, shield bug
bell: cowbell, sleigh bell, handbell, carillon
bell pepper: capsicum, pimento
bicycle: racing bike, bmx, penny farthing bike, folding bike, pedal bike, e bike, exercise bike
bird: chaffinch, tanager, nuthatch, treecreeper, wagtail, pipit, catbird, waxwing, shrike, flycatcher, bee eater, cuckoo, nightjar, kinglet, siskin, linnet, redstart, bowerbird, lyrebird, mynah, fairy wren, towhee, junco, grosbeak, sunbird, honeyeater, vireo, cowbird
blacksmith: ironmonger, tinsmith
blueberries: blackcurrant, cloudberry, huckleberry, boysenberry, loganberry, acai, juniper berry, rosehip
bone: wishbone, femur, thighbone, jawbone, rib bone
book: hardback, manual, tome, photo album, logbook, hymn book, grimoire
bookshelf: shelving, bookstand, magazine rack
boot: wellies, ankle boot, galoshes, army boot, gumboot, ugg boot
bottle: decanter, carafe, phial, demijohn, hip flask
bow and arrow: longbow, recurve bow
bowl: porringer, tureen, ramekin
box: packing case, parcel box, coffer, hatbox, shoebox, storage box
bracelet: cuff bracelet, wristband
bread: ciabatta, focaccia, sourdough, rye bread, brown bread, soda bread, pumpernickel, cornbread, garlic bread
bridge: overpass, flyover, trestle bridge
broom: sweeper, push broom
bucket: mop bucket, ice bucket, milk pail, champagne bucket
builder: scaffolder, labourer, navvy, foreman
bus: coach bus, shuttle bus, school coach
bush: gorse, privet, laurel bush, juniper bush, elderberry bush, boxwood, heather, bramble, sagebrush, azalea bush
businessman: broker, stockbroker, minister politician
butterfly: red admiral, painted lady butterfly, peacock butterfly, cabbage white
cactus: barrel cactus, peyote, opuntia
cake: fruit cake, carrot cake, red velvet cake, black forest cake, bundt cake, angel food cake, pound cake, chiffon cake, battenberg, victoria sponge, madeira cake, stollen, lemon drizzle, coffee cake, sachertorte, simnel cake
camera: dslr, instant camera, disposable camera
campfire: ember, pyre
candle: tea light, taper candle, votive candle, church candle, scented candle
candy: taffy, sherbet, liquorice, licorice, sour candy, marzipan, halva, rock candy, humbug
cap: flat cap, newsboy cap, trucker cap, skullcap, kippah, yarmulke
car: coupe, saloon car, estate car, station wagon, hybrid car, minicar, compact car, muscle car, hot rod, jalopy, people carrier
carpenter: joiner, cabinetmaker, cooper, wheelwright, luthier, boatbuilder
carriage: chariot, phaeton, landau, hansom cab, coach and horses, horse drawn carriage, stage coach, gig carriage, hackney carriage
cart: oxcart, pushcart, tumbrel, dumpcart
castle: fort, stronghold, chateau, alcazar, burg, rampart
cat: manx, birman, burmese cat, munchkin cat, american shorthair, devon rex
cave: lair
cello: contrabass, viola da gamba
centipede: silverfish
chair: dining chair, folding chair, wicker chair, highchair seat, swivel chair
cheese: gruyere, edam, stilton, emmental, roquefort, mascarpone, cottage cheese
chef: confectioner, chocolatier, pizzaiolo
cherry: sour cherry, acerola
chicken drumstick: chicken thigh
chicken soup: ragout, hotpot, cassoulet, ratatouille, coq au vin, chili con carne, beef bourguignon, irish stew, feijoada, rendang
church: abbey, monastery, convent, priory, friary, nunnery, kirk
cinema: playhouse, concert hall, auditorium, amphitheater
clam: abalone, geoduck
clarinet: english horn, oboe d'amore, shawm, duduk, bass clarinet
clock: mantel clock, carriage clock, bedside clock, station clock
clown: harlequin, buffoon, pierrot
coat: frock coat, pea coat, mackintosh, greatcoat
cocktail: cosmopolitan, negroni, bloody mary, spritz, sangria, mimosa, bellini
coffin: sarcophagus, mummy case
coin: penny, dime, nickel, doubloon, euro coin, ducat, shilling, farthing
comb: afro comb, curry comb
computer: imac, chromebook
cookie: shortbread, snickerdoodle, oatmeal cookie, ginger snap, digestive biscuit, biscotti, amaretti, florentine, jammy dodger, sugar cookie, wafer, hobnob, speculoos, ginger biscuit
cooking pot: stockpot, dutch oven, pressure cooker, slow cooker, rice cooker, crock pot, double boiler
coral: sea fan, brain coral, coral polyp, sea sponge
cow: heifer, steer, longhorn, gaur, banteng, aurochs, bullock
cowboy: cowhand, gaucho, wrangler, rodeo rider, vaquero, cattleman
crab: fiddler crab, coconut crab, spider crab, horseshoe crab
crocodile: gharial, cayman
crow: chough, carrion crow
crown: circlet
curry: korma, vindaloo, dal, dhal, green curry, red curry, katsu curry, butter chicken, massaman
curtain: roller blind, venetian blind, shower curtain
cyclist: bmx rider, track cyclist, bike courier
deer: roe deer, fallow deer, muntjac, sika deer, pudu
desk: bureau, standing desk, school desk, secretary desk
detective: secret agent, private eye, sleuth, undercover agent, informant
dice: monopoly, scrabble, backgammon, ludo, chutes and ladders, snakes and ladders, parcheesi, mancala
dinosaur: iguanodon, allosaurus, hadrosaur, parasaurolophus, carnotaurus, protoceratops, megalosaurus, mosasaur
dip: relish, aioli, hollandaise, bechamel, tartar sauce, barbecue sauce, tahini
doctor: gp, oncologist, radiologist, neurologist, optometrist, chiropractor, anesthetist
doll: porcelain doll, matryoshka doll, voodoo doll, action figure, barbie
dolphin: vaquita, river dolphin, spinner dolphin
donkey: hinny, onager
dragon: amphiptere, wyrm
dress: sundress, cocktail dress, pinafore, frock, sari, cheongsam, qipao, kaftan, caftan, dirndl, maxi dress, muumuu, petticoat
drill: hand drill, brace and bit, impact driver, auger, gimlet, electric screwdriver
drum: bodhran, taiko, kettledrum, tom tom, cajon, bass drum, drum machine
duck: teal, eider, pintail, merganser, wigeon, shoveler, goldeneye, pochard, coot, moorhen, grebe
dumbbell: hand weight
dumpling: wonton, momo, potsticker, xiaolongbao, manti
dwarf: kobold
eagle: harpy eagle, golden eagle, sea eagle
earring: stud earring, hoop earring, hoop earrings, ear cuff
eel: lamprey, hagfish
egg: ostrich egg, quail egg, duck egg, dinosaur egg, goose egg
elf: wood elf, santa's helper, drow, high elf
envelope: letter envelope, airmail, mailer
excavator: steam shovel, earth mover, trencher
factory: brewery, distillery, sawmill, refinery, foundry, shipyard, steel mill, paper mill, power station, textile mill, cannery
fairy: dryad, sylph, tooth fairy, banshee, changeling
farmer: milkmaid, ploughman, crofter, farmhand, vintner, dairyman
faucet: spigot, stopcock, kitchen tap
feather: plume, goose feather, down feather
fence: railing, palisade, stockade, handrail, balustrade, barricade, trellis
fern: bracken, horsetail plant
fighter jet: stealth bomber, spy plane
fish: haddock, halibut, flounder, plaice, sea bass, snapper, grouper, tilapia, bream, mullet, pollock, minnow, tetra, cichlid, betta, catfish, monkfish, turbot, wrasse, parrotfish, triggerfish, damselfish, flying fish, gurnard, archerfish, blenny, goby, gar, wels, arowana, hake, whiting, smelt
fisherman: whaler, crabber
fishing boat: lobster boat, narrowboat
flag: ensign
flask: retort, petri dish, measuring cylinder
flower: begonia, cosmos, columbine, freesia, statice, gypsophila, amaryllis, gentian, oleander, hellebore, sweet pea, morning glory, wallflower, honeysuckle, bougainvillea, lobelia, salvia, pelargonium, nasturtium
flute: fife, ocarina, pan pipe, shakuhachi, pennywhistle, ney
footballer: goalie, midfielder, soccer star, quarterback, linebacker
fortune teller: palmist, medium person, psychic, tarot reader, soothsayer, oracle
fountain: drinking fountain, wishing fountain
fox: bat eared fox, corsac fox, swift fox, kit fox
french horn: alphorn, hunting horn
frog: glass frog, peeper
frying pan: saute pan, grill pan, cast iron pan, crepe pan
gate: turnpike, portcullis, tollgate, kissing gate
gazebo: arbour, arbor, summerhouse, belvedere, rotunda
ghost: spectre, specter, wraith, apparition
glasses: pince nez, bifocals, lorgnette, contact lenses
goat: markhor, chamois, tahr
goose: canada goose, greylag goose, barnacle goose, snow goose
grass: sedge, pampas grass, turf, lemongrass, ryegrass
grasshopper: katydid, weta
gravestone: cenotaph, grave marker, memorial stone
guinea pig: agouti, paca, degu, mara
guitar: bouzouki, mandola, cuatro, charango, requinto, dobro, lap steel
gymnast: contortionist, trapeze artist, tightrope walker
hammer: croquet mallet, claw hammer, tack hammer
harp: zither, dulcimer, autoharp, koto, kora, psaltery, guzheng, kantele
hat: trilby, panama hat, bucket hat, cloche, derby hat, homburg, pork pie hat, tam o shanter, deerstalker, boater, ushanka, pillbox hat, tricorne, bicorne, balaclava
hawk: harrier, sparrowhawk, goshawk, hobby bird
helicopter: gyrocopter, air ambulance, autogyro
heron: bittern, night heron
hiker: rambler, wanderer, pilgrim, trail runner
hill: knoll, tor, hillock, hummock, slag heap
horse: gelding, przewalski horse, icelandic horse
hospital: infirmary, sanatorium, medical center, health centre, hospice
hot-air balloon: montgolfier
house: townhouse, manor, semi detached house, terraced house, duplex, detached house, ranch house, homestead, hacienda, rectory, vicarage, guesthouse, boarding house, brownstone, row house
hut: shanty, bothy, alpine hut, lean to, hovel, cabana, nissen hut
island: atoll, islet, cay, archipelago
ivy: pothos, climbing rose
jacket: doublet, tailcoat, gilet, down jacket
jar: canister, pickle jar
jellyfish: man o war, box jellyfish, sea wasp, comb jelly
jockey: equestrian, polo player, horseman, horse rider, horsewoman, show jumper
juice: smoothie bowl, cordial
kale: mustard greens
kangaroo: wallaroo, tree kangaroo, bettong, potoroo
king: tsar, czar, kaiser, maharaja, raja, shah, sovereign, duke, earl, baron
kitchen knife: cleaver, butcher's knife, carving knife, paring knife, steak knife, butter knife, machete, hunting knife, palette knife, oyster knife, box cutter, switchblade, scalpel
kite: box kite, stunt kite, paper kite
knight: paladin, templar, black knight, jouster, hoplite, berserker, zulu warrior, hun, celt
ladder: step ladder, loft ladder
lamp: lava lamp, night light, reading lamp, sconce, paper lamp
lantern: hurricane lamp, kerosene lamp
lemur: aye aye, indri, sifaka
lettuce: endive, chicory, radicchio, watercress, romaine, lamb's lettuce, cress
librarian: typist, administrator
lipstick: lip gloss, lip balm, chapstick
lizard: skink, anole, gila monster, agama, horned lizard, frilled lizard, slow worm
lobster: yabby
magician: conjurer, conjuror, hypnotist, escapologist, mind reader
maid: janitress, charwoman
mammoth: woolly rhino
mask: gas mask, ski mask, venetian mask, halloween mask, death mask, hockey mask, tiki mask, welding mask
mechanic: machinist, car mechanic, fitter, motor mechanic
melon: casaba
microscope: electron microscope
mirror: hand mirror, vanity mirror, pier glass
mongoose: genet, civet, binturong, fossa
monk: abbot, ascetic, buddhist monk, tibetan monk
monkey: macaque, tamarin, marmoset, howler monkey, spider monkey, colobus, langur, bonobo, proboscis monkey, squirrel monkey, loris, tarsier, vervet
monster: lucifer, oni, incubus, chupacabra, boogeyman, swamp monster, behemoth
mop: swab, squeegee mop, floor mop
mosque: masjid
moth: luna moth, hawk moth, death's head moth, silk moth
motorboat: launch boat, hydrofoil, patrol boat, airboat, jet boat
motorcycle: dirt bike, sidecar, superbike
mountain: butte, mesa, pinnacle, massif, sierra, escarpment
mouse: lemming, harvest mouse, deer mouse, kangaroo rat, pocket mouse
mousetrap: bear trap, snare, lobster pot, rat trap
mug: cortado
museum: gallery building, art gallery, exhibition hall, planetarium, stock exchange
mushroom: chanterelle, porcini, shiitake, portobello, champignon, oyster mushroom, morel, button mushroom, cep
necklace: choker, talisman, chain necklace, rosary, beads
nest: bird's nest, eyrie, rookery, birds nest
net: trawl, cargo net, landing net
notebook: sketchbook, exercise book, jotter, scrapbook
nun: mother superior, novice nun
nurse: orderly, care worker, carer, health visitor
ogre: goblin king, bugbear, giant troll, hobgoblin
onion: chive, red onion
opossum: cuscus, quoll
orange: satsuma, yuzu, tangelo, bergamot
ostrich: rhea bird
owl: tawny owl, screech owl, burrowing owl, great horned owl, eagle owl, elf owl
paintbrush: pastry brush, shaving brush, basting brush, house paint brush
painter: decorator, house painter, muralist, watercolourist, portraitist, sketch artist
pancakes: drop scone, dutch baby
pants: chinos, corduroys, cargo pants, sweatpants, joggers, slacks, culottes, breeches, capri pants, bell bottoms, khakis, long johns, pantaloons, jodhpurs
paper: leaflet, letterhead, memo, flyer sheet, invoice
parrot: lorikeet, conure, african grey, kakapo, kea, lory, amazon parrot, rosella, galah
peanut: beechnut
pen: ballpoint, biro, rollerball, gel pen
pencil: coloured pencil, mechanical pencil, graphite stick, charcoal pencil
pendant: lapel pin
penguin: king penguin, rockhopper, macaroni penguin, gentoo, chinstrap penguin, adelie penguin
perfume: aftershave, eau de toilette
pheasant: ptarmigan, capercaillie, guineafowl, francolin, bobwhite
phoenix: thunderbird, simurgh, roc
phone: handset
photographer: paparazzi, videographer, filmmaker, film director, cinematographer
piano: clavichord, spinet, pianola, harmonium, hammond organ
pie: cottage pie, shepherd's pie, meat pie, key lime pie, lemon meringue pie, mince pie, cherry pie, blueberry pie, rhubarb pie, pasty
pig: peccary, javelina, babirusa, sow
pigeon: wood pigeon, turtle dove
pill: aspirin, antibiotic, medicine pill
pine tree: juniper, yew, spruce tree, hemlock tree, douglas fir
pirate: corsair, privateer, swashbuckler, freebooter
plate: side plate
plesiosaur: sea dragon
pliers: wire cutters, vise grips, secateurs, tin snips, bolt cutters, needle nose pliers
plum: damson, greengage, sloe, mirabelle
police officer: constable, deputy, gendarme, bailiff, traffic cop, warden, customs officer, bouncer
porridge: polenta, gruel
potted plant: rubber plant, calathea, dracaena, spider plant, peace lily, croton, dieffenbachia
priest: archbishop, deacon, curate
prince: dauphin, archduke
princess: damsel, infanta, archduchess
pudding: blancmange, mousse, tapioca pudding, bread pudding, semifreddo, zabaglione
pumpkin: acorn squash, butternut squash, kabocha, patty pan squash
queen: duchess, countess, baroness, tsarina, maharani, sultana
rabbit: pika, angora rabbit, cottontail
radiator: storage heater
radio: transistor radio, hi fi, ghetto blaster, cb radio
rake: leaf rake, garden claw
ramen: soba, ramen noodles, rice noodles
rat: muskrat, bandicoot, nutria, coypu, mole rat, naked mole rat, pack rat
razor: electric razor, straight razor, trimmer
rice: bulgur
robot: automaton, humanoid robot, mech, robot butler
rock: cobble, outcrop, granite rock, menhir, megalith, limestone
rocket: booster rocket, launch vehicle
rope: cord, twine, skipping cord
rowing boat: skiff, punt, coracle, dory, pirogue, tender boat, jolly boat, longboat, wherry
rug: bath mat, kilim, persian rug, welcome mat, yoga rug, floor mat, hearth rug
runner: sprinter, marathon runner, hurdler, relay runner
saddle: packsaddle, sidesaddle, bridle, stirrup, reins, harness, halter
sailboat: cutter ship, trimaran, junk boat, sailing yacht, regatta boat, felucca
sailing ship: barquentine
sailor: bosun, deckhand, mariner, navigator, helmsman, skipper, first mate, midshipman
salad: caprese, cobb salad, nicoise, fruit salad, waldorf salad
salamander: olm, mudpuppy, hellbender
sandal: huarache
sandwich: blt, grilled cheese, reuben, croque monsieur, toastie, hoagie, banh mi, cubano
satellite: sputnik, weather satellite, cubesat
sausage: chorizo, salami, black pudding, pepperoni, kielbasa, chipolata, mortadella, merguez
saw: hacksaw, fretsaw, coping saw, bow saw, crosscut saw, band saw
scarf: pashmina, muffler, snood, ascot tie
school: college, academy, high school, nursery school, campus
scientist: microbiologist, entomologist, alchemist
scissors: hedge trimmer, hedge clippers, loppers, pruning shears, pruners
scooter: mobility scooter
scorpion: whip scorpion, vinegaroon
scroll: papyrus scroll, vellum, treasure scroll, charter
seagull: skua, kittiwake, petrel, shearwater, fulmar
seal: elephant seal, fur seal, monk seal, leopard seal, harp seal
seaweed: sea lettuce, nori, eelgrass
shark: great white, tiger shark, whale shark, nurse shark, mako, reef shark, basking shark
sheep: merino, dall sheep
shell: cowrie, scallop shell, nautilus shell, whelk shell
shield: targe
ship: freighter, battleship, destroyer, icebreaker, galley, aircraft carrier
shoe: espadrille, slip on shoe, deck shoe, court shoe, pump shoe, wedge shoe, platform shoe, mary jane
shop: deli, drugstore, hardware store, barbershop, haberdashery, general store, department store, grocer's shop, tea shop, butcher shop, convenience store, sweet shop
shovel: snow shovel, coal shovel, trench tool
shrimp: mantis shrimp
singer: opera singer, soprano, baritone, crooner, vocalist, cantor
sink: bidet, washbowl, washstand, hand basin
skeleton: lich
skier: ski jumper, cross country skier, slalom racer, biathlete
skirt: sarong, pencil skirt, hula skirt, grass skirt
skyscraper: office block, condominium, headquarters, penthouse
sled: luge, sleigh sled
slide: water slide, helter skelter
snail: limpet, winkle
snake: boa constrictor, mamba, garter snake, king snake, corn snake, milk snake, coral snake, asp, grass snake, krait, sidewinder, taipan
soap: soap dispenser, bar soap, shower gel, body wash
sock: stockings, knee socks, leg warmers
sofa: chesterfield, daybed, chaise longue
soldier: sergeant, corporal, infantryman, commando, grenadier, legionnaire, mercenary, cadet, lieutenant, paratrooper, sentry
soup: chowder, bisque, gazpacho, consomme, tom yum, bouillabaisse, gumbo, vichyssoise, pumpkin soup, tomato soup, onion soup, lentil soup
spaghetti: penne, fusilli, tagliatelle, linguine, fettuccine, carbonara, bolognese, tortellini, rigatoni, farfalle, cannelloni, orzo, vermicelli, pappardelle
spatula: slotted spoon, dough scraper, cake server
spear: pike, harpoon, halberd, assegai, glaive
spider: black widow, wolf spider, jumping spider, orb weaver, daddy longlegs, harvestman
spoon: dessert spoon, soup spoon, measuring spoon
squirrel: ground squirrel, red squirrel
statue: figurine, effigy
steak: t bone steak, sirloin, ribeye, fillet steak, veal, tenderloin, brisket, venison, joint of meat, mutton
stool: pouffe, tuffet, hassock, step stool
stork: marabou, jabiru, shoebill
stove: range cooker, gas stove, patio heater, cast iron stove
succulent: sedum, houseleek, jade plant, yucca
suitcase: valise, holdall, duffel bag, portmanteau, carry on, steamer trunk
sweater: fleece
swimmer: free diver, synchronised swimmer
sword: rapier, sabre, cutlass, scimitar, broadsword, claymore, longsword, epee, gladius, bayonet, falchion, dirk
syringe: hypodermic, vaccine shot, epipen
t-shirt: tunic, rugby shirt, camisole, smock, kurta
table: trestle table, console table, writing table, dressing table, kotatsu, end table
tailor: milliner, costume designer, draper, haberdasher
tea: oolong, chai latte
teacher: schoolmistress, educator, ski instructor, driving instructor, schoolmaster
teddy bear: soft toy, plush toy
telescope: periscope, sextant, theodolite
television: flat screen, plasma screen
temple: ziggurat, sanctuary, mausoleum, oracle temple
tent: marquee, bivouac, ger, big tent, pup tent
thermometer: barometer, hygrometer, meat thermometer, rain gauge
thief: pickpocket, highwayman, mugger, shoplifter, crook, bank robber, smuggler
toilet: urinal, latrine, lavatory
tooth: fang, molar, incisor, dentures, false teeth, canine tooth
toothbrush: electric toothbrush, dental floss, interdental brush
torch: tiki torch, firebrand
tower: bell tower, belfry, campanile, lookout tower, lifeguard tower, fire tower, spire, steeple
toy blocks: lego bricks, duplo
tractor: harvester, baler, seed drill, thresher
train: railcar, freight train, commuter train, metro train, goods train, sleeper train, monorail train, railway carriage
tram: light rail, cable tram
trampoline: mini trampoline
treadmill: rowing machine, elliptical, cross trainer, stair climber, stationary bike
tree: hornbeam, alder, hazel tree, rowan, mahogany, teak tree, ebony tree, hawthorn, cottonwood, locust tree, mulberry tree, kapok, deciduous tree
truck: juggernaut, articulated lorry, flatbed truck, garbage lorry, big rig, eighteen wheeler, removal van
trumpet: flugelhorn, post horn, vuvuzela
tuba: euphonium, helicon
turnip: celeriac, jicama, parsley root
turtle: terrapin, snapping turtle, box turtle, leatherback
umbrella: brolly
unicorn: qilin
van: panel van, transit van
vase: ewer, pottery jar, krater
viking: norseman, viking warrior
violin: erhu, rebec
volcano: caldera, lava dome
vulture: lammergeier, turkey vulture
waiter: footman, bellhop, maitre d, valet, busboy, bellboy, porter hotel, doorman
wardrobe: linen cupboard, china cabinet, credenza
warehouse: bunker, granary, barracks
watch: rolex
weasel: mink, sable, fisher cat, tayra
whale: minke whale, fin whale, bowhead, pilot whale, gray whale
whisk: egg beater, hand mixer, milk frother
wine glass: port wine, rose wine, vermouth
witch: crone, wicked witch, baba yaga
wizard: necromancer
wolf: maned wolf, dhole
woman: geisha, maiko, showgirl
worm: mealworm, nematode, roundworm, inchworm
wrench: monkey wrench, socket wrench, allen key, hex key, torque wrench, pipe wrench
wrestler: mma fighter, grappler
writer: newsreader, columnist, correspondent, war correspondent, playwright, scribe, biographer, editor, dramatist
xylophone: vibraphone, celesta, metallophone, balafon
zombie: ghoul, walking dead
"""
STAND_INS: Final[dict[str, str]] = {
    word: noun
    for row in _ROWS.strip().splitlines()
    for noun, _, words in (row.partition(": "),)
    for word in words.split(", ")
}
