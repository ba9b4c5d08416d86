package org.tradefacts.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tradefacts.text.Article;
import org.tradefacts.text.ArticleBuilder;
import org.tradefacts.text.CleanText;
import org.tradefacts.text.Folding;
import org.tradefacts.text.Sentence;
import org.tradefacts.text.SentenceKind;
import org.tradefacts.text.Span;

/**
 * The economies that an article is about, from its title or else its first sentence: 中朝關係 is about
 * CHN and PRK, 老撾經濟 about LAO, 朝鮮圓 about PRK, an article on a company about none.
 */
final class Subjects {

  private static final List<String> BILATERAL = List.of("关系", "贸易", "经贸", "协定", "协议", "条约");
  private static final List<String> NATIONAL = List.of("经济", "货币", "通货", "央行", "中央银行", "对外贸易");

  private final Article article;
  private final Parties parties;
  private Optional<Parties> pair = Optional.empty();

  private Subjects(Article article, Parties parties) {
    this.article = article;
    this.parties = parties;
  }

  static Subjects of(Article article) {
    CleanText title = ArticleBuilder.plain(article.title()).text();
    Span whole = new Span(0, article.title().length());
    List<Party> named = named(title, whole);
    String folded = Folding.foldWord(article.title());
    if (named.isEmpty() && holds(folded, BILATERAL)) {
      return new Subjects(article, PairCount.most(article).ofArticle());
    }
    if (named.isEmpty() || named.size() > 2) {
      named = fromLead(article, folded);
    }
    if (named.isEmpty()) {
      return new Subjects(article, Parties.NONE);
    }
    Party partner = named.size() == 2 ? named.get(1) : Party.NONE;
    return new Subjects(article, new Parties(named.get(0), partner));
  }

  /** Reporter and partner; the partner is empty for an article about one economy. */
  Parties parties() {
    return parties;
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

  private static List<Party> fromLead(Article article, String title) {
    for (Sentence sentence : article.sentences()) {
      if (sentence.kind() == SentenceKind.PARAGRAPH) {
        List<Party> named = named(article.text(), sentence.span());
        String lead = article.text().foldedSlice(sentence.span());
        boolean national = named.size() == 1 && (holds(title, NATIONAL) || holds(lead, NATIONAL));
        return national ? named : List.of();
      }
    }
    return List.of();
  }

  private static boolean holds(String text, List<String> words) {
    return words.stream().anyMatch(text::contains);
  }

  /** The different economies that a stretch names, in order, up to three. */
  private static List<Party> named(CleanText text, Span span) {
    List<Party> named = new ArrayList<>();
    for (Cue cue : Vocabulary.STANDARD.scan(text, span)) {
      if (cue.meaning() instanceof Meaning.Economy economy
          && !economy.code().isEmpty()
          && named.size() < 3
          && named.stream().noneMatch(p -> p.code().equals(economy.code()))) {
        named.add(Party.ofArticle(economy.code(), text.slice(new Span(cue.start(), cue.end()))));
      }
    }
    return named;
  }

  Party reporter() {
    return parties.reporter();
  }
}
