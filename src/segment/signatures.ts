/** What the articles of a page tell of each other's bylines: whose names stand bare, and who wrote a whole group. */
import type { Byline, Credit, Cutting, Paragraph, PrintedByline } from '../types.ts';

const OF_GROUP = /^[\s（(【□■●]*本组(?:稿件|文稿|文章|文字|报道|新闻|文图|图文)/u;
/** True for `本组稿件由本报记者 A 采写`, below the last article of a group. */
export function isOfGroup(text: string): boolean {
  return OF_GROUP.test(text);
}

const OFFICE_OR_ROLE = /[记通讯员者]/u;

/** The cuttings of a page with their bylines settled; as many, in order. */
export function withSignatures(cuttings: readonly Cutting[]): readonly Cutting[] {
  return withGroups(withBareNames(withGluedNames(cuttings)));
}

const GLUED = /[。！？”]\s*(?<name>\p{Script=Han}{2,4})$/u;

/** A name right after the last sentence, with no mark before it, is a byline where the page credits the same name elsewhere. */
function withGluedNames(cuttings: readonly Cutting[]): readonly Cutting[] {
  const known = new Map<string, Credit>();
  for (const { bylines } of cuttings)
    for (const { byline } of bylines)
      for (const credit of byline.credits) if (!known.has(credit.name)) known.set(credit.name, credit);
  return cuttings.map(cutting => {
    const last = cutting.paragraphs.at(-1);
    const name = last && !isSigned(cutting) ? GLUED.exec(last.text)?.groups?.name : undefined;
    const credit = known.get(name ?? '');
    return last && name && credit ? signedBy(cutting, last, { ...credit, name }) : cutting;
  });
}

function signedBy(cutting: Cutting, last: Paragraph, credit: Credit): Cutting {
  const start = last.text.length - credit.name.length;
  const byline: Byline = {
    start,
    end: last.text.length,
    credits: [credit],
    agency: null,
    dateline: null,
    confidence: 0.7,
    because: 'a name at the end that the page credits elsewhere',
  };
  const printed: PrintedByline = { text: credit.name, lines: last.lines, position: 'tail', byline };
  const paragraphs = [
    ...cutting.paragraphs.slice(0, -1),
    { ...last, text: last.text.slice(0, start).trimEnd() },
  ];
  return { ...cutting, paragraphs, bylines: [...cutting.bylines, printed] };
}

/** The name below a group is given to its articles that have none: back to one that has, or that stands in another series. */
function withGroups(cuttings: readonly Cutting[]): readonly Cutting[] {
  if (!cuttings.some(({ bylines }) => bylines.some(namesGroup))) return cuttings;
  const settled = [...cuttings];
  for (const [last, { bylines, series }] of cuttings.entries()) {
    const shared = bylines.find(namesGroup);
    if (!shared) continue;
    for (let at = last - 1; at >= 0; at--) {
      const each = cuttings[at];
      if (!each || isSigned(each) || each.series?.text !== series?.text) break;
      settled[at] = { ...each, bylines: [...each.bylines, { ...shared, position: 'inline' }] };
    }
  }
  return settled;
}

function namesGroup({ text, byline }: PrintedByline): boolean {
  return byline.credits.length > 0 && isOfGroup(text);
}

function isSigned({ bylines }: Cutting): boolean {
  return bylines.some(
    ({ byline, position }) => position !== 'caption' && (byline.credits.length > 0 || byline.agency !== null),
  );
}

/**
 * A bare name at the end of a brief is a reporter's (the paper's people need no label in it), but a correspondent's where
 * other briefs of its column are signed by bare offices or label their reporters: such a column names who is not of
 * the paper. A name that the page labels elsewhere is what the label says.
 */
function withBareNames(cuttings: readonly Cutting[]): readonly Cutting[] {
  if (!cuttings.some(isBare)) return cuttings;
  const labelled = labelledOn(cuttings);
  const inFull = namesBothInFull(cuttings);
  const settled: Cutting[] = [];
  for (let at = 0; at < cuttings.length; ) {
    const run = runFrom(cuttings, at);
    const outside = inFull || (run.length > 1 && isOfCorrespondents(run));
    for (const each of run) settled.push(isBare(each) ? renamed(each, labelled, outside) : each);
    at += run.length;
  }
  return settled;
}

const LABELLED_IN_FULL = 4;

/**
 * True for a page whose stories are each signed by a reporter and a correspondent with their labels, four at least:
 * where the paper's people are never without theirs, a bare name is that of someone who wrote in.
 */
function namesBothInFull(cuttings: readonly Cutting[]): boolean {
  const signed = cuttings.filter(each => isSigned(each) && !isBare(each));
  const names = ({ bylines }: Cutting, role: Credit['role']) =>
    bylines.some(({ byline }) => byline.credits.some(credit => credit.role === role));
  const inFull = signed.filter(each => names(each, 'reporter') && names(each, 'correspondent'));
  return inFull.length >= LABELLED_IN_FULL && inFull.length === signed.length;
}

/** Briefs in a row; anything else by itself. */
function runFrom(cuttings: readonly Cutting[], from: number): readonly Cutting[] {
  let to = from;
  while (to < cuttings.length && signatureOf(cuttings[to])) to += 1;
  return cuttings.slice(from, Math.max(to, from + 1));
}

function isOfCorrespondents(run: readonly Cutting[]): boolean {
  const signatures = run.flatMap(each => signatureOf(each) ?? []);
  const has = ({ byline }: PrintedByline, role: Credit['role']) =>
    byline.credits.some(each => each.role === role);
  const labels = (role: Credit['role']) =>
    signatures.some(each => !namesOnly(each) && each.byline.credits.every(credit => credit.role === role));
  const offices = signatures.some(each => namesOnly(each) && has(each, 'correspondent'));
  return (offices || labels('reporter')) && !labels('correspondent');
}

/** The one byline of a brief, in a bracket at the end of its only paragraph. */
function signatureOf(cutting: Cutting | undefined): PrintedByline | null {
  const [only, ...more] = cutting?.bylines ?? [];
  const bracket = only?.position === 'tail' && /^[（(]/u.test(only.text.trim());
  const brief = cutting?.paragraphs.filter(({ kind }) => kind === 'text').length === 1;
  return only && more.length === 0 && bracket && brief && only.byline.credits.length > 0 ? only : null;
}

function isBare(cutting: Cutting): boolean {
  const signature = signatureOf(cutting);
  return signature !== null && namesOnly(signature) && signature.byline.credits.every(isReporter);
}

function isReporter({ role }: Credit): boolean {
  return role === 'reporter';
}

function namesOnly({ text, byline }: PrintedByline): boolean {
  const names = byline.credits.map(({ name }) => name).join('');
  return text.replace(/[\s（()）、，,/。]/gu, '') === names;
}

/** What the page's labels say of each name that they label one way only; null for one labelled both ways. */
function labelledOn(cuttings: readonly Cutting[]): ReadonlyMap<string, Credit['role'] | null> {
  const labelled = new Map<string, Credit['role'] | null>();
  for (const { bylines } of cuttings)
    for (const printed of bylines) {
      if (!OFFICE_OR_ROLE.test(printed.text) || namesOnly(printed)) continue;
      for (const { role, name } of printed.byline.credits) {
        if (role === 'photographer') continue;
        const known = labelled.get(name);
        labelled.set(name, known === undefined || known === role ? role : null);
      }
    }
  return labelled;
}

function renamed(
  cutting: Cutting,
  labelled: ReadonlyMap<string, Credit['role'] | null>,
  outside: boolean,
): Cutting {
  const bylines = cutting.bylines.map(printed => {
    const credits = printed.byline.credits.map(credit => {
      const role = labelled.get(credit.name) ?? (outside ? 'correspondent' : credit.role);
      return { ...credit, role };
    });
    const byline: Byline = { ...printed.byline, credits };
    return { ...printed, byline };
  });
  return { ...cutting, bylines };
}
