"""That GitHub Actions and cron can read what scripts/ has for them: schedules_test.py SCRIPTS.

The workflow is parsed where python3-yaml is installed; what holds without it is checked in any case."""
import re
import subprocess
import sys
import unittest
from pathlib import Path

try:
    import yaml
except ImportError:
    yaml = None

SCRIPTS = Path(sys.argv.pop()) if len(sys.argv) > 1 else Path(__file__).resolve().parents[2] / "scripts"
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
