"""quantulum3's parse(), with its classifier that chooses between units of one name where that is installed."""
import warnings

import adapter


def load():
    warnings.simplefilter("ignore")
    from quantulum3 import parser

    def extract(text):
        figures = []
        for quantity in parser.parse(text):
            figure = {"start": quantity.span[0], "end": quantity.span[1]}
            if quantity.uncertainty:
                figure |= {"lower": quantity.value - quantity.uncertainty, "upper": quantity.value + quantity.uncertainty}
            else:
                figure |= {"value": quantity.value}
            figures.append(figure)
        return figures

    return extract


adapter.main(load)
