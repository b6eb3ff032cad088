// The Markdown that question banks write, as HTML: stress, lists, headings, code, links, pictures, paragraphs. What is
// HTML in it stays.
const LIST = /^\s{0,3}(?:([-*+])|(\d{1,9})[.)])\s+/;

export function markdownToHtml(markdown: string): string {
  return markdown
    .split(/\n{2,}/)
    .map((block) => `<p>${block.split('\n').map(toLine).join('\n')}</p>`)
    .join('');
}

function toLine(line: string): string {
  const heading = /^\s{0,3}#{1,6}\s+(.*?)\s*#*$/.exec(line);
  if (heading) return `<h3>${toSpans(heading[1] ?? '')}</h3>`;
  const list = LIST.exec(line);
  if (!list) return toSpans(line.replace(/ {2,}$/, '<br>'));
  const mark = list[2] === undefined ? '•' : `${list[2]}.`;
  return `<div>${mark} ${toSpans(line.slice(list[0].length))}</div>`;
}

function toSpans(text: string): string {
  return text
    .replace(/!\[([^\]\n]{0,300})\]\(([^)\s]{1,2000})[^)\n]{0,200}\)/g, '<img alt="$1" src="$2">')
    .replace(/\[([^\]\n]{1,300})\]\(([^)\s]{1,2000})[^)\n]{0,200}\)/g, '<a href="$2">$1</a>')
    .replace(/`([^`\n]{1,300})`/g, '$1')
    .replace(/(\*\*|__)(?=\S)([^\n]{1,500}?)\1/g, '<b>$2</b>')
    .replace(/(?<![\w*])\*(?=[^\s*])([^*\n]{1,500})\*(?![\w*])/g, '$1');
}
