package org.tradefacts.quantity;

import org.tradefacts.text.CleanText;
import org.tradefacts.text.Span;

/** Reads from the words beside a number how it is meant: 至少6艘, 不得超過4億美元, 60%左右. */
final class Qualifiers {

  private static final String[] APPROX = {
    "约", "大约", "约为", "大概", "近", "将近", "接近", "几乎", "估计", "大致", "约合", "约占", "约有", "约达"
  };
  private static final String[] AT_LEAST = {"至少", "不少于", "不低于", "最少", "起码", "至少有", "不下"};
  private static final String[] MORE_THAN = {
    "逾", "超过", "超出", "超", "多于", "高于", "大于", "突破", "超过了", "高过", "超逾", "不止"
  };
  private static final String[] AT_MOST = {
    "不超过", "不得超过", "不多于", "不高于", "至多", "最多", "不能超过", "上限为", "上限", "不大于", "不逾", "高达不过"
  };
  private static final String[] LESS_THAN = {
    "不足", "不到", "未满", "不满", "少于", "低于", "未达", "小于", "不及", "只有不到"
  };

  private Qualifiers() {}

  /** How the number of this span is meant; {@code more} when 多 or 餘 stands inside it. */
  static Qualifier of(CleanText text, Span sentence, Span span, boolean more) {
    int start = span.start();
    while (start > sentence.start() && text.folded(start - 1) == ' ') {
      start--;
    }
    // "不超过" also ends with "超过": the longer reading comes first.
    if (ends(text, AT_MOST, start)) {
      return Qualifier.AT_MOST;
    }
    if (ends(text, AT_LEAST, start)) {
      return Qualifier.AT_LEAST;
    }
    if (ends(text, LESS_THAN, start)) {
      return Qualifier.LESS_THAN;
    }
    if (ends(text, MORE_THAN, start)) {
      return Qualifier.MORE_THAN;
    }
    if (more) {
      return Qualifier.MORE_THAN;
    }
    return after(text, sentence, span.end(), ends(text, APPROX, start));
  }

  private static Qualifier after(CleanText text, Span sentence, int end, boolean approx) {
    if (starts(text, sentence, end, "以上", "或以上", "起")) {
      return Qualifier.AT_LEAST;
    }
    if (starts(text, sentence, end, "以下", "以内", "之内")) {
      return Qualifier.AT_MOST;
    }
    if (starts(text, sentence, end, "多", "余")) {
      return Qualifier.MORE_THAN;
    }
    boolean about = approx || starts(text, sentence, end, "左右", "上下", "前后");
    return about ? Qualifier.APPROX : Qualifier.EXACT;
  }

  private static boolean ends(CleanText text, String[] words, int end) {
    for (String word : words) {
      if (text.endsWith(word, end)) {
        return true;
      }
    }
    return false;
  }

  private static boolean starts(CleanText text, Span sentence, int at, String... words) {
    for (String word : words) {
      if (at + word.length() <= sentence.end() && text.startsWith(word, at)) {
        return true;
      }
    }
    return false;
  }
}
