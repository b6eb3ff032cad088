/** What a text holds when it is a JSON object; null for everything else. */
export function parseJsonObject(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const said: unknown = JSON.parse(text);
    return typeof said === 'object' && said !== null ? (said as Readonly<Record<string, unknown>>) : null;
  } catch {
    return null;
  }
}
