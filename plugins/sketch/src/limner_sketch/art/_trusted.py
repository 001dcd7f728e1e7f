"""Which words name a glyph of Material Design Icons for certain; looked through one by one, the rest of the set is not used.

``word`` where the glyph has that name, ``word=glyph`` where it has another. What is left out is a picture of something else than
its name says, a brand, a state (``-off``, ``-alert``), or a verb.
"""

from __future__ import annotations

from typing import Final

__all__ = ["SYMBOLS", "THINGS"]

THINGS: Final = """
abacus amplifier anvil army-knife=knife-military atm atom atv awning baby-bottle baby-buggy bacteria
balance-scale=scale-balance balcony ballet-shoe=shoe-ballet bandage barcode baseball-bat basketball-hoop
bathroom-scale=scale-bathroom bed-double billiards blender blinds blood-bag bomb boomerang brain bread-slice
bulletin-board calculator camcorder cannabis carabiner cctv ceiling-fan ceiling-light checkbook checkerboard cigar
circular-saw cleat=shoe-cleat clipboard clothes-iron=iron coat-hanger=hanger coat-rack coffin compost countertop
crystal-ball dna dolly domino-mask drama-masks ear=ear-hearing electric-toothbrush=toothbrush-electric elevator eraser
escalator eyedropper factory fan faucet fax fence-electric film=filmstrip filmstrip fingerprint fire-extinguisher
fire-hydrant fire-station fishbowl flash-drive=usb-flash-drive floppy floppy-disk=floppy food-drumstick football-helmet
footprint=foot-print forklift fuse gantry-crane gas-cylinder gas-station go-kart gravestone=grave-stone greenhouse grill
hair-dryer handcuffs handshake hanger hard-disk=harddisk heels=shoe-heel hockey-puck hockey-stick=hockey-sticks
horseshoe id-card identity-card=id-card ipod ironing-board=iron-board jump-rope kettlebell kitchen-scale=scale
laser-pointer lasso lava-lamp lawn-mower=mower lawnmower=mower lectern life-buoy=lifebuoy lifebuoy lipstick liquor
lotion lungs mace menorah metronome molecule mortar-and-pestle=mortar-pestle mosque moustache=mustache mower mustache
oar ocarina octahedron office-chair=chair-rolling oil-can=oil paddle=oar pallet=shipping-pallet paper-roll paperclip
passport paw paw-print=paw pillar pipe pistol piston plaster=bandage podium poker-chip police-badge police-station
postage-stamp printer projector propane-tank qr-code=qrcode radar radiator record-player resistor rickshaw
roller-blade=rollerblade rollerblade router sack safety-goggles saw-blade scale-balance scanner scoreboard seat seatbelt
security-camera=cctv seed seesaw shark-fin ship-wheel shipping-pallet shower shredder shuriken sickle silo
skipping-rope=jump-rope skull-and-crossbones=skull-crossbones slot-machine smoke-detector snowmobile
soda-bottle=bottle-soda solar-panel soldering-iron soundbar soy-sauce spear speedometer spirit-level spotlight
spray-bottle spray-can=spray sprinkler sprout squeegee stadium staircase=stairs stairs stamp=postage-stamp
steering-wheel=steering stomach storefront string-lights synagogue syringe=needle tangram tap=faucet tape-measure
theatre-mask=drama-masks thermostat timer=timer-outline tire toaster toaster-oven toilet-paper=paper-roll
tombstone=grave-stone toolbox toothbrush town-hall trackpad traffic-cone transmission-tower tumble-dryer tunnel turbine
turnstile turntable=record-player typewriter tyre=tire usb-stick=usb-flash-drive vacuum vacuum-cleaner=vacuum
vanity-light vhs-tape=vhs virus warehouse warehouse-building=warehouse webcam whistle wind-turbine windsock wiper
yin-yang
"""
SYMBOLS: Final = """
accessibility=wheelchair-accessibility account add=plus-thick alert allergy ampersand api asterisk at-sign=at
attachment=paperclip biohazard bluetooth braille broadcast cancel chat copyright cross delete download equal ethernet
exclamation-mark=exclamation exit=exit-to-app export fast-forward female=gender-female filter folder
gender-neutral=gender-non-binary group=account-group help=help-circle import infinity info=information information link
loading login logout male=gender-male menu merge minus network notification=bell omega pause peace percent pi play plus
power question-mark=help radioactive recycle redo refresh reload repeat rewind rss save=content-save search=magnify send
settings=cog share=share-variant shuffle sitemap skip=skip-next stop sync tag translate trash=trash-can undo
unlock=lock-open-variant update upload usb user=account vibrate voicemail volume=volume-high vpn warning=alert web
wheelchair-accessibility wifi yoga zoom=magnify-plus
"""
