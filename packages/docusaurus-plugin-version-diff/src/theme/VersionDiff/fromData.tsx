import {useMemo, type ComponentType, type ReactNode} from 'react';

/** A page that is given its props as the text the build wrote for it. */
export default function fromData<Props extends object>(
  Page: ComponentType<Props>,
): ComponentType<{readonly data: string}> {
  return function FromData({data}): ReactNode {
    const props = useMemo(() => JSON.parse(data) as Props, [data]);
    return <Page {...props} />;
  };
}
