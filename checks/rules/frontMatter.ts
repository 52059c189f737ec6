/**
 * The head of a page holds its title and a description, nothing else.
 *
 * Why: titles come from `data/topics.json`, so that a topic is called the same in every version;
 * the description is what search engines and shared links show.
 *
 * Good: `title: Jails` and `description: What jail staff could do for …`
 * Bad: `titel: Jails`, told as `Unexpected field "titel" in the front matter, expected title and description.`
 */
import Ajv from 'ajv';
import type {Finding, Page, Rule} from '../types';

const ajv = new Ajv({allErrors: true, strict: false});

/** Line of a field in the text; the opening fence is line 1. */
function lineOfField(page: Page, field: string): number {
  const lines = (page.text ?? '').split('\n');
  const index = lines.findIndex((line) => line.startsWith(`${field}:`));
  return index < 0 ? 1 : index + 1;
}

export const frontMatter: Rule = {
  id: 'front-matter',
  check: ({pages, topics, frontMatterSchema}) => {
    const validate = ajv.compile(frontMatterSchema);
    return pages.flatMap((page): Finding[] => {
      const {file, frontMatter: value, topicId} = page;
      if (!value) {
        return [];
      }
      const findings: Finding[] = [];
      if (!validate(value)) {
        for (const {params, instancePath, message} of validate.errors ?? []) {
          const extra = (params as {additionalProperty?: string}).additionalProperty;
          const field = extra ?? instancePath.slice(1);
          findings.push({
            file,
            line: lineOfField(page, field),
            message: extra
              ? `Unexpected field "${extra}" in the front matter, expected title and description.`
              : `Unexpected front matter${field ? ` field "${field}"` : ''}: ${message}. Expected what data/schemas/front-matter.schema.json says.`,
          });
        }
      }
      const title = topics.find(({id}) => id === topicId)?.title;
      if (typeof value.title === 'string' && value.title !== title) {
        findings.push({
          file,
          line: lineOfField(page, 'title'),
          message: `Unexpected title "${value.title}", expected "${title}" as in data/topics.json.`,
        });
      }
      return findings;
    });
  },
};
