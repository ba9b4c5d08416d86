package org.tradefacts.date;

/**
 * What the words around a date say about it.
 *
 * @param bound whether it opens or closes a span of time
 * @param approximate 約, 左右
 * @param bracket number of the bracket it stands in, 0 outside of brackets
 * @param quoted it stands in quotation marks
 * @param titled it stands in the title of a work, 《…》
 * @param compared something is compared with it: 比2012年
 * @param pending it lies ahead of the story: 將於2021年, 4月10日前, or it only opens a view back, 1992年以來
 * @param announced it is what an announcement says: 宣布…並於2019年1月1日起
 * @param lookingBack the words before it look back: 早在, 曾, or it is part of an attribute, 簽訂於1953年的
 * @param passing a year is only mentioned within a clause: 佔美國2017年進口的8%, 恢復到2003年的水平
 * @param happened a verb behind such a year tells what happened then: 兩國2016年簽署協定
 * @param earlier 兩個月前的9月15日: it lies before the date in view
 */
record Setting(
    Bound bound,
    boolean approximate,
    int bracket,
    boolean quoted,
    boolean titled,
    boolean compared,
    boolean pending,
    boolean announced,
    boolean lookingBack,
    boolean passing,
    boolean happened,
    boolean earlier) {}
