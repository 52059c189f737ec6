import type {ReactNode} from 'react';
import {useDoc} from '@docusaurus/plugin-content-docs/client';
import CiteThis from '../../../components/CiteThis';

/** What belongs on every policy page, inside the article so that it is printed too. */
export default function DocItemFooter(): ReactNode {
  const {metadata} = useDoc();
  return (
    <footer className="doc-footer">
      <p>
        <strong>Not legal advice.</strong> This page states what the rule was; it does not say what
        anyone should do. For help with an immigration question, the City’s 311 line connects
        callers with the Mayor’s Office of Immigrant Affairs and free legal services, in many
        languages.
      </p>
      <CiteThis />
      <p>
        Text: Creative Commons Attribution 4.0.{' '}
        {metadata.editUrl && <a href={metadata.editUrl}>Edit this page</a>}
      </p>
    </footer>
  );
}
