package org.tradefacts.figure;

/** How a word relates a number to its indicator, or keeps a clause together. */
enum Signal {
  /** A rise: 增長, 增幅. */
  RISE,
  /** A fall: 下降, 削減. */
  FALL,
  /** The level after a change: 增至, 下降到. */
  REACH,
  /** A part of a whole: 佔, 比重. */
  SHARE,
  /** A cap or quota: 不得超過, 上限. */
  LIMIT,
  /** Opens what is compared with: 比, 較. */
  COMPARED,
  /** Compares with the year before: 同比, 比上年. */
  YEAR_AGO,
  /** A rate a year: 每年, 年均. */
  EACH_YEAR,
  /** A rate a month. */
  EACH_MONTH,
  /** A rate a day. */
  EACH_DAY,
  /** A time that no earlier date gives: 目前. */
  TIMELESS,
  /** A time before the one told: 此前, 以往. */
  EARLIER,
  /** Both parties: 兩國, 雙邊. */
  MUTUAL,
  /** Opens the name of a source: 據, 依照. */
  ACCORDING,
  /** Opens a list that answers an earlier one: 分別. */
  RESPECTIVELY,
  /** An amount of what was named before: 金額, 總額. */
  AMOUNT,
  /** The party after 由 or 來自 supplies: 提供, 供應. */
  SUPPLIED,
  /** A work that money is spent on: 鐵路, 水電站. */
  PROJECT,
  /** An organ or office that acts for its economy: 商務部, 總統. */
  AUTHORITY,
  /** Function words and adverbs. */
  FILLER,
  /** Looks like another entry and is not: 朝鮮戰爭. */
  MASK
}
