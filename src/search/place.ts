/** Where a provision stands, as the index calls it: `2014/jails/detainers`. */
export interface Place {
  readonly version: string;
  readonly topic: string;
  readonly rule: string;
}

export function writePlace({version, topic, rule}: Place): string {
  return `${version}/${topic}/${rule}`;
}

export function readPlace(text: string): Place {
  const [version = '', topic = '', rule = ''] = text.split('/');
  return {version, topic, rule};
}
