import type { Log, PhysicalLocation, Region, ReportingDescriptor, Result } from 'sarif';
import type { Location, Severity, Span } from '../../../diagnostics/diagnostic.ts';
import { RULES } from '../../../rules/engine/known-rules.ts';
import type { RuleDescription } from '../../../rules/engine/rule.ts';
import type { WordedDiagnostic } from '../../../rules/engine/wording-of.ts';
import type { Bilingual, Language } from '../../../words/language.ts';
import { json } from '../../json.ts';
import {
  type CheckReport,
  listed,
  type NameInRepository,
  type ReportView,
  type WordedExempted,
} from './check-report.ts';
import { fingerprints } from './fingerprints.ts';
import { uncheckedSentences } from './unchecked-lines.ts';

const LEVELS = { error: 'error', warning: 'warning', info: 'note' } as const satisfies Record<
  Severity,
  string
>;

/** What SARIF calls the root of the repository; whoever reads the file knows where it is. */
const ROOT = 'SRCROOT';

/** What the results of a report have in common. */
interface Shared {
  readonly rules: readonly RuleDescription[];
  readonly language: Language;
  readonly nameOf: NameInRepository;
}

/**
 * A report as SARIF 2.1.0 (OASIS), for code hosts and editors: one run, with the rules that found something and their
 * explanations. Lines and columns start at 1 and columns count UTF-16 units, as everywhere. Files are named from the root of
 * the repository, so that a host finds them wherever the check was run.
 */
export function reportSarif(report: CheckReport, view: ReportView): string {
  const { least, language, version, nameInRepository: nameOf } = view;
  const shown = listed(report, least);
  const exempted = report.exempted.map(({ worded }) => worded);
  const codes = new Set([...shown, ...exempted].map(({ diagnostic }) => diagnostic.code));
  const rules = RULES.filter(({ code }) => codes.has(code));
  const shared: Shared = { rules, language, nameOf };
  const found = fingerprints([...shown, ...exempted], nameOf);
  const log: Log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: { name: 'cchc', version, language, rules: rules.map((rule) => descriptor(rule, language)) },
        },
        language,
        originalUriBaseIds: {
          [ROOT]: { description: { text: ROOT_WORDS[language] } },
        },
        columnKind: 'utf16CodeUnits',
        invocations: [
          {
            executionSuccessful: true,
            toolExecutionNotifications: uncheckedSentences(report.unchecked, language, nameOf).map(
              (text) => ({
                level: 'note',
                message: { text },
              }),
            ),
          },
        ],
        results: [
          ...shown.map((worded, at) => result(worded, found[at] ?? '', shared)),
          ...report.exempted.map((one, at) => suppressed(one, found[shown.length + at] ?? '', shared)),
        ],
      },
    ],
  };
  return json(log);
}

const ROOT_WORDS: Bilingual = { vi: 'Thư mục gốc của kho', en: 'The root of the repository' };

/** A rule with its explanation, which is the help that is shown beside a finding. */
function descriptor(
  { code, slug, severity, explanation, basis }: RuleDescription,
  language: Language,
): ReportingDescriptor {
  const text = explanation[language];
  const legal =
    basis === undefined ? '' : `\n\n${{ vi: 'Căn cứ', en: 'Basis' }[language]}: ${basis[language]}`;
  return {
    id: code,
    name: slug,
    shortDescription: { text: firstSentence(text) },
    fullDescription: { text },
    help: { text: `${text}${legal}` },
    defaultConfiguration: { level: LEVELS[severity] },
    properties: { tags: [code.slice(0, 3)] },
  };
}

function result(
  { diagnostic, severity, message, advice, related }: WordedDiagnostic,
  fingerprint: string,
  { rules, language, nameOf }: Shared,
): Result {
  const sentences = [`${message[language]}.`, ...(advice === null ? [] : [advice[language]])];
  return {
    ruleId: diagnostic.code,
    ruleIndex: rules.findIndex(({ code }) => code === diagnostic.code),
    level: LEVELS[severity],
    message: { text: literal(sentences.join(' ')) },
    locations: [{ physicalLocation: place(diagnostic.location, nameOf) }],
    relatedLocations: related.map(({ location, message: note }, index) => ({
      id: index + 1,
      physicalLocation: place(location, nameOf),
      message: { text: literal(note[language]) },
    })),
    partialFingerprints: { 'cchcFinding/v1': fingerprint },
  };
}

/** A result that the plan exempts: told, but not to be counted. */
function suppressed(
  { worded, exemption, location }: WordedExempted,
  fingerprint: string,
  shared: Shared,
): Result {
  const { reason, document, until } = exemption;
  return {
    ...result(worded, fingerprint, shared),
    suppressions: [
      {
        kind: 'inSource',
        status: 'accepted',
        justification: [reason, document, until].join('; '),
        location: { physicalLocation: place(location, shared.nameOf) },
      },
    ],
  };
}

/** A place in a file; a problem of the whole file has no region. */
function place({ file, span }: Location, nameOf: NameInRepository): PhysicalLocation {
  const uri = fileUri(nameOf(file));
  const isBelowRoot = !/^(\.\.\/|file:)/.test(uri);
  const artifactLocation = isBelowRoot ? { uri, uriBaseId: ROOT } : { uri };
  return span.start === 0 && span.end === 0
    ? { artifactLocation }
    : { artifactLocation, region: region(span) };
}

function region({ line, column, endLine, endColumn }: Span): Region {
  return { startLine: line, startColumn: column, endLine, endColumn };
}

/** A text that SARIF is to show as it is: braces would begin a placeholder, brackets before parentheses a link. */
function literal(text: string): string {
  return text.replace(/[{}]/g, '$&$&').replace(/\[(?=[^[\]]*\]\()/g, '\\[');
}

function firstSentence(text: string): string {
  return /^.*?[.?!](?=\s|$)/su.exec(text)?.[0] ?? text;
}

/**
 * The address of a file by its name (RFC 3986): relative names stay relative, absolute ones get the scheme
 * `file`; blanks, Vietnamese letters and the like are percent-encoded as UTF-8.
 */
export function fileUri(file: string): string {
  const segments = file
    .replaceAll('\\', '/')
    .replace(/^(\.\/)+/, '')
    .split('/');
  const [drive = ''] = segments;
  const hasDrive = /^[A-Za-z]:$/.test(drive);
  const isAbsolute = segments.length > 1 && (drive === '' || hasDrive);
  const encoded = segments.map((segment, index) => (index === 0 && hasDrive ? segment : encode(segment)));
  if (!isAbsolute) return encoded.join('/');
  return hasDrive ? `file:///${encoded.join('/')}` : `file://${encoded.join('/')}`;
}

/** A half of a surrogate pair, which no address can hold, is replaced as UTF-8 does. */
function encode(segment: string): string {
  return encodeURIComponent(segment.replace(/\p{Surrogate}/gu, '\ufffd')).replace(
    /[!'()*]/g,
    (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
