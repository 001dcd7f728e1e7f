"""The allow-list: which elements, attributes, CSS properties and functions a cleaned drawing may have.

Sources: SVG 1.1 (second edition), SVG 2, Filter Effects 1, CSS Masking 1, Compositing 1, SMIL as SVG 1.1 profiles it.
What is not named here does not get through. Left out on purpose: ``script``, ``foreignObject``, ``iframe`` and the like
(they run script or load), ``cursor``, ``font-face`` and ``color-profile`` elements (they load, and nothing draws them any
more), links' ``href`` (it navigates), ``data-*`` (host pages attach behaviour to it) and every ``on*`` attribute.
"""

from __future__ import annotations

__all__ = [
    "ANIMATABLE",
    "ANIMATIONS",
    "CONTAINERS",
    "CORE_ATTRIBUTES",
    "ELEMENTS",
    "FUNCTIONS",
    "HREF_ELEMENTS",
    "MODELLED_PROPERTIES",
    "NOTED_PROPERTIES",
    "PRESENTATION",
    "PROPERTIES",
    "SHAPES",
    "STROKES",
    "TEXT_ELEMENTS",
    "URL_PROPERTIES",
]


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


PRESENTATION = _words(
    "alignment-baseline baseline-shift clip clip-path clip-rule color color-interpolation color-interpolation-filters "
    "color-rendering cursor direction display dominant-baseline enable-background fill fill-opacity fill-rule filter "
    "flood-color flood-opacity font-family font-size font-size-adjust font-stretch font-style font-variant font-weight "
    "glyph-orientation-horizontal glyph-orientation-vertical image-rendering isolation kerning letter-spacing "
    "lighting-color marker marker-end marker-mid marker-start mask mask-type mix-blend-mode opacity overflow paint-order "
    "pointer-events shape-rendering stop-color stop-opacity stroke stroke-dasharray stroke-dashoffset stroke-linecap "
    "stroke-linejoin stroke-miterlimit stroke-opacity stroke-width text-anchor text-decoration text-overflow "
    "text-rendering transform-box transform-origin unicode-bidi vector-effect visibility white-space word-spacing "
    "writing-mode",
)
"""Presentation attributes that any element may have. ``transform`` is one too, with a grammar of its own."""

URL_PROPERTIES = _words(
    "clip-path fill filter marker marker-end marker-mid marker-start mask mask-image stroke -webkit-clip-path "
    "-webkit-filter -webkit-mask -webkit-mask-image",
)
"""Properties that may point at an element of the same document with ``url(#id)``."""

PROPERTIES = (
    PRESENTATION
    | URL_PROPERTIES
    | _words(
        # Geometry as properties (SVG 2).
        "cx cy r rx ry x y d width height transform rotate scale translate perspective perspective-origin backface-visibility "
        "transform-style min-width max-width min-height max-height aspect-ratio offset offset-path offset-distance "
        "offset-rotate offset-anchor offset-position "
        # Text.
        "font font-feature-settings font-kerning font-language-override font-optical-sizing font-palette font-synthesis "
        "font-variant-alternates font-variant-caps font-variant-east-asian font-variant-ligatures font-variant-numeric "
        "font-variant-position font-variation-settings line-height text-align text-decoration-color text-decoration-line "
        "text-decoration-style text-decoration-thickness text-indent text-orientation text-shadow text-transform "
        "text-underline-offset text-underline-position text-emphasis text-emphasis-color text-emphasis-style tab-size "
        "text-size-adjust white-space-collapse text-wrap hyphens overflow-wrap word-break inline-size "
        "text-combine-upright vertical-align letter-spacing quotes "
        # Compositing, masking, colour.
        "background background-image background-position background-size background-repeat background-origin "
        "background-attachment background-color background-blend-mode background-clip accent-color color-adjust print-color-adjust "
        "color-scheme forced-color-adjust mask-clip mask-composite mask-mode mask-origin mask-position mask-repeat mask-size "
        "backdrop-filter object-fit object-position box-sizing overflow-x overflow-y "
        # The outermost element as a box in a page.
        "border border-radius border-color border-style border-width box-shadow outline outline-color outline-width "
        "outline-style padding margin user-select touch-action cursor all "
        # Animation.
        "animation animation-composition animation-delay animation-direction animation-duration animation-fill-mode "
        "animation-iteration-count animation-name animation-play-state animation-timing-function transition "
        "transition-behavior transition-delay transition-duration transition-property transition-timing-function "
        "-webkit-animation -webkit-animation-delay -webkit-animation-direction -webkit-animation-duration "
        "-webkit-animation-fill-mode -webkit-animation-iteration-count -webkit-animation-name "
        "-webkit-animation-play-state -webkit-animation-timing-function -webkit-transform -webkit-transform-origin "
        "-webkit-transition -webkit-text-fill-color -webkit-text-stroke -webkit-text-stroke-color "
        "-webkit-text-stroke-width -webkit-font-smoothing -webkit-user-select -webkit-mask-clip -webkit-mask-composite "
        "-webkit-mask-position -webkit-mask-repeat -webkit-mask-size -webkit-box-shadow -webkit-backface-visibility "
        "-moz-osx-font-smoothing -webkit-print-color-adjust -webkit-text-size-adjust"
    )
)
"""CSS properties for ``style`` attributes and ``<style>`` elements; custom properties (``--name``) come on top."""

NOTED_PROPERTIES = _words(
    "opacity mix-blend-mode isolation mask mask-image -webkit-mask -webkit-mask-image clip-path -webkit-clip-path filter "
    "-webkit-filter backdrop-filter marker marker-start marker-mid marker-end stroke stroke-width stroke-miterlimit "
    "stroke-dasharray font font-size transform -webkit-transform translate rotate scale",
)
"""Properties on which it depends what drawing costs."""

STROKES = _words("stroke stroke-width stroke-miterlimit stroke-dasharray font font-size")
"""Those of them that have one bound for a whole drawing."""

MODELLED_PROPERTIES = _words(
    "filter -webkit-filter backdrop-filter marker marker-start marker-mid marker-end",
)
"""Those of which only the model of :mod:`limner.svg._cost` can tell what they cost."""

FUNCTIONS = _words(
    # Colours.
    "rgb rgba hsl hsla hwb lab lch oklab oklch color color-mix light-dark device-cmyk "
    # Transforms.
    "matrix matrix3d translate translatex translatey translatez translate3d scale scalex scaley scalez scale3d rotate "
    "rotatex rotatey rotatez rotate3d skew skewx skewy perspective "
    # Filters.
    "blur brightness contrast drop-shadow grayscale hue-rotate invert opacity saturate sepia "
    # Shapes and paths.
    "path circle ellipse polygon inset rect xywh ray shape "
    # Gradients, for the background of the outermost element.
    "linear-gradient radial-gradient conic-gradient repeating-linear-gradient repeating-radial-gradient "
    "repeating-conic-gradient "
    # Timing and arithmetic.
    "cubic-bezier steps linear calc min max clamp var round mod rem sin cos tan asin acos atan atan2 pow sqrt hypot log exp "
    "abs sign calc-size fit-content minmax scroll view"
)
"""CSS functions. ``url()`` is handled apart; ``attr``, ``env``, ``image``, ``image-set``, ``src`` and the rest are out."""

CORE_ATTRIBUTES = _words(
    "id class lang role aria-label aria-labelledby aria-describedby aria-hidden aria-roledescription aria-details "
    "systemLanguage requiredFeatures requiredExtensions",
)
"""Attributes that any element may have, besides presentation attributes, ``style`` and ``transform``."""

_FILTER_REGION = "x y width height result in "
_TRANSFER = "type tableValues slope intercept amplitude exponent offset"
_TIMING = "begin dur end min max restart repeatCount repeatDur fill "
_VALUES = "attributeName attributeType calcMode values keyTimes keySplines keyPoints from to by additive accumulate "
_GRADIENT = "gradientUnits gradientTransform spreadMethod "
_GLYPHS = "x y dx dy rotate textLength lengthAdjust "

_ELEMENTS = {
    "svg": "version baseProfile x y width height viewBox preserveAspectRatio",
    "g": "",
    "defs": "",
    "symbol": "x y width height viewBox preserveAspectRatio refX refY",
    "use": "x y width height",
    "switch": "",
    "a": "",
    "view": "viewBox preserveAspectRatio",
    "title": "",
    "desc": "",
    "metadata": "",
    "style": "type media",
    "path": "d pathLength",
    "rect": "x y width height rx ry pathLength",
    "circle": "cx cy r pathLength",
    "ellipse": "cx cy rx ry pathLength",
    "line": "x1 y1 x2 y2 pathLength",
    "polyline": "points pathLength",
    "polygon": "points pathLength",
    "text": _GLYPHS,
    "tspan": _GLYPHS,
    "tref": _GLYPHS,
    "textPath": "startOffset method spacing side path textLength lengthAdjust",
    "image": "x y width height preserveAspectRatio",
    "linearGradient": _GRADIENT + "x1 y1 x2 y2",
    "radialGradient": _GRADIENT + "cx cy r fx fy fr",
    "stop": "offset",
    "pattern": "x y width height patternUnits patternContentUnits patternTransform viewBox preserveAspectRatio",
    "clipPath": "clipPathUnits",
    "mask": "x y width height maskUnits maskContentUnits",
    "marker": "markerUnits refX refY markerWidth markerHeight orient viewBox preserveAspectRatio",
    "filter": "x y width height filterUnits primitiveUnits filterRes",
    "feBlend": _FILTER_REGION + "in2 mode",
    "feColorMatrix": _FILTER_REGION + "type values",
    "feComponentTransfer": _FILTER_REGION,
    "feComposite": _FILTER_REGION + "in2 operator k1 k2 k3 k4",
    "feConvolveMatrix": _FILTER_REGION + "order kernelMatrix divisor bias targetX targetY edgeMode preserveAlpha",
    "feDiffuseLighting": _FILTER_REGION + "surfaceScale diffuseConstant",
    "feDisplacementMap": _FILTER_REGION + "in2 scale xChannelSelector yChannelSelector",
    "feDistantLight": "azimuth elevation",
    "feDropShadow": _FILTER_REGION + "stdDeviation dx dy",
    "feFlood": _FILTER_REGION,
    "feFuncA": _TRANSFER,
    "feFuncB": _TRANSFER,
    "feFuncG": _TRANSFER,
    "feFuncR": _TRANSFER,
    "feGaussianBlur": _FILTER_REGION + "stdDeviation edgeMode",
    "feImage": _FILTER_REGION + "preserveAspectRatio",
    "feMerge": _FILTER_REGION,
    "feMergeNode": "in",
    "feMorphology": _FILTER_REGION + "operator radius",
    "feOffset": _FILTER_REGION + "dx dy",
    "fePointLight": "x y z",
    "feSpecularLighting": _FILTER_REGION + "surfaceScale specularConstant specularExponent",
    "feSpotLight": "x y z pointsAtX pointsAtY pointsAtZ specularExponent limitingConeAngle",
    "feTile": _FILTER_REGION,
    "feTurbulence": _FILTER_REGION + "baseFrequency numOctaves seed stitchTiles type",
    "animate": _TIMING + _VALUES,
    "set": _TIMING + "attributeName attributeType to",
    "animateTransform": _TIMING + _VALUES + "type",
    "animateMotion": _TIMING
    + "calcMode values keyTimes keySplines keyPoints from to by additive accumulate path rotate origin",
    "mpath": "",
}
ELEMENTS: dict[str, frozenset[str]] = {name: _words(attributes) for name, attributes in _ELEMENTS.items()}
"""Elements, each with the attributes that only some have."""

HREF_ELEMENTS = _words(
    "use textPath tref linearGradient radialGradient pattern filter mpath animate set animateTransform animateMotion",
)
"""Elements whose ``href`` may be ``#id``. ``image`` and ``feImage`` have a rule of their own."""

ANIMATIONS = _words("animate set animateTransform animateMotion")
SHAPES = _words("path rect circle ellipse line polyline polygon")
TEXT_ELEMENTS = _words("text tspan textPath")
CONTAINERS = _words("svg g defs symbol use switch a marker mask pattern clipPath")

ANIMATABLE = (
    PRESENTATION
    | frozenset().union(*(ELEMENTS[name] for name in ELEMENTS if name not in ANIMATIONS and name != "style"))
    | _words("class transform patternTransform gradientTransform")
) - _words("attributeName begin baseProfile version cursor")
"""What ``attributeName`` may name: geometry and presentation, never a link, a handler or an id.


"""
