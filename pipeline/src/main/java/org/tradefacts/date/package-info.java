/**
 * Date expressions to EDTF with first and last day, eras, and the resolution of missing parts from
 * context. May use {@code number} and {@code text}.
 *
 * <h2>Reading</h2>
 *
 * <p>{@link org.tradefacts.date.DateExtractor} goes once over the folded text of each sentence. At
 * a trigger character (a digit, a numeral, the head of an era or of a calendar word) one recogniser
 * a form reads on: years and their parts, months and days, eras, lunar dates, English and numeric
 * dates, relative words, years that only their place makes years. The outcome is a draft: one point
 * or two ends, with the parts that are written and the frame from which the others are counted.
 *
 * <h2>Resolving</h2>
 *
 * <p>Missing parts are found in document order, from what a careful reader keeps in mind:
 *
 * <ul>
 *   <li>The <i>story</i> is the date at which the narration stands. A date without its year (4月26日)
 *       takes it from there. A new section begins at the date of its heading, else at that of the
 *       title.
 *   <li>The <i>focus</i> is the date last named in the sentence; 同年, 翌年 and 當月 count from it. It
 *       falls back to the story when a new sentence begins. 翌日 and 當天 count from the last day, 同期
 *       from the last period.
 *   <li>A date that follows another at once (2012年4月和12月), or in the same brackets, takes its parts
 *       from that one.
 * </ul>
 *
 * <p>The story moves on with every date that lies later, and with an earlier one only where the
 * narration goes back: where a clause begins with it, a word such as 於 leads to it, or its month is
 * told. An earlier year that is only mentioned (佔美國2017年進口的8%, 恢復到2003年的水平, 官員說，1989年…) holds for
 * the rest of its sentence; 同年 can still mean it in the next one. Where a verb stands behind it
 * (兩國2016年簽署協定) it is told, except below a heading or title with a later year. The year of a
 * heading or of the title governs what stands below it in the same way, and below a heading that is
 * no more than its date a new paragraph begins there again. What a table tells is forgotten behind
 * it, and the year of a figure does not outlive its section where a day or month was told before.
 *
 * <p>The story stays where it is for dates in brackets, quotation marks and captions, dates that
 * something is compared with (比2012年), dates ahead (將於2021年, 4月10日前), years that a plan or a treaty
 * lays down (預計2010年…，2015年…, 規定1978年至1985年…) until something else is told, goals that are not yet
 * reached (提出2020年收入翻番的目標), the far end of a view back (1992年以來), and looks back within a paragraph
 * (此前, 早在, 曾, 簽訂於1953年的協議). Years within the titles of works, 《1984年》, are no dates at all.
 *
 * <p>After November a month of January or February is that of the next year; after the 26th a day
 * of 1 to 4 is one of the next month. A day whose year nothing tells keeps its month and day,
 * {@code XXXX-10-01}, without first and last day. Relative words that nothing in view resolves give
 * no mention.
 *
 * <p>Era and temple names that several dynasties used (太和, 世宗) are settled by the dynasty before
 * the name, the Gregorian year in brackets beside it, the title, or the text when it names one of
 * them far more often than the others. Where nothing settles one, the date keeps an unknown year,
 * {@code XXXX}, and nothing is counted from it; names that are more often other words (康德) are then
 * no dates.
 *
 * <p>三年後 and 較五年前 count from the date in view where a clause begins with them or a word of place or
 * comparison leads to them; after an event (開戰三年後) they stay lengths of time. Seasons without a
 * year (秋天) are dates only where a date of the same sentence carries them.
 *
 * <p>{@code resolution} says which of this was done: {@code explicit}, {@code inherited} or {@code
 * relative}; {@code anchor} is the number of the mention from which the parts came, 0 when they
 * came from the title or from custom (90年代).
 */
package org.tradefacts.date;
