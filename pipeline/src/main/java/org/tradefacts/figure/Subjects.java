package org.tradefacts.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tradefacts.text.Article;
import org.tradefacts.text.CleanText;
import org.tradefacts.text.Folding;
import org.tradefacts.text.Span;

/**
 * The economies that an article is about, from its title or else its first sentence: 中朝關係 is about
 * CHN and PRK, 老撾經濟 about LAO, 朝鮮圓 about PRK, 大躍進 about CHN (its {@link Lead}), an article on a
 * company about none.
 */
final class Subjects {

  private final Article article;
  private final Parties parties;
  private final Good good;
  private final ShortNames shortNames;

  /** The folded title of an article that is not about a good; its parts are no goods. */
  private final String name;

  private Optional<Parties> pair = Optional.empty();
  private Optional<Parties> supply = Optional.empty();

  private Subjects(Article article, Parties parties, Good good) {
    this.article = article;
    this.parties = parties;
    this.good = good;
    shortNames = ShortNames.of(parties);
    name = good.text().isEmpty() ? Folding.foldWord(article.title()) : "";
  }

  static Subjects of(Article article) {
    CleanText title = CleanText.of(article.title());
    List<Cue> cues = Vocabulary.STANDARD.scan(title, whole(article));
    return new Subjects(article, parties(article, title, cues), good(title, cues));
  }

  private static Parties parties(Article article, CleanText title, List<Cue> cues) {
    List<Party> named = named(title, cues);
    boolean bilateral = Words.BILATERAL.isIn(title, whole(article));
    if (named.isEmpty()) {
      named = owner(title, cues);
    }
    if (named.isEmpty() && bilateral) {
      return PairCount.most(article).ofArticle();
    }
    if (named.isEmpty() || named.size() > 2) {
      named = fromLead(article, title);
    }
    if (named.isEmpty()) {
      return Parties.NONE;
    }
    boolean two = bilateral || Words.BLOC.isIn(title, whole(article));
    Party partner = named.size() == 2 ? named.get(1) : two ? bloc(title, cues) : Party.NONE;
    return new Parties(named.get(0), partner);
  }

  /** 俄羅斯-歐盟關係 and 中國—東盟自由貿易區 are about two, though one has no code. */
  private static Party bloc(CleanText title, List<Cue> cues) {
    for (Cue cue : cues) {
      if (cue.meaning() instanceof Meaning.Economy economy && economy.code().isEmpty()) {
        return Party.ofArticle("", title.slice(cue.span()));
      }
    }
    return Party.NONE;
  }

  /** The economy whose currency the title begins with: 人民幣, 日圓. */
  private static List<Party> owner(CleanText title, List<Cue> cues) {
    return cues.stream()
        .filter(c -> c.start() == 0 && c.meaning() instanceof Meaning.Currency)
        .filter(c -> !((Meaning.Currency) c.meaning()).economy().isEmpty())
        .map(
            c ->
                Party.ofArticle(
                    ((Meaning.Currency) c.meaning()).economy(), title.slice(new Span(0, c.end()))))
        .toList();
  }

  /**
   * The same in a section whose heading is the name of an economy: in an article on 棕櫚油 the section
   * 馬來西亞 is about it.
   */
  Subjects in(CleanText text, Span heading) {
    if (!parties.isEmpty()) {
      return this;
    }
    return Vocabulary.STANDARD
        .economy(text, heading)
        .filter(code -> !code.isEmpty())
        .map(code -> new Parties(new Party(code, text.slice(heading), heading), Party.NONE))
        .map(here -> new Subjects(article, here, good))
        .orElse(this);
  }

  /** Reporter and partner; the partner is empty for an article about one economy. */
  Parties parties() {
    return parties;
  }

  /** The characters that stand for them in this article. */
  ShortNames shortNames() {
    return shortNames;
  }

  /** The two economies that 兩國 means where the text has named none nearby. */
  Parties pair() {
    if (parties.isPair()) {
      return parties;
    }
    if (pair.isEmpty()) {
      pair = Optional.of(PairCount.most(article).ofArticle());
    }
    return pair.get();
  }

  /** Who supplies whom, in an article on two economies. */
  Parties supply() {
    if (supply.isEmpty()) {
      supply = Optional.of(parties.isPair() ? Supplies.of(article, parties) : Parties.NONE);
    }
    return supply.get();
  }

  private static List<Party> fromLead(Article article, CleanText title) {
    Optional<Lead> lead = Lead.of(article);
    if (lead.isEmpty()) {
      return List.of();
    }
    if (Words.PLACE.ends(title, whole(article))) {
      return one(article.text(), lead.get().around());
    }
    if (Words.NATIONAL.ends(title, whole(article)) || lead.get().owns()) {
      List<Party> named = named(article.text(), lead.get().cues());
      return named.size() == 1 ? named : List.of();
    }
    return one(article.text(), lead.get().affair());
  }

  private static List<Party> one(CleanText text, Optional<Cue> economy) {
    return named(text, economy.stream().toList());
  }

  /** The good of a title such as 中國煤炭工業; 三星電子 is a name. */
  private static Good good(CleanText title, List<Cue> cues) {
    Good good = Good.NONE;
    int at = 0;
    for (Cue cue : cues) {
      if (cue.start() > at) {
        return Good.NONE;
      }
      boolean traded = cue.meaning() instanceof Meaning.Good g && !g.chapter().isEmpty();
      if (traded && good.text().isEmpty() && cue.end() - cue.start() > 1) {
        String written = title.slice(cue.span());
        good = new Good(written, ((Meaning.Good) cue.meaning()).chapter(), Party.NOWHERE);
      }
      at = Math.max(at, cue.end());
    }
    return good;
  }

  /** Whether a word is part of the article's own name: 電子 in 三星電子. */
  boolean isInName(CleanText text, Cue cue) {
    if (name.isEmpty()) {
      return false;
    }
    int at = name.indexOf(text.foldedSlice(cue.span()));
    return at >= 0 && at <= cue.start() && text.startsWith(name, cue.start() - at);
  }

  private static Span whole(Article article) {
    return new Span(0, article.title().length());
  }

  /** The different economies that a stretch names, in order, up to three. */
  private static List<Party> named(CleanText text, List<Cue> cues) {
    List<Party> named = new ArrayList<>();
    for (Cue cue : cues) {
      if (cue.meaning() instanceof Meaning.Economy economy
          && !economy.code().isEmpty()
          && named.size() < 3
          && Find.none(named, p -> p.code().equals(economy.code()))) {
        named.add(Party.ofArticle(economy.code(), text.slice(cue.span())));
      }
    }
    return named;
  }

  /** The good that the title names; none for most articles. */
  Good good() {
    return good;
  }

  /** Whether the title says who acts on whom: 日本對華政府開發援助. */
  boolean isDirected() {
    if (!parties.isPair()) {
      return false;
    }
    String title = Folding.foldWord(article.title());
    int second = title.indexOf(Folding.foldWord(parties.partner().text()));
    return second > 0 && "对向援".indexOf(title.charAt(second - 1)) >= 0;
  }

  Party reporter() {
    return parties.reporter();
  }
}
