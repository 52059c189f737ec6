import type {ReactNode} from 'react';
import {useDoc, useDocsVersion} from '@docusaurus/plugin-content-docs/client';
import {versions} from '../../../data';
import Card from '../../components/Card';
import StatusBar from '../../components/StatusBar';
import VersionLine from '../../components/VersionLine';
import {readingLine} from '../../components/VersionLine/stops';

/** In place of the stock banner, which says "no longer maintained" of every past version. */
export default function DocVersionBanner(): ReactNode {
  const {version: name} = useDocsVersion();
  const {metadata} = useDoc();
  const version = versions.find(({id}) => id === name) ?? versions.at(-1);
  if (!version) {
    return null;
  }
  return (
    <>
      <Card of={`policy-${version.id}`} />
      <VersionLine label="Versions of this page" stops={readingLine(metadata.id, version.id)} />
      <StatusBar version={version} topicId={metadata.id} />
    </>
  );
}
