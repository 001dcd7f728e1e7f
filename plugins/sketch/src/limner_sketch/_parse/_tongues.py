"""Common words of German, French and Spanish: a short prompt in one of these is read as its English words."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from limner_sketch import figures
from limner_sketch._parse._colours import COLOURS
from limner_sketch._words import plural, singular

__all__ = ["in_english"]

# English, then German (with its plural), French and Spanish, of each the words that mean it; "+" parts several.
_NOUNS: Final = """
dog Hund+Hunde chien perro|cat Katze+Katzen+Kater+Kätzchen chat+chaton gato+gatito|bird Vogel+Vögel oiseau+oiseaux pájaro+pajaro|horse Pferd+Pferde cheval+chevaux caballo|cow Kuh+Kühe vache vaca|pig Schwein+Schweine cochon cerdo|sheep Schaf+Schafe mouton oveja
goat Ziege+Ziegen chèvre cabra|rabbit Hase+Hasen+Kaninchen lapin conejo|mouse Maus+Mäuse souris ratón|bear Bär+Bären ours oso|fox Fuchs+Füchse renard zorro|wolf Wolf+Wölfe loup lobo|lion Löwe+Löwen lion león|tiger Tiger tigre tigre|elephant Elefant+Elefanten éléphant elefante
giraffe Giraffe+Giraffen girafe jirafa|monkey Affe+Affen singe mono|penguin Pinguin+Pinguine pingouin+manchot pingüino|owl Eule+Eulen hibou+chouette búho+lechuza|duck Ente+Enten canard pato|chicken Huhn+Hühner poule gallina|rooster Hahn coq gallo|frog Frosch+Frösche grenouille rana
fish Fisch+Fische poisson pez+peces+pescado|shark Hai+Haie requin tiburón|whale Wal+Wale baleine ballena|dolphin Delfin+Delfine dauphin delfín|turtle Schildkröte+Schildkröten tortue tortuga|snake Schlange+Schlangen serpent serpiente|dragon Drache+Drachen dragon dragón|butterfly Schmetterling+Schmetterlinge papillon mariposa
bee Biene+Bienen abeille abeja|ladybug Marienkäfer coccinelle mariquita|hedgehog Igel hérisson erizo|squirrel Eichhörnchen écureuil ardilla|deer Hirsch+Reh+Rehe cerf ciervo|unicorn Einhorn+Einhörner licorne unicornio|dinosaur Dinosaurier dinosaure dinosaurio|snail Schnecke+Schnecken escargot caracol
man Mann+Männer homme hombre|woman Frau+Frauen femme mujer|boy Junge+Jungen garçon niño|girl Mädchen fille+fillette niña|child Kind+Kinder enfant chico|baby Baby+Babys bébé bebé|king König roi rey|queen Königin reine reina|prince Prinz prince príncipe|princess Prinzessin princesse princesa|knight Ritter chevalier caballero
witch Hexe+Hexen sorcière bruja|wizard Zauberer sorcier+magicien mago|pirate Pirat+Piraten pirate pirata|astronaut Astronaut+Astronauten astronaute astronauta|chef Koch cuisinier cocinero|teacher Lehrer+Lehrerin maître+professeur maestro+maestra|doctor Arzt+Ärztin médecin+docteur médico|robot Roboter robot robot|clown Clown clown payaso|fairy Fee fée hada|ghost Geist+Gespenst fantôme fantasma
house Haus+Häuser maison casa|castle Schloss+Burg château castillo|church Kirche église iglesia|lighthouse Leuchtturm phare faro|bridge Brücke pont puente|tower Turm tour torre|windmill Windmühle moulin molino|tent Zelt+Zelte tente tienda|barn Scheune grange granero
car Auto+Autos voiture coche+carro|bus Bus bus+autobus autobús|train Zug train tren|bicycle Fahrrad+Fahrräder vélo+bicyclette bicicleta|motorcycle Motorrad moto moto|boat Boot+Boote bateau barco+barca|ship Schiff+Schiffe navire buque|airplane Flugzeug avion avión|rocket Rakete+Raketen fusée cohete|tractor Traktor tracteur tractor|truck Lastwagen camion camión|balloon Ballon+Luftballon+Luftballons ballon globo
tree Baum+Bäume arbre árbol+árboles|flower Blume+Blumen fleur flor+flores|rose Rose+Rosen rose rosa|sunflower Sonnenblume+Sonnenblumen tournesol girasol|tulip Tulpe+Tulpen tulipe tulipán|mushroom Pilz+Pilze champignon seta+hongo|leaf Blatt+Blätter feuille hoja|cactus Kaktus cactus cactus
sun Sonne soleil sol|moon Mond lune luna|star Stern+Sterne étoile estrella|cloud Wolke+Wolken nuage nube|rainbow Regenbogen arc-en-ciel arcoíris|snowman Schneemann bonhomme muñeco|volcano Vulkan volcan volcán|island Insel île isla
apple Apfel+Äpfel pomme manzana|banana Banane+Bananen banane plátano|strawberry Erdbeere+Erdbeeren fraise fresa|lemon Zitrone+Zitronen citron limón|cherry Kirsche+Kirschen cerise cereza|cake Kuchen+Torte gâteau pastel+tarta|bread Brot pain pan|cheese Käse fromage queso|pizza Pizza pizza pizza|ice_cream Eis glace helado|egg Ei+Eier œuf huevo|carrot Karotte+Möhre carotte zanahoria
book Buch+Bücher livre libro|ball Ball+Bälle balle pelota|guitar Gitarre guitare guitarra|piano Klavier piano piano|drum Trommel tambour tambor|hat Hut chapeau sombrero|umbrella Regenschirm parapluie paraguas|scarf Schal écharpe bufanda|crown Krone couronne corona|key Schlüssel clé llave|clock Uhr horloge reloj|lamp Lampe lampe lámpara|candle Kerze bougie vela
chair Stuhl+Stühle chaise silla|table Tisch table mesa|bed Bett lit cama|sofa Sofa canapé sofá|window Fenster fenêtre ventana|door Tür porte puerta|roof Dach toit tejado|vase Vase vase jarrón|cup Tasse+Tassen tasse taza|bottle Flasche bouteille botella|gift Geschenk+Geschenke cadeau regalo|heart Herz+Herzen cœur+coeur corazón|kite Drachenflieger cerf-volant cometa|sword Schwert épée espada|flag Fahne+Flagge drapeau bandera
forest Wald forêt bosque|beach Strand plage playa|sea Meer mer mar|mountains Berge montagnes+montagne montañas+montaña|lake See lac lago|river Fluss rivière río|garden Garten jardin jardín|meadow Wiese prairie prado|desert Wüste désert desierto|city Stadt ville ciudad|village Dorf village pueblo|street Straße rue calle|park Park parc parque|farm Bauernhof ferme granja|kitchen Küche cuisine cocina|snow Schnee neige nieve|rain Regen pluie lluvia|sky Himmel ciel cielo|night Nacht nuit noche|winter Winter hiver invierno|autumn Herbst automne otoño|hill Hügel colline colina|space Weltraum espace espacio
"""
_OTHERS: Final = """
red rot rouge rojo+roja|blue blau bleu+bleue azul|green grün vert+verte verde|yellow gelb jaune amarillo+amarilla|black schwarz noir+noire negro+negra|white weiß+weiss blanc+blanche blanco+blanca|brown braun brun marrón|pink rosa rose rosado|purple lila+violett violet+violette morado|orange orange orange naranja|grey grau gris+grise gris
big groß+gross grand+grande+gros+grosse grande|small klein petit+petite pequeño+pequeña|old alt vieux+vieille viejo+vieja|happy fröhlich+glücklich heureux+heureuse feliz|sad traurig triste triste|cute süß+niedlich mignon+mignonne lindo+linda|beautiful schön beau+belle bonito+bonita
sleeping schläft+schlafend dort+endormi durmiendo+duerme|sitting sitzt+sitzend assis+assise sentado+sentada|reading liest lit+lisant leyendo+lee|eating isst+frisst mange+mangeant comiendo+come|running läuft+rennt court corriendo+corre|dancing tanzt+tanzend danse+dansant bailando+baila|flying fliegt+fliegend vole+volant volando+vuela|playing spielt+spielend joue jugando+juega|swimming schwimmt nage nadando+nada|riding reitet monte monta|jumping springt saute saltando+salta|wearing trägt porte lleva
a ein+eine+einen+einem+einer un+une un+una|the der+die+das+dem+den+des le+la+les+l el+la+los+las|and und et y+e|with mit avec con|without ohne sans sin|in in+im dans en|on auf+am sur sobre|under unter sous bajo|beside neben à+près junto|behind hinter derrière detrás|between zwischen entre entre|over über au-dessus encima|of von+vom de+du+d de+del|for für pour para|at bei+an+beim chez al|who welcher qui+que quien+que|my mein+meine+meinen mon+ma+mes mi+mis|his sein+seine son+sa su+sus|to zu+zum+zur au+aux a|is ist est está+es|some einige des unos+unas
two zwei deux dos|three drei trois tres|four vier quatre cuatro|five fünf cinq cinco|many viele beaucoup muchos+muchas
"""
# What tells a language: words that the others, and English, do not have.
_TELLING: Final = (
    frozenset({"ein", "eine", "einen", "einem", "einer", "der", "das", "dem", "den", "und", "mit", "auf", "im", "unter", "neben", "zwei", "drei", "ist", "vom", "zum", "mein", "meine"}),
    frozenset({"un", "une", "le", "la", "les", "des", "du", "et", "avec", "sur", "dans", "sous", "au", "aux", "deux", "trois", "est", "l", "d", "qui", "mon", "ma"}),
    frozenset({"un", "una", "el", "la", "los", "las", "unos", "unas", "con", "en", "del", "y", "dos", "tres", "bajo", "sobre"}),
)  # fmt: skip
_WORD: Final = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_QUOTED: Final = re.compile(r"([\"„«“][^\"„«»“”]*[\"“»”])")
_ENDINGS: Final = ("es", "er", "en", "em", "e")
_MOST: Final = 40  # words: what is longer is no phrase
_DESCRIBING: Final = frozenset({"big", "small", "old", "happy", "sad", "cute", "beautiful"})


def in_english(prompt: str) -> str:
    """Return a prompt in English, as far as its words are known; one that is in English is unchanged.

    Args:
        prompt: The prompt.
    """
    words = _WORD.findall(prompt.lower())
    if not words or len(words) > _MOST:
        return prompt
    language = _language(words)
    if language is None:
        return prompt
    table = _tables()[language]
    parts = _QUOTED.split(prompt)  # what is quoted is shown as it is
    parts[::2] = [_read(part, table, ordered=bool(language)) for part in parts[::2]]
    return " ".join(part for part in parts if part)


def _read(part: str, table: dict[str, str], *, ordered: bool) -> str:
    said = [_WORD.sub(lambda found: _said(found[0].lower(), table), word) for word in part.replace("'", " ").split()]
    return " ".join(_ordered(said) if ordered else said)


def _language(words: list[str]) -> int | None:
    """Return which language most words are of, if at least a noun of it and half of the words are known."""
    best, most = None, 0.0
    for number, table in enumerate(_tables()):
        known = [word for word in words if _said(word, table) != word or word in table]
        telling = sum(word in _TELLING[number] for word in words)
        nouns = [word for word in known if word not in _TELLING[number]]
        alone = len(known) == len(words) and bool(nouns) and not any(map(_english, words))
        if (alone or (telling and nouns)) and (share := len(known) / len(words) + telling / 100) > max(most, 0.5):
            best, most = number, share
    return best


def _english(word: str) -> bool:
    return figures.find(word) is not None or figures.find(singular(word)) is not None or word in COLOURS


def _said(word: str, table: dict[str, str]) -> str:
    """Return a word in English, or as it is."""
    if word in table:
        return table[word]
    if table is _tables()[0]:
        stem = next((word.removesuffix(end) for end in _ENDINGS if word.removesuffix(end) in table), None)
        return table[stem] if stem else word
    one = word.removesuffix("s") if word.endswith("s") else word
    if one in table:
        meant = table[one]
        return plural(meant) if figures.find(meant) else meant
    one = word.removesuffix("es")
    return plural(table[one]) if one in table and one != word else word


def _ordered(words: list[str]) -> list[str]:
    """Put what is said of a thing before it: "cat black" is a black cat."""
    ordered = list(words)
    for at in range(len(ordered) - 1):
        noun, said = ordered[at], ordered[at + 1]
        bare = said.strip(".,;!")
        if figures.find(noun) and noun not in COLOURS and (bare in COLOURS or bare in _DESCRIBING):
            ordered[at], ordered[at + 1] = bare, said.replace(bare, noun)
    return ordered


@cache
def _tables() -> tuple[dict[str, str], dict[str, str], dict[str, str]]:
    """Return the words of German, French and Spanish with what they mean; few prompts need them."""
    tables: tuple[dict[str, str], dict[str, str], dict[str, str]] = ({}, {}, {})
    rows = [row for text in (_NOUNS, _OTHERS) for line in text.strip().splitlines() for row in line.split("|")]
    for row in rows:
        english, *others = row.split()
        for number, (table, words) in enumerate(zip(tables, others, strict=True)):
            for place, word in enumerate(words.lower().split("+")):
                noun = english.replace("_", " ")
                several = number == 0 and place > 0 and figures.find(noun) is not None and not _same_stem(word, words)
                table.setdefault(word, plural(noun) if several else noun)
    return tables


def _same_stem(word: str, words: str) -> bool:
    """Whether a German word is another one for the same, rather than the plural of the first."""
    first = words.lower().split("+")[0]
    plain = str.maketrans("äöü", "aou")
    return not word.translate(plain).startswith(first.translate(plain)[:3])
