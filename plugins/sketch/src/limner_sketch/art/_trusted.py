"""Which words name a glyph of Material Design Icons for certain; looked through one by one, the rest of the set is not used.

``word`` where the glyph has that name, ``word=glyph`` where it has another. What is left out is a picture of something else than
its name says, a brand, a state (``-off``, ``-alert``), a verb as often as a noun (``tap``, ``film``), or a part of something (``paw``, ``seat``).
"""

from __future__ import annotations

from typing import Final

__all__ = ["METRES", "SYMBOLS", "THINGS"]

THINGS: Final = """
abacus amplifier anvil army-knife=knife-military atm atom atv baby-bottle baby-buggy bacteria
balance-scale=scale-balance ballet-shoe=shoe-ballet bandage barcode baseball-bat basketball-hoop
bathroom-scale=scale-bathroom bed-double billiards blender blinds blood-bag bomb boomerang brain bread-slice
bulletin-board calculator camcorder cannabis carabiner cctv ceiling-fan ceiling-light checkbook checkerboard cigar
circular-saw cleat=shoe-cleat clipboard clothes-iron=iron coat-hanger=hanger coat-rack coffin compost crystal-ball dna
domino-mask drama-masks electric-toothbrush=toothbrush-electric elevator eraser escalator eyedropper factory faucet fax
fence-electric filmstrip fingerprint fire-extinguisher fire-hydrant fire-station fishbowl flash-drive=usb-flash-drive
floppy floppy-disk=floppy food-drumstick football-helmet footprint=foot-print forklift fuse gantry-crane gas-cylinder
gas-station go-kart gravestone=grave-stone greenhouse grill hair-dryer handcuffs handshake hanger hard-disk=harddisk
hockey-puck hockey-stick=hockey-sticks horseshoe id-card identity-card=id-card ipod ironing-board=iron-board jump-rope
kettlebell kitchen-scale=scale laser-pointer lasso lava-lamp lawn-mower=mower lawnmower=mower lectern life-buoy=lifebuoy
lifebuoy lipstick liquor lotion lungs mace menorah metronome molecule mortar-and-pestle=mortar-pestle mosque mower oar
ocarina octahedron office-chair=chair-rolling oil-can=oil pallet=shipping-pallet paper-roll paperclip passport
paw-print=paw pillar pipe pistol piston podium poker-chip police-badge police-station postage-stamp printer projector
propane-tank qr-code=qrcode radar radiator record-player resistor rickshaw roller-blade=rollerblade rollerblade router
sack safety-goggles saw-blade scanner scoreboard security-camera=cctv seed seesaw shark-fin ship-wheel shipping-pallet
shredder shuriken sickle silo skipping-rope=jump-rope skull-and-crossbones=skull-crossbones slot-machine smoke-detector
snowmobile soda-bottle=bottle-soda solar-panel soldering-iron soundbar soy-sauce spear speedometer spirit-level
spotlight spray-bottle spray-can=spray sprinkler sprout squeegee stadium staircase=stairs stairs steering-wheel=steering
storefront string-lights synagogue syringe=needle tangram tape-measure theatre-mask=drama-masks thermostat
timer=timer-outline tire toaster toaster-oven toilet-paper=paper-roll tombstone=grave-stone toolbox toothbrush town-hall
trackpad traffic-cone transmission-tower tumble-dryer tunnel turbine turnstile turntable=record-player typewriter
tyre=tire usb-stick=usb-flash-drive vacuum-cleaner=vacuum vanity-light vhs-tape=vhs virus warehouse
warehouse-building=warehouse webcam wind-turbine windsock wiper yin-yang
"""
SYMBOLS: Final = """
accessibility=wheelchair-accessibility account add=plus-thick alert allergy ampersand api asterisk at-sign=at
attachment=paperclip biohazard bluetooth braille broadcast cancel chat copyright cross delete download equal ethernet
exclamation-mark=exclamation exit=exit-to-app export fast-forward female=gender-female filter folder
gender-neutral=gender-non-binary group=account-group help=help-circle import infinity info=information information link
loading login logout male=gender-male menu merge minus network omega pause peace percent pi play plus profile=account user-profile=account user-account=account avatar=account
power question-mark=help radioactive recycle redo refresh reload repeat rewind rss save=content-save search=magnify send
settings=cog share=share-variant shuffle sitemap skip=skip-next stop sync tag translate trash=trash-can undo
unlock=lock-open-variant update upload usb user=account vibrate voicemail volume=volume-high vpn warning=alert web
wheelchair-accessibility wifi yoga zoom=magnify-plus
"""
METRES: Final[dict[float, str]] = {
    0.06: "barcode bandage eraser flash-drive fuse usb-stick paperclip poker-chip postage-stamp shuriken police-badge seed syringe eyedropper",
    0.12: "baby-bottle calculator lipstick lotion oil-can toothbrush electric-toothbrush passport id-card metronome hair-dryer soy-sauce",
    1.1: "gravestone tombstone lectern podium office-chair ship-wheel seesaw ironing-board lawn-mower lawnmower mower baby-buggy go-kart",
    1.6: "atv snowmobile solar-panel slot-machine coat-rack propane-tank gas-cylinder atm rickshaw",
    2.2: "forklift elevator stairs staircase escalator pillar spear turnstile",
    4.0: "greenhouse gas-station storefront basketball-hoop tunnel",
    9.0: "factory fire-station police-station warehouse warehouse-building town-hall mosque synagogue silo stadium",
    20.0: "wind-turbine transmission-tower gantry-crane",
}
"""How high the things are that are much smaller or larger than half a metre."""
