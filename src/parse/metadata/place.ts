/** The place whose government speaks (发文地方), from issuer or title: 揭阳市, 新会区. */

import { foldText } from '#language/fold/script-fold.ts';
import { form } from '#language/rules/form.ts';
import { COUNTRY, type FoundPlace, placeAt } from '#language/rules/places.ts';
import type { MappedText } from '#model/span.ts';

/** The place of the issuer, or else the one that a title begins with; its name is in simplified characters. */
export function readPlace(issuer: MappedText | null, titles: readonly MappedText[]): FoundPlace | null {
  const ofIssuer = issuer && innermost(foldText(issuer.text));
  if (ofIssuer) return ofIssuer;
  for (const title of titles) {
    const found = placeAt(
      foldText(title.text).replace(
        form(String.raw`^(?:\(\p{Script=Han}{2,8}\))?(?:关于)?{issues}?《?(?:\d{4}年度?)?`, 'u'),
        '',
      ),
    );
    if (found) return found;
  }
  return null;
}

/** 北京市朝阳区卫生健康委员会 is of 朝阳区. */
function innermost(issuer: string): FoundPlace | null {
  const outer = placeAt(issuer);
  if (!outer || outer === COUNTRY) return outer;
  const rest = issuer.slice(issuer.indexOf(outer.name) + outer.name.length);
  const inner = placeAt(rest);
  return inner && inner !== COUNTRY && outer.level !== inner.level ? inner : outer;
}
