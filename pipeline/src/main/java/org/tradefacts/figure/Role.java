package org.tradefacts.figure;

/** How an economy takes part in its clause, by the word before it. */
enum Role {
  /** 中國出口…, 朝鮮的…. */
  SUBJECT,
  /** 對華, 向朝鮮, 輸往日本. */
  TO,
  /** 從朝鮮, 自韓國, 來自泰國. */
  FROM,
  /** 在華. */
  IN,
  /** 與韓國: a preposition, not a coordination. */
  WITH,
  /** The second of two that stand together: 中國和朝鮮, 中朝. */
  JOINED,
  /** Names who reports: 據中國海關統計. */
  SOURCE,
  /** What another is compared with: 僅次於巴西. */
  COMPARED
}
