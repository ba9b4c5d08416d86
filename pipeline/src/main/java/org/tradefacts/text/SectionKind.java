package org.tradefacts.text;

/** What the items of a section are, by its heading. */
enum SectionKind {
  /** Text of the article. */
  BODY(),
  /** Items lead away from the article: 外部連結. */
  EXTERNAL("外部链接", "外部连结", "外部连接", "外链", "External links"),
  /** Items are the entries of the reference list: 參考資料. */
  REFERENCES(
      "参考资料", "参考文献", "参考来源", "参考", "注释", "注解", "脚注", "注脚", "资料来源", "引用", "References", "Notes"),
  /** Items only name other articles: 參見. */
  NAVIGATION("参见", "参看", "参阅", "另见", "相关条目", "相关链接", "相关连结", "See also");

  /** Beginnings of headings, folded. */
  @SuppressWarnings("ImmutableEnumChecker") // Never written.
  private final String[] beginnings;

  SectionKind(String... beginnings) {
    this.beginnings = beginnings;
  }

  /** The kind of the section below a heading; of the lead, whose heading is empty. */
  static SectionKind of(String heading) {
    String folded = Folding.foldWord(heading);
    for (SectionKind kind : values()) {
      for (String beginning : kind.beginnings) {
        if (folded.startsWith(beginning)) {
          return kind;
        }
      }
    }
    return BODY;
  }
}
