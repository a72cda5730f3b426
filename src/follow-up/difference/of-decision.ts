import type { CitedDocument, Decision } from '../../plan/language/decision.ts';
import type { Office } from '../../plan/language/office.ts';
import type { Filing, LetterRecipient, Recipient, Signatory } from '../../plan/language/signing.ts';
import {
  agencyName,
  comparedList,
  comparedThing,
  type FoundChange,
  type Kind,
  namedValue,
  sameIn,
  type Sides,
} from './changed-fields.ts';
import { dayValue, listValue, textValue, type Value } from './changed-values.ts';

/** What changed of the decision that issues the plan. */
export function comparedDecision(sides: Sides): FoundChange[] {
  const [old, now] = [sides.before.plan.decision, sides.now.plan.decision];
  return [
    ...comparedThing(old, now, DECISION, sides),
    ...comparedList(old.legalBases, now.legalBases, LEGAL_BASIS, sides),
    ...comparedList(old.articles, now.articles, ARTICLE, sides),
    ...comparedList(old.recipients, now.recipients, RECIPIENT, sides),
  ];
}

/** What changed of the office that keeps the plan. */
export function comparedOffice(sides: Sides): FoundChange[] {
  const [old, now] = [sides.before.plan.office, sides.now.plan.office];
  return [
    ...comparedThing(old, now, OFFICE, sides),
    ...comparedList(old.recipients, now.recipients, LETTER_RECIPIENT, sides),
  ];
}

const DECISION: Kind<Decision> = {
  thing: 'decision',
  path: ({ path }) => path,
  name: () => null,
  fields: {
    kind: ({ kind }) => textValue(kind),
    number: ({ number }) => textValue(number),
    date: ({ date }) => dayValue({ date }),
    title: ({ title }) => textValue(title),
    effective: ({ effective }) => dayValue(effective === null ? null : { date: effective.from }),
    issuer: ({ issuer }, side) => namedValue(issuer.agency, side),
    post: ({ issuer }) => textValue(issuer.post),
    signer: ({ signatory }) => signerValue(signatory),
    proposal: ({ proposal }, side) =>
      proposal === null
        ? null
        : listValue([
            namedValue(proposal.agency, side),
            textValue(proposal.post),
            textValue(proposal.number),
            dayValue(proposal.date === null ? null : { date: proposal.date }),
          ]),
    filing: ({ filing }) => filingValue(filing),
  },
};

const LEGAL_BASIS: Kind<CitedDocument> = {
  thing: 'legal-basis',
  path: ({ path }) => path,
  name: ({ number, title, kind }) => sameIn(number ?? title ?? kind),
  key: ({ number, title, kind }) => number ?? title ?? kind,
  fields: {
    date: ({ date }) => dayValue(date === null ? null : { date }),
    issuer: ({ issuer }) => textValue(issuer),
    title: ({ title }) => textValue(title),
    clause: ({ clause }) => textValue(clause),
  },
};

const ARTICLE: Kind<Decision['articles'][number]> = {
  thing: 'article',
  path: ({ path }) => path,
  name: ({ clause }) => (clause === null ? null : sameIn(clause)),
  key: ({ clause, text }) => clause ?? text,
  summary: ({ text }) => textValue(text),
  fields: {
    text: ({ text }) => textValue(text),
    owner: ({ owners }) => listValue(owners.map(textValue)),
  },
};

const RECIPIENT: Kind<Recipient> = {
  thing: 'decision-recipient',
  path: ({ path }) => path,
  name: ({ to }) => sameIn(to),
  key: ({ to }) => to,
  fields: { clause: ({ clause }) => textValue(clause) },
};

const OFFICE: Kind<Office> = {
  thing: 'office',
  path: ({ path }) => path,
  name: ({ agency }, side) => agencyName(agency, side),
  fields: {
    name: ({ agency }, side) => namedValue(agency, side),
    place: ({ place }) => textValue(place),
    symbol: ({ symbol }) => textValue(symbol),
    signer: ({ signer }) => signerValue(signer),
    filing: ({ filing }) => filingValue(filing),
    address: ({ address }) => textValue(address),
    phone: ({ phone }) => textValue(phone),
    email: ({ email }) => textValue(email),
    contact: ({ contact }) => textValue(contact),
    venue: ({ venue }) => textValue(venue),
    hours: ({ hours }) => (hours === null ? null : textValue(`${hours.morning}, ${hours.afternoon}`)),
  },
};

const LETTER_RECIPIENT: Kind<LetterRecipient> = {
  thing: 'letter-recipient',
  path: ({ path }) => path,
  name: ({ to }) => sameIn(to),
  key: ({ to }) => to,
  fields: {
    for: ({ for: kinds }) => listValue(kinds.map(textValue)),
    clause: ({ clause }) => textValue(clause),
  },
};

/** Who signs, as it stands under a paper: form and post, then the name. */
export function signerValue(signer: Signatory | null): Value | null {
  if (signer === null) return null;
  const { form, onBehalfOf, collective, post, name } = signer;
  const how = [form, onBehalfOf ?? collective].filter((part) => part !== null).join(' ');
  return textValue([how, post, name].filter((part) => part !== null && part !== '').join(', '));
}

function filingValue(filing: Filing | null): Value | null {
  return filing === null ? null : textValue([filing.with, filing.symbol].filter(Boolean).join(', '));
}
