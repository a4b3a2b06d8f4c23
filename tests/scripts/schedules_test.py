"""That GitHub Actions and cron can read what scripts/ has for them: schedules_test.py SCRIPTS FIGCHECK.

The workflow is parsed where python3-yaml is installed, and its own steps are run where git is; what holds without either is checked in any
case."""
import os
import re
import shutil
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

try:
    import yaml
except ImportError:
    yaml = None

FIGCHECK = Path(sys.argv.pop()).resolve()
SCRIPTS = Path(sys.argv.pop()).resolve()
WORKFLOW = SCRIPTS / "github-actions" / "nightly.yml"


def shell_steps(text):
    """The scripts of the steps, by indentation alone: lines below "run: |", or what stands behind "run:"."""
    found, lines = [], text.splitlines()
    for at, line in enumerate(lines):
        match = re.match(r"( *)(- )?run: (.*)$", line)
        if not match:
            continue
        if match.group(3) != "|":
            found.append(match.group(3))
            continue
        depth = len(match.group(1)) + len(match.group(2) or "")
        body = []
        for below in lines[at + 1:]:
            if below.strip() and len(below) - len(below.lstrip()) <= depth:
                break
            body.append(below)
        found.append("\n".join(body))
    return found


class Workflow(unittest.TestCase):
    def setUp(self):
        self.text = WORKFLOW.read_text(encoding="utf-8")

    def test_is_laid_out_as_yaml_wants_it(self):
        self.assertNotIn("\t", self.text)
        for top in ("name:", "on:", "concurrency:", "permissions:", "jobs:"):
            self.assertEqual(len(re.findall(rf"^{top}", self.text, re.M)), 1, top)

    def test_has_scripts_that_bash_can_read(self):
        steps = shell_steps(self.text)
        self.assertGreater(len(steps), 5)
        for script in steps:
            # An expression of Actions' is put in before bash sees it.
            script = re.sub(r"\$\{\{.*?\}\}", "x", script)
            self.assertEqual(subprocess.run(["bash", "-n"], input=script, text=True).returncode, 0, script)

    def test_calls_scripts_that_are_there(self):
        called = set(re.findall(r"\.figcheck/scripts/([\w-]+)", self.text))
        self.assertEqual(called, {"install-deps", "build", "nightly"})
        for name in called:
            self.assertTrue((SCRIPTS / name).is_file(), name)

    @unittest.skipIf(yaml is None, "python3-yaml is not installed")
    def test_is_a_workflow(self):
        workflow = yaml.safe_load(self.text)
        # "on" is a truth value in YAML 1.1, which is what the parser reads.
        triggers = workflow[True]
        self.assertEqual([each["cron"] for each in triggers["schedule"]], ["15 4 * * *"])
        steps = workflow["jobs"]["nightly"]["steps"]
        for step in steps:
            self.assertEqual(len({"run", "uses"} & step.keys()), 1, step)
        self.assertEqual([step["run"].strip() for step in steps if "run" in step],
                         [re.sub(r"^ {10}", "", each, flags=re.M).strip() for each in shell_steps(self.text)])

    def test_keeps_the_store_under_a_key_that_the_next_night_finds(self):
        kept = re.findall(r"^ +key: (figcheck-store-.*)$", self.text, re.M)
        self.assertEqual(len(kept), 2)
        self.assertEqual(kept[0], kept[1])
        prefix = re.search(r"restore-keys: (.*)$", self.text, re.M).group(1)
        self.assertTrue(kept[0].startswith(prefix))
        self.assertIn("${{", kept[0])


@unittest.skipIf(shutil.which("git") is None, "git is not installed")
class Nights(unittest.TestCase):
    """The workflow's own steps, from the reports of earlier nights on, against a repository in a folder. The runner's are left out."""

    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)
        self.environment = {**os.environ, "HOME": str(self.folder), "GITHUB_OUTPUT": str(self.folder / "output"),
                            "GITHUB_STEP_SUMMARY": str(self.folder / "summary"), "GIT_CONFIG_NOSYSTEM": "1"}
        text = WORKFLOW.read_text(encoding="utf-8")
        steps = dict(zip(re.findall(r"- name: (.*)\n(?:(?!      - ).*\n)*? +run:", text),
                         shell_steps(text.split("steps:", 1)[1])))
        self.steps = [steps[name] for name in ("Get the reports of earlier nights", "Run the night", "Publish the reports")]
        self.run_in(self.folder, "git init -q --bare origin && git init -q -b main desk")
        self.desk = self.folder / "desk"
        (self.desk / "articles").mkdir()
        (self.desk / "figcheck.toml").write_text('[[source]]\nfolder = "articles"\n')
        self.write("a", "340")
        self.run_in(self.desk, "git remote add origin ../origin")

    def run_in(self, folder, script):
        done = subprocess.run(["bash", "-eo", "pipefail", "-c", script], cwd=folder, env=self.environment, text=True,
                              stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
        self.assertEqual(done.returncode, 0, f"{script}\n{done.stdout}")
        return done.stdout

    def write(self, name, number):
        (self.desk / "articles" / f"{name}.txt").write_text(
            "KESTEREN, Arvenia, Nov. 4, 2024 \u2014 The flood destroyed "
            f"{number} homes in Kesteren, the city council said to paper {name}.\n", encoding="utf-8")

    def night(self):
        """A fresh checkout, with the store of the night before; how many commits the reports have behind it."""
        self.run_in(self.desk, "git add articles figcheck.toml && { [ ! -e decisions.toml ] || git add decisions.toml; } && "
                               "git -c user.name=desk -c user.email=desk@paper.example commit -qm desk --allow-empty && "
                               "git push -q origin main")
        checkout = self.folder / "checkout"
        shutil.rmtree(checkout, ignore_errors=True)
        self.run_in(self.folder, "git clone -q -b main origin checkout")
        store = self.folder / "figcheck.db"
        if store.exists():
            shutil.copy(store, checkout)
        (checkout / ".figcheck" / "build" / "release").mkdir(parents=True)
        (checkout / ".figcheck" / "scripts").symlink_to(SCRIPTS)
        (checkout / ".figcheck" / "build" / "release" / "figcheck").symlink_to(FIGCHECK)
        self.environment["FIGCHECK"] = str(FIGCHECK)
        for step in self.steps:
            self.run_in(checkout, step)
        shutil.copy(checkout / "figcheck.db", store)
        self.assertEqual(list(checkout.glob("figcheck.db-*")), [], "what the cache does not keep")
        return int(self.run_in(checkout, "git -C ../origin rev-list --count figcheck-reports"))

    def test_keep_store_decisions_and_reports(self):
        self.assertEqual(self.night(), 1)
        self.write("b", "430")
        self.assertEqual(self.night(), 2)  # with a new conflict, exit status 1
        self.assertIn("1 new conflict; 1 open", (self.folder / "summary").read_text())
        self.assertEqual((self.folder / "output").read_text().split()[-1], "status=1")
        self.assertEqual(self.night(), 2, "nothing new is no commit")
        self.run_in(self.desk, f"'{FIGCHECK}' decide dismiss homes --reason 'counted twice' --store ../figcheck.db && "
                               f"'{FIGCHECK}' decide export decisions.toml --store ../figcheck.db && "
                               f"'{FIGCHECK}' decide undo 1 --store ../figcheck.db")
        self.assertEqual(self.night(), 3)
        self.assertIn("counted twice", self.run_in(self.folder, "git -C origin show $(git -C origin ls-tree --name-only "
                                                   "figcheck-reports | grep -v index | sed -n 's/^/figcheck-reports:/;/md$/p')"))


class Cron(unittest.TestCase):
    def test_has_one_line_with_five_times_a_user_and_the_script(self):
        lines = [line for line in (SCRIPTS / "cron" / "figcheck").read_text(encoding="utf-8").splitlines()
                 if line and not line.startswith("#")]
        settings = [line for line in lines if re.match(r"\w+=", line)]
        jobs = [line for line in lines if line not in settings]
        self.assertEqual(len(jobs), 1)
        fields = jobs[0].split()
        self.assertEqual(len(fields), 8)
        for field in fields[:5]:
            self.assertRegex(field, r"^(\*|\d+)$")
        self.assertEqual(fields[5], "figcheck")
        self.assertTrue(fields[6].endswith("/scripts/nightly"))
        # cron reads a percent sign as the end of the line, and a file of /etc/cron.d must end in one.
        self.assertNotIn("%", jobs[0])
        self.assertTrue((SCRIPTS / "cron" / "figcheck").read_text(encoding="utf-8").endswith("\n"))


if __name__ == "__main__":
    unittest.main()
