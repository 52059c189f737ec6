/** The command: gathers all findings, prints them, says how many files it read, sets the exit code. */
import path from 'node:path';
import {readContribution} from './read';
import {rules} from './rules';

async function main(): Promise<void> {
  const root = path.resolve(__dirname, '..');
  const contribution = await readContribution(root);
  const read =
    contribution.pages.filter(({text}) => text !== undefined).length + contribution.data.length;

  const findings = rules
    .flatMap((rule) => rule.check(contribution).map((finding) => ({...finding, rule: rule.id})))
    .sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line);

  for (const {file, line, message, rule} of findings) {
    console.error(`${file}:${line}: ${message} [${rule}]`);
  }
  const places = new Set(findings.map(({file}) => file)).size;
  console.log(
    `${rules.length} checks read ${read} files: ${findings.length} fault${findings.length === 1 ? '' : 's'}${
      findings.length > 0
        ? ` in ${places} file${places === 1 ? '' : 's'}. CONTRIBUTING.md tells what each check wants.`
        : '.'
    }`,
  );
  if (read === 0) {
    console.error(`Unexpected empty project at ${root}: no page and no data file was read.`);
  }
  process.exitCode = findings.length > 0 || read === 0 ? 1 : 0;
}

void main();
