"""The rivals: what each is called, how it is installed, and how its adapter is run. All of them are pinned here and in the
files beside; each lives in a folder of its own under build/rivals."""
import dataclasses
import os
import pathlib

HERE = pathlib.Path(__file__).resolve().parent
ADAPTERS = HERE / "adapters"
ONE_THREAD = {name: "1" for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "NUMEXPR_NUM_THREADS",
                                     "UV_THREADPOOL_SIZE")}


@dataclasses.dataclass(frozen=True)
class Rival:
    name: str        # in the table
    version: str
    home: pathlib.Path
    pins: tuple      # files that decide what is installed: if one changes, it is installed anew
    steps: tuple     # commands that install it, one after the other
    adapter: tuple   # the adapter's command
    environment: dict

    def environ(self):
        return {**os.environ, **ONE_THREAD, **self.environment}


def rivals(home):
    """All rivals, installed under the folder `home`."""
    node, quantulum, cqe = home / "node", home / "quantulum3", home / "cqe"
    package = HERE / "node" / "package.json"
    npm = (("mkdir", "-p", node), ("cp", package, node),
           ("npm", "install", "--prefix", node, "--ignore-scripts", "--no-package-lock", "--no-audit", "--no-fund"))

    def javascript(name, version, script, **environment):
        return Rival(name, version, node, (package,), npm, ("node", ADAPTERS / script), {"RIVALS_NODE": str(node), **environment})

    def pip(folder, *arguments):
        return (folder / "bin" / "python", "-m", "pip", "install", "--quiet", "--disable-pip-version-check", *arguments)

    def venv(folder):
        return ("python3", "-m", "venv", "--clear", folder)

    needs, alone = HERE / "cqe" / "requirements.txt", HERE / "cqe" / "no-deps.txt"
    locale = cqe / "locale"
    return [
        javascript("Recognizers-Text", "1.3.1", "recognizers.js"),
        javascript("Recognizers-Text, dates left out", "1.3.1", "recognizers.js", RIVALS_DATES="1"),
        javascript("compromise", "14.17.0", "compromise.js"),
        Rival("quantulum3", "0.10.0", quantulum, (HERE / "quantulum3" / "requirements.txt",),
              (venv(quantulum), pip(quantulum, "-r", HERE / "quantulum3" / "requirements.txt")),
              (quantulum / "bin" / "python", ADAPTERS / "quantulum3_adapter.py"), {}),
        # CQE reads numbers by the rules of a locale that not every machine has, and cannot be told of another.
        Rival("CQE", "2.0.3", cqe, (needs, alone),
              (venv(cqe), pip(cqe, "-r", needs),
               pip(cqe, "--no-deps", "--no-build-isolation", "--require-hashes", "-r", alone),
               ("mkdir", "-p", locale), ("localedef", "-i", "en_US", "-f", "UTF-8", locale / "en_US.UTF-8")),
              (cqe / "bin" / "python", ADAPTERS / "cqe_adapter.py"), {"LOCPATH": str(locale)}),
    ]
