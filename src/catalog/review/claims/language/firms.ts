import type { Locale } from '#domain/locale.ts';

/** Firms about which stories go round. */
const told =
  "Amazon(?! (?:rainforest|river|region))|Apple(?! (?:juice|pie|tree|cake)s?)|Starbucks|(?:Walt )?Disney(?:land|world)?|Zappos|(?:The )?Ritz[- ]Carlton|Toyota|IKEA|Ikea|McDonald[’']s|Netflix|Uber|Airbnb|Tesla|Nike|Marriott|Hilton|Ryanair|Lufthansa|Southwest Airlines|Singapore Airlines|Samsung|Nordstrom|Walmart|Costco|Tesco|Lidl|Nokia|Kodak|Spotify|LEGO|Lego|Coca-Cola|Mercedes(?:-Benz)?|Vodafone|DHL|FedEx|Zara|Zalando|Decathlon|Microsoft|Google|Facebook|IBM|Xerox|Harley-Davidson|Four Seasons|General Electric|KLM|SBB|Deutsche Bahn|British Airways|Air France|Virgin Atlantic|JetBlue|easyJet|Wizz Air|Emirates Airline|Heathrow|Schiphol|Changi|Wegmans|Wells Fargo|Bank of America|Deutsche Bank|Commerzbank|Sparkasse|Barclays|HSBC|American Express|Trader Joe[’']s|Whole Foods|Home Depot|Best Buy|Carrefour|Kaufland|Migros|Aldi|ALDI|Edeka|Rewe|Rossmann|MediaMarkt|H&M|Adidas|Sony|Siemens|BMW|Audi|Volkswagen|Volvo|Hyundai|Honda|T-Mobile|Burger King|KFC|Domino[’']s|Chick-fil-A|Pret A Manger|Hyatt|Club Med|Mayo Clinic|Cleveland Clinic|Patagonia";
/** Those of them that people at work also use as a tool, so that a sentence may begin with them and tell no story. */
const tools = 'Microsoft|Google|Facebook|Amazon|Apple|Uber|Airbnb|Spotify|Netflix|DHL|FedEx';

const before: Readonly<Record<Locale, string>> = { en: 'At', bg: 'Във?', el: 'Στ(?:ην?|ο|α)', pl: 'We?', ru: 'Во?' };
const stories =
  'has|had|have|keeps|kept|lets|gives|gave|asked|asks|once|started|introduced|invented|trains|trained|pays|paid|spends|spent|refunded|refunds|leaves|left|became|built|made|changed|won|lost|found|teaches|taught|allows|sent|sends|closed|opened|stopped|wanted|cut|doubled|was|used to';

/** A sentence that begins to tell of a firm: where it happens, or what the firm does. */
function firmStory(locale: Locale): RegExp {
  const known = patterns.get(locale) ?? build(locale);
  patterns.set(locale, known);
  return known;
}

/** Kinds of firms that have a name in front of them, with a capital letter. */
const named = '(?:\\p{Lu}\\p{Ll}+ ){1,2}(?:Airport|Airlines|Airways|Railways|Stores|Supermarkets)';
/** Words of sentences that compare or imagine, and tell no story. */
const noStory = /(?<!\p{L})(?:you|your|such as|like|if|compare[sd]?)(?!\p{L})/iu;
const mention = new RegExp(
  `(?<![\\p{L}\\p{N}])(?=\\p{Lu}|easyJet)(?!(?:${tools})(?!\\p{L}))(?<who>${told}|${named})(?![\\p{L}\\p{N}])`,
  'u',
);

/** Where an English sentence tells of a firm. */
export function firmIn(text: string, locale: Locale): RegExpExecArray | null {
  const found = firmStory(locale).exec(text);
  if (found || locale !== 'en') return found;
  const other = mention.exec(text);
  if (!other) return null;
  const before =
    text
      .slice(0, other.index)
      .split(/[.!?:]\s/)
      .at(-1) ?? '';
  const behind = text.slice(other.index).split(/[.!?]\s/)[0] ?? '';
  return noStory.test(before + behind) ? null : other;
}

/** The name of the firm in what `firmIn` found. */
export function firmOf({ groups }: RegExpExecArray): string {
  return groups?.['place'] ?? groups?.['who'] ?? groups?.['told'] ?? groups?.['then'] ?? '';
}

const alone = new RegExp(`^(?:${told})[.:]?$`, 'u');

/** Whether a piece of text is the name of such a firm and nothing else, as at the head of a list entry. */
export function isFirm(text: string): boolean {
  return alone.test(text.trim());
}

const patterns = new Map<Locale, RegExp>();

function build(locale: Locale): RegExp {
  const start = '(?<=^|[.!?:]\\s+|\\n)';
  const verb = locale === 'en' ? ` (?:${stories})(?!\\p{L})` : ' \\p{Ll}';
  const aside =
    locale === 'en'
      ? `|(?<![\\p{L}\\p{N}])(?<told>${told}), (?:which|where|who|whose) |${start}In (?:19|20)\\d\\d,? (?<then>${told})(?![\\p{L}\\p{N}])(?! *(?:and|or|,))`
      : '';
  return new RegExp(
    `${start}${before[locale]} (?<place>${told})(?![\\p{L}\\p{N}])(?! *(?:and|or)(?!\\p{L})| *,(?! (?!you|as|for|like|too|it)\\p{Ll}))|${start}(?!(?:${tools})(?!\\p{L}))(?<who>${told})(?![\\p{L}\\p{N}])${verb}${aside}`,
    'u',
  );
}
