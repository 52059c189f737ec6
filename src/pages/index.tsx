import type {ReactNode} from 'react';
import Layout from '@theme/Layout';
import Home from '../components/Home';

/** `/` */
export default function HomePage(): ReactNode {
  return (
    <Layout description="What New York City's sanctuary policy said in each period since the 1980s, rule by rule, with every change and its source.">
      <Home />
    </Layout>
  );
}
